import { forMatches } from '../scene.ts';
import { hit, type Hit } from '../types.ts';

const label =
  '被保険者|被保険者番号|保険者|保険証|受給者証|受給者|受給資格者|受給資格|受給|手帳|年金|基礎年金|在留カード|在留|旅券|パスポート|免許証|免許|マイナンバー|個人番号|個人|口座|通帳|カード|診察券|カルテ|患者|登録|住民票コード|世帯|宛名|整理|記号|顧客|お客様|契約|証書|証券|会員|社員|職員|学籍|生徒|管理|ケース|事件|申請|受付|識別|認定|保護|番号|資格|車両|ナンバー|伝票|照会|予約|証明書|メーター|供給地点|暗証|ID|No|NO|№';
const labelled = new RegExp(
  String.raw`(?:${label})(?:証|の|者|カード|コード|手帳|記号)?(?:番号|No\.?|№|ナンバー|コード|ID)?[ ]?(?:は|が|:|：|、|,|（|「|=|第|の)?[ ]?(?:第)?[ ]?(?<id>[A-Za-z]{0,4}-?\d[\dA-Za-z]*(?:[ ・-]\d[\dA-Za-z]*){0,4})`,
  'gu',
);
const shapes: readonly [RegExp, string][] = [
  [/(?<![A-Za-z0-9])[A-Z]{2}\d{8}[A-Z]{2}(?![A-Za-z0-9])/gu, '在留カード番号の形'],
  [/(?<![A-Za-z0-9])[A-Z]{2}\d{7}(?![A-Za-z0-9])/gu, '旅券番号の形'],
  [/(?:[一-龠]{1,4}|(?![はがのをに])[ぁ-ん]{2,6}) ?\d{2,3}[A-Z]? ?[ぁ-ん] ?(?:\d{1,2}-\d{2}|[・.]{0,3}\d{1,4})(?!\d)/gu, '車両番号の形'],
  [/(?:[一-龠]{2,3}[都道府県])?第?\d{5,12}号/gu, '証や手帳の番号の形'],
];
const longDigits = /(?<![\d.,A-Za-z-])\d{4}[ -]?\d{4}[ -]?\d{4}(?![\d-])|(?<![\d.,A-Za-z-])\d{4}-\d{6}(?![\d-])|(?<![\d.,A-Za-z-])\d{7,16}(?!\d)/gu;
const money = /^(?:円|千円|万|億|人|件|年|枚|歩|kg|ml|mg|kcal|ページ)/u;

/** マイナンバー's check digit (番号法施行令の検査用数字). */
export function isMyNumber(digits: string): boolean {
  if (!/^\d{12}$/u.test(digits)) return false;
  let sum = 0;
  for (let n = 1; n <= 11; n += 1) sum += Number(digits[11 - n]) * (n <= 6 ? n + 1 : n - 5);
  const rest = sum % 11;
  return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest);
}

/** Numbers of certificates, accounts, cars and the like (field.md 5.2, 7). */
export function numberHits(text: string): Hit[] {
  const hits: Hit[] = [];
  forMatches(text, labelled, (match) => {
    const id = match.groups?.['id'] ?? '';
    const start = match.index + match[0].length - id.length;
    const digits = id.replace(/\D/gu, '').length;
    if (digits < (/記号[^\d]{0,3}$/u.test(match[0].slice(0, -id.length)) && /番号/u.test(text.slice(start, start + 16)) ? 1 : 4) ||
      money.test(text.slice(start + id.length)) || isDateLike(id)) return;
    if (/ケース|会議|資料/u.test(match[0]) && /^[RHrh]\d/u.test(id)) return;
    hits.push(hit(start, start + id.length, 'I', 'certain', 'rule', '番号の見出しに続く番号'));
  });
  for (const [pattern, reason] of shapes) {
    forMatches(text, pattern, (match) => {
      hits.push(hit(match.index, match.index + match[0].length, 'I', 'certain', 'rule', reason));
    });
  }
  forMatches(text, longDigits, (match) => {
    const end = match.index + match[0].length;
    if (money.test(text.slice(end)) || /[￥¥]$/u.test(text.slice(0, match.index)) || isDateLike(match[0])) return;
    const digits = match[0].replace(/\D/gu, '');
    const mine = isMyNumber(digits);
    hits.push(hit(match.index, end, 'I', mine ? 'certain' : 'check', 'rule', mine ? 'マイナンバー（検査用数字が合う）' : '桁の多い番号'));
  });
  return hits;
}

const isDateLike = (id: string): boolean => /^(?:[HRS]\d{1,2}|(?:19|20)\d{2})[-. ]\d{1,2}(?:[-. ]\d{1,2})?$/u.test(id) ||
  /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/u.test(id);
