import { describe, expect, it } from 'vitest';
import { romajiOf } from '../../../electron/core/anonymisation/romaji.ts';

describe('読みのローマ字', () => {
  it.each([
    ['わたなべ', ['watanabe']],
    ['しょういち', ['shoichi', 'shouichi', 'shohichi', 'syoiti', 'syouiti', 'syohiti']],
    ['ユウジ', ['yuji', 'yuuji', 'yuzi', 'yuuzi']],
    ['なんば', ['nanba', 'namba']],
    ['はっちょう', ['hatcho', 'hatchou', 'hatchoh', 'hattyo', 'hattyou', 'hattyoh']],
    ['ふじい', ['fujii', 'huzii']],
  ])('%s', (reading, spelled) => {
    expect([...new Set(romajiOf(reading))]).toEqual(spelled);
  });

  it.each(['', '渡辺', 'あ', 'わた なべ', 'Smith'])('かなだけの読みでなければ、何も返さない: 「%s」', (reading) => {
    expect(romajiOf(reading)).toEqual([]);
  });
});
