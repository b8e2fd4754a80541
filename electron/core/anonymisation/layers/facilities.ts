import { CHAINS, COMPANY_ENDINGS, FACILITY_ENDINGS, FACILITY_TYPES, GENERIC_PARTS, PUBLIC_OFFICES, SHOP_TYPES, WEAK_ENDINGS } from '../data/facilityWords.ts';
import { isSurname } from '../dictionary.ts';
import { KATAKANA_TRADE, KINSHIP, ROLES } from '../data/words.ts';
import type { Morpheme } from '../morphemes.ts';
import { forMatches, type Scene } from '../scene.ts';
import { hit, type Certainty, type Hit } from '../types.ts';
import { looseNameEnd, nounNameEnd } from './looseFacilityName.ts';

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.()]/gu, '\\$&')).join('|');
const endings = new RegExp(`(?:${longestFirst(FACILITY_ENDINGS)})`, 'gu');
const types = new RegExp(`(?:${longestFirst(FACILITY_TYPES)})`, 'gu');
const chains = new RegExp(`(?<![ァ-ヴーA-Za-z])(?:${longestFirst(CHAINS)})(?:[一-龠ァ-ヴー]{1,8}?(?:店|支店|営業所|工場))?(?![ァ-ヴー])`, 'gu');
const tradeOf = /(?:クリーニング|水産加工|加工|ラーメン|そば|うどん|中華|寿司|弁当|パン|酒|花|肉|魚|豆腐|菓子|運送|塗装|解体|リフォーム|新聞|牛乳|不動産|自転車|バイク|質|古着|古本|居酒屋|スナック|食堂|喫茶)の(?<name>[ァ-ヴー一-龠ぁ-ん]{1,5}?(?:屋|丸|亭|軒|庵|堂|組|園|館))(?=[でにをはがのへと、。（])/gu;
const ofHeart = /(?:こころ|心|いのち|命|からだ|体|ひと|みどり|緑|ひかり|光|風|空|海|星|虹|花|希望|愛|ことば|笑顔|くらし|暮らし|やすらぎ|ゆめ|夢|子ども|こども)の(?:病院|医院|クリニック|診療所|医療センター|保育園|こども園|幼稚園|学園|家|園|苑|郷|里)/gu;
/** Kinds of home and day care whose name may be any noun (ケアハウス東雲). */
const homely = new Set(
  'ケアハウス グループホーム デイサービス デイサービスセンター ショートステイ 特養 老健 特別養護老人ホーム 介護老人保健施設 老人保健施設 有料老人ホーム サ高住 保育園 幼稚園 こども園 学童クラブ 訪問看護ステーション 作業所 小規模多機能ホーム ホーム'.split(' '),
);
const legalForm = /法人|会社|（株）|（有）|（同）/u;
const legalName = new RegExp(`^ ?(?![のはがをにでともへ](?![ぁ-ん]))[ぁ-んァ-ヴー一-龠A-Za-z・]{1,10}?(?:${longestFirst(FACILITY_ENDINGS)})`, 'u');
const shortSchool = /(?<name>[一-龠々ヶ]{1,4}|[ぁ-んァ-ヴー]{2,6})(?:小|中|高)(?=[のへにをでとは、。（ ]|から|まで|$|\d年|[一二三四五六]年)/gu;
const people = new Set([...KINSHIP, ...ROLES.filter((word) => !/^(?:女子|男子|少年|少女)$/u.test(word)), '勤め先', '職場', '就労先', '就職先', '監理団体', '管理会社', '担当', '主', '現', '元', '旧', '勤務先', '通院先', '入所先', '受診先', '受診', '通院', '勤務', '先', '経営', '入院先', '利用中', '利用', 'いずれ']);
const properKinds = new Set(['surname', 'given', 'person', 'place', 'organisation', 'proper', 'unknown']);
const nameKinds = new Set([...properKinds, 'noun', 'action', 'suffix', 'prefix', 'number']);

