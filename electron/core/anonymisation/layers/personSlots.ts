import { LONE_SURNAMES, PERSON_OBJECT, PERSON_PREDICATE, PLAIN_KATAKANA, PLAIN_NOUNS } from '../data/nameSlots.ts';
import { BIG_PLACES, KATAKANA_TRADE, KATAKANA_WORDS, KINSHIP, NAME_ENDS, NOT_NAMES, ORDINARY_AFTER_NO, ROLES, WORD_GIVEN } from '../data/words.ts';
import { isCommonNoun, isGiven, isSurname } from '../dictionary.ts';
import { forMatches, isBoundary, type Scene } from '../scene.ts';
import { isOpenSurname, looksLikeSurname } from '../surnameShape.ts';
import { hit } from '../types.ts';
import type { PersonHit } from './personHit.ts';

const longestFirst = (words: readonly string[]): string => [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
const people = longestFirst([...KINSHIP, ...ROLES].filter((word) => word.length > 1 || /[夫妻父母兄弟姉妹孫甥姪嫁婿]/u.test(word)));
const kanjiRun = /(?<![一-龠々ヶァ-ヴー○◯〇])[一-龠々ヶ]{1,3}(?=から|より|[はがをにとものへや、（]|$)/gu;
const honoured = /(?<![一-龠々ヶ])(?<name>[一-龠々ヶ]{2,4})(?=さん|氏(?![名])|くん|ちゃん|(?<![帰在住自社隣留])宅(?![地配建])|姓(?!名))/gu;
const loneHome = /(?<![一-龠々ァ-ヴー])[一-龠](?<![自帰在社住隣母父兄弟姉妹妻夫娘孫両実義他借本当各同旧新居邸先留])(?=宅(?:[はがをにでのへ、。]|から|まで))/gu;
const openers = new RegExp(`(?:${longestFirst([...KINSHIP, ...ROLES].filter((word) => word.length > 1))})$`, 'u');
const afterPeople = new RegExp(`(?:${people})(?:の|・|:|である|だった)?(?<name>[一-龠々ヶ]{1,3})(?=から|[はがをにとへも、（]|宅)`, 'gu');
const kanaHonoured = /(?<=^|[一-龠々ァ-ヴー、。「（・ \n])(?<name>[ぁ-ん]{2,5})(?=さん|ちゃん|くん)/gu;
const notHonoured = /^(?:お|おかあ?|おとう?|おに?い|おね?え|おじ|おば|おじい|おばあ|おく|じい|ばあ|にい|ねえ|かあ|とう|みな|たく|あか|むすこ|むすめ|まご|おいしゃ|おまわり|こども|の|いらっしゃ|くだ|だ|ぼっ|ご.*)$/u;
const roleEnd = /[者員師士手長人係親客様方婦夫妻父母兄弟姉妹主役護事司官]$/u;
const mixedGiven = /(?<=^|[、。「（・\n]|[はがのとにを])(?!そ?の|こ?の|お[^さとき])[ぁ-ん]{1,3}[乃音羽菜花穂織夏葉紀季佳里代也哉人彦樹之実一三次二治明光輝行](?=さん|様|氏|くん|ちゃん)/gu;
const holder = /(?<=[はを])(?<name>[一-龠々]{1,3})(?=が(?:所持|管理|保管|預か|持って|引き出|使い込))/gu;
const oldGiven = /(?<![一-龠々ァ-ヴー])[ァ-ヴー]{1,3}[子江美恵枝乃](?=さん|様|氏|ちゃん|[はがのとにを、（も])/gu;
const kinKana = new RegExp(`(?:${longestFirst(KINSHIP)})の?(?<name>の[ぁ-ん]{1,3}?)(?=[はが、（])`, 'gu');
const kanaHead = /(?<=^|[、。「\n])(?<name>[ぁ-ん]{2,4})(?=から|[もとにをの])/gu;
const notKanaHead = /^(?:こころ|ゆめ|うた|いと|うみ|なつ|はな|みらい|そら|おと|いちご|ひかり|ひびき|こと|ここ|うち|もの|いま|これ|それ|あれ|ただ|まま|ほか|とき|ため|あと|まえ|いつ|とも|さら|すぐ|まれ|たま)$/u;
const katakanaHead = /(?<=^|[、。「（\n]|[はがと])(?<name>[ァ-ヴー]{2,8})(?=(?<after>から|[はがもとにをの（]))/gu;
const abroad = /国籍|出身|実習生|在留|特定技能|来日|日系|母国|外国|日本語|通訳|入管|ビザ|ミャンマー|ベトナム|ネパール|ブラジル|ペルー|フィリピン|中国|韓国|タイ人|スリランカ|インドネシア|監理団体|日本人の[夫妻]/u;
const notPerson = /^[一-龠]$|[市区町村郡県国州海湖川山島駅線]$/u;
const toPlace = /^(?:から|より)(?![^。]*(?:電話|連絡|相談|苦情|訴え|話|借り|聞|報告|暴力|養育))|^の(?:実家|自宅|部屋|居室)|^を訪問|^(?:に|へ)(?:転|引|移|住|越)/u;
const bracketed = /^（[^）]{0,12}(?:国籍|出身|\d{1,2}歳?|[ァ-ヴー]+人)/u;
const ofPerson = /^の(?:在留|妻|夫|子|長[男女]|次[男女]|母|父|兄|弟|姉|妹|ビザ|契約|雇用|実習|来日|旅券|携帯)/u;
const strongPredicate = /話[しすさせ]|言[いうっ]|語[りるっ]|来日|妊娠|出産|離婚|結婚|悩|泣|怒|訴え|来所|日本語|夫|妻|働[いきく]|逃げ|在留|残業|給料|賃金|寮を|夜逃げ|学校|通[いうっ]|入国/u;
const middled = /(?<![ァ-ヴー・])[ァ-ヴー]{1,10}(?:・[ァ-ヴー]{1,10}){1,4}(?=さん|氏|様|くん|ちゃん|（[^）]{0,10}(?:国籍|\d|人))/gu;
const kinOf = new RegExp(`(?:${people})は(?<name>[ァ-ヴー]{2,8})(?=[。、（]|と(?!い))`, 'gu');
const jointed = /(?<![一-龠々])[一-龠々][ケヶノ][一-龠々](?=から|さん|宅|[はがをにとのも])/gu;
const paired = /(?<![一-龠々ヶァ-ヴー])(?<name>[一-龠々]{2,3})(?:と|・|、|や)(?=(?<other>[一-龠々]{2,3})(?:さん)?(?:は|が|も|を|に|の(?:両|2|二|間|関係)))/gu;
const trade = /(?:ソフト|アプリ|フード|ガード|ベッド|バッグ|コール|ゾーン|ライト|ロード|クラス|レベル|タイプ|アップ|ダウン|レス|ナル|ズム|ング|メント|ション)$/u;

/** Words that only the place in the clause makes a name: before さん, after 続柄 and 職名, as the one who acts (要確認). */
export function personSlotHits(scene: Scene): PersonHit[] {
  const hits: PersonHit[] = [];
  const add = (start: number, end: number, reason: string): void => {
    hits.push({ ...hit(start, end, 'P', 'check', 'dictionary', reason), names: [scene.text.slice(start, end)] });
  };
  forMatches(scene.text, kanjiRun, (match) => {
    if (standsAsPerson(scene, match.index, match.index + match[0].length)) add(match.index, match.index + match[0].length, '人の立つ所にある、姓らしい字の並び');
  });
  forMatches(scene.text, honoured, (match) => {
    const name = match[0];
    const own = name.slice(openers.exec(name.slice(0, -1))?.[0].length ?? 0);
    const from = own === '' ? name : own;
    if (NOT_NAMES.has(from) || PLAIN_NOUNS.has(from) || (roleEnd.test(from) && !isSurname(from)) || openers.test(from)) return;
    if (from.length === 4 && !isBoundary(scene, match.index + name.length)) return;
    add(match.index + name.length - from.length, match.index + name.length, '敬称や「宅」の前の字の並び');
  });
  forMatches(scene.text, loneHome, (match) => add(match.index, match.index + 1, '「宅」の前の字'));
  forMatches(scene.text, afterPeople, (match) => {
    const name = match.groups?.['name'] ?? '';
    const start = match.index + match[0].length - name.length;
    if (isBoundary(scene, match.index) && followsPeople(scene, start, name, match[0].endsWith(`の${name}`))) add(start, start + name.length, '続柄・職名に続く、姓らしい字の並び');
  });
  forMatches(scene.text, kanaHonoured, (match) => {
    const name = match.groups?.['name'] ?? '';
    if (!notHonoured.test(name) && !/^[はがをにでともへのうるくすつむたっんゃゅょ](?=[ぁ-ん])/u.test(name) && isBoundary(scene, match.index + name.length)) add(match.index, match.index + name.length, '敬称の前のかな');
  });
  forMatches(scene.text, holder, (match) => {
    const name = match[0].slice(openers.exec(match[0].slice(0, -1))?.[0].length ?? 0);
    if (!NOT_NAMES.has(name) && !/[誰何皆母父妻夫兄弟姉妹孫娘嫁婿市町県国社店院課]/u.test(name)) add(match.index + match[0].length - name.length, match.index + match[0].length, '持っている人の立つ所');
  });
  forMatches(scene.text, oldGiven, (match) => add(match.index, match.index + match[0].length, 'かな交じりの名'));
  forMatches(scene.text, mixedGiven, (match) => add(match.index, match.index + match[0].length, 'かな交じりの名'));
  forMatches(scene.text, kinKana, (match) => {
    const name = match.groups?.['name'] ?? '';
    if (isGiven(name)) add(match.index + match[0].length - name.length, match.index + match[0].length, '続柄に続く名');
  });
  forMatches(scene.text, kanaHead, (match) => {
    const [name, end] = [match[0], match.index + match[0].length];
    if (!notKanaHead.test(name) && isBoundary(scene, end) && isGiven(name) && acts(scene.text, end)) add(match.index, end, '名らしいかな');
  });
  forMatches(scene.text, katakanaHead, (match) => {
    if (isForeignName(scene, match.index, match[0], match.groups?.['after'] ?? '')) add(match.index, match.index + match[0].length, '外国の名前らしい語');
  });
  forMatches(scene.text, jointed, (match) => {
    const end = match.index + match[0].length;
    if ((/^(?:さん|宅)/u.test(scene.text.slice(end)) || (acts(scene.text, end) && !toPlace.test(scene.text.slice(end, end + 30)))) && !/[丘台町関駅浜島]$/u.test(match[0])) add(match.index, end, '姓らしい字の並び');
  });
  forMatches(scene.text, paired, (match) => {
    const { name = '', other = '' } = match.groups ?? {};
    if (isOpenSurname(name) && isSurname(other) && !NOT_NAMES.has(other) && !PLAIN_NOUNS.has(other)) add(match.index, match.index + name.length, '名前と並ぶ語');
  });
  forMatches(scene.text, middled, (match) => {
    const trades = match[0].split('・').some((part) => KATAKANA_WORDS.has(part) || PLAIN_KATAKANA.has(part) || (part.length >= 4 && KATAKANA_TRADE.test(part)));
    if (!trades) add(match.index, match.index + match[0].length, '「・」でつなぐ外国の名前');
  });
  if (abroad.test(scene.text)) forMatches(scene.text, kinOf, (match) => {
    const name = match.groups?.['name'] ?? '';
    if (!KATAKANA_WORDS.has(name) && !PLAIN_KATAKANA.has(name) && !NOT_NAMES.has(name) && !trade.test(name)) add(match.index + match[0].length - name.length, match.index + match[0].length, '外国の名前らしい語');
  });
  return hits;
}

/** Whether what follows says that somebody does something, or that something is done to somebody. */
function acts(text: string, end: number): boolean {
  const rest = text.slice(end, end + 40).split('。', 1)[0] ?? '';
  return /^(?:[はがも、]|から|より)/u.test(rest) ? PERSON_PREDICATE.test(rest) : PERSON_OBJECT.test(rest);
}

function standsAsPerson(scene: Scene, start: number, end: number): boolean {
  const { text, words, wordAt } = scene;
  const name = text.slice(start, end);
  const before = words[(wordAt[start] ?? 0) - 1];
  const head = start === 0 || /[、。「（・\n]/u.test(text.charAt(start - 1));
  const free = head || ['particle', 'symbol', 'space'].includes(before?.kind ?? 'other');
  if (!free && !(name.length > 1 && /[るくすつぬむうたい]$/u.test(before?.surface ?? '') && before?.kind === 'other')) return false;
  if (name.length === 1) return (head || /^[はが]$/u.test(before?.surface ?? '')) && (LONE_SURNAMES.has(name) || (head && WORD_GIVEN.has(name) && !/[手声力心命水]/u.test(name) && /^[はが]/u.test(text.slice(end)))) && isBoundary(scene, end) && acts(text, end);
  if (looksLikeSurname(scene, start, end)) return isBoundary(scene, end) || /^(?:から|[はがをに])/u.test(text.slice(end));
  const word = words[wordAt[start] ?? 0];
  if (word?.surface !== name || !acts(text, end)) return false;
  if (['place', 'proper', 'organisation'].includes(word.kind)) return !BIG_PLACES.has(name) && !notPerson.test(name) && !toPlace.test(text.slice(end, end + 30));
  if (isOpenSurname(name)) return true;
  return head && WORD_GIVEN.has(name) && !ORDINARY_AFTER_NO.has(name) && /^[はが]/u.test(text.slice(end));
}

function followsPeople(scene: Scene, start: number, name: string, overNo: boolean): boolean {
  const end = start + name.length;
  if (!isBoundary(scene, start) || NOT_NAMES.has(name) || PLAIN_NOUNS.has(name)) return false;
  if (name.length === 1) return !overNo && LONE_SURNAMES.has(name) && /^(?:[はがに（]|から)/u.test(scene.text.slice(end));
  if (looksLikeSurname(scene, start, end) || isOpenSurname(name)) return true;
  return !overNo && !isCommonNoun(name) && scene.words[scene.wordAt[start] ?? 0]?.surface !== name && !NAME_ENDS.has(name.slice(-1)) && name.length === 2 &&
    isBoundary(scene, end) && !roleEnd.test(name);
}

/** アイさん, ビンの在留…, サン（ミャンマー国籍）: ordinary katakana words that stand where a foreigner would. */
function isForeignName(scene: Scene, start: number, name: string, after: string): boolean {
  if (KATAKANA_WORDS.has(name) || PLAIN_KATAKANA.has(name) || NOT_NAMES.has(name) || trade.test(name) || (name.length > 4 && KATAKANA_TRADE.test(name))) return false;
  const rest = scene.text.slice(start + name.length);
  if (bracketed.test(rest)) return true;
  const foreign = abroad.test(scene.text);
  if (foreign && ofPerson.test(rest)) return true;
  const head = start === 0 || /[、。「（\n]/u.test(scene.text.charAt(start - 1));
  if (!head || !/^(?:は|が|も|から)$/u.test(after)) return foreign && /^[とにを]$/u.test(after) && acts(scene.text, start + name.length);
  const clause = rest.split('。', 1)[0] ?? '';
  return foreign ? PERSON_PREDICATE.test(clause) : name.length <= 5 && strongPredicate.test(clause);
}
