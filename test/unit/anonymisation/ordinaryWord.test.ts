import { describe, expect, it } from 'vitest';
import { isOrdinaryWord } from '../../../electron/core/anonymisation/splitName.ts';

describe('名でもあり、ふつうの語でもあるもの', () => {
  it.each(['平野', '誠', '原', 'はら', 'ハナ', 'まこと', 'めぐみ', 'みのり', 'はやし', 'ひがし', 'ながい', 'おおい', 'あらい', 'たなか', 'うえの', 'なかの', 'のもと', 'マリア', 'サクラ'])(
    '%s は、前後を見なければ人と分からない',
    (word) => expect(isOrdinaryWord(word)).toBe(true),
  );

  it.each(['沼尻', '健太', 'ぬまじり', 'ヌマジリ', 'けんた', 'たかはし', 'こばやし', 'さいとう', 'やまだ', 'グエン'])('%s は、名のほかの意味がない', (word) => expect(isOrdinaryWord(word)).toBe(false));
});
