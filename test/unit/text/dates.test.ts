import { describe, expect, it } from 'vitest';
import { addMinutes, clockTime, meridiemTime } from '../../../shared/text/time.ts';
import { fiscalYear, fiscalYearNumber, wareki, warekiMonth, warekiShort, warekiWithWeekday } from '../../../shared/text/wareki.ts';

describe('和暦', () => {
  it('日付は略さず、開催日には曜日を添える', () => {
    expect(wareki('2026-09-24')).toBe('令和8年9月24日');
    expect(warekiWithWeekday('2026-09-24')).toBe('令和8年9月24日（木）');
    expect(warekiShort('2026-09-24')).toBe('R8.9.24');
    expect(warekiMonth('2026-09')).toBe('令和8年9月');
  });
  it('元号の変わり目と元年を正しく書く', () => {
    expect(wareki('2019-04-30')).toBe('平成31年4月30日');
    expect(wareki('2019-05-01')).toBe('令和元年5月1日');
    expect(warekiShort('1989-01-07')).toBe('S64.1.7');
    expect(wareki('1989-01-08')).toBe('平成元年1月8日');
    expect(wareki('1926-12-24')).toBe('大正15年12月24日');
    expect(wareki('1912-07-29')).toBe('明治45年7月29日');
  });
  it('年度は4月に始まり、元号が変わった年度は新しい元号で呼ぶ', () => {
    expect(fiscalYear('2026-04-01')).toBe('令和8年度');
    expect(fiscalYear('2027-03-31')).toBe('令和8年度');
    expect(fiscalYear('2019-04-15')).toBe('令和元年度');
    expect(fiscalYearNumber('2027-01-05')).toBe(2026);
  });
  it('うるう日も曜日も暦どおり', () => {
    expect(warekiWithWeekday('2028-02-29')).toBe('令和10年2月29日（火）');
  });
  it.each(['2026-02-30', '2026-9-24', '', 'きょう', '1500-01-01'])('日付でないもの「%s」は受けない', (text) => {
    expect(() => wareki(text)).toThrow(RangeError);
  });
});

describe('時刻', () => {
  it('文書では午後1時30分、表では13:30と書く', () => {
    expect(meridiemTime('13:30')).toBe('午後1時30分');
    expect(meridiemTime('09:00')).toBe('午前9時');
    expect(meridiemTime('12:00')).toBe('正午');
    expect(meridiemTime('12:15')).toBe('午後0時15分');
    expect(meridiemTime('00:05')).toBe('午前0時5分');
    expect(clockTime('13:30')).toBe('13:30');
    expect(clockTime('09:05')).toBe('9:05');
  });
  it('開始時刻に所要分を足す', () => {
    expect(addMinutes('13:30', 35)).toBe('14:05');
    expect(addMinutes('23:50', 20)).toBe('00:10');
  });
  it.each(['24:00', '9:00', '13:60', ''])('時刻でないもの「%s」は受けない', (text) => {
    expect(() => meridiemTime(text)).toThrow(RangeError);
  });
});
