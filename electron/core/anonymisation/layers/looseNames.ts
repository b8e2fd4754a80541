import { BIG_PLACES, GIVEN_ENDS, KATAKANA_TRADE, KATAKANA_WORDS, NAME_ENDS, NAME_STARTS, NOT_NAMES, WORD_GIVEN } from '../data/words.ts';
import { isCommonNoun, isGiven, isSurname } from '../dictionary.ts';
import type { Morpheme } from '../morphemes.ts';
import { forMatches, isBoundary, type Scene } from '../scene.ts';
import { hit } from '../types.ts';
import type { PersonHit } from './personHit.ts';

const free = new Set<Morpheme['kind']>(['particle', 'symbol', 'space', 'honorific']);
const pieces = new Set<Morpheme['kind']>(['noun', 'unknown', 'surname', 'given', 'person', 'proper', 'place', 'prefix']);
const subject = /^(?:は|が|も)$/u;
const kanjiRun = /(?<![一-龠々ァ-ヴー])[一-龠々]{1,4}(?![一-龠々ァ-ヴー])/gu;
const katakanaRun = /(?<![ァ-ヴーA-Za-z・])[ァ-ヴー]{2,10}(?![ァ-ヴー・])/gu;
const named = /(?<=^|[、。「（ はがのをにと])(?<name>[一-龠々]{1,5}|[ァ-ヴー]{2,10}|[ぁ-ん]{2,6})(?=」?(?:と|を|だと)(?:名乗|称し|呼ばれ|呼んで)|」?という(?:男|女|人|方|名)|」?こと[一-龠])/gu;
const abroad = /国籍|出身|実習生|在留|特定技能|来日|ブラジル|ペルー|フィリピン|ベトナム|ネパール|インドネシア|ミャンマー|スリランカ|タイ人|バングラ|パキスタン|ボリビア|日系|母国|外国|日本語|通訳|入管|ビザ/u;
const afterKin =
  /(?:夫|妻|父|母|兄|姉|弟|妹|男|女|子|孫|娘|甥|姪|嫁|婿)(?<joint>の|は)?(?<name>[ァ-ヴー]{2,8})(?=(?<after>[。、（はがをにともの]|$))/gu;
