import { Check } from 'lucide-react';
import type { AgendaItem } from '../../../shared/domain/agenda/schema.ts';
import { timeLeft } from '../../../shared/domain/agenda/timeLeft.ts';
import { elapsedSeconds, expectedEnd } from '../../../shared/domain/agenda/timing.ts';
import type { Meeting } from '../../../shared/domain/meetings/schema.ts';
import { japanTime } from '../../../shared/text/japanClock.ts';
import { addMinutes } from '../../../shared/text/time.ts';
import { cx } from '../../ui/cx.ts';
import { Progress } from '../../ui/Progress.tsx';
import { ItemName } from '../agenda/ItemName.tsx';
import css from './Proceedings.module.css';
import { useNow } from './useNow.ts';

interface Props {
  meeting: Meeting;
  items: readonly AgendaItem[];
  shownItemId: string | null;
  onShow(itemId: string): void;
}

/** The clock of the item on the table, the 次第 with what was spent, and when the meeting will end. */
export function AgendaColumn({ meeting, items, shownItemId, onShow }: Props) {
  const now = useNow();
  const current = items.find((item) => item.id === meeting.currentItemId);
  const planned = addMinutes(meeting.startTime, items.reduce((sum, item) => sum + item.plannedMinutes, 0));
  const end = japanTime(expectedEnd(items, now));
  return (
    <aside className={css.left} aria-label="次第">
      {current && <ItemClock item={current} now={now} />}
      <ol className={css.agenda}>
        {items.map((item, index) => {
          const isNow = item.id === meeting.currentItemId;
          return (
            <li key={item.id}>
              <button
                type="button" aria-current={isNow ? 'step' : undefined} onClick={() => onShow(item.id)}
                className={cx(css.item, item.done && css.done, isNow && css.now, item.id === shownItemId && css.shown)}
              >
                <span className={css.number}>{index + 1}</span>
                <span><ItemName item={item} /></span>
                <span className={css.minutes}>{item.done ? <Check size={16} role="img" aria-label="済" /> : `${item.plannedMinutes}分`}</span>
                <small>{itemNote(item)}</small>
              </button>
            </li>
          );
        })}
      </ol>
      {meeting.status === 'running' && (
        <p className={css.end}>
          終了見込み <b className={cx(end > meeting.endTime && css.over)}>{end}</b>（予定 {meeting.endTime}
          {planned === meeting.endTime ? '' : `、次第では${planned}`}）
        </p>
      )}
    </aside>
  );
}

/** Orange at five minutes, red over time; never by colour alone. */
function ItemClock({ item, now }: { item: AgendaItem; now: Date }) {
  const elapsed = elapsedSeconds(item, now);
  const left = timeLeft(item.plannedMinutes, elapsed);
  const tone = left.tone === 'over' ? 'stop' : left.tone === 'soon' ? 'warn' : undefined;
  return (
    <div>
      <p className={css.clock}>
        <b className={cx(tone && css[tone])}>{left.words}</b>
        <span>
          {item.plannedMinutes}分中 {Math.floor(elapsed / 60)}分経過
        </span>
      </p>
      <Progress label="この議題の時間" hideLabel value={Math.min(elapsed, item.plannedMinutes * 60)} max={Math.max(1, item.plannedMinutes * 60)} {...(tone ? { tone } : {})} />
    </div>
  );
}

function itemNote(item: AgendaItem): string {
  const spent = item.done ? `${item.plannedMinutes}分（実際 ${Math.round(item.spentSeconds / 60)}分）` : `${item.startsAt}から`;
  return [spent, item.caseFields.join('・')].filter(Boolean).join('　');
}
