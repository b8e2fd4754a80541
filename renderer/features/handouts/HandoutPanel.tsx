import { Check } from 'lucide-react';
import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { type Handout, type HandoutCopy, missingCopies, readSerials, serialText, SPARE } from '../../../shared/domain/handouts/schema.ts';
import { japanTime } from '../../../shared/text/japanClock.ts';
import { useCommand } from '../../api/queries.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { notify } from '../../ui/notices.ts';
import { Panel } from '../../ui/Panel.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { CopyDialog } from './CopyDialog.tsx';
import css from './Handouts.module.css';

/** One paper with its numbers: type them or press them as the sheets come back. */
export function HandoutPanel({ handout, onEdit }: { handout: Handout; onEdit(): void }) {
  const [opened, setOpened] = useState<HandoutCopy | null>(null);
  const distribute = useCommand('handouts.distribute');
  const collect = useCommand('handouts.collect');
  const missing = missingCopies(handout);
  const mark = (serials: number[], collected: boolean) =>
    collect.mutate({ id: handout.id, serials, collected }, {
      onSuccess: ({ unknown }) => unknown.length > 0 && notify({ text: `${unknown.map(serialText).join('、')} という番号はありません`, tone: 'stop' }),
    });
  return (
    <Panel
      title={`資料${handout.number}　${handout.name}${handout.version ? `　${handout.version}` : ''}`}
      aside={!handout.collect ? <Badge tone="plain">回収しない</Badge> : missing.length === 0 ? <Badge tone="ok">すべて回収しました</Badge> : <Badge tone="warn">未回収 {missing.length}部</Badge>}
      actions={
        <>
          <Button size="small" isDisabled={handout.copies.every((copy) => copy.distributedAt !== null || copy.recipient === SPARE)} onPress={() => distribute.mutate({ id: handout.id })}>全部を配布した</Button>
          <Button size="small" tone="quiet" onPress={onEdit}>直す</Button>
        </>
      }
    >
      {handout.collect && <SerialEntry name={handout.name} onEnter={(serials) => mark(serials, true)} />}
      <div className={css.numbers}>
        {handout.copies.map((copy) => (
          <div key={copy.id} className={css.copy}>
            <ToggleButton
              isSelected={copy.collectedAt !== null} isDisabled={!handout.collect} onChange={(isBack) => mark([copy.serial], isBack)}
              className={cx(css.number, copy.collectedAt !== null && css.back)} aria-label={`No.${serialText(copy.serial)} ${copy.recipient} を回収した`}
            >
              {serialText(copy.serial)}
              {copy.collectedAt && <Check size={16} aria-hidden />}
            </ToggleButton>
            <button type="button" className={css.who} onClick={() => setOpened(copy)} title="配布先と未回収の理由を書く">
              <span>{copy.recipient || '配布先なし'}</span>
              <span className={css.small}>{stateOf(copy, handout)}</span>
            </button>
          </div>
        ))}
      </div>
      {missing.length > 0 && missing.length < handout.copies.length && <p className={css.left}>まだ戻っていない番号　<b>{missing.map((copy) => serialText(copy.serial)).join('、')}</b></p>}
      {opened && <CopyDialog copy={opened} onClose={() => setOpened(null)} />}
    </Panel>
  );
}

function stateOf(copy: HandoutCopy, handout: Handout): string {
  if (copy.collectedAt) return `回収 ${japanTime(copy.collectedAt)}`;
  if (copy.reason) return copy.reason;
  return copy.distributedAt ? `配布 ${japanTime(copy.distributedAt)}` : handout.collect ? '未配布' : '';
}

/** 1-5 8 12 and Enter: hands stay on the number pad. */
function SerialEntry({ name, onEnter }: { name: string; onEnter(serials: number[]): void }) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | undefined>();
  const enter = () => {
    const serials = readSerials(typed);
    setFault(serials ? undefined : '番号を入力してください（例　3　または　1-5 8）');
    if (!serials) return;
    onEnter(serials);
    setTyped('');
  };
  return (
    <div className={css.entry}>
      <TextField label={`${name}の回収した番号`} value={typed} onChange={setTyped} onSubmit={enter} placeholder="例　1-5 8" {...(fault ? { error: fault } : {})} description="Enter で回収済みになります。続けて入力できます。" />
    </div>
  );
}
