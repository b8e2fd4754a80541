import { BIG_PLACES, CONTINENTAL_SURNAMES, HONORIFICS, KATAKANA_WORDS, KINSHIP, LABELS, LONE_GIVEN, NOT_AFTER_KIN, NOT_NAMES, ORDINARY_AFTER_NO, ROLES, STRONG_HONORIFICS, WORD_GIVEN } from '../data/words.ts';
import { isCommonNoun, isGiven, isSurname } from '../dictionary.ts';
import { endsHere, readName, type NameRead } from '../names.ts';
import { forMatches, isBoundary, type Scene } from '../scene.ts';
import { hit, type Certainty, type Hit } from '../types.ts';

/** A person found in a paragraph, with the parts by which the same person may be named elsewhere. */
export interface PersonHit extends Hit {
  readonly names: readonly string[];
}

const alternatives = (words: readonly string[]): string => [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
const kinship = new RegExp(`(?:${alternatives(KINSHIP)})`, 'gu');
const roles = new RegExp(`(?:${alternatives(ROLES)})`, 'gu');
const labels = new RegExp(`(?:${alternatives(LABELS)})(?:欄|（[^）]{1,8}）)?(?<joint>[:：]| {1,4}|は|が|、|（)[ 「]?`, 'gu');
const honorifics = new RegExp(`(?:${alternatives([...HONORIFICS, ...ROLES])})`, 'gu');
const speaker = /^(?:\d{1,2}[:：時]\d{2}分?) (?<name>[一-龠々]{1,4})(?=[ 　（]|課長|係長|主任)/gmu;
const nickname = /(?<=^|[、。（「『 ・\n]|[はがのをにとでらも]|通称|愛称|あだ名)(?<name>[ぁ-んー]{1,4}|[ァ-ヴー]{1,5}|[一-龠]{1,3})(?<honorific>ちゃん|くん|さん|っち|やん|ぽん|りん|坊)(?=」?(?:と|って)(?:呼|いう|言|名乗)|」|』|(?<=(?:通称|愛称|あだ名).{2,8}))/gu;
const childish = /(?<=^|[、。（「『 ・\n]|[はがのをにとで])(?<name>[ぁ-ん]{2,4})(?:ちゃん|くん)/gu;
const notChildish = /^(?:お|おじい|おばあ|にい|ねえ|おにい|おねえ|あか|赤|じい|ばあ|じ|ば|か|と|かあ|とう|おかあ|おとう|おじ|おば|ぼっ|おまわり|ひい|みな|おく|むすこ|むすめ|こども|たく|きち|ひい|がき|おこ|おばさ|おじさ|おにさ|ごしゅじん|おとなり|おかあちゃ|みなさ)$/u;

/** Names shown by what stands around them: 敬称, 職名, 続柄, labels, nicknames. */
export function contextHits(scene: Scene): PersonHit[] {
  const hits: PersonHit[] = [];
  const add = (read: NameRead, certainty: Certainty, reason: string): void => {
    hits.push(personHit(read, certainty, 'context', reason));
  };
  forMatches(scene.text, honorifics, (match) => {
    const at = match.index;
    if (at === 0) return;
    const strong = STRONG_HONORIFICS.has(match[0]);
    if (!isBoundary(scene, at + match[0].length) && match[0] !== 'ちゃん' && match[0] !== 'くん') return;
    const read = readBack(scene, at, strong && (isBoundary(scene, at) || /^[くちさ]/u.test(match[0])));
    if (read === undefined) return;
    add(read, 'certain', strong ? `敬称「${match[0]}」の前` : `「${match[0]}」の前`);
  });
  for (const [pattern, kind] of [[kinship, '続柄'], [roles, '職名・立場']] as const) {
    forMatches(scene.text, pattern, (match) => {
      if (!isBoundary(scene, match.index)) return;
      const read = readAfter(scene, match.index + match[0].length, kind === '続柄' || match[0] === '本人');
      if (read !== undefined) add(read, read.quality === 'full' || read.quality === 'dictionary' ? 'certain' : 'check', `${kind}「${match[0]}」に続く名前`);
    });
  }
  forMatches(scene.text, labels, (match) => {
    if (!isBoundary(scene, match.index) && !/名$/u.test(match[0])) return;
    const read = readName(scene, scene.wordAt[match.index + match[0].length] ?? scene.words.length);
    if (read === undefined || read.start !== match.index + match[0].length || isRole(scene, read)) return;
    const explicit = /[:： ]/u.test(match.groups?.['joint'] ?? '');
    if (read.quality === 'word' && !(explicit && endsHere(scene, scene.wordAt[read.end] ?? scene.words.length) && (isSurname(scene.text.slice(read.start, read.end)) || isGiven(scene.text.slice(read.start, read.end))))) return;
    add(read, 'certain', `見出し「${match[0].replace(/[:： は、（「]+$/u, '')}」に続く名前`);
  });
  forMatches(scene.text, speaker, (match) => {
    const name = match.groups?.['name'] ?? '';
    const start = match.index + match[0].length - name.length;
    if (!NOT_NAMES.has(name) && isSurname(name)) hits.push({ ...hit(start, start + name.length, 'P', 'check', 'context', '時刻のあとの発言者'), names: [name] });
  });
  forMatches(scene.text, nickname, (match) => {
    const name = match.groups?.['name'] ?? '';
    if (notChildish.test(name) || NOT_NAMES.has(name) || /^(?:お|皆|奥|娘|息子)/u.test(name)) return;
    hits.push({ ...hit(match.index, match.index + match[0].length, 'P', 'certain', 'context', '呼び名'), names: [match[0]] });
  });
  forMatches(scene.text, childish, (match) => {
    const name = match.groups?.['name'] ?? '';
    if (notChildish.test(name)) return;
    const whole = /[っー]$/u.test(name) ? match[0] : name;
    hits.push({ ...hit(match.index, match.index + whole.length, 'P', 'certain', 'context', '敬称の前の呼び名'), names: [whole] });
  });
  return hits;
}

const listed = /^(?:さん|氏|様|くん|ちゃん)?(?:（[^）]{1,8}）)?(?:・|と|、|や|及び|および)(?=[一-龠々ァ-ヴー])/u;

/** The neighbours of a name in a list (三枝と一色, 工藤・今野): words that are names too. */
export function listHits(scene: Scene, people: readonly PersonHit[]): PersonHit[] {
  const hits: PersonHit[] = [];
  for (const person of people) {
    const joint = listed.exec(scene.text.slice(person.end, person.end + 16))?.[0];
    if (joint === undefined) continue;
    const index = scene.wordAt[person.end + joint.length] ?? scene.words.length;
    const read = readName(scene, index);
    if (read === undefined || read.start !== person.end + joint.length || read.quality === 'full' || isRole(scene, read)) continue;
    const surface = scene.text.slice(read.start, read.end);
    const next = scene.wordAt[read.end] ?? scene.words.length;
    if (read.quality === 'word' && !(/^[一-龠々]{2,4}$/u.test(surface) && isSurname(surface) && !BIG_PLACES.has(surface))) continue;
    if (endsHere(scene, next) && !/^(?:町|市|村)/u.test(scene.text.slice(read.end))) hits.push(personHit(read, 'check', 'context', '名前と並ぶ語'));
  }
  return hits;
}

/** Why one character was taken for a name; such a name is looked for elsewhere too. */
export const LONE_REASON = '名に多い一字';

const agedName = /(?<=^|[、。・「 ]|[はがのと])(?<name>[ぁ-ん]{2,5}|[ァ-ヴー・]{2,20}|[一-龠々]{1,4}(?: [一-龠々]{1,3})?)(?=（ ?\d{1,3}(?:歳|才|、|・?[男女]|）))/gu;
const kanaLabel = /(?:氏名|名前|本名|ふりがな|フリガナ|よみがな|読み仮名|旧姓|通称)(?:は|:| ){1,2}(?<name>[ぁ-んー]{2,6} ?[ぁ-んー]{1,6}|[ァ-ヴー]{2,8}[ ・]?[ァ-ヴー]{0,8}|[一-龠々ヶ]{1,4} [一-龠々ぁ-んァ-ヴー]{1,4}|[一-龠々]{3,5})(?=[、。）（ \n]|$)/gu;

const continental = new RegExp(`(?<=^|[^一-龠々]|息子|娘|長男|長女|次男|次女|夫|妻|父|母|孫|弟|妹|兄|姉|本人)[${CONTINENTAL_SURNAMES}] [一-龠]{1,2}(?=さん|様|氏|くん|ちゃん|[（はがのとをにも、。]|$)`, 'gu');

/** Names shown by the age in brackets after them, or by the label 氏名 before kana. */
export function shapeHits(scene: Scene): PersonHit[] {
  const hits: PersonHit[] = [];
  forMatches(scene.text, agedName, (match) => {
    const name = match.groups?.['name'] ?? '';
    const word = scene.words[scene.wordAt[match.index] ?? 0];
    if (NOT_NAMES.has(name) || !isBoundary(scene, match.index) || word === undefined || isBeyondNames(name) || KATAKANA_WORDS.has(name)) return;
    const known = readName(scene, scene.wordAt[match.index] ?? 0);
    const kana = /^[ぁ-んァ-ヴー・]+$/u.test(name);
    if (known?.end !== match.index + name.length && !kana) return;
    if (known?.quality === 'word' && !isGiven(name) && !isSurname(name) && !kana) return;
    hits.push({ ...hit(match.index, match.index + name.length, 'P', known === undefined ? 'check' : 'certain', 'context', '年齢の前の名前'), names: known === undefined ? [name] : [known.surname, known.given].filter((part) => part !== undefined) });
  });
  forMatches(scene.text, continental, (match) => {
    if (!/額$/u.test(match[0])) hits.push({ ...hit(match.index, match.index + match[0].length, 'P', 'check', 'context', '一字の姓と名の並び'), names: [match[0].slice(2)] });
  });
  forMatches(scene.text, kanaLabel, (match) => {
    const name = match.groups?.['name'] ?? '';
    const start = match.index + match[0].length - name.length;
    if (NOT_NAMES.has(name) || /不明|不詳|未|なし|同上|非公開|匿名/u.test(name)) return;
    hits.push({ ...hit(start, start + name.length, 'P', 'certain', 'context', '氏名・ふりがなの欄'), names: name.split(/[ ・]/u) });
  });
  return hits;
}

const isBeyondNames = (name: string): boolean => /(?:男性|女性|母子|父子|夫婦|世帯|家族|生徒|児童|一人|二人|単身|独居|同居|以外|当時|現在|年齢|本人|妊娠|無職|要介護)/u.test(name) || /^(?:また|なお|ただし|その|この|うち|いずれ|ともに)$/u.test(name);

/** Names that the words alone show: 姓＋名, lone surnames and given names, foreign and romaji names. */
export function morphemeHits(scene: Scene): PersonHit[] {
  const hits: PersonHit[] = [];
  const { words } = scene;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined) continue;
    const read = readName(scene, i);
    if (read === undefined) continue;
    const end = scene.wordAt[read.end] ?? words.length;
    const before = words[i - 1];
    const surface = scene.text.slice(read.start, read.end);
    const opens = before === undefined || ['particle', 'symbol', 'space'].includes(before.kind);
    const closes = endsHere(scene, end);
    const named = word.kind === 'surname' || word.kind === 'given' || word.kind === 'person';
    if (/^[A-Za-z]/u.test(surface)) {
      if (read.quality === 'full') hits.push(personHit(read, 'check', 'morpheme', 'ローマ字の名前らしい語'));
    } else if (read.quality === 'full' && (named || opens)) {
      if (closes || !/^[ァ-ヴー]/u.test(surface)) hits.push(personHit(read, closes ? 'certain' : 'check', 'morpheme', '姓と名の並び'));
    } else if (named && surface.length >= 2 && isUsual(scene, surface, i, end, opens, closes)) {
      hits.push(personHit(read, 'check', 'morpheme', word.kind === 'surname' ? '姓らしい語' : '名らしい語'));
    } else if (read.quality === 'shape' && opens && closes && surface.length >= 3) {
      hits.push(personHit(read, 'check', 'dictionary', '姓と名らしい字の並び'));
    } else if (['noun', 'given', 'surname', 'person'].includes(word.kind) && LONE_GIVEN.has(surface) && surface.length === 1 && opens && /^[がは]/u.test(words[end]?.surface ?? '') && !(surface === '実' && words[end]?.surface === 'は')) {
      hits.push(personHit({ ...read, start: word.start, end: word.end, given: surface }, 'check', 'dictionary', LONE_REASON));
    } else if ((word.kind === 'place' || word.kind === 'organisation') && surface === word.surface && surface.length >= 2 && opens && /^(?:は|が|も|から)$/u.test(words[end]?.surface ?? '') && !BIG_PLACES.has(surface) && isSurname(surface)) {
      hits.push(personHit(read, 'check', 'dictionary', '姓にも地名にもある語'));
    } else continue;
    i = Math.max(i, end - 1);
  }
  return hits;
}

