import { type Trait, TRAITS } from './data/quasiTraits.ts';
import { type SpokenOf, spokenOf } from './spokenOf.ts';

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words of a text that narrow people down. */
export interface FoundTrait extends Stretch {
  readonly trait: Trait;
  readonly words: string;
}

/** Somebody of whom a text tells something. */
export interface Described {
  /** 長男B; empty for the household, and where nobody is named. */
  readonly name: string;
  readonly isMember: boolean;
  readonly traits: readonly FoundTrait[];
}

const OF_HOUSEHOLD = new Set<Trait['kind']>(['世帯', '災害', '国籍', '出来事']);
const ATTRIBUTE = /^(?:の|だった|である|がある|のある|の疑いのある|を持つ)?$/u;
const IS = /^(?:さん|氏)?は[^、。\n]{0,6}$/u;

/** Reads of whom each trait is told: nearest in its sentence, otherwise of the person spoken of last in its section; what is left is the household's. */
export function traitOwners(text: string, parts: readonly Stretch[]): { people: Described[]; household: FoundTrait[]; somebody: FoundTrait[] } {
  const kept = onlyParts(text, parts);
  const traits = findTraits(kept);
  const places = spokenOf(kept).filter((place) => !traits.some((trait) => trait.trait.kind === '仕事' && trait.start < place.end && place.start < trait.end));
  const owned = new Map<string, { place: SpokenOf; traits: FoundTrait[] }>();
  const household: FoundTrait[] = [];
  const somebody: FoundTrait[] = [];
  for (const part of parts) {
    const inside = places.filter(({ start, end }) => part.start <= start && end <= part.end);
    for (const found of traits.filter(({ start }) => part.start <= start && start < part.end)) {
      const place = ownerOf(kept, found, inside);
      if (place) {
        const known = owned.get(place.who) ?? { place, traits: [] };
        known.traits.push(found);
        owned.set(place.who, known);
      } else (OF_HOUSEHOLD.has(found.trait.kind) ? household : somebody).push(found);
    }
  }
  const people = [...owned.values()].map(({ place, traits: told }) => ({ name: place.name, isMember: place.standing === 'member', traits: told }));
  const members = new Set(places.filter(({ standing }) => standing === 'member').map(({ who }) => who));
  if (members.size > 1) return { people, household, somebody };
  // Nobody else is spoken of: all of it is told of one person.
  const one = people.find(({ isMember }) => isMember);
  const all = [...(one?.traits ?? []), ...household, ...somebody];
  const others = people.filter(({ isMember }) => !isMember);
  return { people: all.length === 0 ? others : [{ name: one?.name ?? '', isMember: true, traits: all }, ...others], household: [], somebody: [] };
}

/** The text with everything else blanked, so that offsets stay. */
function onlyParts(text: string, parts: readonly Stretch[]): string {
  let kept = '';
  for (const { start, end } of parts) kept = kept.padEnd(start) + text.slice(start, end);
  return kept;
}

function findTraits(text: string): FoundTrait[] {
  return TRAITS.flatMap((trait) => [...text.matchAll(trait.words)].map((match) => ({ trait, words: match[0], start: match.index, end: match.index + match[0].length }))).sort((a, b) => a.start - b.start);
}

function ownerOf(text: string, { trait, start, end }: FoundTrait, places: readonly SpokenOf[]): SpokenOf | undefined {
  if (trait.kind === '世帯' || trait.kind === '災害') return undefined;
  // Who comes to help tells of others: only a profession said of him is his own (後見人は弁護士).
  const able = places.filter((place) => place.standing !== 'helper' || (trait.kind === '仕事' && IS.test(text.slice(place.end, start))));
  const after = able.find((place) => place.start >= end);
  if (after && ATTRIBUTE.test(text.slice(end, after.start))) return after;
  const before = able.findLast((place) => place.end <= start);
  if (before && isOneSentence(text.slice(before.end, start))) return before;
  const last = able.findLast((place) => place.end <= start && place.standing === 'member');
  return last ?? (after && isOneSentence(text.slice(end, after.start)) ? after : undefined);
}

const isOneSentence = (between: string): boolean => !/[。\n]/u.test(between);