/** Where public offices and participating agencies stand: nothing there is a facility of a case. */
export function publicOffices(text: string): [number, number][] {
  const found: [number, number][] = [];
  forMatches(text, PUBLIC_OFFICES, (match) => found.push([match.index, match.index + match[0].length]));
  return found;
}

/** Named facilities, schools, employers and shops by their grammar (field.md 5.2, 8). */
export function facilityHits(scene: Scene): Hit[] {
  const { text } = scene;
  const hits: Hit[] = [];
  const offices = publicOffices(text);
  const isOffice = (start: number, end: number): boolean => offices.some(([from, to]) => start < to && end > from && end <= to + 1);
  forMatches(text, endings, (match) => {
    const end = match.index + match[0].length;
    if (isOffice(match.index, end) || /^[師士]/u.test(text.slice(end)) || (/[ァ-ヴー]$/u.test(match[0]) && /^[ァ-ヴー]/u.test(text.slice(end)))) return;
    const holder = scene.words[scene.wordAt[match.index] ?? 0];
    if (/^[ァ-ヴ]/u.test(match[0]) && holder !== undefined && holder.start < match.index && holder.kind !== 'unknown' &&
      !properKinds.has(scene.words[(scene.wordAt[match.index] ?? 0) - 1]?.kind ?? 'other')) return;
    if (match[0] === '屋' && (holder?.start !== match.index || holder.end !== end || /^[敷根上外内台]/u.test(text.slice(end)))) return;
    if (match[0].startsWith('の') && /[号室階棟\d人者]$/u.test(text.slice(0, match.index))) return;
    const nearest = nameStart(scene, match.index) ?? kanaStart(scene, match.index, match[0]);
    const start = poetic(scene, nearest);
    const certainty = start === undefined ? undefined : namedCertainty(scene, start, match.index, match[0]);
    if (start === undefined || certainty === undefined) return;
    const after = text.slice(end, end + 6);
    const branch = /^(?:附属|付属)?[一-龠ァ-ヴー]{1,5}(?:支店|店|病院|校|分院)/u.exec(after)?.[0].length ?? 0;
    hits.push(hit(start, end + branch, 'F', certainty, 'rule', `「${match[0]}」で終わる名称`));
  });
  forMatches(text, types, (match) => {
    const begin = match.index + match[0].length;
    const quoted = /^ ?[「『“"](?<name>[^」』”"\n]{1,20})[」』”"]/u.exec(text.slice(begin, begin + 24));
    if (/^[ァ-ヴ]/u.test(match[0]) && /[ァ-ヴー]/u.test(text.charAt(match.index - 1))) return;
    const walked = quoted === null ? typedEnd(scene, begin, match[0]) : begin + quoted[0].length;
    const kana = walked === begin || /^[ぁ-ん]+$/u.test(text.slice(begin, walked).trim());
    const end = kana ? Math.max(walked, looseNameEnd(scene, begin), homely.has(match[0]) ? nounNameEnd(scene, begin) : 0) : walked;
    if (end === begin || isOffice(match.index, end)) return;
    const start = match[0].endsWith('先') ? begin : quoted === null ? match.index : (nameStart(scene, match.index) ?? match.index);
    hits.push(hit(start, end, 'F', walked > begin ? 'certain' : 'check', 'rule', `「${match[0]}」に続く名称`));
  });
  forMatches(text, ofHeart, (match) => {
    const start = nameStart(scene, match.index) ?? match.index;
    hits.push(hit(start, match.index + match[0].length, 'F', 'check', 'rule', '「…の」をはさむ名称'));
  });
  forMatches(text, chains, (match) => hits.push(hit(match.index, match.index + match[0].length, 'F', 'check', 'rule', '店や会社の名')));
  forMatches(text, tradeOf, (match) => {
    const name = match.groups?.['name'] ?? '';
    const start = match.index + match[0].length - name.length;
    hits.push(hit(start, start + name.length, 'F', 'check', 'rule', '業種に続く屋号'));
  });
  forMatches(text, shortSchool, (match) => {
    const last = scene.words[scene.wordAt[match.index + match[0].length - 1] ?? 0];
    const start = nameStart(scene, match.index + match[0].length - 1);
    if (last === undefined || start === undefined || (last.kind === 'action' && !/^[東西南北]中$/u.test(last.surface))) return;
    const name = text.slice(start, match.index + match[0].length - 1);
    const inside = scene.words.filter((word) => word.start >= start && word.start < start + name.length);
    const proper = inside.length > 0 && (inside.some((word) => properKinds.has(word.kind)) || /^第?[一二三四五六七八九]$|^[東西南北][一-龠]?$/u.test(name) ||
      (name.length >= 2 && name.startsWith('第')));
    if (!proper || (match[0].endsWith('中') && /^(?:日|世界|期間|在宅|入院|外出)$/u.test(name)) || (match[0].endsWith('高') && name.length < 2)) return;
    hits.push(hit(start, match.index + match[0].length, 'F', match[0].endsWith('小') ? 'certain' : 'check', 'rule', '学校の略称'));
  });
  return hits;
}