/** A lone name of the dictionary counts only where it stands free: not 久保田町, マイナンバー or 宮崎県. */
function isUsual(scene: Scene, surface: string, index: number, end: number, opens: boolean, closes: boolean): boolean {
  const next = scene.words[end];
  if (next !== undefined && /^(?:町|市|村|区|県|川|山|駅|通り|橋|島|小|中|高|北|南|東|西|台|丘|団地|地区|地域|線|湖|城|山地|平野|港|峠|坂|式|流|病|賞|法|症|型|製|産)/u.test(next.surface)) return false;
  if (NOT_NAMES.has(surface)) return false;
  if (/^[ぁ-ん]+$/u.test(surface)) return opens && closes && (surface.length >= 3 || /^[がは]$/u.test(next?.surface ?? '')) && scene.words[index]?.kind === 'given';
  if (/^[ァ-ヴー]+$/u.test(surface)) return opens && closes && surface.length >= 2;
  return opens || closes;
}

/** The longest name that ends exactly at `at` (before an honorific or a role). */
function readBack(scene: Scene, at: number, strong: boolean): NameRead | undefined {
  let stop = (scene.wordAt[at - 1] ?? 0) + (isBoundary(scene, at) ? 0 : -1);
  const gap = scene.words[stop]?.kind === 'space';
  if (gap && !strong) return undefined;
  const limit = gap ? at - (scene.words[stop]?.surface.length ?? 0) : at;
  if (gap) stop -= 1;
  let found: NameRead | undefined;
  for (let i = stop; i >= 0 && i > stop - 7; i -= 1) {
    const word = scene.words[i];
    if (word === undefined || word.kind === 'particle' || (word.kind === 'symbol' && word.surface !== '・') || scene.text.slice(word.start, limit).length > 30) break;
    const read = readName(scene, i);
    if (read === undefined || read.end !== limit) continue;
    const surface = scene.text.slice(read.start, read.end);
    if (NOT_NAMES.has(surface)) continue;
    if (read.quality === 'word' && !strong && !isSurname(surface)) continue;
    if (read.quality === 'word' && word.end === limit && surface.length > 1 && /^[一-龠]/u.test(surface) && !isSurname(surface) && !isGiven(surface)) continue;
    if (found !== undefined && found.quality !== 'word' && (read.quality === 'word' || read.quality === 'shape') && found.start > read.start) break;
    found = read;
  }
  const run = strong && (found === undefined || found.quality === 'word') ? readKanaBack(scene, limit, stop) : undefined;
  return run !== undefined && (found === undefined || run.start < found.start) ? run : found;
}

