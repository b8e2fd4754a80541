import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { CaseFile, CaseIssue } from '../../../shared/domain/cases/schema.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { notifyWithUndo } from '../../ui/notices.ts';
import { Panel } from '../../ui/Panel.tsx';
import { CheckedField } from '../workbench/CheckedField.tsx';
import css from './Cases.module.css';
import { KeptLine } from './KeptFields.tsx';
import { useSave } from './saving.tsx';
import { usePatch } from './usePatch.ts';

/** 課題（困りごと）: the rows of the role board, in its order. */
export function IssuesPanel({ file, factors }: { file: CaseFile; factors: readonly string[] }) {
  const save = useSave();
  const [title, setTitle] = useState('');
  const add = (words: string) => save('cases.addIssue', { caseId: file.id, issue: { title: words.trim(), note: '', urgent: false } });
  const addTyped = async () => {
    if (title.trim() === '') return;
    setTitle('');
    // Refused words come back, unless the next ones are being typed already.
    if (!(await add(title))) setTitle((now) => (now === '' ? title : now));
  };
  const unused = factors.filter((factor) => !file.issues.some((issue) => issue.title === factor));
  return (
    <Panel title="課題" aside={<Badge size="small">{`${file.issues.length}件・ロール分担の行になります`}</Badge>}>
      {file.issues.length === 0 && <p className={css.hint}>困りごとを、一つずつ短い言葉で書きます。役割は課題ごとに決まります。</p>}
      <ol className={css.list}>
        {file.issues.map((issue, index) => <IssueRow key={issue.id} caseId={file.id} issue={issue} index={index} count={file.issues.length} />)}
      </ol>
      <div className={css.addLine}>
        <CheckedField label="課題を加える" hideLabel placeholder="課題を書いて Enter" value={title} onChange={setTitle} onSubmit={() => void addTyped()} />
        <Button onPress={() => void addTyped()} isDisabled={title.trim() === ''}>加える</Button>
        <Menu label="一覧から" size="medium" tone="secondary" lines={unused.map((factor) => ({ label: factor, onAction: () => void add(factor) }))} />
      </div>
    </Panel>
  );
}

function IssueRow({ caseId, issue, index, count }: { caseId: string; issue: CaseIssue; index: number; count: number }) {
  const save = useSave();
  const { id, position, ...input } = issue;
  const [shown, patch] = usePatch(input, (next) => save('cases.updateIssue', { id, issue: next }));
  const remove = async () => {
    if ((await save('cases.removeIssue', { id })) === undefined) return;
    const bringBack = async () => {
      const made = await save('cases.addIssue', { caseId, issue: input });
      if (made) await save('cases.moveIssue', { id: made.id, position });
    };
    notifyWithUndo(`課題「${issue.title}」を削除しました。`, () => void bringBack());
  };
  return (
    <li className={css.row}>
      <div className={css.rowMain}>
        <KeptLine label={`課題${index + 1}`} hideLabel className={cx(css.title)} saved={issue.title} onSave={(title) => patch({ title })} />
        <KeptLine label={`課題${index + 1}の補足`} hideLabel className={cx(css.remark)} placeholder="補足" saved={issue.note} onSave={(note) => patch({ note })} />
        <Checkbox isSelected={shown.urgent} onChange={(urgent) => patch({ urgent })}>緊急</Checkbox>
      </div>
      <div className={css.rowTools}>
        <IconButton label="上へ" icon={ArrowUp} isDisabled={index === 0} onPress={() => void save('cases.moveIssue', { id, position: index - 1 })} />
        <IconButton label="下へ" icon={ArrowDown} isDisabled={index === count - 1} onPress={() => void save('cases.moveIssue', { id, position: index + 1 })} />
        <IconButton label={`課題「${issue.title}」を削除`} icon={Trash2} onPress={() => void remove()} />
      </div>
    </li>
  );
}