const oldStyle = /^[アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ][エカキクコサシスセタチツテトナニネノハフブマミムメヤユヨラリルレロワジズゲ]$/u;
const notOldStyle = /^(?:ネコ|イヌ|ハエ|ノミ|シミ|カラ|オス|メス|サル|イモ|コメ|ムラ|ネタ|ツケ|ヒモ|クシ|ハシ|ワニ|ウニ|エサ|アカ|シカ|マヒ|ムネ|コシ|アシ|ツメ|コツ|ケチ|クズ|キズ|ガス|ネズ|ハリ|ヤミ|カメラ|タクシ|ミス|メス|クス|アジ|アブ|ニキ|カキ|ツテ|オチ|ウソ)$/u;
const family = /(?<![一-龠々ァ-ヴー])[一-龠々]{2,3}(?=(?:宅|家|一家|夫妻|夫婦|姓|親子|兄弟|姉妹)(?![一-龠々]))/gu;
const halfKana = /(?<=^|[、。「（・\n]|[はがのとにを])(?!そ?の|こ?の|お[^さとき])[ぁ-ん]{1,3}(?:[平太介江代枝恵郎男夫雄吉司助志](?=さん|様|氏|くん|[はがのとに（、])|[子美一香奈](?=さん|様|氏|ちゃん))/gu;
const loneKanji = /(?<=^|[、。「（\n])[村町市国社所多有](?=さん(?:は|が|の|宅|を|に|と|も|へ|、))/gu;
const givenNoun = /(?:子|美|江|枝|代|恵|郎|男|夫|雄|弓|奈|菜|香|穂|織|音|花|太|介|斗|也)$/u;
const kanaSubject = /(?<=^|[、。「\n])[ぁ-ん]{2,4}(?=[はが](?:[一-龠ァ-ヴ「]))/gu;
const notKana = /^(?:こころ|ゆめ|うた|いと|うみ|なつ|はな|みらい|そら|おと|いちご|ひかり|ひびき|こと|ここ|うち|もの|いま|これ|それ|あれ|ただ|まま|ほか)$/u;
const afterRole = /(?:担当|担任|主治医|職員|相談員|支援員|指導員|ケアマネ|保健師|看護師|医師|教諭|弁護士|民生委員|大家|家主|隣人|友人|知人|同僚|上司|店主|社長|区長|会長|後見人|保佐人|加害者|被害者|通報者|相談者|利用者|対象者)(?:の|・|：|:|は)?(?<name>[一-龠々]{2,3})(?=から|[がはにとへを、])/gu;
const plainNouns = /^(?:出口|入口|戸口|窓口|川上|川下|水上|山下|坂上|坂下|大江|大川|小川|田中|大阪|竹林|山林|森林|国分|川原|河原|河口|松原|海原|小島|大島|寺田|水田|高原|草原|松葉|青葉|若葉|中間|土間|仲間|本田|裏山|古屋|小屋|平屋|長屋|部屋|母屋|納屋|岩場|氷室|地下|以上|以下|日本|大西|関東|関西)$/u;
const surnameEnds = /[田川山野村島崎木井本原沢藤谷岡口部林森池橋沼倉瀬賀城里嶺浜間堀宮塚尾坂津江戸葉関西東永上下屋名辺]$/u;
const drug = /(?:ピン|ジン|リド|ロン|パム|ラム|リン|ミン|タン|トール|カイン|シン|ゾール|プリド|プラゾール|錠)$/u;
const notAfterKin = /^(?:ガン|ウツ|バイト|フリーター|ニート|サラリーマン|サイン|ケガ|カギ|イス|メガネ|アザ|キズ|ミス|パン|コメ|コップ|キス|テレビ|ラジオ|バイク|タクシー|バス|クルマ|オムツ|デイ|ショート|ヘルパー|ケアマネ|シングル|ハーフ|タイ|ネパール|ペルー|インド|カナダ|イラン|ラオス|トルコ|ロシア|アメリカ|フィリピン|ベトナム|ブラジル|スマート|アルコール)/u;
const trade = /(?:ソフト|アプリ|フード|ガード|ベッド|バッグ|コール|ゾーン|ライト|ロード|クラス|レベル|タイプ|キー|ハイ|オフ|アウト|イン|アップ|ダウン|ラー|レス|ナル|リー|ズム|イズ|ング|スト|ント)$/u;

