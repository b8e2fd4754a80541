import { useState } from 'react';
import { emptyStatement, STATEMENT_MARK_LABELS, type StatementMark, statementMark, SUMMARY_SECTION_LABELS, type SummarySection } from '../../../shared/domain/cases/statements.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useSave } from './saving.tsx';
import css from './Summary.module.css';

/** The marks as choices. */
export const MARKS = statementMark.options.map((id) => ({ id, label: STATEMENT_MARK_LABELS[id] }));

interface Props {
  section: SummarySection;
  caseId: string;
  onClose(): void;
}

/** A sentence that is not yet kept: Ctrl+Enter keeps it and begins the next one. */
export function NewStatement({ section, caseId, onClose }: Props) {
  const save = useSave();
  const [mark, setMark] = useState<StatementMark>('fact');
  const [body, setBody] = useState('');
  const [source, setSource] = useState('');
  const [isSaving, setIsSaving] = useState(false);
  const keep = async () => {
    if (body.trim() === '' || isSaving) return;
    setIsSaving(true);
    const made = await save('cases.addStatement', { caseId, statement: { ...emptyStatement(section), mark, body: body.trim(), source: source.trim() } });
    setIsSaving(false);
    // Mark and source often stay the same for the next sentence; a refused one stays in the field.
    if (made) setBody('');
  };
  const label = SUMMARY_SECTION_LABELS[section];
  return (
    <div className={css.fresh}>
      <div className={css.line}>
        <Select label="区分" hideLabel className={cx(css.mark)} value={mark} onChange={(next) => setMark(next)} choices={MARKS} />
        <TextArea label={`${label}の一文`} hideLabel autoFocus rows={2} value={body} onChange={setBody} onSubmit={() => void keep()} className={cx(css.body)} />
      </div>
      <div className={css.line}>
        <TextField label="情報源" hideLabel placeholder="情報源（機関・役割）" value={source} onChange={setSource} onSubmit={() => void keep()} className={cx(css.source)} />
        <Button size="small" onPress={() => void keep()} isDisabled={body.trim() === ''} isPending={isSaving} shortcut="Ctrl+Enter">加える</Button>
        <Button size="small" tone="quiet" onPress={onClose}>{body.trim() === '' ? '終わる' : 'やめる'}</Button>
      </div>
    </div>
  );
}
