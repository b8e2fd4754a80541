import { GENERIC_PARTS } from '../data/facilityWords.ts';
import { ADVERBS, FACILITY_NOUNS, KANA_ENDINGS, NOT_FACILITY, SLOT_TYPES } from '../data/facilitySlots.ts';
import { PLAIN_KATAKANA } from '../data/nameSlots.ts';
import { KATAKANA_WORDS, NOT_NAMES } from '../data/words.ts';
import { isCommonNoun } from '../dictionary.ts';
import { forMatches, isBoundary, type Scene } from '../scene.ts';
import { hit, type Hit } from '../types.ts';
import { publicOffices } from './facilities.ts';

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const care = 'に(?:[^。、はがをに]{1,5}|定期的に|再び)?(?:通所|通園|通院|通[いうっえ])|に(?:通所|通園|入所|入園|入居|入院|通院|入会|在園|在所|通[いうっえ]|一時保護|預け|転院|体験|登録し|申[しい]?込|入所申|勤め|勤務|就職|移[りっ])|へ(?:通[いうっ]|移[りっ]|転院|入所|入院|就職)|を(?:利用|退所|退職|退園|退院|退会|卒園|辞め|やめ|解雇|見学し|体験し)|で(?:働[いきく]|工賃|作業|訓練|就労|アルバイト|パート|買[いうっ]|入浴)|の(?:訪問|デイ|ショート|短期入所|紹介|職員|支援員|相談員|世話人|指導員|保育士|送迎|通所|園長|施設長|管理者|サビ管|ケアマネ|ヘルパー|看護師|作業|工賃|泊まり|体験)|が(?:作成|受け入れ|対応し|訪問)';
const kanaSlot = new RegExp(`(?<=^|[、。「（・\\n ]|[一-龠][はがもで]|[さくち]んは|さんが|を|から|まで)(?<name>[ぁ-んー]{2,9}?)」?(?=${care})`, 'gu');
const katakanaSlot = new RegExp(`(?<=^|[、。「（\\n ]|[はがをで])(?<name>[ァ-ヴー・]{2,10})」?(?=に(?:通所|通園|入所|入園|入会|入居|申[しい]?込)|へ(?:移|通)|の(?:訪問|デイ|ショート|短期入所|支援員|世話人|サビ管|ケアマネ|ヘルパー|保育士|園長|施設長))`, 'gu');
const kanjiSlot = new RegExp(`(?<=^|[、。「（\\n ]|[はがをで])(?<name>[一-龠々]{1,4}(?:村|舎|庵|館|堂|亭|苑|園|塾|寮|荘|屋|軒|丸|家|会|郷|里))」?(?=${care})`, 'gu');
const typed = new RegExp(`(?:${longestFirst(SLOT_TYPES)})(?<gap> |・|「|『|：|:)?(?<name>[一-龠々](?=[にでをへがはとの、。]|から)|[一-龠々ぁ-んァ-ヴー]{2,10}?)(?<!っ)(?=から|まで|より|[にでをへがはと、。（）」』\\s]|$)`, 'gu');
const kanaBefore = new RegExp(`(?<=^|[、。「（・\\n :：]|[はがをにでとも]|[月日年春夏秋冬週後前]|現在|今度|以前)(?<name>[ぁ-んー]{2,7}の[丘里森家郷杜風海木泉星空虹光園子花谷原庭街村国]|[ぁ-んー]{2,7})(?<middle>[一-龠々]{0,4}?)(?:${longestFirst(KANA_ENDINGS)})`, 'gu');
const publicName = new RegExp(`(?:市|県|町|村|国|都|府|道|公|私|組合)立[一-龠々ぁ-んァ-ヴー]{2,10}?(?:${longestFirst(KANA_ENDINGS)})`, 'gu');
const shopOf = /(?:肉|魚|酒|花|米|パン|弁当|電器|めがね|メガネ|靴|服|薬|きもの|着物|仏壇|洋服|本|畳|やきとり|焼き鳥|焼肉|お茶|果物|野菜|くすり|ラーメン|うどん|そば|お好み焼き|たこ焼き|和菓子|ケーキ)の(?<name>[ぁ-ん]{2,6}?|[ァ-ヴー]{2,8}|[一-龠々]{2,3})(?=で(?:働|買|勤|万引|食|雇|パート|アルバイト|惣菜)|に勤|を(?:辞|退職|解雇)|の(?:店員|店主|社員)|から(?:雇|解雇|苦情|連絡))/gu;
const spa = /(?<=^|[、。「（\n]|[はがをでと])(?<name>[ぁ-んー]{2,6})の[湯宿里丘杜郷館駅](?=[でにへのを、])/gu;
const tradesman = /(?<=^|[、。「（\n]|[はがをで])(?:八百|魚|鮨|鳥|肉|米|酒)(?![屋市体国取類親食店業民飯])[一-龠々]{1,2}(?=で(?:買|働|野菜|魚|惣菜|パート|雇|食)|の(?:店主|大将|主人)|に勤)/gu;
const ahead = /(?:みんな|わたし|ぼくら|まち)の$|(?:国際|交流|地域|多世代|外国人|市民|高齢者|認知症|障害者|障がい者|子育て|親子|住民|共生|福祉|医療|女性|母子|若者|夜間|休日|企業|民間|特定|指定|総合|学習|生活|在宅|精神|知的|身体)+$/u;
const twice = /^(?<half>[ぁ-ん]{2})\k<half>$/u;
const kanaOnly = /^[ぁ-んー]{2,7}$/u;
const kanaTail = /(?:づくり|さがし|えらび|めぐり|ごと|がわ|むけ|あて|まわり|ぶん|くらい|ぐらい|のこと|らしい|らしき|でも|なら|なく|だった|じゃ)$/u;
const kanaOpening = /^(?:は[ばなるぐとっれ]|に[じこ]|と[もんびまわ]|の[ぞびどん]|も[もりえ]|で[あん]|が[んじ]|や[まさす]|へ[いき])/u;
/** Kinds so general that kana after them may say anything. */
const broad = new Set(['居場所', '相談支援', '居宅', '食堂', 'クラブ', 'バー', 'A型', 'B型']);
const school = /(?<![一-龠々ヶァ-ヴー])(?<name>[一-龠々ヶケノ]{1,4}(?:[一二三四五六東西南北]|中央)|[一-龠々ヶケノ]{2,4})(?<kind>[小中高])(?=の(?:\d|[一-六]年|先生|教諭|教頭|校長|担任|養護|給食|生徒|児童|保健|[一-龠]{1,4}(?:先生|教諭|教頭|校長|養護))|に(?:転|入学|進|通|在)|へ(?:転|入|進|。)|を(?:卒|休|欠)|で(?:日本語|給食|いじめ|の?生活|友|教)|から(?:連絡|電話|相談|[一-龠]{1,4}(?:小|中|高)))/gu;
const notSchool = /(?:入院|通院|在宅|治療|服役|休職|休学|求職|別居|妊娠|療養|滞在|勤務|相談|支援|訪問|利用|調整|検討|検査|手続|申請|交渉|日|夜|年|途|最|集|背|連|世|水|空|心|熱|期間|休暇|外出|旅行|市町村|大|縮|血圧|県立|市立|私立|公立|残|割|座|崇|孤|円|標)$/u;
const institution = /^(?:記念|総合|中央|市民|協同|厚生|赤十字|済生会|医師会|第[一二三]|県立|市立|労災|共立|国際|在宅|こころ)$/u;
const allKinds = /^(?:市|県|町|村|国|都|府|道|公|私|組合)立(?:総合|中央|の|大学|小中|高等|中|小|高|保|幼|病|特別|支援)?(?:病院|学校|高校|中学校|小学校|園|保育園|保育所|幼稚園|学園|学院|こども園|図書館|体育館|診療所)$/u;