/** Kana that the analyser broke up (はな|こ さん, りょう さん): back to the last boundary. */
function readKanaBack(scene: Scene, at: number, last: number): NameRead | undefined {
  let i = last;
  while (i >= 0 && /^[ぁ-んー]+$/u.test(scene.words[i]?.surface ?? '') && scene.words[i]?.kind !== 'particle' && at - (scene.words[i]?.start ?? 0) <= 6) i -= 1;
  const start = scene.words[i + 1]?.start ?? at;
  const name = scene.text.slice(start, at);
  if (name.length >= 2 && name.length <= 6 && !notChildish.test(name) && !/^(?:たく|みな|お[^とさ]|ご)/u.test(name)) return { start, end: at, quality: 'dictionary', given: name };
  const before = scene.text.slice(Math.max(0, at - 7), at);
  const kana = /(?:^|[^ぁ-ん])[のはがをにでとも]?(?<name>[ぁ-ん]{2,5})$/u.exec(before)?.groups?.['name'];
  if (kana !== undefined && !notChildish.test(kana) && !/^(?:たく|みな|お[^とさ]|ご|いる|ある|した|する|から|まで)/u.test(kana)) return { start: at - kana.length, end: at, quality: 'shape', given: kana };
  return readRunBack(scene, at);
}

