import { expect, it } from 'vitest';
import { elapsedSeconds, expectedEnd, startTimes } from '../../../shared/domain/agenda/timing.ts';

it('開始時刻は開会時刻と所要分から出す', () => {
  expect(startTimes('13:30', [5, 10, 35, 20])).toEqual(['13:30', '13:35', '13:45', '14:20']);
});

it('経過は、前に使った秒と、今の議題に入ってからの秒の和', () => {
  const item = { plannedMinutes: 35, spentSeconds: 60, enteredAt: '2026-09-24T04:45:00.000Z', done: false };
  expect(elapsedSeconds(item, new Date('2026-09-24T04:47:30.000Z'))).toBe(210);
});

it('終了見込みは、残りの予定の和。超過した議題はそれ以上延ばさない', () => {
  const now = new Date('2026-09-24T05:00:00.000Z');
  const items = [
    { plannedMinutes: 5, spentSeconds: 400, enteredAt: null, done: true },
    { plannedMinutes: 10, spentSeconds: 0, enteredAt: '2026-09-24T04:40:00.000Z', done: false },
    { plannedMinutes: 20, spentSeconds: 0, enteredAt: null, done: false },
  ];
  expect(expectedEnd(items, now).toISOString()).toBe('2026-09-24T05:20:00.000Z');
});
