import { forMatches } from '../scene.ts';
import { hit, type Hit } from '../types.ts';

const extension = String.raw`(?: ?[（]?(?:内線|ext\.?|代表)[:： ]?\d{1,5}[）]?)?`;
const phones = [
  // 市外局番つき: 090-1234-5678, 029(826)1111, (0298)55-1234, 090 3333 2222, 〇九〇-一二三四-五六七八
  new RegExp(String.raw`(?<![\d.-])(?:\+81[ -]?(?:[（]0[）])?|[（]?0)\d{1,4}[）]?[ \-ー.・（]?[ ]?\d{1,4}[ \-ー.・）]{1,2}\d{3,4}(?!\d)${extension}`, 'gu'),
  new RegExp(String.raw`(?<![\d-])0[5789]0\d{8}(?!\d)${extension}`, 'gu'),
  new RegExp(String.raw`(?<![\d-])0(?:120|570|800)-?\d{2,4}-?\d{3,4}(?!\d)`, 'gu'),
  /〇[一二三四五六七八九〇]{1,4}[-ー・（の][一二三四五六七八九〇]{1,4}[-ー・）の][一二三四五六七八九〇]{3,4}/gu,
];
const labelledPhone = new RegExp(
  String.raw`(?:電話|携帯|自宅|ＴＥＬ|TEL|Tel|tel|℡|☎|FAX|Fax|fax|ファックス|ファクス|連絡先|番号)[^\d\n。]{0,8}?(?<number>[（]?\d{2,5}[）]?[ \-ー]?\d{2,4}(?:[ \-ー]\d{3,4})?(?!\d)${extension})`,
  'gu',
);
const bareLandline = /(?<![\d-])0\d{9}(?!\d)/gu;
const lonelyExtension = /内線(?:番号)?[:： はの]{0,2}\d{1,5}|(?<=[（])内[:： ]?\d{2,5}(?=[）])/gu;
// 下4桁5678 ・ 末尾は0417
const lastDigits = /(?:下|末尾|最後の?)(?:の?(?:4|四|3|三) ?[桁けケ]た?)?[が はの:：「（]{0,2}(?<number>\d{3,4})(?![\d円年人])/gu;
const contacts = [
  // 手で書いた (at) や アットマーク も @ と読む
  /[A-Za-z0-9._%+-]{1,64} ?(?:@|[（[{<] ?(?:at|AT|アット|@) ?[）\]}>]|アット(?:マーク)?|☆|★) ?[A-Za-z0-9-]{1,63}(?:(?:\.| ?(?:[（[{<] ?(?:dot|DOT|ドット) ?[）\]}>]|ドット) ?)[A-Za-z0-9-]{1,63}){1,6}/gu,
  /(?:https?:\/\/|www\.)[!-~]{1,500}/gu,
  /@[A-Za-z0-9_.]{2,40}/gu,
  /(?<![A-Za-z0-9.-])(?:[A-Za-z0-9-]{2,40}\.){1,4}(?:com|jp|net|org|info|me|tv)(?:\/[!-~]{0,200})?(?![A-Za-z0-9])/gu,
];
const handle = /(?<![A-Za-z0-9@./_-])(?:[A-Za-z][A-Za-z0-9.-]{0,20}_[A-Za-z0-9_.-]{0,30}|[A-Za-z0-9_.]{4,30}(?=」?(?:（(?:LINE|ライン|インスタ|SNS|X|ツイッター|Twitter|TikTok|ティックトック|Instagram|Facebook)|という(?:名の)?(?:アカウント|ID|ユーザー)|の(?:アカウント|ID|ハンドル))))/gu;
const account =
  /(?:LINE|(?<![ァ-ヴー])ライン|Line|Instagram|インスタグラム|インスタ|Twitter|ツイッター|TikTok|ティックトック|Facebook|フェイスブック|YouTube|Discord|ディスコード|Skype|スカイプ|カカオ|WeChat|Zalo|WhatsApp|Messenger|Telegram|SNS|PayPay|アカウント|ユーザー名|ハンドルネーム|ID|裏垢|(?<![A-Za-z])X)[の ]?(?:ID|アカウント|ユーザー名|登録名|表示名|名)?(?:名)?(?:は|が|:|：|、|（|「| )?[ 「]?(?<id>[A-Za-z0-9][A-Za-z0-9_.#-]{2,39})/gu;
// Instagram@sora は、サービスの名とアカウント
const notMail = /^(?:LINE|Instagram|Twitter|TikTok|Facebook|YouTube|Discord|X|ID)@/iu;
const notAccount = /^(?:ID|LINE|SNS|URL|DV|PC|QR|Wi-?Fi)$|^\d{1,3}$/iu;

/** Telephones, mail, web addresses and account names: the office's rule is that none of them slips through (field.md 5.2, 5 and 6). */
export function contactHits(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const pattern of phones) forMatches(text, pattern, (match) => pushPhone(hits, text, match[0], match.index));
  forMatches(text, bareLandline, (match) => {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (/電話|携帯|TEL|連絡|自宅|FAX|番は|かけ/iu.test(before)) hits.push(hit(match.index, match.index + match[0].length, 'T', 'certain', 'rule', '電話番号の形'));
  });
  forMatches(text, labelledPhone, (match) => {
    const number = match.groups?.['number'] ?? '';
    const digits = number.replace(/内線.*|\D/gu, '').length;
    if (digits < 6 || digits > 11 || /被保険者|口座|証|個人|ケース|年金|基礎|登録/u.test(match[0])) return;
    if (match[0].startsWith('番号') && !number.startsWith('0') && !number.includes('-')) return;
    if (match[0].startsWith('番号') && !/電話|携帯/u.test(text.slice(Math.max(0, match.index - 4), match.index))) return;
    pushPhone(hits, text, number, match.index + match[0].length - number.length);
  });
  forMatches(text, lastDigits, (match) => {
    const number = match.groups?.['number'] ?? '';
    hits.push(hit(match.index + match[0].length - number.length, match.index + match[0].length, 'T', 'check', 'rule', '電話番号などの下の桁'));
  });
  forMatches(text, lonelyExtension, (match) => hits.push(hit(match.index, match.index + match[0].length, 'T', 'check', 'rule', '内線番号')));
  contacts.forEach((pattern, index) =>
    forMatches(text, pattern, (match) => {
      const found = match[0].replace(/[)）」』、。,.]+$/u, '');
      if (index === 0 && notMail.test(found)) return;
      const reason = index === 0 ? 'メールアドレスの形' : index === 2 ? 'アカウント名の形' : 'URLの形';
      hits.push(hit(match.index, match.index + found.length, 'M', 'certain', 'rule', reason));
    }),
  );
  forMatches(text, handle, (match) => {
    const service = /^(?:LINE)?ID(?=[a-z])/u.exec(match[0])?.[0].length ?? 0;
    if (/[A-Za-z]/u.test(match[0]) && /[\d_.]/u.test(match[0])) hits.push(hit(match.index + service, match.index + match[0].length, 'M', 'certain', 'rule', 'アカウント名の形'));
  });
  forMatches(text, account, (match) => {
    const id = match.groups?.['id'] ?? '';
    if (notAccount.test(id) || !/[A-Za-z_]/u.test(id) || (match[0].startsWith('ID') && !/\d|[_.]/u.test(id))) return;
    const start = match.index + match[0].length - id.length;
    hits.push(hit(start, start + id.length, 'M', 'certain', 'rule', 'アカウント名'));
  });
  return hits;
}

function pushPhone(hits: Hit[], text: string, found: string, index: number): void {
  const unopened = found.startsWith('（') && found.split('（').length > found.split('）').length;
  const start = unopened ? index + 1 : index;
  let end = index + found.length;
  if (found.endsWith('）') && !found.slice(0, -1).includes('（')) end -= 1;
  const digits = found.replace(/内線.*|\D/gu, '').length;
  if (digits < 6 && !/[一二三四五六七八九]/u.test(found)) return;
  if (!/[^\d]/u.test(found) && /(?:証|者|手帳|口座|保険|年金|カード|ID|コード|登録|顧客)(?:の)?(?:番号)?[:： は（]{0,2}$/u.test(text.slice(Math.max(0, start - 12), start))) return;
  if (/^[年円]|^[-/]\d/u.test(text.slice(end))) return;
  hits.push(hit(start, end, 'T', 'certain', 'rule', '電話番号の形'));
}
