import { describe, expect, it } from 'vitest';
import { splitFullName } from '../../../electron/core/anonymisation/splitName.ts';

describe('姓名を姓と名に分ける', () => {
  it.each([
    ['御手洗清三郎', '御手洗', '清三郎'], ['沼尻 健太', '沼尻', '健太'], ['沼尻　健太', '沼尻', '健太'], ['沼尻健太', '沼尻', '健太'], ['村井キヨ子', '村井', 'キヨ子'],
    ['佐々木翔太', '佐々木', '翔太'], ['林原めぐみ', '林原', 'めぐみ'], ['マリア・サントス', 'マリア', 'サントス'],
  ])('%s は %s と %s', (name, surname, given) => {
    expect(splitFullName(name)).toEqual({ surname, given });
  });

  it.each(['村井', '原修', '健太', 'けんちゃん', 'ハーさん', '株式会社丸栄', ''])('%s は分けない', (name) => {
    expect(splitFullName(name)).toBeNull();
  });
});