/** Kanji or katakana that the analyser could not read, back to the first word that is surely something else. */
function readRunBack(scene: Scene, at: number): NameRead | undefined {
  let start = at;
  for (let i = scene.wordAt[at - 1] ?? -1; i >= 0; i -= 1) {
    const word = scene.words[i];
    const surface = scene.text.slice(Math.max(word?.start ?? 0, 0), Math.min(word?.end ?? 0, start));
    if (word === undefined || !/^[一-龠々〆ヶァ-ヴー]+$/u.test(surface) || NOT_NAMES.has(surface)) break;
    if (start !== at && (word.surface.length > 1 || word.kind === 'prefix' || word.kind === 'suffix')) break;
    if (word.surface.length > 1 && word.kind === 'action') break;
    start = word.start;
  }
  const name = scene.text.slice(start, at);
  if (name === '' || name.length > 5 || (name.length === 1 && !isBoundary(scene, at)) || NOT_NAMES.has(name) || (name.length > 1 && isCommonNoun(name))) return undefined;
  return { start, end: at, quality: name.length > 1 ? 'shape' : 'word', surname: name };
}

const joints = /^(?:である|だった|であった|として|の|・|:|、|「|『| |（)?/u;

/** The name that follows a 続柄 or 職名, directly or over の ・ ： は. */
function readAfter(scene: Scene, at: number, kin: boolean): NameRead | undefined {
  const rest = scene.text.slice(at, at + 6);
  const joint = /^[はが]/u.test(rest) ? rest.slice(0, 1) : (joints.exec(rest)?.[0] ?? '');
  const start = at + joint.length;
  const split = (): NameRead | undefined => (kin ? splitAfter(scene, start, joint) : undefined) ?? cutSurname(scene, start, joint);
  if (!isBoundary(scene, start)) return split();
  const index = scene.wordAt[start] ?? scene.words.length;
  const read = readName(scene, index);
  if (read === undefined) return split() ?? looseKana(scene, start, joint, kin);
  if (isRole(scene, read)) return undefined;
  const surface = scene.text.slice(read.start, read.end);
  const next = scene.wordAt[read.end] ?? scene.words.length;
  const closes = endsHere(scene, next);
  const subject = joint === 'は' || joint === 'が' || joint === '、';
  if (read.quality === 'full') return read;
  if (/^[A-Za-zァ-ヴー]/u.test(surface)) {
    if (read.quality === 'dictionary') return closes ? read : undefined;
    return closes && (kin || joint !== 'の' || surface.length <= 4) && (!subject || (kin && /^[。、（]|^$/u.test(scene.text.slice(read.end, read.end + 1)))) ? read : undefined;
  }
  if (read.quality === 'dictionary') return surface.length > 1 || (closes && !subject && (kin || joint !== 'の')) ? read : split();
  if (subject) return undefined;
  if (!closes) return split();
  if (read.quality === 'shape') return surface.length >= 2 && (kin || joint !== 'の') ? read : undefined;
  const after = scene.text.slice(read.end, read.end + 1);
  if (kin) {
    if (surface.length > 1 && joint === 'の' && !WORD_GIVEN.has(surface)) return isSurname(surface) && /[はがにと（、]/u.test(after) && scene.words[index]?.kind === 'place' ? read : split();
    if (WORD_GIVEN.has(surface)) return joint === 'の' && (ORDINARY_AFTER_NO.has(surface) ? !/^[（、]/u.test(after) && !(surface.length === 1 && /^[はが]/u.test(after)) : /[をのに]/u.test(after) && !LONE_GIVEN.has(surface)) ? undefined : read;
    return joint !== 'の' && surface.length > 1 && scene.words[index]?.kind !== 'action' && (isSurname(surface) || isGiven(surface)) ? read : isPlaceName(scene, index, surface) ? read : split();
  }
  if (joint !== 'の' && LONE_GIVEN.has(surface) && /[はがにと（、の]/u.test(after)) return read;
  if (isPlaceName(scene, index, surface)) return joint === 'の' && !/[はがにと]/u.test(after) ? undefined : read;
  return surface.length === 1 && isSurname(surface) && !NOT_NAMES.has(surface) && /[はがも（]/u.test(after) && !/[金手声家車話]/u.test(surface) ? read : undefined;
}

