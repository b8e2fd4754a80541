import { timeLeft } from '../../../shared/domain/agenda/timeLeft.ts';
import { elapsedSeconds } from '../../../shared/domain/agenda/timing.ts';
import { cx } from '../../ui/cx.ts';
import { useNow } from '../proceedings/useNow.ts';
import type { RunningView } from './MeetingView.tsx';
import css from './Projector.module.css';

/** Remaining time with words, how far the 次第 has come, and when the meeting will end. */
export function Clock({ view }: { view: RunningView }) {
  const now = useNow();
  const { item, agenda, doneCount, itemCount, expectedEnd } = view;
  const time = item && item.plannedMinutes > 0 ? timeLeft(item.plannedMinutes, elapsedSeconds({ ...item, done: false }, now)) : null;
  return (
    <footer className={css.foot}>
      {time && (
        <>
          <b className={cx(css.time, css[time.tone])}>{time.words}</b>
          <span>予定{item?.plannedMinutes}分</span>
        </>
      )}
      <div className={css.steps} aria-hidden>
        {agenda.map((each) => <i key={each.id} className={cx(each.done && css.stepDone, each.id === item?.id && css.stepNow)} />)}
      </div>
      <span className={css.count}>{item ? `${item.number}／${itemCount}` : `${doneCount}／${itemCount} 済`}</span>
      <span className={css.count}>終了見込み {expectedEnd}</span>
    </footer>
  );
}
