import { BIG_PLACES, HONORIFICS, KINSHIP, LABELS, NOT_NAMES, ROLES, STRONG_HONORIFICS } from '../data/words.ts';
import { isGiven, isSurname } from '../dictionary.ts';
import { endsHere, readName, type NameRead } from '../names.ts';
import { forMatches, isBoundary, type Scene } from '../scene.ts';
import { hit, type Certainty } from '../types.ts';
import { nameAfter } from './nameAfter.ts';
import { NOT_CHILDISH, nameBefore } from './nameBefore.ts';
import { isRole, personHit, type PersonHit } from './personHit.ts';

const alternatives = (words: readonly string[]): string => [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
const kinship = new RegExp(`(?:${alternatives(KINSHIP)})`, 'gu');
const roles = new RegExp(`(?:${alternatives(ROLES)})`, 'gu');
const labels = new RegExp(`(?:${alternatives(LABELS)})(?:欄|（[^）]{1,8}）)?(?<joint>[:：]| {1,4}|は|が|、|（)[ 「]?`, 'gu');
const honorifics = new RegExp(`(?:${alternatives([...HONORIFICS, ...ROLES])})`, 'gu');
const speaker = /^(?:\d{1,2}[:：時]\d{2}分?) (?<name>[一-龠々]{1,4})(?=[ 　（]|課長|係長|主任)/gmu;
const nickname = /(?<=^|[、。（「『 ・\n]|[はがのをにとでらも]|通称|愛称|あだ名)(?!(?<=[でにとへ])は)(?<name>[ぁ-んー]{1,4}|[ァ-ヴー]{1,5}|[一-龠]{1,3})(?<honorific>ちゃん|くん|さん|っち|やん|ぽん|りん|坊)(?=」?(?:と|って)(?:呼|いう|言|名乗)|」|』|(?<=(?:通称|愛称|あだ名).{2,8}))/gu;
const childish = /(?<=^|[、。（「『 ・\n]|[はがのをにとで])(?!(?<=[でにとへ])は)(?<name>[ぁ-ん]{2,4})(?:ちゃん|くん)/gu;

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
    const read = nameBefore(scene, at, strong && (isBoundary(scene, at) || /^[くちさ]/u.test(match[0])));
    if (read === undefined) return;
    add(read, 'certain', strong ? `敬称「${match[0]}」の前` : `「${match[0]}」の前`);
  });
  for (const [pattern, kind] of [[kinship, '続柄'], [roles, '職名・立場']] as const) {
    forMatches(scene.text, pattern, (match) => {
      if (!isBoundary(scene, match.index)) return;
      const read = nameAfter(scene, match.index + match[0].length, kind === '続柄' || match[0] === '本人');
      if (read !== undefined) add(read, read.quality === 'full' || read.quality === 'dictionary' ? 'certain' : 'check', `${kind}「${match[0]}」に続く名前`);
    });
  }
  forMatches(scene.text, labels, (match) => {
    if (!isBoundary(scene, match.index) && !match[0].endsWith('名')) return;
    const read = readName(scene, scene.wordAt[match.index + match[0].length] ?? scene.words.length);
    if (read === undefined || read.start !== match.index + match[0].length || isRole(scene, read)) return;
    if (match.groups?.['joint'] === 'が' && !['full', 'dictionary'].includes(read.quality)) return;
    const explicit = /[:： ]/u.test(match.groups?.['joint'] ?? '');
    if (read.quality === 'word' && !(explicit && endsHere(scene, scene.wordAt[read.end] ?? scene.words.length) &&
      (isSurname(scene.text.slice(read.start, read.end)) || isGiven(scene.text.slice(read.start, read.end))))) return;
    add(read, 'certain', `見出し「${match[0].replace(/[:： は、（「]+$/u, '')}」に続く名前`);
  });
  forMatches(scene.text, speaker, (match) => {
    const name = match.groups?.['name'] ?? '';
    const start = match.index + match[0].length - name.length;
    if (!NOT_NAMES.has(name) && isSurname(name)) hits.push({ ...hit(start, start + name.length, 'P', 'check', 'context', '時刻のあとの発言者'), names: [name] });
  });
  forMatches(scene.text, nickname, (match) => {
    const name = match.groups?.['name'] ?? '';
    if (NOT_CHILDISH.test(name) || NOT_NAMES.has(name) || /^(?:お|皆|奥|娘|息子)/u.test(name)) return;
    hits.push({ ...hit(match.index, match.index + match[0].length, 'P', 'certain', 'context', '呼び名'), names: [match[0]] });
  });
  forMatches(scene.text, childish, (match) => {
    const name = match.groups?.['name'] ?? '';
    if (NOT_CHILDISH.test(name)) return;
    const whole = /[っー]$/u.test(name) ? match[0] : name;
    hits.push({ ...hit(match.index, match.index + whole.length, 'P', 'certain', 'context', '敬称の前の呼び名'), names: [whole] });
  });
  return hits;
}

const listed = /^(?:さん|氏|様|くん|ちゃん)?(?:（[^）]{1,8}）)?(?:・|と|、|や|から|に|及び|および)(?=[一-龠々ァ-ヴー])/u;

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