/** Walks back from an ending over the words of the name; undefined when nothing stands there. */
function nameStart(scene: Scene, at: number): number | undefined {
  const { words } = scene;
  let index = scene.wordAt[at] ?? 0;
  const holder = words[index];
  let start = holder !== undefined && holder.start < at ? holder.start : at;
  for (index -= 1; index >= 0 && at - start < 24; index -= 1) {
    const word = words[index];
    if (word === undefined || people.has(word.surface)) break;
    const joins = (word.surface === '・' && /^[ァ-ヴー]+$/u.test(words[index - 1]?.surface ?? '')) || word.surface === 'ー' || word.surface === '（株）' ||
      (word.surface === 'の' && isQuotedLikeName(words, index));
    if (!joins && !nameKinds.has(word.kind) && !isLooseKana(words, index)) break;
    if (/^(?:来春|今春|昨春|翌春|来月|今月|先月|来週|先週|今週|翌月|昨日|今日|明日|今度|次|当時|最近|近年|一時|以後|再び|一旦|市内|県内|県外|町内|近隣|近所|同じ|同|別|当|各|現在|平成|令和|昭和|今|昨年|以前|その後|後|時|頃|方|等|他|月|年|日|回|人|歳|中|上|下|内|外)$/u.test(word.surface) && word.kind !== 'place') break;
    start = word.start;
  }
  return start === at ? undefined : start;
}

/** やすらぎの|丘温泉病院: a name of nature after の takes the word before it along. */
function poetic(scene: Scene, start: number | undefined): number | undefined {
  if (start === undefined) return undefined;
  const index = scene.wordAt[start] ?? 0;
  const [word, particle, first] = [scene.words[index], scene.words[index - 1], scene.words[index - 2]];
  if (word === undefined || particle?.surface !== 'の' || first === undefined || !/^[丘里森家郷杜風海木泉星空虹光園]$/u.test(word.surface)) return start;
  return ['noun', 'other', 'proper', 'place', 'unknown', 'given'].includes(first.kind) && first.surface.length >= 2 &&
    !people.has(first.surface) ? first.start : start;
}

/** 「みなと野こころの病院」: の inside a name, between two name words in kana. */
function isQuotedLikeName(words: readonly Morpheme[], index: number): boolean {
  const before = words[index - 1];
  const after = words[index + 1];
  return before !== undefined && after !== undefined && /^[ぁ-んァ-ヴー]{2,}$/u.test(before.surface) && before.kind === 'proper' && nameKinds.has(after.kind);
}

