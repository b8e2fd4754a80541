import { KINSHIP, ROLES } from './data/words.ts';

/** Of the household, beside it (a neighbour, a friend), or somebody who comes to help. */
export type Standing = 'member' | 'beside' | 'helper';

/** A place of an anonymised text that says who is spoken of. */
export interface SpokenOf {
  readonly start: number;
  readonly end: number;
  /** The symbol where there is one, otherwise the 続柄. */
  readonly who: string;
  /** As the page says it: 長男B, Aさん, 本人. */
  readonly name: string;
  readonly standing: Standing;
}

const either = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const SELF = ['本人', '対象者', '利用者'];
const ASKING = ['相談者', '世帯主', '申請者'];
const BESIDE = '隣人 隣家 近隣住民 近隣 近所 住民 知人 友人 親友 同僚 元同僚 上司 先輩 後輩 同級生 教え子 仲間 大家 家主 貸主 管理人 保証人 身元引受人 雇用主 雇い主 元雇い主 店主 店長 交際相手 加害者'.split(' ');
const NEITHER = new Set([...SELF, ...ASKING, ...BESIDE, ...'患者 当事者 入居者 入所者 被害者 親族 親戚 家族 同居 別居 通称 男性 女性 男子 女子 少年 少女 生徒 児童 園児 学生 担当 代理 進行 記録 里子 連れ子 末っ子 選手 後見 同居人 同居者 保護者'.split(' ')]);
const HELPERS = ['管財人', ...ROLES.filter((role) => !NEITHER.has(role))];
// Several people at once, and words that are more often something else (において).
const KIN = KINSHIP.filter((word) => /^[一-龠々の]+$/u.test(word) && !['子', '両親', '兄弟', '姉妹', '双子', '胎児', '彼女', '従兄弟', '従姉妹', ...BESIDE].includes(word));

const LETTER = '(?<![A-Za-z0-9Ａ-Ｚ])[A-Z](?:[A-Z](?=さん|様|氏))?(?![A-Za-z0-9Ａ-Ｚ])';
const kin = `(?<![一-龠々])(?<kin>${either(KIN)})(?:(?<kinLetter>${LETTER})|(?![一-龠々])|(?=本人|自身|宅|側))`;
const outside = `(?<outside>${either([...BESIDE, ...HELPERS])})(?:の?(?<outsideLetter>${LETTER}))?`;
const self = `(?<self>${either([...SELF, ...ASKING])})(?:[：: 　の]?(?<selfLetter>${LETTER}))?`;
// A病院, Bクリニック and A型 are nobody; A氏 and A宅 are.
const letter = `(?<![一-龠々ァ-ヴー])(?<letter>${LETTER})(?=さん|様|氏|君|宅|夫妻|本人|自身|[^一-龠々ァ-ヴー]|$)`;
const mention = new RegExp([kin, self, outside, letter].join('|'), 'gu');
const ofSomebody = new RegExp(`^(?:さん|様|氏)?の(?:${either([...KIN, ...BESIDE, ...HELPERS, '子'])})`, 'u');

/** Everybody a text speaks of, in order: 母A, 長男, 本人, 近隣のD, 担当ケアマネ. */
export function spokenOf(text: string): SpokenOf[] {
  const found: SpokenOf[] = [];
  let owner = '';
  let subject: string | undefined;
  for (const match of text.matchAll(mention)) {
    const { kin: word, kinLetter, self: own, selfLetter, outside: other, outsideLetter, letter: alone } = match.groups ?? {};
    if (SELF.includes(own ?? '')) subject ??= selfLetter;
    const symbol = kinLetter ?? selfLetter ?? outsideLetter ?? alone;
    const start = match.index;
    const end = start + match[0].length;
    // 孫Cの母, 長男の子: whose they are is nobody's place, and this 母 is another than the 母A of the household.
    const next = ofSomebody.test(text.slice(end, end + 12)) ? `${match[0]}の` : '';
    if (next === '' || (word === undefined && alone === undefined)) {
      const plain = word ?? own ?? other ?? '';
      const standing = other === undefined ? 'member' : BESIDE.includes(other) ? 'beside' : 'helper';
      const name = symbol === undefined ? owner + plain : alone === undefined && own === undefined ? match[0] : `${symbol}さん`;
      found.push({ start, end, who: symbol ?? owner + plain, name, standing });
    }
    owner = next;
  }
  return asOne(found, subject);
}

/** The same person under one name: 長男 is 長男B where there is one, 本人 is whoever was introduced so, or the first who has only a letter. */
function asOne(found: readonly SpokenOf[], self: string | undefined): SpokenOf[] {
  const names = new Map<string, SpokenOf>();
  for (const each of found) {
    const known = names.get(each.who);
    if (!known || (known.name.endsWith('さん') && !each.name.endsWith('さん'))) names.set(each.who, each);
  }
  const lettered = [...names.values()].filter(({ who }) => /^[A-Z]{1,2}$/u.test(who));
  const subject = lettered.find(({ who }) => who === self) ?? lettered.find(({ name, standing }) => standing === 'member' && name.endsWith('さん'));
  const same = (each: SpokenOf): SpokenOf => {
    if (SELF.includes(each.who)) return subject ?? { ...each, who: '本人', name: '本人' };
    const [first, second] = lettered.filter(({ name, who }) => name === each.who + who);
    return (second ? undefined : first) ?? names.get(each.who) ?? each;
  };
  return found.map((each) => {
    const { who, name, standing } = same(each);
    return { ...each, who, name, standing };
  });
}
