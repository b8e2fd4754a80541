import { describe, expect, it } from 'vitest';
import { detect, type Roster } from '../../../electron/core/anonymisation/detect.ts';

const roster: Roster = {
  people: [
    { surname: '高崎', given: '斉子', surnameKana: 'たかさき', givenKana: 'せいこ', oldSurnames: ['渡辺'], nicknames: ['せっちゃん'] },
    { surname: '浜田', given: '修', surnameKana: 'はまだ', givenKana: 'おさむ' },
    { surname: '吉柳', given: '徳子' },
    { given: 'アン', surname: 'グエン' },
  ],
  places: ['汐見台'],
  facilities: ['あおぞら', '丸栄運送'],
};
const covered = (text: string, word: string): boolean => {
  const at = text.indexOf(word);
  return detect(text, { roster }).some((mark) => mark.start <= at && mark.end >= at + word.length && mark.layer === 'roster');
};

describe('このケースの人の名前は、どの書き方でも見つける', () => {
  it.each([
    '高崎斉子', '髙﨑齋子', '髙嵜斎子', '高崎 斉子', '高崎　齊子', '高崎', '髙﨑', '斉子', '齋子', '斎子', 'たかさきせいこ', 'タカサキ セイコ', 'ﾀｶｻｷ ｾｲｺ', 'たかさき', 'せいこ', 'セイコ', '渡辺', '渡邉', '渡邊', '渡邊斉子', 'せっちゃん', '浜田 修', '濵田修', '濱田　修', '濱 田 修', 'ﾊﾏﾀﾞ', 'はまだ', 'オサム', '𠮷柳德子', '吉栁徳子', '德子', '汐見台', 'あおぞら', 'アオゾラ', '丸栄運送', 'グエン・アン', 'グエン アン', 'ｸﾞｴﾝ･ｱﾝ', 'グエン', '高\u{E0100}崎\u{E0101}斉子',
  ])('%s', (word) => {
    expect(covered(`昨日、${word}さんと会った。`, word)).toBe(true);
    expect(covered(`${word}が来所`, word)).toBe(true);
  });

  it.each(['Takasaki Seiko', 'TAKASAKI', 'seiko takasaki', 'Ｓｅｉｋｏ', 'Hamada', 'OSAMU', 'グエンさんの友人のSeiko'])('ローマ字でも見つける: %s', (word) => {
    expect(covered(`宛名は${word}とあった。`, word.replace(/^.*の/u, ''))).toBe(true);
  });
  it.each(['hamada-k@example.jp に送る', 'Hamadaya で買う', 's.osamu.jp を見る'])('ローマ字の名は、アドレスや別の語の中では見ない: %s', (text) => {
    expect(detect(text, { roster }).filter((mark) => mark.layer === 'roster')).toEqual([]);
  });

  it('二字のローマ字（AI）は、姓と並ぶときだけ名前と見る', () => {
    const marks = (text: string) => detect(text, { roster: { people: [{ surname: '大井', given: '愛', surnameKana: 'おおい', givenKana: 'あい' }] } }).map(({ start, end }) => text.slice(start, end));
    expect(marks('AIの相談窓口とAI OIの記名')).toEqual(['AI OI']);
  });

  it.each(['修理の見積もり', '修学旅行', 'アンケートを配る', '研修を受ける', 'アンモニア'])('一字や短い名は、別の語の中では見ない: %s', (text) => {
    expect(detect(text, { roster }).filter((mark) => mark.layer === 'roster')).toEqual([]);
  });

  it('参加機関の名は機関の名のまま残し、その略称と同じ人の名前は見逃さない', () => {
    const text = '浜田医院の修さん。浜田は欠席。';
    expect(detect(text, { roster, allowed: ['浜田医院', '浜田'] }).map((mark) => text.slice(mark.start, mark.end))).toEqual(['修', '浜田']);
  });
});
