import { describe, expect, it } from 'vitest';
import { applyDigits, groupDigits } from '../../../shared/text/digits.ts';
import { spreadLabel, textWidth, toFullWidth, toHalfWidth } from '../../../shared/text/width.ts';

describe('数字の全角・半角', () => {
  const line = '第5回 令和８年9月24日 午後1時30分 13:05 1,200部';
  it('全て半角', () => expect(applyDigits(line, 'half')).toBe('第5回 令和8年9月24日 午後1時30分 13:05 1,200部'));
  it('1桁は全角、2桁以上は半角で、ひとつの数の中では混ざらない', () =>
    expect(applyDigits(line, 'mixed')).toBe('第５回 令和８年９月24日 午後１時30分 13:05 1,200部'));
  it('全て全角', () => expect(applyDigits(line, 'full')).toBe('第５回 令和８年９月２４日 午後１時３０分 １３：０５ １，２００部'));
  it('略した元号の日付も割れない', () => expect(applyDigits('R8.9.4', 'mixed')).toBe('R8.9.4'));
  it('3桁ごとに区切る', () => {
    expect(groupDigits(1234567)).toBe('1,234,567');
    expect(groupDigits(999)).toBe('999');
  });
});

describe('文字幅', () => {
  it('全角と半角を行き来する', () => {
    expect(toFullWidth('A-1 b')).toBe('Ａ－１　ｂ');
    expect(toHalfWidth('Ａ－１　ｂ')).toBe('A-1 b');
  });
  it('字数で数え、異体字の印は数えない', () => {
    expect(textWidth('支援会議')).toBe(4);
    expect(textWidth('R8-014')).toBe(3);
    expect(textWidth('ｼｴﾝ')).toBe(1.5);
    expect(textWidth('葛\u{E0100}𠮷')).toBe(2);
  });
  it('見出しの字を均等に配る', () => {
    expect(spreadLabel('日時', 4)).toBe('日　　時');
    expect(spreadLabel('会議名', 4)).toBe('会 議 名');
    expect(spreadLabel('議題', 2)).toBe('議題');
    expect(spreadLabel('出席依頼者', 4)).toBe('出席依頼者');
  });
});
