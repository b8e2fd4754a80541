import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { addLearned } from '../../../electron/core/anonymisation/addLearned.ts';
import { detect } from '../../../electron/core/anonymisation/detect.ts';
import { BUCKETS } from '../../../electron/core/anonymisation/learned/clues.ts';
import { KINDS } from '../../../electron/core/anonymisation/learned/table.ts';
import { WEIGHTS } from '../../../electron/core/anonymisation/learned/weights.ts';
import { learnedHits } from '../../../electron/core/anonymisation/layers/learned.ts';
import { sceneOf } from '../../../electron/core/anonymisation/scene.ts';
import { hit } from '../../../electron/core/anonymisation/types.ts';

const found = (text: string): string[] => detect(text).map((mark) => `${mark.kind}:${text.slice(mark.start, mark.end)}`);
const grown = (text: string, marks: readonly ['P' | 'F', string, 'certain' | 'check'][], learned: ['P' | 'F', string]): string[] => {
  const at = (word: string): [number, number] => [text.indexOf(word), text.indexOf(word) + word.length];
  const own = marks.map(([kind, word, certainty]) => hit(...at(word), kind, certainty, 'rule', '試験'));
  const place = hit(...at(learned[1]), learned[0], 'check', 'learned', '試験');
  return addLearned(sceneOf(text), own, [place], []).map((mark) => `${mark.kind}:${text.slice(mark.start, mark.end)}:${mark.certainty}`);
};

describe('記録から学んだ層', () => {
  it.each([
    ['先月末で共栄鋲螺を雇止めになり、所持金は3,200円。', 'F:共栄鋲螺'],
    ['家主は北斗エステート。家賃3か月分の滞納がある。', 'F:北斗エステート'],
    ['真福院の住職が本堂の一角を貸した。', 'F:真福院'],
    ['実習先の大幸食品加工から失踪した。', 'F:大幸食品加工'],
  ])('手がかりの語のない名前も見つける: %s', (text, mark) => {
    expect(found(text)).toContain(mark);
  });

  it.each([
    ['長男 榎本そら（小5）。', 'P:榎本そら'],
    ['民生委員の伊集院さんから', 'P:伊集院'],
    ['（こども家庭課 栁沢、9月10日まで）', 'P:栁沢'],
    ['診断書は楠本神経科に依頼した。', 'F:楠本神経科'],
    ['福助食品第2工場で夜勤。', 'F:福助食品第2工場'],
    ['【住所】みなと野市汐見台3丁目14-6（持ち家、平屋）', 'A:汐見台3丁目14-6'],
  ])('名前の端を切らず、前後の語を巻き込まない: %s', (text, mark) => {
    expect(found(text)).toContain(mark);
  });

  it('それだけで確実とはせず、人が決めるまで残す', () => {
    const hits = learnedHits(sceneOf('先月末で共栄鋲螺を雇止めになり、真福院の住職が鴻池に本堂を貸した。'));
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every((each) => each.certainty === 'check' && each.layer === 'learned')).toBe(true);
  });

  it.each([
    ['母Aは要介護2。長男Bは無職で、C事業所に通う。X年4月に転入した。'],
    ['月1回の会議で役割分担を見直し、次回は6月に評価する。'],
    ['社会福祉協議会と地域包括支援センターが合同で訪問した。'],
    ['おばあちゃんを一人にできない、と話す。'],
    ['Please read the manual before you open the store on another machine.'],
  ])('記号になった文、制度や会議の言葉、外国語の文には印を付けない: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('ほかの層が名前の一部だけを見たときは、残りを補い、人が確かめる', () => {
    expect(grown('柳家さん喬が来所', [['P', '柳家', 'certain']], ['P', '柳家さん喬'])).toEqual(['P:柳家さん喬:check']);
  });

  it('空白の両側の印は一つの名前になる', () => {
    expect(grown('医療法人啓生会 三ツ沢病院に転院', [['F', '医療法人啓生会', 'check'], ['F', '三ツ沢病院', 'certain']], ['F', '医療法人啓生会 三ツ沢病院'])).toEqual(['F:医療法人啓生会 三ツ沢病院:check']);
  });

  it('続柄や施設の種別だけの所は、名前にしない', () => {
    expect(grown('長男が通所を始めた', [], ['P', '長男'])).toEqual([]);
    expect(grown('訪問看護を週3回', [], ['F', '訪問看護'])).toEqual([]);
  });

  it('学んだ重みの表は、種類ごとに手がかりの数だけある', () => {
    expect(inflateRawSync(Buffer.from(WEIGHTS, 'base64')).length).toBe(KINDS.length * BUCKETS);
  });
});
