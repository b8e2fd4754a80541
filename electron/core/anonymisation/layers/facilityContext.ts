import { GENERIC_PARTS } from '../data/facilityWords.ts';
import { LONE_SURNAMES } from '../data/nameSlots.ts';
import { BIG_PLACES, HONORIFICS, KATAKANA_WORDS, KINSHIP, NOT_NAMES, ROLES } from '../data/words.ts';
import { isSurname } from '../dictionary.ts';
import type { Morpheme } from '../morphemes.ts';
import { forMatches, isBoundary, type Scene } from '../scene.ts';
import { hit, type Hit } from '../types.ts';

/** What is said of a workplace, a school or a home that somebody belongs to: its name stands right before. */
const belonging =
  /(?:で(?:働|勤務|アルバイト|パート|就労|雇|日雇|派遣)|に(?:勤め|勤務|就職|入社|通[うっい院所学園]|入院|入所|入居|在籍|在学|在園|進学|入学|入園|転院|転校|転職|登録|所属|雇わ|就労|派遣|採用|出勤)|を(?:解雇|退職|辞め|やめ|雇い?止め|懲戒解雇|欠勤|休[みんむ]|クビ|首に|退社|離職|休職|休学|中退|卒業|退学|退所|退院|退園)|から(?:解雇|雇い止め|退院|内定|独立)|の(?:社員|派遣|正社員|契約社員|期間工|従業員|社長|店長|寮|社宅|店主|作業員|調理師|清掃員|運転手|警備員|常連|園長|院長|外来|内定|配達員|店員|スタッフ|営業|検針員|集金|経営者|オーナー|従業|作業|弁当|紹介|\d年生))/gu;
const announced =
  /(?:監理団体|勤め先|勤務先|就職先|就労先|派遣元|派遣先|雇用先|通所先|入所先|入院先|通院先|利用先|転院先|受診先|在籍校|在学校|進学先|バイト先|アルバイト先|パート先|預け先|借入先|借入れ先|取引先|管理会社|保証会社|不動産会社|派遣会社|母校|出身校|前職|現職|元職|運営法人|委託先|紹介元|かかりつけ|主治医は)(?:は|：|:|が|の|、|「| )?/gu;
const nounKinds = new Set<Morpheme['kind']>(['surname', 'given', 'person', 'place', 'organisation', 'proper', 'unknown', 'noun', 'action', 'suffix', 'prefix', 'number']);
const properKinds = new Set<Morpheme['kind']>(['surname', 'given', 'person', 'place', 'organisation', 'proper', 'unknown']);
const people = new Set<Morpheme['kind']>(['surname', 'given', 'person']);
const stops = new Set([...KINSHIP, ...ROLES, ...HONORIFICS, '現在', '以前', '当時', '一時', '今年', '昨年', '来年', '来春', '今春', '昨春', '翌年', '毎日', '先', '元', '現', '勤め先', '勤務先', '職場', '会社', '自宅']);
const plainEnd = /(?:会社|工場|業者|店|業|関係|系|先|不明|未定|なし|学校|病院|施設|事業所|校|園|支援|サービス|仕事|事務|方面|市内|県内|町内|地区|地域|駅|近く|付近|者|員|代|時代)$/u;

/** Names of employers, schools and homes that only what is said of them gives away; a person decides (要確認). */
export function belongingHits(scene: Scene): Hit[] {
  const hits: Hit[] = [];
  const { text, words } = scene;
  forMatches(text, belonging, (match) => {
    const end = match.index;
    if (end === 0 || !isBoundary(scene, end)) return;
    const first = chainStart(scene, end);
    const start = words[first]?.start ?? end;
    if (start < end && isNaming(words.slice(first, scene.wordAt[end] ?? words.length), text.slice(start, end))) hits.push(hit(start, end, 'F', 'check', 'context', '所属を述べる語の前の名称'));
  });
  forMatches(text, announced, (match) => {
    const start = match.index + match[0].length;
    if (!isBoundary(scene, start)) return;
    const last = chainEnd(scene, start);
    const end = words[last - 1]?.end ?? start;
    const chain = words.slice(scene.wordAt[start] ?? words.length, last);
    const name = text.slice(start, end);
    const long = /^[一-龠々]{4,}$/u.test(name) && (!plainEnd.test(name) || isOwnHead(chain[0])) && chain.length >= 2 && !chain.some((word) => stops.has(word.surface) ||
      word.kind === 'number');
    if (end > start && (isNaming(chain, name) || long)) hits.push(hit(start, end, 'F', 'check', 'context', '勤め先や通い先の見出しに続く名称'));
  });
  return [...hits, ...compoundHits(scene)];
}