/** Facilities that only their place in the clause shows: ほほえみに通所, 就労B型 つばさ, デイサービス和み, ほしの子保育室 (要確認). */
export function facilitySlotHits(scene: Scene): Hit[] {
  const hits: Hit[] = [];
  const offices = publicOffices(scene.text);
  const add = (start: number, end: number, reason: string): void => {
    if (!offices.some(([from, to]) => start >= from && end <= to)) hits.push(hit(start, end, 'F', 'check', 'dictionary', reason));
  };
  forMatches(scene.text, kanaSlot, (match) => {
    const name = match.groups?.['name'] ?? '';
    if (isKanaName(scene, match.index, name)) add(match.index, match.index + name.length, '通い先・勤め先の立つ所のかな');
  });
  forMatches(scene.text, katakanaSlot, (match) => {
    const name = match.groups?.['name'] ?? '';
    if (!PLAIN_KATAKANA.has(name) && !KATAKANA_WORDS.has(name) && !GENERIC_PARTS.has(name) && !SLOT_TYPES.includes(name) && !NOT_NAMES.has(name) && !KANA_ENDINGS.some((end) => name.endsWith(end))) {
      add(match.index, match.index + name.length, '通い先の立つ所のカタカナ');
    }
  });
  forMatches(scene.text, kanjiSlot, (match) => {
    const name = match.groups?.['name'] ?? '';
    if (isBoundary(scene, match.index) && !NOT_FACILITY.test(name)) add(match.index, match.index + name.length, '通い先・勤め先の立つ所の名称');
  });
  forMatches(scene.text, typed, (match) => {
    const first = match.groups?.['name'] ?? '';
    const start = match.index + match[0].length - first.length;
    const found = kanaUpTo(scene.text.slice(start, start + 14)) ?? first;
    if (/^[ァ-ヴ]/u.test(match[0]) && /[ァ-ヴー]/u.test(scene.text.charAt(match.index - 1))) return;
    const end = start + typedName(scene, start, found, match.groups?.['gap'] ?? '').length;
    const lead = ahead.exec(scene.text.slice(0, match.index))?.[0].length ?? 0;
    const kind = match[0].slice(0, -first.length);
    const name = scene.text.slice(start, end);
    if (end === start) typed.lastIndex = match.index + 1;
    if (end > start && !(broad.has(kind) && kanaOnly.test(name) && !twice.test(name))) add(match.index - lead, end, '施設の種別に続く名称');
  });
  forMatches(scene.text, kanaBefore, (match) => {
    const name = match.groups?.['name'] ?? '';
    const opened = match.index === 0 || !/[はがをにでとも]/u.test(scene.text.charAt(match.index - 1));
    const middle = match.groups?.['middle'] ?? '';
    if (isKanaBefore(name, opened) && (middle === '' || ((institution.test(middle) || isCommonNoun(name) || !/[はがをにでともへのてたるいくっ]$/u.test(name)) && !/[園介]$/u.test(match[0].slice(0, name.length + middle.length + 1))))) add(match.index, match.index + match[0].length, 'かなの名と施設の種別');
  });
  forMatches(scene.text, publicName, (match) => {
    if (!allKinds.test(match[0]) && !/[をにではがへ]/u.test(match[0])) add(match.index, match.index + match[0].length, '公立の施設の名称');
  });
  forMatches(scene.text, school, (match) => {
    const before = scene.words[(scene.wordAt[match.index + match[0].length - 1] ?? 0) - 1];
    if (match[0].endsWith('中') && before?.kind === 'action') return;
    if (!notSchool.test(match.groups?.['name'] ?? '') && !NOT_NAMES.has(match[0])) add(match.index, match.index + match[0].length, '学校の略称');
  });
  forMatches(scene.text, spa, (match) => {
    const name = match.groups?.['name'] ?? '';
    if (!ADVERBS.has(name) && !verbal.test(name) && !/^(?:みち|うち|いつも|どこか|そこ)/u.test(name)) add(match.index, match.index + match[0].length, '「…の」をはさむ名称');
  });
  forMatches(scene.text, tradesman, (match) => add(match.index, match.index + match[0].length, '屋号らしい語'));
  forMatches(scene.text, shopOf, (match) => {
    const name = match.groups?.['name'] ?? '';
    if (!NOT_NAMES.has(name) && !/^(?:こと|ほう|ため|とき|ところ|なか|うち|専門店|店|工場|仕事|配達|販売|卸売|市場|量販)/u.test(name)) add(match.index, match.index + match[0].length, '業種に続く屋号');
  });
  return hits;
}

