import { BIG_PLACES, LONE_GIVEN, NOT_NAMES } from '../data/words.ts';
import { isSurname } from '../dictionary.ts';
import { endsHere, readName } from '../names.ts';
import type { Scene } from '../scene.ts';
import { LONE_REASON, personHit, type PersonHit } from './personHit.ts';

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
    } else if (['noun', 'given', 'surname', 'person', 'place', 'unknown'].includes(word.kind) && LONE_GIVEN.has(surface) && surface.length === 1 &&
      opens && /^[がは]/u.test(words[end]?.surface ?? '') && !(surface === '実' && words[end]?.surface === 'は')) {
      hits.push(personHit({ ...read, start: word.start, end: word.end, given: surface }, 'check', 'dictionary', LONE_REASON));
    } else if ((word.kind === 'place' || word.kind === 'organisation') && surface === word.surface && surface.length >= 2 && opens &&
      /^(?:は|が|も|から)$/u.test(words[end]?.surface ?? '') && !BIG_PLACES.has(surface) && isSurname(surface)) {
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
