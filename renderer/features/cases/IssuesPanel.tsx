import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { CaseFile, CaseIssue } from '../../../shared/domain/cases/schema.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { TextField } from '../../ui/TextField.tsx';
import css from './Cases.module.css';
import { KeptText } from './KeptFields.tsx';
import { useSave } from './saving.tsx';
import { usePatch } from './usePatch.ts';

/** 課題（困りごと）: the rows of the role board, in its order. */
export function IssuesPanel({ file, factors }: { file: CaseFile; factors: readonly string[] }) {
  const save = useSave();
  const [title, setTitle] = useState('');
  const add = (words: string) => {
    if (words.trim() === '') return;
    setTitle('');
    void save('cases.addIssue', { caseId: file.id, issue: { title: words.trim(), note: '', urgent: false } });
  };
  const unused = factors.filter((factor) => !file.issues.some((issue) => issue.title === factor));
  return (
    <Panel title="課題" aside={<Badge size="small">{`${file.issues.length}件・ロール分担の行になります`}</Badge>}>
      {file.issues.length === 0 && <p className={css.hint}>困りごとを、一つずつ短い言葉で書きます。役割は課題ごとに決まります。</p>}
      <ol className={css.list}>
        {file.issues.map((issue, index) => <IssueRow key={issue.id} issue={issue} index={index} count={file.issues.length} />)}
      </ol>
      <div className={css.addLine}>
        <TextField label="課題を加える" hideLabel placeholder="課題を書いて Enter" value={title} onChange={setTitle} onSubmit={() => add(title)} />
        <Button onPress={() => add(title)} isDisabled={title.trim() === ''}>加える</Button>
        <Menu label="一覧から" size="medium" tone="secondary" lines={unused.map((factor) => ({ label: factor, onAction: () => add(factor) }))} />
      </div>
    </Panel>
  );
}

function IssueRow({ issue, index, count }: { issue: CaseIssue; index: number; count: number }) {
  const save = useSave();
  const { id, position: _position, ...input } = issue;
  const patch = usePatch(input, (next) => save('cases.updateIssue', { id, issue: next }));
  return (
    <li className={css.row}>
      <div className={css.rowMain}>
        <KeptText label={`課題${index + 1}`} hideLabel saved={issue.title} onSave={(title) => patch({ title })} />
        <div className={css.addLine}>
          <KeptText label={`課題${index + 1}の補足`} hideLabel placeholder="補足" saved={issue.note} onSave={(note) => patch({ note })} />
          <Checkbox isSelected={issue.urgent} onChange={(urgent) => patch({ urgent })}>緊急</Checkbox>
        </div>
      </div>
      <div className={css.rowTools}>
        <IconButton label="上へ" icon={ArrowUp} isDisabled={index === 0} onPress={() => void save('cases.moveIssue', { id, position: index - 1 })} />
        <IconButton label="下へ" icon={ArrowDown} isDisabled={index === count - 1} onPress={() => void save('cases.moveIssue', { id, position: index + 1 })} />
        <IconButton label={`課題「${issue.title}」を削除`} icon={Trash2} tone="danger" onPress={() => void save('cases.removeIssue', { id })} />
      </div>
    </li>
  );
}