const verbal = /(?:いる|ある|った|いた|きた|した|ない|たい|する|れる|れた|って|して|ため|など|から|まで|より|ので|ように|ながら|つつ|ずに|えて|けて|めて|なく|なり|という|だけ|のみ|ほど|こと|もの|ところ|とき|あと|まま)$/u;

/** Kana that is no adverb, no verb and no everyday thing. */
function isKanaName(scene: Scene, start: number, name: string): boolean {
  if (ADVERBS.has(name) || verbal.test(name) || /^[っんゃゅょぁぃぅぇぉー]/u.test(name) || NOT_NAMES.has(name)) return false;
  if (/^[のをにでとへもや]/u.test(name) && !kanaOpening.test(name)) return false;
  const words = scene.words.slice(scene.wordAt[start] ?? 0, scene.wordAt[start + name.length] ?? scene.words.length);
  return words.length > 0 && !(words.length === 1 && words[0]?.kind === 'particle');
}

/** ゆずりは|が, かけはし|。, ひとみ|に: kana up to the particles that end its run. */
function kanaUpTo(text: string): string | undefined {
  const run = /^[ぁ-んー]{2,10}(?![ぁ-んー])/u.exec(text)?.[0];
  if (run === undefined) return undefined;
  const tail = /(?:には|では|へは|とは|からは|にも|でも|とも|への|での|からの|との|から|まで|より)$/u.exec(run)?.[0] ?? /[にでをへがはとのも]$/u.exec(run)?.[0] ?? '';
  if (tail === 'の' && /^[子家丘里森杜湯郷国]/u.test(text.slice(run.length))) return undefined;
  if (tail === '' && !/^(?:[、。（）」』 ]|$)/u.test(text.slice(run.length))) return undefined;
  const name = tail.length === run.length ? '' : run.slice(0, run.length - tail.length);
  return name.length >= 2 && name.length <= 7 ? name : undefined;
}

