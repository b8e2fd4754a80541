import { SECTION_TARGET_LABELS, type SessionState } from '../../../shared/domain/anonymisation/schema.ts';
import { choicesOf } from '../../ui/Choice.tsx';
import { Select } from '../../ui/Select.tsx';
import type { Session } from './useSession.ts';
import css from './Workbench.module.css';

/** Where each section of the note goes in the file, as its heading suggests. */
export function SectionsTab({ session, state }: { session: Session; state: SessionState }) {
  return (
    <div className={css.sheet}>
      <p className={css.note}>見出しから行き先を選んであります。「取り込まない」欄の印は、判断しなくても保存できます。</p>
      {state.sections.map((section) => (
        <Select
          key={section.id} label={section.heading === '' ? '（見出しのない部分）' : section.heading} value={section.target}
          onChange={(target) => void session.setSection(section.id, target)} choices={choicesOf(SECTION_TARGET_LABELS)}
        />
      ))}
    </div>
  );
}