/** What only its position suggests to be a name: words no dictionary has, where a person would stand; a person decides (要確認). */
export function looseHits(scene: Scene): PersonHit[] {
  const hits: PersonHit[] = [];
  const add = (start: number, end: number, reason: string): void => {
    hits.push({ ...hit(start, end, 'P', 'check', 'dictionary', reason), names: [scene.text.slice(start, end)] });
  };
  forMatches(scene.text, kanjiRun, (match) => {
    const start = match.index;
    if (looksBroken(scene, start, start + match[0].length, match[0]) || leadsSentence(scene, start, match[0]) || isNameNoun(scene, start, match[0]) ||
      isTornSurname(scene, start, match[0])) add(start, start + match[0].length, '名前らしい字の並び');
  });
  forMatches(scene.text, kanaSubject, (match) => {
    if (isGiven(match[0]) && isBoundary(scene, match.index + match[0].length) &&
      !notKana.test(match[0])) add(match.index, match.index + match[0].length, '名らしいかな');
  });
  forMatches(scene.text, afterRole, (match) => {
    const name = match.groups?.['name'] ?? '';
    const start = match.index + match[0].length - name.length;
    const inside = scene.words.slice(scene.wordAt[start] ?? 0, scene.wordAt[start + name.length] ?? scene.words.length);
    if (isBoundary(scene, start) && !NOT_NAMES.has(name) && (inside.length === name.length || (inside.length === 1 && inside[0]?.kind === 'place' && !BIG_PLACES.has(name))) && name.length > 1 &&
      !NAME_ENDS.has(name.slice(-1))) add(start, start + name.length, '職名・立場に続く字の並び');
  });
  const foreign = abroad.test(scene.text) || /[ァ-ヴー]{2,}[・=][ァ-ヴー]{2,}/u.test(scene.text);
  forMatches(scene.text, katakanaRun, (match) => {
    if (isForeign(scene, match.index, match[0], foreign)) add(match.index, match.index + match[0].length, '外国の名前らしい語');
  });
  forMatches(scene.text, family, (match) => {
    const inside = scene.words.slice(scene.wordAt[match.index] ?? 0, scene.wordAt[match.index + match[0].length] ?? scene.words.length);
    const single = inside.every((word) => word.surface.length === 1 && pieces.has(word.kind)) || inside.some((word) => word.kind === 'place' &&
      !BIG_PLACES.has(word.surface));
    if (single && !/^[一二三四五六七八九十数何]/u.test(match[0]) && !NOT_NAMES.has(match[0]) && !NAME_STARTS.has(match[0].charAt(0))) add(match.index, match.index + match[0].length, '家族を表す語の前');
  });
  forMatches(scene.text, halfKana, (match) => add(match.index, match.index + match[0].length, 'かな交じりの名'));
  forMatches(scene.text, loneKanji, (match) => add(match.index, match.index + match[0].length, '敬称「さん」の前'));
  forMatches(scene.text, afterKin, (match) => {
    const { name = '', joint = '', after = '' } = match.groups ?? {};
    if (NOT_NAMES.has(name) || KATAKANA_WORDS.has(name) || trade.test(name) || KATAKANA_TRADE.test(name) || notAfterKin.test(name)) return;
    const start = match.index + match[0].length - name.length;
    const fits = joint === 'は' ? foreign && /^[。、（]?$/u.test(after) : joint === 'の' ? (foreign || oldStyle.test(name)) &&
      /^[はが（、にを]$/u.test(after) : /^[^。]$/u.test(after);
    if (fits && isBoundary(scene, start)) add(start, start + name.length, '続柄に続くカタカナの名前');
  });
  forMatches(scene.text, named, (match) => {
    const name = match.groups?.['name'] ?? '';
    if (!NOT_NAMES.has(name) && isBoundary(scene, match.index) &&
      !/^(?:何|誰|自分|そう|こう|どう|これ|それ|いつ)/u.test(name)) add(match.index, match.index + name.length, '名乗りや呼び名');
  });
  return hits;
}

/** Two or three single kanji in a row, or a kanji outside the dictionary, standing free: almost always a name. */
function looksBroken(scene: Scene, start: number, end: number, run: string): boolean {
  if (!isBoundary(scene, start) || !isBoundary(scene, end) || NOT_NAMES.has(run) || BIG_PLACES.has(run)) return false;
  const first = scene.wordAt[start] ?? 0;
  const last = scene.wordAt[end - 1] ?? 0;
  const inside = scene.words.slice(first, last + 1);
  const next = scene.words[last + 1];
  const before = scene.words[first - 1];
  if (next !== undefined && !free.has(next.kind)) return false;
  if (before !== undefined && !free.has(before.kind)) return false;
  if (inside.some((word) => !pieces.has(word.kind) || word.surface.length > 1)) return inside.length === 1 && inside[0]?.kind === 'unknown' &&
    run.length <= 3 && !NAME_ENDS.has(run.slice(-1));
  if (inside.length === 1) return inside[0]?.kind === 'unknown' && /^[はがもにとをの]/u.test(next?.surface ?? '');
  if (!GIVEN_ENDS.test(run) && !surnameEnds.test(run) && !inside.some((word) => ['surname', 'given', 'person', 'unknown', 'place'].includes(word.kind))) return false;
  return run.length <= 3 && !NAME_ENDS.has(run.slice(-1)) && !NAME_STARTS.has(run.charAt(0)) && !/[一二三四五六七八九十百千万]/u.test(run);
}

