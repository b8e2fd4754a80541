import { isCommonNoun, isGiven } from '../dictionary.ts';
import { forMatches } from '../scene.ts';
import { hit, type Hit } from '../types.ts';

const n = String.raw`(?:\d{1,2}|元|[一二三四五六七八九十〇]{1,4})`;
const era = '(?:明治|大正|昭和|平成|令和|㍾|㍽|㍼|㍻|㋿)';
// 昭32.4.1 のような一字の元号。照明・平・令などの語の一部でないとき
const shortEra = '(?<![一-龠])(?:明|大|昭|平|令)';
// 昭和36年（1961年）7月4日
const otherYear = '(?: ?[（](?:18|19|20)?[^（）]{2,8}年?[）])?';
const full = [
  `${era} ?${n} ?年${otherYear}の? ?${n} ?月の? ?${n} ?日`,
  `(?:18|19|20)\\d{2} ?年 ?[（]${era}?[^（）]{1,6}年?[）] ?${n} ?月 ?${n} ?日`,
  String.raw`(?<![A-Za-z])[MTSHRmtshr] ?\.?${n} ?[.年/・-] ?${n} ?[.月/・-] ?${n}(?:日)?(?![\d-])`,
  String.raw`(?<!\d)(?:18|19|20)\d{2} ?[年./-] ?\d{1,2} ?[月./-] ?\d{1,2}(?:日)?(?![\d-])`,
  `(?:一九|二〇)[一二三四五六七八九〇]{2}年${n}月${n}日`,
  `(?:${era}|${shortEra}) ?${n} ?[./・年-] ?${n} ?[./・月-] ?${n}日?(?![\\d-])`,
].join('|');
const dates = new RegExp(full, 'gu');
const compact = /(?:生年月日|誕生日|生まれ|出生|DOB)[:： は]{0,3}(?<date>(?:18|19|20)\d{6}|[MTSHR]?\d{6})(?!\d)|(?<![\dA-Za-z])(?<dateBefore>(?:18|19|20)\d{6}|[MTSHR]\d{6})(?= ?生(?![活徒命業理後存計産]))/gu;
const partialBirth = new RegExp(
  `(?<date>(?:(?:(?:${era}|${shortEra}) ?${n}|[MTSHR]\\.?\\d{1,2}|(?:18|19|20)\\d{2}) ?[年.](?: ?${n} ?月)?|(?<![A-Za-z\\d])[MTSHR]\\d{1,2}|(?:(?<!\\d)\\d{2} ?年 ?)?${n} ?月 ?${n} ?日|(?<![\\d.])\\d{2}[./]\\d{1,2}[./]\\d{1,2}))(?<tail> ?(?:頃|ごろ)?(?:の)?(?:生まれ|生れ|生(?![活徒命業理後存計産])))`,
  'gu',
);
const labelledMonthDay = new RegExp(`(?:誕生日|生年月日)[:：はが ]{0,3}(?<date>${n} ?月 ?${n} ?日)`, 'gu');
const birthBefore = /(?:生年月日|誕生日|生まれ|生年|出生|DOB|(?<![一-龠々])生(?![活徒命業理後存計産]))[^。\n]{0,6}$/u;
const birthAfter = /^ ?[）」]?(?:\d{1,2}時)?(?:頃|ごろ)?(?:[（][^）]{1,8}[）])? ?(?:に|の)?(?:生まれ|生れ|生(?![活徒命業理後存計産]|ま)|誕生|出生|に(?:第[一二三四五1-5]子|[長次二三四五][男女])(?:[が、。を]|誕生|出産|出生|$))/u;

/**
 * Birth dates (field.md 5.2, 3 and 4) and the exact dates of the course of events (9).
 * `people` are the names already found: a date alone in the brackets after one is a birth date.
 */
export function dateHits(text: string, people: readonly Hit[]): Hit[] {
  const hits: Hit[] = [];
  const names = people.filter((each) => each.kind === 'P');
  forMatches(text, dates, (match) => {
    const end = match.index + match[0].length;
    const kind = dateKind(text, match.index, end, match[0], names);
    hits.push(hit(match.index, end, kind.kind, kind.certainty, 'rule', kind.reason));
  });
  for (const pattern of [compact, labelledMonthDay, partialBirth]) {
    forMatches(text, pattern, (match) => {
      const date = match.groups?.['date'] ?? match.groups?.['dateBefore'] ?? '';
      const start = match.index + match[0].indexOf(date);
      const exact = /日|\d{6}|\d[./]\d{1,2}[./]/u.test(date);
      hits.push(hit(start, start + date.length, 'B', exact ? 'certain' : 'check', 'rule', exact ? '生年月日' : '生まれた年月（年だけなら残してよい）'));
    });
  }
  return hits;
}

interface DateReading { readonly kind: 'B' | 'D'; readonly certainty: 'certain' | 'check'; readonly reason: string }

const kinBracket = /(?:父|母|夫|妻|兄|弟|姉|妹|子|孫|娘|息子|[長次二三四]男|[長次二三四]女|男児|女児|本人|本児|世帯主|さん|様|氏|くん|君|ちゃん)[（【]$/u;

function dateKind(text: string, start: number, end: number, date: string, people: readonly Hit[]): DateReading {
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 16);
  if (birthAfter.test(after) || birthBefore.test(before)) return { kind: 'B', certainty: 'certain', reason: '生年月日' };
  const old = /^(?:明|大|昭|㍾|㍽|㍼|[MTSmts] ?\.?\d|18|19[0-8])/u.test(date);
  const bracketed = /[（【、・ ]$/u.test(before) && /^ ?(?:[）】、・/,]|[（]?\d{1,3}(?:歳|才))/u.test(after);
  if (old) return { kind: 'B', certainty: bracketed ? 'certain' : 'check', reason: '生年月日らしい古い日付' };
  if (bracketed && /^[^。]{0,6}(?:\d{1,3}(?:歳|才)|男(?!性?が)|女(?!性?が))/u.test(after)) return { kind: 'B', certainty: 'check', reason: '生年月日らしい日付' };
  // 渚（平成25年6月30日）: 名前の直後のかっこに日付だけ
  const alone = /^ ?[）】]/u.test(after) && /[（【] ?$/u.test(before);
  if (alone && (kinBracket.test(before) || isNameBefore(before) || people.some((each) => each.end < start && start - each.end <= 2))) {
    return { kind: 'B', certainty: 'check', reason: '名前に続くかっこの日付' };
  }
  return { kind: 'D', certainty: 'check', reason: '経過の年月日' };
}

/** 渚（ ・ ラマ・スニタ（: the word before the bracket is a name, not an event (転入（R4.10.3）). */
function isNameBefore(before: string): boolean {
  const word = /(?:^|[、。・とやのに 」])(?<word>[一-龠々]{1,3}|[ァ-ヴー]{2,}(?:・[ァ-ヴー]{2,})+)[（【] ?$/u.exec(before)?.groups?.['word'] ?? '';
  return word.includes('・') || (word !== '' && (isGiven(word) || (word.length === 2 && !isCommonNoun(word)) || (word.length === 1 && !/[済没死初転退入開終止他同例前後案元新旧変期計注了付印発着]/u.test(word))));
}