/** Kana that the analyser broke into particles and scraps (や|ま|ゆり) but that stands between a boundary and the name. */
function isLooseKana(words: readonly Morpheme[], index: number): boolean {
  const word = words[index];
  if (word === undefined || !/^[ぁ-ん]{1,4}$/u.test(word.surface)) return false;
  let at = index;
  let to = index;
  while (/^[ぁ-ん]{1,4}$/u.test(words[to + 1]?.surface ?? '')) to += 1;
  while (at >= 0 && /^[ぁ-ん]{1,4}$/u.test(words[at]?.surface ?? '')) at -= 1;
  const before = words[at];
  const run = words.slice(at + 1, to + 1).map((each) => each.surface).join('');
  const after = words[to + 1];
  if ((before === undefined || /^[）」』】]$/u.test(before.surface)) && at >= 0 && words[at + 1]?.kind === 'particle' &&
    /^[はがをにでとのもへ]$/u.test(words[at + 1]?.surface ?? '')) return false;
  return run.length >= 2 && run.length <= 7 && !/^(?:ため|もと|ほか|うえ|ところ|あと|まま|よう|から|まで|では|には|とは|への|での|より|という|として|による|のみ|など|ので|した|して|する|ある|いる)/u.test(run) && !/(?:は|が|を|に|で|と|の|へ|た|て|る|い)$/u.test(run) && (before === undefined || before.kind === 'symbol') && after !== undefined;
}

/** Where the name after a kind of facility ends: to its own ending where it has one (有限会社たかの工務店). */
function typedEnd(scene: Scene, at: number, type: string): number {
  const legal = legalForm.test(type);
  const walked = nameEnd(scene, at, SHOP_TYPES.has(type) || legal);
  const whole = legal ? (legalName.exec(scene.text.slice(at, at + 24))?.[0].length ?? 0) : 0;
  return Math.max(walked, at + whole);
}

/** 薬はもりた薬局: a name in hiragana before a kind of facility that seldom goes without one. */
function kanaStart(scene: Scene, at: number, ending: string): number | undefined {
  if (!/医院|クリニック|内科|外科|歯科|眼科|皮膚科|小児科|薬局|保育園|幼稚園|こども園|苑|園$/u.test(ending)) return undefined;
  const before = scene.text.slice(Math.max(0, at - 10), at);
  const opened = /(?:^|[:：、。「（・ ])(?<name>[ぁ-ん]{2,6})$/u.exec(before)?.groups?.['name'];
  const run = opened ?? /(?<=[^ぁ-ん]|^)(?:から|より|まで|では|には|とは|[はがをにでとのもへ])?(?<name>[ぁ-ん]{2,6})$/u.exec(before)?.groups?.['name'];
  const last = scene.words[(scene.wordAt[at] ?? 0) - 1];
  if (run === undefined || last === undefined || (last.kind === 'particle' && last.surface !== 'た') || /^[っんゃゅょぁぃぅぇぉ]/u.test(run) ||
    /(?:った|いた|きた|れた|えた|ある|いる|する|した|ない|たい|きな|さな|れい|ような|って|いう|とおり|ほか|かかり|つけ)$/u.test(run)) return undefined;
  return at - run.length;
}

/** Walks on from a kind of facility over the proper name that follows it. */
function nameEnd(scene: Scene, at: number, anyNoun: boolean): number {
  const { words, text } = scene;
  let index = scene.wordAt[at] ?? words.length;
  const holder = words[index];
  // ホテルレイクサイド は辞書にない一語
  if (holder !== undefined && holder.start < at) return holder.kind === 'unknown' && holder.end - at >= 2 &&
    !KATAKANA_TRADE.test(holder.surface) ? holder.end : at;
  if (holder === undefined) return at;
  let end = at;
  if (words[index]?.kind === 'space' && words[index + 1] !== undefined) index += 1;
  for (; index < words.length && end - at < 20; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const kana = /^[ぁ-ん]+$/u.test(word.surface);
    const started = end > at;
    if (word.kind === 'particle' && !(kana && !started && /^(?:み|ひ|や|な)$/u.test(word.surface) && /^[ぁ-ん]{2,}$/u.test(words[index + 1]?.surface ?? ''))) break;
    if (word.kind === 'symbol' && word.surface !== '・') break;
    if (word.kind === 'space' || (word.kind === 'number' && !(anyNoun && /^[一-龠]/u.test(word.surface))) || people.has(word.surface)) break;
    const first = anyNoun && word.surface.length === 1 && /^[一-龠]/u.test(words[index + 1]?.surface ?? '');
    if (!started && ((GENERIC_PARTS.has(word.surface) && !first) || (!kana && ['action', 'suffix', 'prefix'].includes(word.kind)))) break;
    if (word.kind === 'other' && !kana) break;
    if (started && ((word.kind === 'action' && (!anyNoun || /^(?:勤務|退職|入社|就職|経営|代表|在職|解雇)$/u.test(word.surface))) ||
      /^(?:側|内|等|など|へ|職員|利用|代表|社長|工場長)$/u.test(word.surface))) break;
    end = word.end;
  }
  const name = text.slice(at, end).trim();
  if ((name.length < 2 && !(anyNoun && /^[一-龠]$/u.test(name) && words[index]?.kind === 'particle')) || isOrdinary(scene, at, end, anyNoun)) return at;
  return end;
}

