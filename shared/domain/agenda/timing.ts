import { addMinutes } from '../../text/time.ts';
import type { AgendaItem } from './schema.ts';

/** Start time of each item: the opening time plus the minutes planned before it (field.md F02: 開始時刻は自動計算する). */
export function startTimes(opening: string, plannedMinutes: readonly number[]): string[] {
  let passed = 0;
  return plannedMinutes.map((minutes) => {
    const start = addMinutes(opening, passed);
    passed += minutes;
    return start;
  });
}

type TimedItem = Pick<AgendaItem, 'plannedMinutes' | 'spentSeconds' | 'enteredAt' | 'done'>;

/** Seconds an item has been on the table so far, the running stretch included. */
export function elapsedSeconds(item: TimedItem, now: Date): number {
  const running = item.enteredAt ? Math.max(0, (now.getTime() - new Date(item.enteredAt).getTime()) / 1000) : 0;
  return Math.floor(item.spentSeconds + running);
}

/** When the meeting will end if every item still open takes what was planned for it; an item over its time adds nothing more. */
export function expectedEnd(items: readonly TimedItem[], now: Date): Date {
  const left = items
    .filter((item) => !item.done)
    .reduce((sum, item) => sum + Math.max(0, item.plannedMinutes * 60 - elapsedSeconds(item, now)), 0);
  return new Date(now.getTime() + left * 1000);
}
