import { useState } from 'react';
import { z } from 'zod';
import { emptyStatement, STATEMENT_MARK_LABELS, statementMark, SUMMARY_SECTION_LABELS, type SummarySection } from '../../../shared/domain/cases/statements.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { type Draft, useDraft } from '../proceedings/useDraft.ts';
import { CheckedField } from '../workbench/CheckedField.tsx';
import { useNameNotes } from '../workbench/NameCheck.tsx';
import { useSave } from './saving.tsx';
import css from './Summary.module.css';

/** The marks as choices. */
export const MARKS = statementMark.options.map((id) => ({ id, label: STATEMENT_MARK_LABELS[id] }));

const words = z.strictObject({ mark: statementMark, body: z.string(), source: z.string() });
type Words = z.infer<typeof words>;
const NOTHING: Words = { mark: 'fact', body: '', source: '' };

/** Under which name the words of a section wait that were not added yet. */
export const statementDraftKey = (caseId: string, section: SummarySection) => `case:${caseId}:${section}`;

interface Props {
  section: SummarySection;
  caseId: string;
  onClose(): void;
}

/** A sentence that is not yet added: kept as a draft while typing, added by Ctrl+Enter, which begins the next one. */
export function NewStatement(props: Props) {
  const draft = useDraft<Words>(statementDraftKey(props.caseId, props.section), NOTHING, (json) => words.safeParse(json).data ?? null);
  return draft && <Fields {...props} draft={draft} />;
}

function Fields({ section, caseId, onClose, draft }: Props & { draft: Draft<Words> }) {
  const save = useSave();
  const [isSaving, setIsSaving] = useState(false);
  const { value } = draft;
  const isEmpty = value.body.trim() === '';
  const names = useNameNotes({ text: value.body, onReplace: (body) => draft.set({ ...value, body }) });
  const forget = async (next: Words) => {
    draft.reset(next);
    await save('drafts.discard', { key: statementDraftKey(caseId, section) });
  };
  const add = async () => {
    if (isEmpty || isSaving) return;
    setIsSaving(true);
    const statement = { ...emptyStatement(section), mark: value.mark, body: value.body.trim(), source: value.source.trim() };
    const made = await save('cases.addStatement', { caseId, statement });
    // Mark and source often stay the same for the next sentence; a refused one stays in the field.
    if (made) await forget({ ...value, body: '' });
    setIsSaving(false);
  };
  const close = async () => {
    await forget(NOTHING);
    onClose();
  };
  return (
    <div className={css.fresh}>
      <div className={css.line}>
        <Select label="区分" hideLabel className={cx(css.mark)} value={value.mark} onChange={(mark) => draft.set({ ...value, mark })} choices={MARKS} />
        <TextArea
          label={`${SUMMARY_SECTION_LABELS[section]}の一文`} hideLabel autoFocus rows={2} className={cx(css.body)} description={names}
          value={value.body} onChange={(body) => draft.set({ ...value, body })} onSubmit={() => void add()}
        />
      </div>
      <div className={css.line}>
        <CheckedField
          label="情報源" hideLabel placeholder="情報源（機関・役割）" className={cx(css.source)}
          value={value.source} onChange={(source) => draft.set({ ...value, source })} onSubmit={() => void add()}
        />
        <Button size="small" onPress={() => void add()} isDisabled={isEmpty} isPending={isSaving} shortcut="Ctrl+Enter">加える</Button>
        <Button size="small" tone="quiet" onPress={() => void close()}>{isEmpty ? '終わる' : 'やめる'}</Button>
      </div>
    </div>
  );
}
