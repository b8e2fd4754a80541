import { toHalfWidth } from '../../text/width.ts';
import type { Moment } from './statements.ts';

/** 3か月前, 1年2か月後: a distance in the words people use. */
function distance(months: number): string {
  const years = Math.floor(Math.abs(months) / 12);
  const rest = Math.abs(months) % 12;
  return `${years > 0 ? `${years}年` : ''}${rest > 0 ? `${rest}か月` : ''}${months < 0 ? '前' : '後'}`;
}

/** 支援開始の3か月前, X年4月, X-2年頃: how a moment stands on screen and paper. */
export function momentLabel(moment: Moment): string {
  switch (moment.kind) {
    case 'none':
      return '時期不明';
    case 'offset':
      return moment.months === 0 ? '支援開始時' : `支援開始の${distance(moment.months)}`;
    case 'symbolic': {
      const year = moment.year === 0 ? 'X年' : `X${moment.year > 0 ? '+' : ''}${moment.year}年`;
      return moment.month === null ? `${year}頃` : `${year}${moment.month}月`;
    }
  }
}

/** Months from the start of support. The year X is the one it began in, nobody knows in which month: half-way is nearest. */
function monthsFromStart(moment: Moment): number | undefined {
  if (moment.kind === 'none') return undefined;
  return moment.kind === 'offset' ? moment.months : moment.year * 12 + (moment.month ?? 6.5) - 6.5;
}

/** 経過 from the oldest on (field.md §5.2, 9); what has no time stays behind the sentence it stood behind. */
export function inOrderOfTime<Statement extends { moment: Moment }>(statements: readonly Statement[]): Statement[] {
  let at = Number.MIN_SAFE_INTEGER;
  const timed = statements.map((statement) => {
    at = monthsFromStart(statement.moment) ?? at;
    return { statement, at };
  });
  return timed.toSorted((one, other) => one.at - other.at).map(({ statement }) => statement);
}

const number = '(\\d{1,4})';
const offsets = new RegExp(`^(?:支援)?(?:開始)?(?:から|の|より)?(?:約)?(?:${number}年)?(?:${number}[かカヶケヵ箇]月)?(前|後)$`, 'u');
const symbolic = new RegExp(`^X(?:([+-])${number})?年(?:(\\d{1,2})月)?頃?$`, 'u');

/** Reads what momentLabel writes and what people type beside it (３ヶ月前, 開始から2年後, X＋1年4月); undefined where it cannot. */
export function readMoment(text: string): Moment | undefined {
  const typed = toHalfWidth(text).replace(/\s/gu, '').replace(/[−‐–ー]/gu, '-').toUpperCase();
  if (typed === '' || typed === '時期不明' || typed === '不明') return { kind: 'none' };
  if (/^(?:支援)?開始(?:時|月)?$/u.test(typed)) return { kind: 'offset', months: 0 };
  const at = symbolic.exec(typed);
  if (at) {
    const year = Number(at[2] ?? 0) * (at[1] === '-' ? -1 : 1);
    const month = at[3] === undefined ? null : Number(at[3]);
    return year <= 100 && year >= -100 && (month === null || (month >= 1 && month <= 12)) ? { kind: 'symbolic', year, month } : undefined;
  }
  const apart = offsets.exec(typed);
  if (!apart || (apart[1] === undefined && apart[2] === undefined)) return undefined;
  const months = (Number(apart[1] ?? 0) * 12 + Number(apart[2] ?? 0)) * (apart[3] === '前' ? -1 : 1);
  return Math.abs(months) <= 1200 ? { kind: 'offset', months: months === 0 ? 0 : months } : undefined;
}
