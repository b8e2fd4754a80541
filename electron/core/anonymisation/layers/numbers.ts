import { forMatches } from '../scene.ts';
import { hit, type Hit } from '../types.ts';

// 番号を持つものの名。後ろに「番号」が付かなくても、4桁以上の数が続けば番号とみる
const thing =
  '被保険者|保険者|保険証|受給者証|受給者|受給資格者|受給資格|受給|手帳|年金|在留カード|在留|旅券|パスポート|免許証|免許|マイナンバー|個人|口座|普通預金|普通|当座|貯蓄|通帳|カード|診察券|カルテ|患者|登録|住民票コード|世帯|宛名|整理|記号|顧客|お客様|契約|証書|証券|会員|社員|職員|学籍|学生|生徒|管理|ケース|事件|申請|受付|識別|認定|保護|資格|車両|ナンバー|伝票|照会|予約|証明書|メーター|供給地点|暗証|証|ID';
const mark = String.raw`(?:番号|No\.?|NO\.?|№|ナンバー|コード|ID|Ｎｏ)`;
// 12-345 ・ 秋02・118833 ・ R6-介-0012 ・ 8800-12-345
const id = String.raw`[A-Za-z]{0,4}-?\d[\dA-Za-z]*(?:[ ・-](?:[一-龠ァ-ヴ]{1,2}-)?\d[\dA-Za-z]*){0,4}`;
const link = '[ :：、,（(「『=のはが]{0,3}';
const labelled = new RegExp(String.raw`(?:${thing}|(?<!電話|携帯|郵便)番号|(?<![A-Za-z])N[oO]\.?|№)(?:証|の|者|カード|コード|手帳|記号)? ?${mark}?${link}(?<id>(?:第 ?)?${id}(?: ?号)?)`, 'gu');
// 「○○番号」とあれば、桁が少なくても番号。会議や資料の番号は人を特定しない
const numbered = new RegExp(String.raw`(?<head>[一-龠A-Za-zァ-ヴー]{1,6}|手帳 ?|証 ?)(?<mark>番号|No\.?|№)(?<link>${link})(?<id>(?:第 ?)?${id}(?: ?号)?)(?!棟|室)`, 'gu');
const notPersonal = /(?:電話|携帯|FAX|郵便|内線|資料|議題|議案|様式|部屋|項目|設問|図|表|順|会議|事例|優先|案件|文書|巻|Q)$/iu;
// 記号番号 秋02・118833: 記号は漢字で始まることがある
const insurance = new RegExp(String.raw`(?:記号[・、及び]{0,2}番号|記号|証の?番号|防犯登録)${link}(?<id>(?!番号|第)[一-龠]{1,4}(?<!番号)(?: ?第)? ?${id}(?: ?号)?)`, 'gu');
// 証明書福生第88号 ・ 児童扶養手当証書第30-04471号
const certificate = /(?:証明書|手帳|証書|証|券|許可|認可)(?:番号)?[ :：、（はの]{0,2}(?<id>(?:(?:北海道|東京都|(?:京都|大阪)府|(?:神奈川|和歌山|鹿児島|[一-龠]{2})県|(?!番号)[一-龠]{1,6}))?第 ?[\dA-Z][\dA-Z-]{0,14} ?号(?:-\d{1,8})?)/gu;
const year = '(?:(?:昭和|平成|令和) ?(?:\\d{1,2}|元) ?年|[SHR]\\d{1,2})';
const shapes: readonly [RegExp, string][] = [
  [/(?<![A-Za-z0-9])[A-Z]{2} ?\d{8} ?[A-Z]{2}(?![A-Za-z0-9])/gu, '在留カード番号の形'],
  [/(?<![A-Za-z0-9])[A-Z]{2} ?\d{7}(?![A-Za-z0-9])/gu, '旅券番号の形'],
  [/(?:[一-龠]{1,4}|(?![はがのをに])[ぁ-ん]{2,6}) ?\d{2,3}[A-Z]? ?(?:[ぁ-ん] ?(?:\d{1,2}-\d{2}|[・.]{1,3}\d{1,3}|\d{4})|(?! ?[のとはにへがをもでやか])[ぁ-ん] ?\d{1,3}| [ぁ-ん] \d{1,3})(?![\d人名件歳才回年月日か時分円枚本階])/gu, '車両番号の形'],
  [/(?<=店番(?:号)?[ :：はの]{0,2})\d{3}(?!\d)/gu, '店番号'],
  [/[一-龠ぁ-ん]{1,5}[市区町村] [ぁ-ん] ?(?:\d{1,2}-\d{2}|\d{3,4})(?!\d)/gu, '原動機付自転車の番号の形'],
  [new RegExp(`${year} ?[（](?:[一-龠ァ-ヴー]|[ぁ-ん]){1,4}[）] ?(?:第 ?)?\\d{1,7} ?号`, 'gu'), '裁判所の事件番号の形'],
  [/(?:(?:北海道|東京都|(?:京都|大阪)府|(?:神奈川|和歌山|鹿児島|[一-龠]{2})県))?第?\d{5,12}号/gu, '証や手帳の番号の形'],
];
// 国保30-118254 ・ H28-00417 ・ 38-0042-19: 番地にも電話にもならない区切りの数
const grouped = /(?<![\dA-Za-z.-])(?:[1-9]\d{1,4}-\d{5,8}|[1-9]\d{0,4}-0\d{2,}(?:-\d{1,4})?|[HRS]\d{1,2}-\d{4,6})(?![\d-])/gu;
const longDigits = /(?<![\d.,A-Za-z-])\d{4}[ -]?\d{4}[ -]?\d{4}(?![\d-])|(?<![\d.,A-Za-z-])\d{4}-\d{6}(?![\d-])|(?<![\d.,A-Za-z-])(?!0\d{2}-)(?:\d{5}-\d{6,8}|\d{3}-\d{7})(?![\d-])|(?<![\d.,A-Za-z-])\d{7,16}(?!\d)/gu;
const money = /^(?:円|千円|万|億|人|名(?!義|前)|件|年|枚|歩|回|歳|才|時|分|番目|か月|ヶ月|%|％|kg|ml|mg|kcal|ページ|点|位|つ|桁|台|本|頭|匹)/u;
/** The product's own number of a case (R8-014) names nobody. */
const ownCase = /^R\d{1,2}-(?:\d{3}|[1-9]\d{3})$/u;

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
  const push = (match: RegExpExecArray, least: number, dated = true): void => {
    const found = match.groups?.['id'] ?? '';
    const start = match.index + match[0].lastIndexOf(found);
    const bare = found.replace(/^第 ?| ?号$/gu, '');
    if (found.replace(/\D/gu, '').length < least || money.test(text.slice(start + found.length)) || (dated && isDateLike(bare)) || ownCase.test(bare)) return;
    if (/^\d{1,2}$/u.test(bare) && /^[月日]/u.test(text.slice(start + found.length))) return;
    hits.push(hit(start, start + found.length, 'I', 'certain', 'rule', '番号の見出しに続く番号'));
  };
  forMatches(text, labelled, (match) => {
    const beforeId = match[0].slice(0, match[0].lastIndexOf(match.groups?.['id'] ?? ''));
    const second = match[0].startsWith('番号') && /記号.{1,14}$/u.test(text.slice(Math.max(0, match.index - 18), match.index));
    push(match, second || /記号[^\d]{0,3}$/u.test(beforeId) && /番号/u.test(text.slice(match.index, match.index + match[0].length + 8)) ? 1 : 4);
  });
  forMatches(text, numbered, (match) => {
    if (!notPersonal.test((match.groups?.['head'] ?? '').trim())) push(match, 1, !/^[A-Z]\d{1,2}-\d{1,2}$/u.test(match.groups?.['id'] ?? ''));
  });
  forMatches(text, insurance, (match) => push(match, 2));
  forMatches(text, certificate, (match) => push(match, 1));
  for (const [pattern, reason] of shapes) {
    forMatches(text, pattern, (match) => {
      const lead = /^(?:番号|車両番号|車両|原付|軽トラ?|バイク|自動車|は)(?=.{3})/u.exec(match[0])?.[0].length ?? 0;
      hits.push(hit(match.index + lead, match.index + match[0].length, 'I', 'certain', 'rule', reason));
    });
  }
  forMatches(text, grouped, (match) => {
    const end = match.index + match[0].length;
    if (!ownCase.test(match[0]) && !money.test(text.slice(end))) hits.push(hit(match.index, end, 'I', 'check', 'rule', '区切りのある番号'));
  });
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
