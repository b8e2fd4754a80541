import { describe, expect, it } from 'vitest';
import { readMoment } from '../../../shared/domain/cases/moments.ts';
import { dayAfter, findDates, relativeDate } from '../../../electron/core/anonymisation/relativeDates.ts';
import { seeded } from '../../support/seeded.ts';

const origin = '2026-09-14';
const say = (text: string, style: 'symbolic' | 'offset' = 'symbolic') => findDates(text).map((date) => relativeDate(date, origin, style));

describe('経過の日付の見つけ方', () => {
  it.each([
    ['令和8年9月14日', 2026, 9, 14], ['令和元年5月', 2019, 5, null], ['平成30年', 2018, null, null], ['R8.9.4', 2026, 9, 4], ['Ｈ３０．４．１', 2018, 4, 1],
    ['2026年8月', 2026, 8, null], ['2026/08/03', 2026, 8, 3], ['２０２６年８月３日', 2026, 8, 3], ['昭和六十三年十二月三日', 1988, 12, 3], ['9月16日', null, 9, 16],
    ['R5.6', 2023, 6, null], ['Ｒ５／６', 2023, 6, null], ['S62年', 1987, null, null], ['2023.4', 2023, 4, null], ['2023/11', 2023, 11, null], ['一九五五年七月十五日', 1955, 7, 15], ['昭和五〇年四月', 1975, 4, null],
  ])('%s を読む', (text, year, month, day) => {
    expect(findDates(`前${text}後`)).toEqual([{ start: 1, end: 1 + text.length, year, month, day }]);
  });
  it.each(['0299-55-0142', '1.5', 'S1.25', '2000.5%', 'B5.6', '13月40日', '令和8年13月', '3-204', '2月30日'])('日付でないものは読まない: %s', (text) => {
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

describe('年のない日付', () => {
  const placed = (text: string, start: string) => {
    let around = start;
    return findDates(text).map((date) => {
      const label = relativeDate(date, start, 'offset', around);
      around = dayAfter(date, start, around);
      return label;
    });
  };
  it('直前に話した日にいちばん近い年のものと見て、順序と間隔を保つ', () => {
    expect(placed('令和5年11月に入院。12月20日に退院。1月5日に再び入院。', '2024-07-01')).toEqual(['支援開始の8か月前', '支援開始の7か月前', '支援開始の6か月前']);
    expect(placed('令和8年9月14日受付。8月10日に電話。', '2026-09-14')).toEqual(['支援開始の日', '支援開始の1か月前']);
  });
  it('ずっと前の出来事の年は、あとの日付に移さない', () => {
    expect(placed('平成10年4月に就職。8月10日に電話。', '2026-09-14')).toEqual(['支援開始の28年5か月前', '支援開始の1か月前']);
  });
  it('同年・翌年・昨年の月日も、旬か隔たりにする', () => {
    expect(say('翌年3月5日、同年4月1日、昨年12月20日')).toEqual(['翌年3月上旬', '同年4月上旬', '昨年12月中旬']);
    expect(placed('令和5年11月に入院し、翌年3月5日に退院した。昨年12月20日', '2024-07-01')).toEqual(['支援開始の8か月前', '支援開始の4か月前', '支援開始の7か月前']);
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
