import { KINSHIP } from '../data/words.ts';
import { forMatches } from '../scene.ts';
import { hit, type Hit } from '../types.ts';

const months = '(?:か|ヶ|カ|ケ|ヵ|箇)';
const kanji = '[一二三四五六七八九十百〇]';
const age = new RegExp(
  String.raw`(?<!第)(?:満 ?)?(?<number>(?<![\d.])\d{1,3}|${kanji}{1,4}) ?(?:歳|才|さい(?![たてな])|サイ(?![ァ-ヴー]))(?<months>(?:と)? ?(?:\d{1,2}|${kanji}{1,2}) ?${months}月)?(?=(?<after>.{0,3}))`,
  'gu',
);
const notExactAge = /^(?:代|以上|以下|未満|以降|児健|児検|半健|児 ?ク|台|前後|児相|刻み|健診|児歯|到達|になる年度|超)/u;
// 満69 生後8か月 月齢10 生まれて3週間
const infant = new RegExp(
  String.raw`生後 ?(?:約)? ?\d{1,3} ?${months}?(?:月|日|週)|月齢 ?\d{1,2}(?: ?${months}月)?|生まれて(?:まだ|から)? ?\d{1,3} ?(?:${months}月|日|週)|満 ?\d{1,3}(?![\d歳才年円月日時点額か室ヶ])`,
  'gu',
);
const counted = '[年月日件人名円回枚本頭匹台点時分番号度割位つ箱杯錠段階次期か%％.:/-]';
const labelled = new RegExp(
  String.raw`(?:年齢|年令|享年|行年|数え年?|(?<![一-龠])[齢歳](?=[ :：\d])|(?<![一-龠])当(?=\d))(?:で)?[:： は]{0,3}(?<number>\d{1,3})(?!\d|歳|才|代|${counted})`,
  'gu',
);
// （83） 、（35、 、【64】
const bracket = /(?<=[一-龠々ぁ-んァ-ヴーA-Za-z])(?:[（] ?|【(?=\d\d))(?<number>\d{1,3}) ?(?=[）】、,・])/gu;
// （英会話講師、44） （男・52）: 立場か性別のあとの、かっこの終わりの数
const bracketEnd = /[（][^（）\n]{0,14}?(?:男性?|女性?|無職|職|員|師|士|業|手|生|国籍|独居|同居|別居|既婚|未婚|出身|名)[、・,/ ] ?(?<number>\d{1,3})(?=[）・、])/gu;

const kinship = KINSHIP.toSorted((a, b) => b.length - a.length).join('|');
const stop = '(?=[。、,・（）」】 \n]|歳|才|$)';
// 夫岩男69 姉楓16・ のように、続柄と数の間に立つ短い名
const shortName = '(?!方|体重|体温|血圧|合計|年収|収入|月収|年金|死亡|結婚|離婚|出産|同居|別居)(?:[一-龠々]{1,2}|[ぁ-ん]{2,4}|[ァ-ヴー]{2,5})(?=\\d{2}[^\\d])';
// 妻76、長男50、次男47の4人世帯 ・ 母、八十四。 ・ 夫 72。続柄のすぐ後の数
const afterKin = new RegExp(
  String.raw`(?:${kinship})(?: ?[:：] ?| |は(?=\d{2}[。、）])|${shortName}|、(?=${kanji}{2,4}。|\d{2,3}[。、）]))?(?<number>\d{1,3}|(?<=、)${kanji}{2,4})(?:${stop}|の(?=\d{1,2}人|世帯|高齢|老夫|老人|二人|家族|夫婦|姉妹|兄弟|親子|[一-龠]人))`,
  'gu',
);
// （母29、子5、2）: 子の年齢のあとに続く、次の子の年齢
const nextChild = /(?:子|男児|女児|孫) ?\d{1,2}[、・](?<number>\d{1,2})(?=[）。]|$)/gu;
// みずき、22。 ・ 81で現役: 数だけで文が終わる
const lone = /(?<=[一-龠々ぁ-んァ-ヴー])(?<![はがのでにをともへ者員数計点率番額])、(?<number>\d{2}|[二三四五六七八九]十[一二三四五六七八九]?)(?=。|$)|(?<![\d.\-/])(?<alive>\d{2,3}|[二三四五六七八九]十[一二三四五六七八九]?)(?=で(?:現役|他界|亡くな|死去|死亡|没|逝去|急逝|初産))/gu;
/** S49.12.5（50） ・ 昭和10年9月23日生（90） */
const afterBirth = /(?<=\d ?[年./-] ?\d{1,2} ?(?:[月./-] ?\d{1,2}日?)(?:生まれ?|生)?[ 、]?)[（](?<number>\d{1,3})(?=[）、])/gu;
/** What may stand between a name and the age written after it: 仁科 ヨネ、91、独居 ・ 加藤 正　男　81. */
const afterName = /^(?:さん|様|氏|くん|君|ちゃん)?(?:(?<between> ?[、・:：/,] ?| )(?:(?:男|女)性?(?: ?[、・/,] ?| ))?|[（]?(?:男|女)性?[）]?[、・/, ]?|)(?<number>\d{1,3})(?<end>[。、,・（）」】 \n]|$|の\d人|の(?:姉妹|兄弟|夫婦|親子))/u;

