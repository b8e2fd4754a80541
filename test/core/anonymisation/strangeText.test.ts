import { describe, expect, it } from 'vitest';
import { detect } from '../../../electron/core/anonymisation/detect.ts';

const found = (text: string): string[] => detect(text).map((mark) => text.slice(mark.start, mark.end));

/** A small generator with a seed, so that a failure can be repeated. */
function randomText(seed: number, length: number): string {
  const pieces = ['山田', '\ud800', '\udc00', '𠮷', '葛\u{E0100}', '\u0000', '\u000b', '\u200b', 'ｶﾞ', 'ﾟ', '（', '0', '9', '-', 'ー', '・', 'さん', '@', '.', ' ', '　', '\n', '\r\n', '㈱', '長男', '森', '丁目', '号室', 'A', 'z', '。', '\ufeff', '👨‍👩‍👧', '〒', '病院', 'が'];
  let state = seed;
  let text = '';
  while (text.length < length) {
    state = (state * 1103515245 + 12345) % 2147483648;
    text += pieces[Math.floor(state / 65536) % pieces.length];
  }
  return text;
}

describe('ふつうでない文字が混ざった文章', () => {
  it.each([
    ['𠮷野さんは来所', ['𠮷野']],
    ['髙\u{E0100}橋さんは来所', ['髙\u{E0100}橋']],
    ['ﾔﾏﾀﾞ ﾀﾛｳさん', ['ﾔﾏﾀﾞ ﾀﾛｳ']],
    ['👨‍👩‍👧山田さん', ['山田']],
    ['\ud800山田さん\udc00', ['山田']],
    ['山田\u000b佐藤さん', ['山田', '佐藤']],
    ['山\u0000田さん', ['山\u0000田']],
    ['電話\u200b０９０－１２３４－５６７８', ['０９０－１２３４－５６７８']],
  ])('位置は元の文章のまま正しい: %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('どんな文字列でも止まらず、印は並び順で重ならず文章の中にある', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const text = randomText(seed, 300);
      let end = 0;
      for (const mark of detect(text)) {
        expect(mark.start).toBeGreaterThanOrEqual(end);
        expect(mark.end).toBeGreaterThan(mark.start);
        end = mark.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it('空の文章と空行だけの文章には何もない', () => {
    expect(detect('')).toEqual([]);
    expect(detect('\n\n \n')).toEqual([]);
  });

  it.each([
    ['同じ数字の羅列', '0'.repeat(40_000)],
    ['同じ漢字の羅列', '山'.repeat(40_000)],
    ['ハイフンの羅列', '0-'.repeat(20_000)],
    ['開き括弧の羅列', '（'.repeat(40_000)],
    ['英字の羅列', 'a.'.repeat(20_000)],
    ['かなの羅列', 'あ'.repeat(40_000)],
    ['カタカナの羅列', 'ア・'.repeat(20_000)],
    ['大文字の羅列', 'AB '.repeat(14_000)],
    ['空白の羅列', ' '.repeat(40_000)],
  ])('終わりのない行でも時間は長さなりである: %s', (_, text) => {
    const from = performance.now();
    detect(text);
    expect(performance.now() - from).toBeLessThan(8000);
  });
});
