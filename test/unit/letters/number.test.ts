import { describe, expect, it } from 'vitest';
import { numberIn, numberText } from '../../../shared/domain/letters/number.ts';

describe('文書番号', () => {
  it('形の〈番号〉の所に番号が入る', () => expect(numberText('福総第〈番号〉号', 123)).toBe('福総第123号'));
  it('〈番号〉のない形からは、番号を作らない', () => expect(numberText('福総第号', 1)).toBe(''));
  it('書いた番号を、全角でも読む', () => {
    expect(numberIn('福総第〈番号〉号', '福総第123号')).toBe(123);
    expect(numberIn('福総第〈番号〉号', '福総第１２３号')).toBe(123);
  });
  it('形の違う番号、番号でないものは数えない', () => {
    for (const written of ['総務第5号', '福総第号', '福総第五号', '福総第5-2号', '']) expect(numberIn('福総第〈番号〉号', written)).toBeNull();
    expect(numberIn('〈番号〉の〈番号〉', '1の2')).toBeNull();
  });
  it('作った番号は、いつも読み戻せる', () => {
    for (const pattern of ['第〈番号〉号', '〈番号〉', 'R8-〈番号〉', '（福）〈番号〉', '$&第〈番号〉号'])
      for (const count of [1, 9, 10, 999, 123_456]) expect(numberIn(pattern, numberText(pattern, count))).toBe(count);
  });
});
