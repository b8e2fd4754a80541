import { NOT_NAMES, KINSHIP } from '../data/words.ts';
import { PLAIN_KATAKANA, PLAIN_NOUNS } from '../data/nameSlots.ts';
import { forMatches, type Scene } from '../scene.ts';
import { hit } from '../types.ts';
import type { PersonHit } from './personHit.ts';

const kinship = [...KINSHIP].sort((a, b) => b.length - a.length).join('|');
const kanji = '[一-龠々ヶ]';
const patterns: readonly (readonly [RegExp, string])[] = [
  // 雲母サダ、昭和10年9月23日生
  [new RegExp(`(?<=^|[。、:：/ \\n])(?<name>${kanji}{1,3} ?(?:[ァ-ヴー]{2,5}|[ぁ-ん]{2,4}|${kanji}{1,3}))(?=[、 ]?(?:明治|大正|昭和|平成|令和|[MTSHR]\\.?\\d|(?:19|20)\\d\\d)[^。、\\n]{2,14}生)`, 'gu'), '生年月日の前の語'],
  // 次女なつみ080-… ・ 姪大谷内 090 …
  [new RegExp(`(?:${kinship})(?<name>${kanji}{1,4}|[ぁ-ん]{2,5}|[ァ-ヴー]{2,6})(?=[ :：]?(?:[（]?0\\d|\\+81))`, 'gu'), '続柄と電話番号の間の語'],
  // 電話「肥土です。… ・ 来電「角田だけど
  [new RegExp(`(?<=(?:電話|TEL|来電|架電|受電|着信|留守電|留電)[^。「]{0,8}「(?:もしもし、?)?)(?<name>${kanji}{1,4}|[ぁ-ん]{2,5}|[ァ-ヴー]{2,5})(?=です|と申し|だけど|ですが|やけど|じゃが)`, 'gu'), '電話での名乗り'],
  // 中学校2年帯刀リオ、
  [new RegExp(`(?<=[小中高校] ?\\d年(?:生|\\d組)?の?)(?<name>${kanji}{2,3}[ァ-ヴー]{2,4})(?=[、。（さく])`, 'gu'), '学年に続く語'],
];
const notName = /^(?:携帯|自宅|職場|会社|勤務先|勤め先|実家|固定|電話|連絡先|宅|方|代理|代筆|です|これ|それ|あれ|はい|もう|うん|誰|何|私|僕|俺|自分|本人|家族|両親)$|[はがをにで]$/u;

/** Names that only what is written beside them shows: a birth date, a telephone number, a school year, or that somebody says who is calling (要確認). */
export function besideNumbers({ text }: Scene): PersonHit[] {
  const hits: PersonHit[] = [];
  for (const [pattern, reason] of patterns) {
    forMatches(text, pattern, (match) => {
      const name = match.groups?.['name'] ?? '';
      if (notName.test(name) || NOT_NAMES.has(name) || PLAIN_NOUNS.has(name) || PLAIN_KATAKANA.has(name)) return;
      const start = match.index + match[0].length - name.length;
      hits.push({ ...hit(start, start + name.length, 'P', 'check', 'context', reason), names: [name] });
    });
  }
  return hits;
}
