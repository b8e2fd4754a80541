import { describe, expect, it } from 'vitest';
import { readMoment } from '../../../shared/domain/cases/moments.ts';
import { findDates, relativeDate } from '../../../electron/core/anonymisation/relativeDates.ts';
import { seeded } from '../../support/seeded.ts';

const origin = '2026-09-14';
const say = (text: string, style: 'symbolic' | 'offset' = 'symbolic') => findDates(text).map((date) => relativeDate(date, origin, style));

describe('経過の日付の見つけ方', () => {
  it.each([
    ['令和8年9月14日', 2026, 9, 14], ['令和元年5月', 2019, 5, null], ['平成30年', 2018, null, null], ['R8.9.4', 2026, 9, 4], ['Ｈ３０．４．１', 2018, 4, 1],
    ['2026年8月', 2026, 8, null], ['2026/08/03', 2026, 8, 3], ['２０２６年８月３日', 2026, 8, 3], ['昭和六十三年十二月三日', 1988, 12, 3], ['9月16日', null, 9, 16],
  ])('%s を読む', (text, year, month, day) => {
    expect(findDates(`前${text}後`)).toEqual([{ start: 1, end: 1 + text.length, year, month, day }]);
  });
  it.each(['0299-55-0142', '13月40日', '令和8年13月', '3-204', '2月30日'])('日付でないものは読まない: %s', (text) => {
    expect(findDates(text).filter((date) => date.month !== null)).toEqual([]);
  });
});

describe('相対の日付', () => {
  it('X年は支援が始まった年で、日は旬にする', () => {
    expect(say('令和8年9月14日、令和7年6月、平成30年、令和9年2月11日、9月16日')).toEqual(['X年9月中旬', 'X-1年6月', 'X-8年', 'X+1年2月中旬', '9月中旬']);
  });
  it('支援開始からの隔たりでも書ける', () => {
    expect(say('令和8年9月14日、令和8年9月16日、令和8年6月3日、令和5年9月、平成30年', 'offset')).toEqual([
      '支援開始の日', '支援開始の2日後', '支援開始の3か月前', '支援開始の3年前', '支援開始の約8年前',
    ]);
  });
});

describe('性質: 順序と間隔が保たれる', () => {
  const random = seeded(20260914);
  const dates = Array.from({ length: 400 }, () => ({ year: 1990 + random.number(40), month: 1 + random.number(12), day: 1 + random.number(28) }));
  const starts = Array.from({ length: 20 }, () => `${2015 + random.number(12)}-${String(1 + random.number(12)).padStart(2, '0')}-${String(1 + random.number(28)).padStart(2, '0')}`);
  const months = (label: string, start: string): number => {
    const read = readMoment(label.replace(/[上中下]旬$/u, ''));
    if (read?.kind === 'symbolic') return (Number(start.slice(0, 4)) + read.year) * 12 + (read.month ?? 0);
    if (read?.kind === 'offset') return Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) + read.months;
    throw new Error(`読めない: ${label}`);
  };
  it('X年Y月では、どの二つの間も元と同じ月数', () => {
    for (const start of starts)
      for (const [index, date] of dates.entries()) {
        const other = dates[(index + 1) % dates.length] ?? date;
        const apart = months(relativeDate(other, start, 'symbolic'), start) - months(relativeDate(date, start, 'symbolic'), start);
        expect(apart).toBe((other.year - date.year) * 12 + other.month - date.month);
      }
  });
  it('支援開始から31日以上離れた日付では、隔たりの月数も元と同じ', () => {
    for (const start of starts)
      for (const date of dates) {
        const label = relativeDate(date, start, 'offset');
        if (/日[前後]?$/u.test(label)) continue;
        expect(months(label, start)).toBe(date.year * 12 + date.month);
      }
  });
  it('同じ書き方の中で、後の日が前の日より前に見えることはない', () => {
    const tenDays = ['上旬', '中旬', '下旬'];
    const rank = (label: string, start: string) => months(label, start) * 3 + tenDays.indexOf(label.slice(-2));
    for (const start of starts) {
      const sorted = [...dates].sort((a, b) => a.year - b.year || a.month - b.month || a.day - b.day);
      const ranks = sorted.map((date) => rank(relativeDate(date, start, 'symbolic'), start));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
  });
});
