import { forMatches, type Scene } from '../scene.ts';
import { hit, type Hit } from '../types.ts';

const num = String.raw`(?:\d{1,4}|[一二三四五六七八九十百]{1,4})`;
const block = [
  `${num} ?丁目(?: ?${num} ?番地?(?:(?:の|-)?${num})?(?: ?${num} ?号(?!棟|室))?|の?${num}-${num}(?:-${num})?| ?${num}番?)?(?:の\\d{1,3}|-\\d{1,4}){0,3}`,
  String.raw`(?<![\d.-])\d{1,5} ?番(?:地の?\d{0,4}|(?:の\d{1,4})?)(?:-\d{1,4})?(?: ?\d{1,4} ?号(?!棟|室))?(?=[^目線組手代通\d]|$)`,
  String.raw`(?<![\d.-])\d{1,5}-\d{1,4}(?:-\d{1,4}){0,2}(?![\d.-])`,
  String.raw`(?<=[一-龠])(?<![第約計歴暦])\d{3,4}(?=に(?:住|居住|転居|在住)|の(?:自宅|実家|借家|土地|家))`,
  String.raw`(?<=[一-龠])(?<![第約計歴暦号番])\d{3,5}(?= ?(?:[（、。に]|の(?!円|名|人|件|方|うち)|$))`,
].join('|');
const blocks = new RegExp(`(?:${block})(?:号(?!棟|室))?`, 'gu');
const room = String.raw`(?:(?:第)?[A-Z\d]{1,3} ?(?:号)?棟 ?)?(?:\d{1,2}階 ?)?(?:\d{1,2}-\d{1,4}|[A-Z]?-?\d{1,4}) ?(?:号室?|室)?`;
const building = 'コーポラス|コーポ|ハイツ|メゾン|アパート|アパートメント|マンション|レジデンス|ハイム|ハウス|ビレッジ|ヴィラ|ビラ|シャトー|シティ|パレス|パーク|ガーデン|グリーン|コート|フラット|ドミール|エステート|レオパレス|団地|住宅|荘|寮|ビル|テラス|タワー|プラザ|ヒルズ|カーサ|ロイヤル|サンハイツ|棟';
const named = new RegExp(`(?<name>[一-龠々ヶケ〆ァ-ヴーA-Za-zぁ-ん・]{0,14}(?:${building})[ァ-ヴー・一-龠A-Za-zぁ-んⅠⅡⅢ]{0,12}?) ?(?<room>${room})(?![\\d/年月日時分円人件歳才%万千回]|か月)`, 'gu');
const lonelyRoom = /(?<![\d第])\d{3,4} ?号室|(?<!\d)[A-Z\d]{1,3}(?:号)?棟 ?\d{3,4}(?:号室?)?/gu;
const afterBlock = new RegExp(`^[ 、]{0,2}(?<rest>[一-龠々ヶァ-ヴーA-Za-zぁ-ん・]{0,12}(?:${building})[ァ-ヴー・一-龠A-Za-zぁ-ん]{0,10}? ?${room}|[ァ-ヴー一-龠・A-Za-z]{2,12} ?\\d{3,4}(?:号室?)?|\\d{3,4}(?:号室|号))`, 'u');
const namedEstate = /(?<name>(?:[一-龠々ヶァ-ヴーぁ-ん]{1,10})(?:団地|ハイツ|コーポ)(?:[一-龠ァ-ヴー]{1,8}(?=[のにへで、。（]|から|$))?)|(?:ハイツ|コーポ|メゾン|サンハイツ|コーポラス)(?:・?[ァ-ヴー一-龠ぁ-ん]{2,8}?)(?=[のにへで、。）(（]|$| )/gu;
const postal = /〒 ?\d{3}-?\d{4}|郵便番号[:： は]{0,2}\d{3}-?\d{4}/gu;
const district = /(?:大字|小字|(?<![文漢数赤題印名苗ロー題活])字(?=[一-龠]{1,5}(?:\d|[一二三四五六七八九十]+番)))[一-龠々ヶぁ-んァ-ヴ]{1,8}?(?:字[一-龠々ヶぁ-ん]{1,6})?(?=\d|[一二三四五六七八九十]+番|[のにを、。（ ]|$)/gu;
const grounds = /(?<=[一-龠々ヶ])地内/gu;
const labelled = /(?:住所|居所|現住所|本籍地?|転居先|住民票(?:上の住所|所在地)?(?!コード|番号)|送付先|避難先)[:： はの]{0,2}(?<rest>[^\n、。（）「」]{2,40})/gu;
const refuge = /(?:避難先|転居先|別居先|逃げた先|居所)(?:の|は|:)(?<town>(?![隣同他別当本市県大]町)[一-龠々ヶケ]{1,5}(?:町|台|丘|野|原|新田))(?=[のにへ、。])/gu;
const notTown = /^(?:電話|携帯|番号|内線|要介護|要支援|区分|平成|令和|昭和|大正|レベル|図|表|資料|別紙|様式|記号|第|約|計|合計|月|週|毎日|毎週|一日|午前|午後|時間|回数|血圧|体温|体重|身長|得点|比率|同|各|全|対|点|年|日|時|分|番|名|頭|匹|等級|号|級|種|型|式|版|条|項|法|巻|章|報告|件名|ケース|事例|会議|議題|議事|検査|値|単位|平均|最大|最小|過去|今後|直近|夜間|日中|朝|夕|滞納|延滞)$/u;

/** Addresses below the municipality, buildings and rooms (field.md 5.2, 2). The municipality's own name stays. */
export function addressHits(scene: Scene): Hit[] {
  const { text } = scene;
  const hits: Hit[] = [];
  forMatches(text, postal, (match) => hits.push(hit(match.index, match.index + match[0].length, 'A', 'certain', 'rule', '郵便番号')));
  forMatches(text, blocks, (match) => {
    const plain = /^\d{1,5}-\d{1,4}(?:-\d{1,4}){0,2}$/u.test(match[0]);
    const start = townStart(scene, match.index);
    if (start === match.index && !/丁目|番地/u.test(match[0])) return;
    const end = match.index + match[0].length;
    if (/^\d{3,5}$/u.test(match[0]) && !/[町野原台丘田川島木字]$/u.test(text.slice(0, match.index)) && !isTown(scene, match.index)) return;
    if (plain && !isPlaceBefore(scene, start, match.index, match[0])) return;
    if (/^[回時日人名件個か月年円%％度週階点分割歩番ー〜~]/u.test(text.slice(end)) && plain) return;
    if (/^\d{1,5} ?番$/u.test(match[0]) && !/[市区町村]$/u.test(text.slice(0, start))) return;
    const rest = afterBlock.exec(text.slice(end, end + 40))?.groups?.['rest'];
    hits.push(hit(start, end, 'A', plain && match[0].split('-').length === 2 ? 'check' : 'certain', 'rule', '町名と番地'));
    if (rest !== undefined) hits.push(hit(end, end + text.slice(end).indexOf(rest) + rest.length, 'A', 'certain', 'rule', '建物と部屋'));
  });
  forMatches(text, named, (match) => {
    const name = match.groups?.['name'] ?? '';
    const start = nounStart(scene, match.index, match.index + name.length);
    if (!/\d/u.test(match.groups?.['room'] ?? '') || start >= match.index + match[0].length) return;
    if (!/[号室棟]/u.test(match[0]) && !/\d{3}/u.test(match[0])) return;
    hits.push(hit(start, match.index + match[0].length, 'A', 'certain', 'rule', '建物と部屋'));
  });
  forMatches(text, lonelyRoom, (match) => hits.push(hit(match.index, match.index + match[0].length, 'A', 'certain', 'rule', '部屋番号')));
  forMatches(text, grounds, (match) => {
    const start = townStart(scene, match.index + match[0].length - 2);
    if (start < match.index + match[0].length - 2) hits.push(hit(start, match.index + match[0].length, 'A', 'certain', 'rule', '…地内'));
  });
  forMatches(text, district, (match) => hits.push(hit(match.index, match.index + match[0].length, 'A', 'certain', 'rule', '大字・字')));
  forMatches(text, namedEstate, (match) => {
    const start = nounStart(scene, match.index, match.index + match[0].length);
    const found = text.slice(start, match.index + match[0].length);
    const bare = found.replace(/^(?:市営|県営|町営|村営|都営|公営|UR|公団)?(?:住宅)?/u, '');
    if (/^(?:団地|ハイツ|コーポ|住宅|同団地|同じ団地|公営団地|大規模団地|大型団地|工業団地|住宅団地|分譲団地|賃貸団地|当団地|古い団地)$/u.test(bare)) return;
    hits.push(hit(start, start + found.length, 'A', 'check', 'rule', '団地・集合住宅の名'));
  });
  forMatches(text, labelled, (match) => {
    const line = match.groups?.['rest'] ?? '';
    const rest = line.replace(/ [^ ]{1,8}[:：].*$/u, '');
    if (!/\d|番地|丁目/u.test(rest)) return;
    const begin = match.index + match[0].length - line.length;
    const municipality = /^.{0,4}?[都道府県].{1,6}?[市区郡町村]|^.{1,6}?[市区郡]/u.exec(rest.replace(/(?:\d|[一二三四五六七八九十]+(?:丁目|番)).*$/u, ''))?.[0].length ?? 0;
    const last = /.*[\d号室棟目地]/u.exec(rest)?.[0].length ?? rest.length;
    if (last > municipality) hits.push(hit(begin + municipality, begin + last, 'A', 'certain', 'rule', '住所の見出しに続く所番地'));
  });
  forMatches(text, refuge, (match) => hits.push(hit(match.index + match[0].length - (match.groups?.['town'] ?? '').length, match.index + match[0].length, 'A', 'check', 'rule', '避難先や転居先の町名')));
  return hits;
}

/** Where the town name in front of a block number begins; the municipality (…市, …区) is left outside. */
function townStart(scene: Scene, at: number): number {
  const { words, text } = scene;
  let start = at;
  for (let i = (scene.wordAt[at] ?? 0) - 1; i >= 0 && at - start < 14; i -= 1) {
    const word = words[i];
    if (word === undefined || notTown.test(word.surface)) break;
    const isName = word.kind === 'place' || word.kind === 'surname' || word.kind === 'given' || word.kind === 'person' || word.kind === 'proper' ||
      word.kind === 'organisation' || word.kind === 'unknown' || word.kind === 'noun' || word.kind === 'suffix' || word.kind === 'prefix';
    if (!isName || !/^[一-龠々ヶケガァ-ヴーぁ-ん]+$/u.test(word.surface) ||
      /^(?:住所|現住所|前住所|旧住所|住居|居所|所在地|本籍地|本籍|自宅|実家|住まい|転居|転居先|先|市内|町内|避難|現在|本人|県|市|区|郡|地番|宅|方)$/u.test(word.surface)) break;
    if (start !== at && /[市区郡県都府]$/u.test(word.surface)) break;
    start = word.start;
  }
  const town = text.slice(start, at);
  const inside = /^.{1,6}?[市区郡](?=.)/u.exec(town);
  return inside === null ? start : start + inside[0].length;
}

/** Whether the word before a bare number is a place or a name: 上高津1809. */
function isTown(scene: Scene, at: number): boolean {
  const word = scene.words[(scene.wordAt[at] ?? 0) - 1];
  return word !== undefined && ['place', 'surname', 'unknown', 'proper'].includes(word.kind) && !/[市県都府国]$/u.test(word.surface);
}

function isPlaceBefore(scene: Scene, start: number, at: number, block: string): boolean {
  if (start === at) return false;
  const word = scene.words[scene.wordAt[start] ?? 0];
  if (block.split('-').length === 3 || /^(?:大字|小字|字)/u.test(scene.text.slice(start, at))) return true;
  if (/^.{1,3}[市区郡県]$|[町野原台丘田川島木沢谷山崎津浜根宮東西南北字]$/u.test(scene.text.slice(start, at))) return true;
  if (/^\d{3,5}-\d{1,4}$/u.test(block) && /^[一-龠々ぁ-んヶ]{2,}$/u.test(scene.text.slice(start, at)) &&
    /^(?:[にのへ（、。 ]|$)/u.test(scene.text.slice(at + block.length))) return true;
  return word?.kind === 'place' || /[市区町村郡]$/u.test(scene.text.slice(Math.max(0, start - 1), start));
}

/** The first word of the noun chain that ends before `end`, not before `from`: cuts 「は県営…」 to 「県営…」. */
function nounStart(scene: Scene, from: number, end: number): number {
  let start = end;
  for (let i = (scene.wordAt[end - 1] ?? 0); i >= 0; i -= 1) {
    const word = scene.words[i];
    if (word === undefined || word.start < from) break;
    if (['particle', 'other', 'symbol', 'space', 'number'].includes(word.kind) && word.surface !== '・' && !(word.kind === 'number' &&
      /^[一二三四五六七八九十]$/u.test(word.surface) && start < end)) break;
    if (/^(?:同じ|住所|転居先|自宅|本人|現在|先|避難|市内|市|区)$/u.test(word.surface)) break;
    start = word.start;
  }
  return start;
}
