import { ChevronDown, ChevronUp } from 'lucide-react';
import { GROUP_STATUS_LABELS, MARK_KIND_LABELS, type WorkGroup } from '../../../shared/domain/anonymisation/schema.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Around } from './Around.tsx';
import type { CurrentPlace } from './useCurrentMark.ts';
import css from './Workbench.module.css';

interface Props {
  group: WorkGroup;
  here: CurrentPlace;
  /** The original, for the words around one place. */
  text: string;
  onReplace(): void;
  onLeave(): void;
  onName(): void;
  onReopen(): void;
}

/** What only looks like a name is left with its usual reason, which may be changed afterwards; what is known as a name needs a reason first. */
export const leavesAtOnce = ({ isGuess, status }: WorkGroup): boolean => isGuess && status === 'undecided';

/** The mark that is being decided: what it is, why it is marked, what becomes of it. */
export function CurrentMark({ group, here, text, onReplace, onLeave, onName, onReopen }: Props) {
  const { kind, spellings, count, status, label, reason, leaveReason, onlyHere } = group;
  const canReplace = status === 'undecided' || (here.onlyHere && status === 'left');
  return (
    <section className={css.now} aria-label="いまの印">
      <div className={css.nowHead}>
        <Badge tone={status === 'undecided' ? 'warn' : status === 'left' ? 'plain' : 'mask'}>{GROUP_STATUS_LABELS[status]}</Badge>
        <span className={css.note}>{MARK_KIND_LABELS[kind]}・{onlyHere ? 'この1か所だけ' : `${count}か所`}</span>
      </div>
      <p className={css.spellings}>{spellings.slice(0, 4).join('／')}{spellings.length > 4 && ` ほか${spellings.length - 4}`}</p>
      <p className={css.note}>{status === 'left' ? `残す理由: ${leaveReason}` : reason}</p>
      {status !== 'left' && <p className={css.becomes}>→ <b>{label === '' ? '（消す）' : label}</b></p>}
      {here.count > 1 && (
        <div className={css.only}>
          <Checkbox isSelected={here.onlyHere} onChange={here.toggleOnlyHere}>この1か所だけ</Checkbox>
          <IconButton label="前の箇所" icon={ChevronUp} onPress={() => here.stepPlace(-1)} isDisabled={here.nth === 0} />
          <span className={css.note}>{here.nth + 1}／{here.count}</span>
          <IconButton label="次の箇所" icon={ChevronDown} onPress={() => here.stepPlace(1)} isDisabled={here.nth === here.count - 1} />
          {here.onlyHere && here.mark && <Around text={text} start={here.mark.start} end={here.mark.end} />}
        </div>
      )}
      <div className={css.buttons}>
        {canReplace && <Button size="small" onPress={onReplace}>置き換える</Button>}
        {group.decided && !here.onlyHere && <Button size="small" tone="quiet" onPress={onReopen}>{onlyHere ? 'ほかと同じに戻す' : '判断をやめる'}</Button>}
        <Button size="small" tone="quiet" onPress={onLeave}>{status === 'left' ? '理由を変える…' : leavesAtOnce(group) ? '残す' : '残す…'}</Button>
        <Button size="small" tone="quiet" onPress={onName}>呼び方…</Button>
      </div>
    </section>
  );
}