const isPlaceName = (scene: Scene, index: number, surface: string): boolean => ['place', 'organisation'].includes(scene.words[index]?.kind ?? 'other') && isSurname(surface);

const isRole = (scene: Scene, read: NameRead): boolean => NOT_NAMES.has(scene.text.slice(read.start, read.end));

/** 三|女優|は, 妻香は, 甥真二の: a name of one to three characters that the analyser did not see after a 続柄. */
function splitAfter(scene: Scene, start: number, joint: string): NameRead | undefined {
  if (/[はが、]/u.test(joint)) return undefined;
  const name = /^[一-龠々]{1,3}(?=[はがもにとをの、（]|$)/u.exec(scene.text.slice(start, start + 4))?.[0] ?? '';
  if (name === '' || NOT_NAMES.has(name) || (NOT_AFTER_KIN.has(name.slice(-1)) && !WORD_GIVEN.has(name) && !isGiven(name))) return undefined;
  const plain = name.length === 1 ? joint === 'の' || /^の/u.test(scene.text.slice(start + 1)) : isCommonNoun(name);
  if (WORD_GIVEN.has(name) ? joint === 'の' && ORDINARY_AFTER_NO.has(name) : plain) return undefined;
  if (joint === 'の' && !isGiven(name) && !WORD_GIVEN.has(name) && !/[子美江枝代恵郎男夫雄一二三介太斗樹]$/u.test(name)) return undefined;
  if (scene.words[scene.wordAt[start] ?? 0]?.kind === 'action') return undefined;
  return { start, end: start + name.length, quality: 'word', given: name };
}