/** 鹿島建機リース: a proper name and a katakana trade in one chain. */
function compoundHits(scene: Scene): Hit[] {
  const hits: Hit[] = [];
  const { words, text } = scene;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    const before = words[i - 1];
    if (word === undefined || !['surname', 'place', 'organisation', 'proper'].includes(word.kind) || !/^[一-龠々]{2,}$/u.test(word.surface)) continue;
    if (before !== undefined && !['particle', 'symbol', 'space', 'other'].includes(before.kind)) continue;
    const last = chainEnd(scene, word.start);
    const tail = words[last - 1];
    if (last - i < 2 || tail === undefined || !/^[ァ-ヴー]{3,}$/u.test(tail.surface) || people.has(tail.kind) || KATAKANA_WORDS.has(tail.surface)) continue;
    if (tail.kind === 'unknown' && last - i === 2 && word.kind === 'surname') continue;
    hits.push(hit(word.start, tail.end, 'F', 'check', 'morpheme', '固有の名と業種らしい語の並び'));
    i = last - 1;
  }
  return hits.filter((each) => !/(?:市|県|区|町|村|駅)[^一-龠]*$/u.test(text.slice(each.start, each.end)));
}

/** 境|自動車|工業: the first word says which, not what kind. */
const isOwnHead = (word: Morpheme | undefined): boolean => word !== undefined && !GENERIC_PARTS.has(word.surface) && (isSurname(word.surface) || LONE_SURNAMES.has(word.surface));

function chainStart(scene: Scene, end: number): number {
  let index = scene.wordAt[end - 1] ?? 0;
  for (; index >= 0; index -= 1) {
    const word = scene.words[index];
    if (word === undefined || !isLink(word) || end - word.start > 24) break;
  }
  return index + 1;
}

function chainEnd(scene: Scene, start: number): number {
  let index = scene.wordAt[start] ?? scene.words.length;
  for (; index < scene.words.length; index += 1) {
    const word = scene.words[index];
    if (word === undefined || !isLink(word) || word.end - start > 24) break;
  }
  return index;
}

const isLink = (word: Morpheme): boolean => (nounKinds.has(word.kind) || word.surface === '・' || word.surface === 'ー') && !stops.has(word.surface) &&
  !/^\d/u.test(word.surface);

/** Whether a chain of words is the name of one place to belong to: not a town, not a person, not a kind of work. */
function isNaming(chain: readonly Morpheme[], name: string): boolean {
  const own = chain.filter((word) => !GENERIC_PARTS.has(word.surface) && !KATAKANA_WORDS.has(word.surface) && !NOT_NAMES.has(word.surface) &&
    word.surface !== '・');
  if (own.length === 0 || name.length < 2 || chain.every((word) => people.has(word.kind))) return false;
  if (chain.length === 1) return chain[0]?.kind === 'unknown' ? /^[ァ-ヴー]{3,}$/u.test(name) : chain[0]?.kind === 'organisation' && !BIG_PLACES.has(name);
  const proper = own.some((word) => properKinds.has(word.kind) && !(word.kind === 'unknown' && word.surface.length < 2));
  if (!proper) return false;
  const rest = chain.filter((word) => word.kind !== 'place' && !/^(?:市内|県内|町内|方面|周辺|駅前|地区|近辺|市|県|区|町|村|駅|出身|国籍|時代)$/u.test(word.surface));
  return rest.length > 0 && !/^(?:省|庁|国|県|市|区|町|村)$/u.test(chain.at(-1)?.surface ?? '');
}