/** 真弓のみ, 関口に: a noun of the dictionary that is a name when asked, standing free. */
function isNameNoun(scene: Scene, start: number, run: string): boolean {
  const index = scene.wordAt[start] ?? 0;
  const word = scene.words[index];
  const [before, next] = [scene.words[index - 1], scene.words[index + 1]];
  if (word?.kind !== 'noun' || word.surface !== run || run.length < 2 || WORD_GIVEN.has(run) || plainNouns.test(run) || NOT_NAMES.has(run)) return false;
  return (before === undefined || free.has(before.kind)) && (next === undefined || free.has(next.kind)) && ((givenNoun.test(run) && isGiven(run)) ||
    ((run.length > 2 || surnameEnds.test(run)) && isSurname(run) && !BIG_PLACES.has(run)));
}

/** 笹目は: a lone kanji and a suffix that surnames end in, at the head of a clause. */
function isTornSurname(scene: Scene, start: number, run: string): boolean {
  const index = scene.wordAt[start] ?? 0;
  const [first, second, next] = [scene.words[index], scene.words[index + 1], scene.words[index + 2]];
  if (run.length !== 2 || first?.surface.length !== 1 || second?.kind !== 'suffix' || next === undefined || !subject.test(next.surface)) return false;
  if (start > 0 && !/[。、「\n]/u.test(scene.text.charAt(start - 1))) return false;
  return first.kind === 'noun' && !NAME_STARTS.has(run.charAt(0)) && !/^[本家社市町村国県区人者世年月日週時]/u.test(run) && /[目地石見形]$/u.test(run) !== surnameEnds.test(run);
}

/** 優は…, 光が… at the very beginning of a sentence, and a place that is no town (屋比久は). */
function leadsSentence(scene: Scene, start: number, run: string): boolean {
  if (start > 0 && !/[。\n]/u.test(scene.text.charAt(start - 1))) return false;
  const index = scene.wordAt[start] ?? 0;
  const word = scene.words[index];
  const next = scene.words[index + 1];
  if (word?.surface !== run || next === undefined || !subject.test(next.surface)) return false;
  if (run.length === 1) return WORD_GIVEN.has(run) && !/[心力命声空雪花海光歩夏]/u.test(run);
  return word.kind === 'place' && !BIG_PLACES.has(run) && !/[市区町村郡県国州海湖川山島駅]$/u.test(run);
}

/** A katakana word unknown to the dictionary where a person would stand; where the text speaks of foreigners, known ones too (アナが). */
function isForeign(scene: Scene, start: number, run: string, foreign: boolean): boolean {
  const end = start + run.length;
  const first = scene.words[scene.wordAt[start] ?? 0];
  const before = scene.words[(scene.wordAt[start] ?? 0) - 1];
  const rest = scene.text.slice(end, end + 4);
  if (first === undefined || !isBoundary(scene, end) || NOT_NAMES.has(run) || KATAKANA_WORDS.has(run)) return false;
  if (before !== undefined && !/^[、。「（\n はがのとに]/u.test(before.surface)) return false;
  if (!/^(?:は|が(?!た)|と(?!い)|も|の(?:妻|夫|父|母|兄|姉|弟|妹|子|息子|娘|長|次|実家|友人|自宅)|（\d|、|を(?:残|連|預|迎|引き取|養))/u.test(rest)) return false;
  if (drug.test(run) || trade.test(run) || (run.length >= 4 && KATAKANA_TRADE.test(run))) return false;
  const whole = first.end === end;
  const unknown = whole ? first.kind === 'unknown' : !isCommonNoun(run);
  if (oldStyle.test(run) && !notOldStyle.test(run) && /^(?:は|が|と|も|、|の(?:姉|兄|親|二|夫|三|妹|弟|妻|父|母|子|長|次|孫|娘|息))/u.test(rest) && (before === undefined ||
    /^[、。「（\nと]/u.test(before.surface))) return true;
  if (unknown) return run.length >= 3 && /^(?:は|が|も|の|（|を|と)/u.test(rest);
  return foreign && whole && first.kind === 'noun' && run.length <= 6 && (before === undefined || /^[、。のと]/u.test(before.surface)) && /^(?:は|が|も)/u.test(rest);
}