const grammar = /^(?:など|等|また|及び|および|又は|または|ある|いる|する|した|して|され|でき|なし|あり|から|まで|その|この|それ|ため|とき|ところ|ごと|として|という|について|による|において|だけ|のみ|ほど|っ|ん|を)/u;
const notLone = /[中内外前後等側先長員代費用所名数間系型化者的別毎宛行時日週月年上下家族他士師券]/u;
const plainTail = /(?:利用|職員|相談|見学|体験|送迎|費用|支援|様式|計画|方針|会議|結果|記録|報告|課題|目標|内容|状況|一覧|書|票|表|中|後|前|先|等|側|内|外|日|時|者|員|化|用|間|名|的|型|系|券|代|料|費|所|場|期間|回数|時間|希望|併用|導入|拒否|再開|開始|終了|中止|調整|紹介|契約|活動|管理|事業|通い|通所|探し|選び|申込|入所|入居|退所|空き|待ち|担当|連携|連絡|訪問|卒業|卒園|勤務|就職|経営|在籍|在園)$/u;

/** The name after a kind of facility, without what only says something about it. */
function typedName(scene: Scene, start: number, found: string, gap: string): string {
  const cut = /^(?<own>.+?)の(?![一-龠]$|(?:いえ|おうち|うち|もり|おか|さと|き|こ)$)/u.exec(found)?.groups?.['own'];
  const name = (cut ?? found).replace(/(?:も|や|の)$/u, '');
  if (name === '' || grammar.test(name) || GENERIC_PARTS.has(name) || NOT_NAMES.has(name) || KATAKANA_WORDS.has(name) || plainTail.test(name)) return '';
  if (gap === ' ' || gap === '「' || gap === '『') return name.length > 1 || FACILITY_NOUNS.test(name) ? name : '';
  if (!isBoundary(scene, start) && !/^[ァ-ヴ]/u.test(name)) return '';
  if (FACILITY_NOUNS.test(name) || (/^[一-龠]$/u.test(name) && !notLone.test(name))) return name;
  if (twice.test(name)) return name;
  if (kanaOnly.test(name) && !ADVERBS.has(name) && !verbal.test(name) && !kanaTail.test(name) && (!/^[はがをにでとのもへや]/u.test(name) || kanaOpening.test(name))) return name;
  return /^[ぁ-ん]{2,}の[一-龠]{1,2}$/u.test(name) || (gap !== '' && /^[ぁ-んァ-ヴー]{2,}$/u.test(name) && !PLAIN_KATAKANA.has(name)) ? name : '';
}

function isKanaBefore(name: string, opened: boolean): boolean {
  if (ADVERBS.has(name) || /^(?:かかりつけ|いつも|これまで|ほか|よその|ふだん|そ|こ|あ|ど|お近く|ほかの|べつの|おなじ|うち|わが)/u.test(name)) return false;
  if (/^[っんゃゅょぁぃぅぇぉー]/u.test(name) || name.endsWith('の') || verbal.test(name)) return false;
  return opened || !/[たてでをにがはもるいくつすむう]$/u.test(name);
}