/** 本人三枝と: a surname that the analyser cut to pieces. */
function cutSurname(scene: Scene, start: number, joint: string): NameRead | undefined {
  const name = /^[一-龠々]{2,4}(?=[はがとにを、（])/u.exec(scene.text.slice(start, start + 5))?.[0];
  if (name === undefined || /[はが、]/u.test(joint) || NOT_NAMES.has(name) || BIG_PLACES.has(name)) return undefined;
  return isSurname(name) ? { start, end: start + name.length, quality: 'shape', surname: name } : undefined;
}

/** 友人りょうが: a kana name after a role, up to the particle. */
function looseKana(scene: Scene, start: number, joint: string, kin: boolean): NameRead | undefined {
  if (/^(?:いわく|なり|より|あて|から|まで|など|について|として|による|にて|への|らしい|ごと|とも|のみ|だけ|ほど|ども|たち|がた|くらい)/u.test(scene.text.slice(start, start + 4))) return undefined;
  if (joint !== '' && joint !== '・' && joint !== ':' && !(kin && joint === 'の')) return undefined;
  const name = /^[ぁ-ん]{2,5}?(?=[がは、（])/u.exec(scene.text.slice(start, start + 6))?.[0];
  const word = scene.words[scene.wordAt[start] ?? 0];
  const plain = word !== undefined && name !== undefined && word.end === start + name.length && ['noun', 'unknown', 'proper', 'given'].includes(word.kind);
  const aged = name !== undefined && /^（ ?\d{1,2}[歳才、）]/u.test(scene.text.slice(start + name.length, start + name.length + 6));
  return name !== undefined && (isGiven(name) || (plain && joint !== 'の') || aged) ? { start, end: start + name.length, quality: 'word', given: name } : undefined;
}

function personHit(read: NameRead, certainty: Certainty, layer: 'context' | 'morpheme' | 'dictionary', reason: string): PersonHit {
  const names = [read.surname, read.given].filter((name) => name !== undefined);
  return { ...hit(read.start, read.end, 'P', certainty, layer, reason), names };
}
