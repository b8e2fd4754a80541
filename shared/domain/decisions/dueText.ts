import type { Due } from './schema.ts';

const monthDay = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;

/** いつまでに in the words of a screen: 9月30日まで, 9月末まで, 次回まで, 退所日の2週間前まで, 常時. Empty where none is set. */
export function dueText(due: Due): string {
  switch (due.kind) {
    case 'none':
      return '';
    case 'day':
      return `${monthDay(due.date)}まで`;
    case 'monthEnd':
      return `${Number(due.month.slice(5))}月末まで`;
    case 'nextMeeting':
      return '次回まで';
    case 'event':
      return /(?:まで|前|後|時)$/u.test(due.event) ? due.event : `${due.event}まで`;
    case 'always':
      return due.checkOn ? `常時（点検 ${monthDay(due.checkOn)}）` : '常時';
  }
}
