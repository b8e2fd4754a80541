import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { memberLabel } from '../../../shared/domain/cases/rules.ts';
import type { CaseFile } from '../../../shared/domain/cases/schema.ts';
import { type CaseStatement, SUMMARY_SECTION_LABELS, urgency, URGENCY_LABELS } from '../../../shared/domain/cases/statements.ts';
import type { Agency } from '../../../shared/domain/roster/schema.ts';
import { cx } from '../../ui/cx.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { notifyWithUndo } from '../../ui/notices.ts';
import { Select } from '../../ui/Select.tsx';
import { agencyChoices } from './choices.ts';
import { KeptBlock, KeptLine } from './KeptFields.tsx';
import { MomentField } from './MomentField.tsx';
import { MARKS } from './NewStatement.tsx';
import { useSave } from './saving.tsx';
import css from './Summary.module.css';
import { usePatch } from './usePatch.ts';

interface Props {
  statement: CaseStatement;
  file: CaseFile;
  index: number;
  count: number;
  agencies: readonly Agency[];
}

const WHOLE = ' ';

/** One sentence of the summary: mark, words, source, and what its section asks for beside. */
export function StatementRow({ statement, file, index, count, agencies }: Props) {
  const save = useSave();
  const { id, position, ...input } = statement;
  const [shown, patch] = usePatch(input, (next) => save('cases.updateStatement', { id, statement: next }));
  const name = `${SUMMARY_SECTION_LABELS[statement.section]} ${index + 1}`;
  const move = (to: number) => void save('cases.moveStatement', { id, position: to });
  const remove = async () => {
    if ((await save('cases.removeStatement', { id })) === undefined) return;
    const bringBack = async () => {
      const made = await save('cases.addStatement', { caseId: file.id, statement: input });
      if (made) await save('cases.moveStatement', { id: made.id, position });
    };
    notifyWithUndo('一文を削除しました。', () => void bringBack());
  };
  const about = [{ id: WHOLE, label: '世帯全体' }, ...file.members.map((member) => ({ id: member.id, label: memberLabel(member, file.members) }))];
  const hasAgency = statement.section === 'resource' || statement.section === 'course';
  return (
    <li className={cx(css.statement, css[shown.mark])}>
      <div className={css.line}>
        <Select label={`${name}の区分`} hideLabel className={cx(css.mark)} value={shown.mark} onChange={(mark) => patch({ mark })} choices={MARKS} />
        {statement.section === 'course' && <MomentField label={`${name}の時期`} saved={statement.moment} onSave={(moment) => patch({ moment })} />}
        <KeptBlock label={name} hideLabel rows={1} className={cx(css.body)} saved={statement.body} onSave={(body) => patch({ body })} />
        <div className={css.tools}>
          <IconButton label={`${name}を上へ`} icon={ArrowUp} isDisabled={index === 0} onPress={() => move(index - 1)} />
          <IconButton label={`${name}を下へ`} icon={ArrowDown} isDisabled={index === count - 1} onPress={() => move(index + 1)} />
          <IconButton label={`${name}を削除`} icon={Trash2} onPress={() => void remove()} />
        </div>
      </div>
      <div className={css.beside}>
        <Select label={`${name}の対象`} hideLabel value={shown.memberId ?? WHOLE} onChange={(memberId) => patch({ memberId: memberId === WHOLE ? null : memberId })} choices={about} />
        {statement.section === 'risk' && (
          <Select label={`${name}の緊急度`} hideLabel value={shown.urgency} onChange={(level) => patch({ urgency: level })} choices={urgency.options.map((level) => ({ id: level, label: URGENCY_LABELS[level] }))} />
        )}
        {hasAgency && <ComboBox label={`${name}の機関`} hideLabel placeholder="機関" value={shown.agencyId} onChange={(agencyId) => patch({ agencyId })} choices={agencyChoices(agencies, statement.agencyId)} />}
        {statement.section === 'resource' && <KeptLine label={`${name}の頻度`} hideLabel placeholder="頻度（週2回 など）" saved={statement.frequency} onSave={(frequency) => patch({ frequency })} />}
        <KeptLine label={`${name}の情報源`} hideLabel placeholder="情報源（機関・役割）" saved={statement.source} onSave={(source) => patch({ source })} />
      </div>
    </li>
  );
}
