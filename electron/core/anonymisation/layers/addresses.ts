import { forMatches, isBoundary, type Scene, throughGa } from '../scene.ts';
import { hit, type Hit } from '../types.ts';

const num = String.raw`(?:\d{1,4}|[一二三四五六七八九十百]{1,4})`;
const block = [
  `${num} ?(?:丁目|丁(?=\\d))(?: ?${num} ?番地?(?:(?:の|-)?${num})?(?: ?${num} ?号(?!棟|室))?|の?${num}-${num}(?:-${num})?| ?${num}番?)?(?:の\\d{1,3}|-\\d{1,4}){0,3}`,
  String.raw`(?<![\d.-])\d{1,5} ?番(?:地(?:の?\d{1,4})?|(?:の?\d{1,4})?)(?:-\d{1,4})?(?: ?\d{1,4} ?号(?!棟|室))?(?=[^目線組手代通街\d]|$)`,
  String.raw`(?<![\d.-])\d{1,5}-\d{1,4}(?:-\d{1,4}){0,2}(?![\d.-])`,
  String.raw`[〇一二三四五六七八九十百千]{1,5}番地(?:の?[\d一二三四五六七八九十]{1,4})?`,
  // 仲町7番街区2-101
  String.raw`\d{1,3} ?番?街区 ?\d{1,4}(?: ?号?棟)?(?:-\d{1,4}| ?\d{1,4} ?号室?)?`,
  // 上郷第14地割32番地5
  String.raw`(?:第 ?)?\d{1,3} ?地割(?: ?\d{1,5}(?: ?番地?)?(?:(?:の|-)?\d{1,4}){0,3})?`,
  // 中央1の3の5 ・ 西青葉1の7
  String.raw`(?<![\d.第-])\d{1,4}の\d{1,4}(?:の\d{1,4}){0,2}(?![\d.人つ枚件回個年月日])`,
  // 大浦甲87-3 ・ 三日市町ロ部51
  String.raw`(?:(?<=[一-龠])(?<![第表証料])[甲乙丙丁]|(?<=[町村字])[ァ-ヴ]部?)(?:第)?\d{1,5}(?: ?番地?)?(?:(?:の|-)\d{1,4}){0,3}(?!号証)`,
  // 桜町12、蝦名宅
  String.raw`(?<=[町通])\d{1,4}(?=[、 ]?(?![回件人名戸世番班区])[一-龠々ァ-ヴー ]{1,8}(?:宅|さん|様|氏|方)|の[一-龠々]{1,4}(?:さん|宅|様|方|家)|に(?:住|居住|転居)|へ(?:転居|引))`,
  String.raw`(?<=[一-龠])(?<![第約計歴暦])\d{3,4}(?=に(?:住|居住|転居|在住)|の(?:自宅|実家|借家|土地|家))`,
  String.raw`(?<=[一-龠])(?<![第約計歴暦号番])\d{3,5}(?= ?(?:[（、。に]|の(?!円|名|人|件|方|うち)|$))`,
].join('|');
const blocks = new RegExp(`(?:${block})(?:号(?!棟|室))?`, 'gu');
const room = String.raw`(?:\d{1,4} ?号?棟(?! ?\d)|\d{1,2} ?(?:F(?![A-Za-z])|階(?!建)(?:[東西南北]側?)?)|(?:(?:第)?[A-Z\d]{1,3} ?(?:号)?棟 ?)?(?:\d{1,2}階 ?)?(?:\d{1,2}-\d{1,4}|[A-Z]?-?\d{1,4}|\d{1,2}-?[A-Z](?![A-Za-z])) ?(?:号室?|室)?)`;
const building = 'コーポラス|コーポ|ハイツ|メゾン|アパート|アパートメント|マンション|レジデンス|ハイム|ハウス|ビレッジ|ヴィラ|ビラ|シャトー|シティ|パレス|パーク|ガーデン|グリーン|コート|フラット|ドミール|エステート|レオパレス|団地|住宅|仮設|荘|寮|ビル|テラス|タワー|プラザ|ヒルズ|カーサ|ロイヤル|サンハイツ|棟';
const named = new RegExp(`(?<name>[一-龠々ヶケ〆ァ-ヴーA-Za-zぁ-ん・]{0,14}(?:${building})[ァ-ヴー・一-龠A-Za-zぁ-んⅠⅡⅢ]{0,12}?) ?(?<room>${room})(?![\\d/年月日時分円人件歳才%万千回]|か月)`, 'gu');
// 木造アパート2階 ・ 雑居ビル3階 は、どこの建物とも言っていない
const notBuilding = /^(?:木造|古い|民間|賃貸|雑居|商業|同じ|隣|近隣|集合|公営|市営|県営|町営|村営|都営|高齢者|一戸建て?|の|同)*(?:アパート|マンション|ビル|住宅|団地|寮|ハウス|仮設|棟|テラス|タワー|コーポ|ハイツ|市営住宅|県営住宅|借家)$/u;
const lonelyRoom = /(?<![\d第])\d{3,4} ?号室|(?<![\d第道線風誌書法令則型式報計暦])[1-9]\d{2} ?号(?=の(?:住人|入居者|[一-龠々]{1,4}(?:さん|宅|様|氏))|に(?:住|居住|入居|転居))|(?<!\d)[A-Z\d]{1,3}(?:号)?棟 ?\d{3,4}(?:号室?)?/gu;
const afterBlock = new RegExp(`^[ 、]{0,2}(?<rest>(?!から|まで|[にへのでとはが])(?:第\\d{1,2})?[一-龠々ヶァ-ヴーA-Za-zぁ-ん・]{0,12}(?:${building})[ァ-ヴー・一-龠A-Za-zぁ-ん]{0,10}? ?${room}|[ァ-ヴー一-龠・A-Za-z]{2,12} ?\\d{3,4}(?:号室?)?|\\d{3,4}(?:号室|号)|(?<= )[一-龠々ァ-ヴー第]{1,10}(?:荘|ハイツ|コーポ|ハイム|アパート|マンション|団地|寮))`, 'u');
const namedEstate = /(?<name>(?:[一-龠々ヶァ-ヴーぁ-ん]{1,10})(?:団地|ハイツ|コーポ)(?:[一-龠ァ-ヴー]{1,8}(?=[のにへで、。（]|から|$))?)|(?:ハイツ|コーポ|メゾン|サンハイツ|コーポラス)(?:・?[ァ-ヴー一-龠ぁ-ん]{2,8}?)(?=[のにへで、。）(（]|$| )/gu;
const postal = /〒 ?\d{3}-?\d{4}|郵便番号[:： は]{0,2}\d{3}-?\d{4}/gu;
const district = /(?:大字|小字|(?<![文漢数赤題印名苗ロー題活])字(?=[一-龠]{1,5}(?:\d|[一二三四五六七八九十]+番)))[一-龠々ヶぁ-んァ-ヴ]{1,8}?(?:字[一-龠々ヶぁ-ん]{1,6})?(?:\d{1,5}(?: ?番地?)?(?:(?:の|-)\d{1,4}){0,3}|(?=\d|[一二三四五六七八九十]+番|[のにを、。（ ]|$))/gu;
// 東3線南14号 ・ 北24条西5丁目
const grid = /[東西南北] ?\d{1,3} ?(?:線|条)(?: ?[東西南北] ?\d{1,3} ?(?:丁目|号|線|番地?)?(?:-\d{1,4}){0,3})?(?=[^\d])/gu;
// 元町通四条上る
const kyoto = /[一-龠]{1,6}通[一-龠]{0,6}(?:上[るル]|下[るル]|東入る?|西入る?)(?:[一-龠]{1,8}町)?(?:\d[\d-]{0,9})?/gu;
// エスポワール302の佐藤さん: 建物の語のない集合住宅
const katakanaRoom = /[ァ-ヴー]{4,14}[一-龠]{0,4} ?[A-Z]?[1-9]\d?0\d(?:号室?)?(?=に(?:住|居住|入居|転居|引)|へ(?:転居|引|入居)|の[一-龠々]{1,4}(?:さん|宅|様|氏|方))/gu;
const grounds = /(?<=[一-龠々ヶ])(?<![敷団園用耕農宅土現基居番])地内/gu;
const labelled = /(?:住所|居所|居住地|現住所|本籍地?|転居先|帰住先|住民票(?:上の住所|所在地)?(?!コード|番号)|送付先|避難先)[:： はの]{0,2}(?<rest>[^\n、。（）「」/→]{2,40})/gu;
const refuge = /(?:避難先|転居先|別居先|逃げた先|居所)(?:の|は|:)(?<town>(?![隣同他別当本市県大]町)[一-龠々ヶケ]{1,5}(?:町|台|丘|野|原|新田))(?=[のにへ、。])/gu;
const notTown = /^(?:電話|携帯|番号|内線|要介護|要支援|区分|平成|令和|昭和|大正|レベル|図|表|資料|別紙|様式|記号|第|約|計|合計|月|週|毎日|毎週|一日|午前|午後|時間|回数|血圧|体温|体重|身長|得点|比率|同|各|全|対|点|年|日|時|分|番|名|頭|匹|等級|号|級|種|型|式|版|条|項|法|巻|章|報告|件名|ケース|事例|会議|議題|議事|検査|値|単位|平均|最大|最小|過去|今後|直近|夜間|日中|朝|夕|滞納|延滞)$/u;

/** Addresses below the municipality, buildings and rooms (field.md 5.2, 2). The municipality's own name stays. */
export function addressHits(scene: Scene): Hit[] {
  const { text } = scene;
  const hits: Hit[] = [];
  forMatches(text, postal, (match) => hits.push(hit(match.index, match.index + match[0].length, 'A', 'certain', 'rule', '郵便番号')));
  forMatches(text, blocks, (match) => {
    const plain = /^\d{1,5}[-の]\d{1,4}(?:[-の]\d{1,4}){0,2}$/u.test(match[0]);
    const start = townStart(scene, match.index);
    if (plain && match[0].startsWith('0')) return;
    if (start === match.index && !/丁目|番地|地割/u.test(match[0])) return;
    const end = match.index + match[0].length;
    if (/^\d{3,5}$/u.test(match[0]) && !/[町野原台丘田川島木字]$/u.test(text.slice(0, match.index)) && !isTown(scene, match.index)) return;
    if (plain && !isPlaceBefore(scene, start, match.index, match[0])) return;
    if (/^(?:[回時日人名件個月年円%％度週階点分割歩番ー〜~]|か(?!ら))/u.test(text.slice(end)) && plain) return;
    if (/^\d{1,5} ?番$/u.test(match[0]) && !/[市区町村]$/u.test(text.slice(0, start))) return;
    const rest = afterBlock.exec(text.slice(end, end + 40))?.groups?.['rest'];
    hits.push(hit(start, end, 'A', plain && match[0].split(/[-の]/u).length === 2 ? 'check' : 'certain', 'rule', '町名と番地'));
    if (rest !== undefined) hits.push(hit(end, end + text.slice(end).indexOf(rest) + rest.length, 'A', 'certain', 'rule', '建物と部屋'));
  });
  forMatches(text, named, (match) => {
    const name = match.groups?.['name'] ?? '';
    const start = nounStart(scene, match.index, match.index + name.length);
    if (!/\d/u.test(match.groups?.['room'] ?? '') || start >= match.index + match[0].length) return;
    const where = match.groups?.['room'] ?? '';
    if (/(?:[にがではをへもと]|内|毎)$/u.test(name) || notBuilding.test(text.slice(start, match.index + name.length))) return;
    if (!/[号室棟階F]|\d{3}|[A-Z]-?\d|\d-[A-Z]/u.test(where) && !(/\d-\d/u.test(where) && /(?:団地|住宅|仮設|荘)/u.test(name))) return;
    hits.push(hit(start, match.index + match[0].length, 'A', 'certain', 'rule', '建物と部屋'));
  });
  forMatches(text, lonelyRoom, (match) => hits.push(hit(match.index, match.index + match[0].length, 'A', 'certain', 'rule', '部屋番号')));
  forMatches(text, grounds, (match) => {
    const start = townStart(scene, match.index + match[0].length - 2);
    if (start < match.index + match[0].length - 2) hits.push(hit(start, match.index + match[0].length, 'A', 'certain', 'rule', '…地内'));
  });
  forMatches(text, district, (match) => {
    const start = match[0].startsWith('字') && /\d/u.test(match[0]) ? townStart(scene, match.index) : match.index;
    hits.push(hit(start, match.index + match[0].length, 'A', 'certain', 'rule', '大字・字'));
  });
  for (const [pattern, reason] of [[grid, '条・線と号'], [kyoto, '通り名'], [katakanaRoom, '建物と部屋']] as const) {
    forMatches(text, pattern, (match) => hits.push(hit(match.index, match.index + match[0].length, 'A', 'check', 'rule', reason)));
  }
  forMatches(text, namedEstate, (match) => {
    const start = nounStart(scene, match.index, match.index + match[0].length);
    const found = text.slice(start, match.index + match[0].length);
    const bare = found.replace(/^(?:市営|県営|町営|村営|都営|公営|UR|公団)?(?:住宅)?/u, '');
    if (bare.startsWith('団地') || /^(?:ハイツ|コーポ|住宅|同団地|同じ団地|公営団地|大規模団地|大型団地|工業団地|住宅団地|分譲団地|賃貸団地|当団地|古い団地)$/u.test(bare)) return;
    hits.push(hit(start, start + found.length, 'A', 'check', 'rule', '団地・集合住宅の名'));
  });
  forMatches(text, labelled, (match) => {
    const line = match.groups?.['rest'] ?? '';
    const rest = line.replace(/ [^ ]{1,8}[:：].*$/u, '').replace(/(?<=[\d号室棟目地])(?:から|まで|は).*$/u, '');
    if (!/\d|番地|丁目/u.test(rest)) return;
    const begin = match.index + match[0].length - line.length;
    const municipality = /^[市町村区]内|^.{0,4}?[都道府県].{1,6}?[市区郡町村]|^.{1,6}?[市区郡]/u.exec(rest.replace(/(?:\d|[一二三四五六七八九十]+(?:丁目|番)).*$/u, ''))?.[0].length ?? 0;
    const last = /.*[\d号室棟目地]/u.exec(rest)?.[0].length ?? rest.length;
    if (last > municipality) hits.push(hit(begin + municipality, begin + last, 'A', 'certain', 'rule', '住所の見出しに続く所番地'));
  });
  forMatches(text, refuge, (match) => hits.push(hit(match.index + match[0].length - (match.groups?.['town'] ?? '').length, match.index + match[0].length, 'A', 'check', 'rule', '避難先や転居先の町名')));
  return hits;
}

/** What follows an address where somebody lives: 西青葉1の7のアパート. */
const dwelt = /^(?:の(?:アパート|借家|自宅|実家|家|土地|空き家|一軒家|住宅|マンション|平屋|[一-龠々]{1,4}(?:さん|宅|様|方))|に(?:住|居住|転居|独居|単身)|へ転居|で(?:独居|一人暮らし|単身))/u;

/** Where the town name in front of a block number begins; the municipality (…市, …区) is left outside. */
function townStart(scene: Scene, at: number): number {
  const { words, text } = scene;
  let start = at;
  // 大浦甲|87-3: 番地の字が地名の語の中にあれば、その語から
  for (let i = (scene.wordAt[at] ?? 0) - (isBoundary(scene, at) ? 1 : 0); i >= 0 && at - start < 14; i -= 1) {
    const word = words[i];
    if (word === undefined || notTown.test(word.surface)) break;
    const isName = word.kind === 'place' || word.kind === 'surname' || word.kind === 'given' || word.kind === 'person' || word.kind === 'proper' ||
      word.kind === 'organisation' || word.kind === 'unknown' || word.kind === 'noun' || word.kind === 'suffix' || word.kind === 'prefix' ||
      (word.kind === 'number' && start < at && /^[一二三四五六七八九十]+$/u.test(word.surface));
    if (!isName || !/^[一-龠々ヶケガァ-ヴーぁ-ん]+$/u.test(word.surface) ||
      /^(?:住所|現住所|前住所|旧住所|住居|居所|所在地|本籍地|本籍|自宅|実家|住まい|転居|転居先|先|市内|町内|避難|現在|本人|ため|県|市|区|郡|地番|宅|方)$/u.test(word.surface)) break;
    if (start !== at && /[市区郡県都府]$/u.test(word.surface)) break;
    start = word.start;
  }
  start = throughGa(text, start);
  // 守谷市けやき沢9-5: かなで始まる町名
  if (/^[沢丘台野原町坂谷島浜崎ヶ]/u.test(text.slice(start, at))) start -= /(?<=[市区町村郡→ 、。:]|^)[ぁ-ん]{2,5}$/u.exec(text.slice(Math.max(0, start - 7), start))?.[0].length ?? 0;
  const town = text.slice(start, at);
  const green = /(?:みどり|ひかり|ひばり|あおば|さくら|みなみ|わかば|けやき|もみじ)の$/u.exec(text.slice(Math.max(0, start - 5), start));
  if (green !== null && town !== '') return start - green[0].length;
  // 集会所大字上根岸 ・ ちづさんが泉町 は、町名の前で切る
  const inside = /^.{1,6}?[市区郡](?=.)|^.+(?=大字)|^.*さん[がはのも]/u.exec(town);
  return inside === null ? start : start + inside[0].length;
}

/** Whether the word before a bare number is a place or a name: 上高津1809. */
function isTown(scene: Scene, at: number): boolean {
  const word = scene.words[(scene.wordAt[at] ?? 0) - 1];
  return word !== undefined && ['place', 'surname', 'unknown', 'proper'].includes(word.kind) && !/[市県都府国]$/u.test(word.surface);
}

function isPlaceBefore(scene: Scene, start: number, at: number, block: string): boolean {
  if (start === at || /(?:番号|記号|証|券|帳|口座|カード|ID|No\.?|[1-9四]桁|折り?返し|内線)[ :：はの]{0,2}$/u.test(scene.text.slice(0, at))) return false;
  const word = scene.words[scene.wordAt[start] ?? 0];
  if (block.split(/[-の]/u).length === 3 || /^(?:大字|小字|字)/u.test(scene.text.slice(start, at))) return true;
  if (/^.{1,3}[市区郡県]$|[町野原台丘田川島木沢谷山崎津浜根宮東西南北字通]$|通り$/u.test(scene.text.slice(start, at))) return true;
  if (/^\d{3,5}-\d{1,4}$/u.test(block) && /^[一-龠々ぁ-んヶ]{2,}$/u.test(scene.text.slice(start, at)) &&
    /^(?:[にのへ（、。 ]|$)/u.test(scene.text.slice(at + block.length))) return true;
  if (dwelt.test(scene.text.slice(at + block.length))) return true;
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
    if (/^(?:ため|同じ|住所|転居先|自宅|本人|現在|先|避難|市内|市|区)$/u.test(word.surface)) break;
    start = word.start;
  }
  return start < end ? throughGa(scene.text, start) : start;
}
