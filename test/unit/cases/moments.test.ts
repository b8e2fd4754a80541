import { describe, expect, it } from 'vitest';
import { inOrderOfTime, momentLabel, readMoment } from '../../../shared/domain/cases/moments.ts';
import type { Moment } from '../../../shared/domain/cases/statements.ts';

describe('経過の時期', () => {
  it.each<[string, Moment]>([
    ['支援開始の3か月前', { kind: 'offset', months: -3 }],
    ['支援開始の1年2か月後', { kind: 'offset', months: 14 }],
    ['支援開始の5年前', { kind: 'offset', months: -60 }],
    ['支援開始時', { kind: 'offset', months: 0 }],
    ['X年4月', { kind: 'symbolic', year: 0, month: 4 }],
    ['X-2年頃', { kind: 'symbolic', year: -2, month: null }],
    ['X+1年12月', { kind: 'symbolic', year: 1, month: 12 }],
    ['時期不明', { kind: 'none' }],
  ])('%s は、書いて読み返しても変わらない', (label, moment) => {
    expect(momentLabel(moment)).toBe(label);
    expect(readMoment(label)).toEqual(moment);
  });

  it.each<[string, Moment]>([
    ['３ヶ月前', { kind: 'offset', months: -3 }],
    ['開始から約２年後', { kind: 'offset', months: 24 }],
    ['Ｘ＋１年４月', { kind: 'symbolic', year: 1, month: 4 }],
    ['x年', { kind: 'symbolic', year: 0, month: null }],
    ['支援開始の 18 カ月 前', { kind: 'offset', months: -18 }],
    ['', { kind: 'none' }],
  ])('%s と打っても読める', (typed, moment) => {
    expect(readMoment(typed)).toEqual(moment);
  });

  it.each(['令和5年6月', '2023年6月', '昨年', 'X年13月', '前', 'Y年4月'])('%s のような書き方は受け付けない', (typed) => {
    expect(readMoment(typed)).toBeUndefined();
  });

  it('年と月の間隔が、書いて読み返しても保たれる', () => {
    for (let months = -40; months <= 40; months += 1) {
      expect(readMoment(momentLabel({ kind: 'offset', months }))).toEqual({ kind: 'offset', months });
    }
  });
});

describe('経過の並び', () => {
  const sorted = (...labels: string[]) => inOrderOfTime(labels.map((label) => ({ moment: readMoment(label) ?? { kind: 'none' }, label }))).map(({ label }) => label);

  it('古いものから並べ、時期のない文は前の文に付いていく', () => {
    expect(sorted('3か月前', '不明', '14か月前', '開始時', '2か月後')).toEqual(['14か月前', '3か月前', '不明', '開始時', '2か月後']);
    expect(sorted('X年4月', 'X-2年頃', 'X+1年1月', 'X年12月')).toEqual(['X-2年頃', 'X年4月', 'X年12月', 'X+1年1月']);
    expect(sorted('開始時', 'X-1年4月', '5年前')).toEqual(['5年前', 'X-1年4月', '開始時']);
  });

  it('同じ時期の文と、並びのよい文は動かさない', () => {
    expect(sorted('不明', '3か月前', '３ヶ月前', '開始時')).toEqual(['不明', '3か月前', '３ヶ月前', '開始時']);
  });
});
