import { forMatches } from '../scene.ts';
import { hit, type Hit } from '../types.ts';

const n = String.raw`(?:\d{1,2}|元|[一二三四五六七八九十]{1,4})`;
const era = '(?:明治|大正|昭和|平成|令和|㍾|㍽|㍼|㍻|㋿)';
const full = [
  `${era} ?${n} ?年 ?${n} ?月 ?${n} ?日`,
  String.raw`(?<![A-Za-z])[MTSHRmtshr] ?\.?${n} ?[.年/-] ?${n} ?[.月/-] ?${n}(?:日)?(?![\d-])`,
  String.raw`(?<!\d)(?:18|19|20)\d{2} ?[年./-] ?\d{1,2} ?[月./-] ?\d{1,2}(?:日)?(?![\d-])`,
  `(?:一九|二〇)[一二三四五六七八九〇]{2}年${n}月${n}日`,
  `${era} ?${n}[./-]${n}[./-]${n}`,
].join('|');
const dates = new RegExp(full, 'gu');
const compact = /(?:生年月日|誕生日|生まれ)[:： は]{0,3}(?<date>(?:18|19|20)\d{6}|[MTSHR]?\d{6})(?!\d)/gu;
const partialBirth = new RegExp(
  `(?<date>(?:(?:${era} ?${n}|[MTSHR]\\.?\\d{1,2}|(?:18|19|20)\\d{2}) ?[年.](?: ?${n} ?月)?|${n} ?月 ?${n} ?日))(?<tail> ?(?:頃|ごろ)?(?:の)?(?:生まれ|生れ|生(?![活徒命業理後存計産])))`,
  'gu',
);
const labelledMonthDay = new RegExp(`(?:誕生日|生年月日)[:：はが ]{0,3}(?<date>${n} ?月 ?${n} ?日)`, 'gu');
const age = /(?<!第)(?:満 ?)?(?<number>(?<![\d.])\d{1,3}|[一二三四五六七八九十百〇]{1,4}) ?(?:歳|才)(?<months>(?:と)? ?\d{1,2} ?(?:か|ヶ|カ|ケ|ヵ|箇)月)?(?=(?<after>.{0,3}))/gu;
const notExactAge = /^(?:代|以上|以下|未満|以降|児健|児検|半健|児 ?ク|台|前後|児相|刻み|健診|児歯|到達|になる年度|超)/u;
const infant = /(?<age>生後 ?(?:約)? ?\d{1,3} ?(?:か|ヶ|カ|ケ|ヵ|箇)?(?:月|日|週)|満 ?\d{1,3}(?![\d歳才年]))/gu;
const bracketAge = /(?<=[一-龠々ぁ-んァ-ヴーA-Za-z])[（] ?(?<number>\d{1,3}) ?(?=[）、,・])/gu;
const labelledAge = /年齢[:： は]{0,3}(?<number>\d{1,3})(?!\d|歳|才|代)/gu;
const birthBefore = /(?:生年月日|誕生日|生まれ|生)[^。\n]{0,6}$/u;
const birthAfter = /^ ?[）」]?(?:\d{1,2}時)?(?:頃|ごろ)?(?:[（][^）]{1,8}[）])? ?(?:に|の)?(?:生まれ|生れ|生(?![活徒命業理後存計産]|ま)|誕生|出生)/u;

/** Birth dates and exact ages (field.md 5.2, 3 and 4), and the exact dates of the course of events (9). */
export function dateHits(text: string): Hit[] {
  const hits: Hit[] = [];
  forMatches(text, dates, (match) => {
    const end = match.index + match[0].length;
    const kind = dateKind(text, match.index, end, match[0]);
    const reason = kind.kind === 'B' ? kind.reason : '経過の年月日';
    hits.push(hit(match.index, end, kind.kind, kind.certainty, 'rule', reason));
  });
  for (const pattern of [compact, labelledMonthDay, partialBirth]) {
    forMatches(text, pattern, (match) => {
      const date = match.groups?.['date'] ?? '';
      const start = match.index + match[0].indexOf(date);
      const exact = /日|\d{6}/u.test(date);
      hits.push(hit(start, start + date.length, 'B', exact ? 'certain' : 'check', 'rule', exact ? '生年月日' : '生まれた年月（年だけなら残してよい）'));
    });
  }
  forMatches(text, age, (match) => {
    const after = match.groups?.['after'] ?? '';
    const number = match.groups?.['number'] ?? '';
    const months = match.groups?.['months'] ?? '';
    if (notExactAge.test(after) || Number(number) > 130) return;
    if (/^[365345]$/u.test(number) && /^児(?!の|が|は|を|と|、)/u.test(after)) return;
    if (months !== '' && /^児?健/u.test(after)) return;
    if (/[〜～~から-]$/u.test(text.slice(0, match.index)) && /^(?:の|を|が)?(?:対象|方|人)/u.test(after)) return;
    hits.push(hit(match.index, match.index + match[0].length, 'G', 'certain', 'rule', '正確な年齢'));
  });
  forMatches(text, infant, (match) => hits.push(hit(match.index, match.index + match[0].length, 'G', match[0].startsWith('満') ? 'check' : 'certain', 'rule', '正確な年齢・月齢')));
  for (const pattern of [bracketAge, labelledAge]) {
    forMatches(text, pattern, (match) => {
      const number = match.groups?.['number'] ?? '';
      const start = match.index + match[0].indexOf(number);
      if (Number(number) < 125) hits.push(hit(start, start + number.length, 'G', pattern === labelledAge ? 'certain' : 'check', 'rule', '名前や続柄に続く年齢'));
    });
  }
  return hits;
}

interface DateReading { readonly kind: 'B' | 'D'; readonly certainty: 'certain' | 'check'; readonly reason: string }

function dateKind(text: string, start: number, end: number, date: string): DateReading {
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 16);
  if (birthAfter.test(after) || birthBefore.test(before)) return { kind: 'B', certainty: 'certain', reason: '生年月日' };
  const old = /^(?:明治|大正|昭和|㍾|㍽|㍼|[MTSmts] ?\.?\d|18|19[0-8])/u.test(date);
  const bracketed = /[（、・ ]$/u.test(before) && /^ ?(?:[）、]|[（]?\d{1,3}(?:歳|才))/u.test(after);
  if (old) return { kind: 'B', certainty: bracketed ? 'certain' : 'check', reason: '生年月日らしい古い日付' };
  if (bracketed && /^[^。]{0,6}(?:\d{1,3}(?:歳|才)|男|女)/u.test(after)) return { kind: 'B', certainty: 'check', reason: '生年月日らしい日付' };
  return { kind: 'D', certainty: 'check', reason: '経過の年月日' };
}
