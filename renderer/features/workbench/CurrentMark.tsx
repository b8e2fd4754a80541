import { GROUP_STATUS_LABELS, MARK_KIND_LABELS, type WorkGroup } from '../../../shared/domain/anonymisation/schema.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import css from './Workbench.module.css';

interface Props {
  group: WorkGroup;
  onReplace(): void;
  onLeave(): void;
  onName(): void;
  onReopen(): void;
}

/** The mark that is being decided: what it is, why it is marked, what becomes of it. */
export function CurrentMark({ group, onReplace, onLeave, onName, onReopen }: Props) {
  const { kind, spellings, count, status, label, reason, leaveReason } = group;
  return (
    <section className={css.now} aria-label="いまの印">
      <div className={css.nowHead}>
        <Badge tone={status === 'undecided' ? 'warn' : status === 'left' ? 'plain' : 'mask'}>{GROUP_STATUS_LABELS[status]}</Badge>
        <span className={css.note}>{MARK_KIND_LABELS[kind]}・{count}か所</span>
      </div>
      <p className={css.spellings}>{spellings.slice(0, 4).join('／')}{spellings.length > 4 && ` ほか${spellings.length - 4}`}</p>
      <p className={css.note}>{status === 'left' ? `残す理由: ${leaveReason}` : reason}</p>
      {status !== 'left' && <p className={css.becomes}>→ <b>{label === '' ? '（消す）' : label}</b></p>}
      <div className={css.buttons}>
        {status === 'undecided' && <Button size="small" onPress={onReplace}>置き換える</Button>}
        {group.decided && <Button size="small" tone="quiet" onPress={onReopen}>判断をやめる</Button>}
        {status !== 'left' && <Button size="small" tone="quiet" onPress={onLeave}>残す…</Button>}
        <Button size="small" tone="quiet" onPress={onName}>呼び方…</Button>
      </div>
    </section>
  );
}