/** Words after a kind of facility that say something about it and do not name it (事業所職員, 施設入所). */
function isOrdinary(scene: Scene, from: number, to: number, anyNoun: boolean): boolean {
  const inside = scene.words.filter((word) => word.start >= from && word.end <= to && word.kind !== 'space');
  const [first] = inside;
  if (first === undefined) return true;
  if (inside.some((word) => properKinds.has(word.kind))) return false;
  if (inside.every((word) => /^[ぁ-ん]+$/u.test(word.surface))) return /^(?:など|ある|いる|する|した|なし|あり|から|まで|でき|なる|ない|その|この|ごと|それ|ため|とき|ところ|または|および|ともに|いずれ|つい|行|通|使|決|探)/u.test(first.surface);
  if (anyNoun && !inside.some((word) => word.surface.length > 1 && GENERIC_PARTS.has(word.surface)) && !people.has(first.surface)) return false;
  return inside.every((word) => word.kind === 'noun' || word.kind === 'suffix' || GENERIC_PARTS.has(word.surface)) &&
    !/[ァ-ヴー]{2,}/u.test(scene.text.slice(from, to));
}

/** Whether the words before an ending single one facility out, and how sure that is. */
function namedCertainty(scene: Scene, start: number, at: number, ending: string): Certainty | undefined {
  const inside = scene.words.filter((word) => word.start >= start && word.start < at);
  if (/^[ぁ-ん]{2,}$/u.test(scene.text.slice(start, at)) && kanaStart(scene, at, ending) === start) return 'certain';
  const specific = inside.filter((word) => isSpecific(word, ending));
  const directed = inside.some((word) => /^(?:中央|東部|西部|南部|北部)$/u.test(word.surface));
  if (specific.length === 0) return directed && /学校|病院|医院|幼稚園|保育|金庫|銀行|組合/u.test(ending) ? 'certain' : undefined;
  if (specific.some(isProper)) return 'certain';
  if (specific.some((word) => word.kind === 'number') && /学校|小中|幼稚園|保育|作業所|病院|団地/u.test(ending)) return 'certain';
  if (!WEAK_ENDINGS.has(ending)) {
    if (specific.some((word) => word.kind === 'noun' || word.kind === 'suffix' || word.kind === 'prefix')) return 'certain';
    return specific.some((word) => word.kind === 'action') ? 'check' : undefined;
  }
  const plain = COMPANY_ENDINGS.has(ending) && inside[0] === specific[0] &&  specific.every((word) => ['noun', 'suffix', 'prefix'].includes(word.kind));
  return plain && specific.map((word) => word.surface).join('').length >= 2 ? 'check' : undefined;
}

const isSpecific = (word: Morpheme, ending: string): boolean =>
  !GENERIC_PARTS.has(word.surface) && word.kind !== 'particle' && !/^[・ー]$|^[A-Z]{1,2}$|^[○◯〇●×]+$/u.test(word.surface) && word.surface !== ending;

const isProper = (word: Morpheme): boolean =>
  properKinds.has(word.kind) || /^[ァ-ヴー]{3,}$|^[ぁ-ん]{2,}$/u.test(word.surface) || (word.kind === 'noun' && word.surface.length >= 2 && isSurname(word.surface));