/** Exact ages (field.md 5.2, 3), also those written as a bare number after one of the `people` found or a 続柄. */
export function ageHits(text: string, people: readonly Hit[]): Hit[] {
  const hits: Hit[] = [];
  forMatches(text, age, (match) => {
    const after = match.groups?.['after'] ?? '';
    const number = match.groups?.['number'] ?? '';
    if (notExactAge.test(after) || Number(number) > 130) return;
    if (/^[3-6]$/u.test(number) && /^児(?!の|が|は|を|と|、)/u.test(after)) return;
    if (match.groups?.['months'] !== undefined && /^児?健/u.test(after)) return;
    if (/[〜～~から-]$/u.test(text.slice(0, match.index)) && /^(?:の|を|が)?(?:対象|方|人)/u.test(after)) return;
    hits.push(hit(match.index, match.index + match[0].length, 'G', 'certain', 'rule', '正確な年齢'));
  });
  forMatches(text, infant, (match) => hits.push(hit(match.index, match.index + match[0].length, 'G', match[0].startsWith('満') ? 'check' : 'certain', 'rule', '正確な年齢・月齢')));
  for (const pattern of [labelled, bracket, afterBirth, bracketEnd, afterKin, nextChild, lone]) {
    forMatches(text, pattern, (match) => {
      const number = match.groups?.['number'] ?? match.groups?.['alive'] ?? '';
      const start = match.index + match[0].lastIndexOf(number);
      if (!(Number(number) >= 125)) hits.push(hit(start, start + number.length, 'G', pattern === labelled ? 'certain' : 'check', 'rule', '名前や続柄に続く年齢'));
    });
  }
  for (const person of people) {
    const match = person.kind === 'P' ? afterName.exec(text.slice(person.end, person.end + 14)) : null;
    const number = match?.groups?.['number'] ?? '';
    // 一桁は「渚、7。」のように文が終わるときだけ。名前に直接続くのは二桁から
    if (match === null || Number(number) >= 125 || (number.length === 1 && !(match[0].length > 1 && /^[。）]?$/u.test(match.groups?.['end'] ?? '')))) continue;
    if (number.length === 1 && match.groups?.['between'] === undefined) continue;
    if (/[\d番号第]$/u.test(text.slice(0, person.start))) continue;
    const start = person.end + match[0].length - (match.groups?.['end'] ?? '').length - number.length;
    hits.push(hit(start, start + number.length, 'G', 'check', 'rule', '名前や続柄に続く年齢'));
  }
  return hits;
}
