import { addLearned } from './addLearned.ts';
import { FACILITY_ENDINGS } from './data/facilityWords.ts';
import { isSurname } from './dictionary.ts';
import { fold, type Folded } from './fold.ts';
import { addressHits } from './layers/addresses.ts';
import { besideNumbers } from './layers/besideNumbers.ts';
import { contactHits } from './layers/contacts.ts';
import { contextHits, listHits } from './layers/context.ts';
import { dateHits } from './layers/dates.ts';
import { ageHits } from './layers/exactAges.ts';
import { morphemeHits } from './layers/dictionaryNames.ts';
import { facilityHits, publicOffices } from './layers/facilities.ts';
import { facilitySlotHits } from './layers/facilitySlots.ts';
import { belongingHits } from './layers/facilityContext.ts';
import { learnedHits } from './layers/learned.ts';
import { looseHits } from './layers/looseNames.ts';
import { personSlotHits } from './layers/personSlots.ts';
import { isMedical } from './layers/medical.ts';
import { numberHits } from './layers/numbers.ts';
import { LONE_REASON, type PersonHit } from './layers/personHit.ts';
import { repeatHits, type FoundNames } from './layers/repeats.ts';
import { mendEdges } from './layers/tornEdges.ts';
import { brokenHits, shapeHits } from './layers/shapes.ts';
import { surnameFacilityHits } from './layers/surnameFacility.ts';
import { mergeHits } from './merge.ts';
import type { Prepared } from './prepare.ts';
import { rosterHits } from './roster.ts';
import { sceneOf, type Scene } from './scene.ts';
import { hit, type Hit, type Mark } from './types.ts';

/** What one paragraph shows by itself; kept while it stays unchanged. */
export interface Analysis {
  readonly folded: Folded;
  readonly scene: Scene;
  readonly hits: readonly Hit[];
  /** Places that only their surroundings make suspicious: they fill what the other layers leave. */
  readonly learned: readonly Hit[];
  /** Names of people sure enough to look for them in the other paragraphs. */
  readonly names: readonly string[];
  /** Names that only the dictionary or the context suggests. */
  readonly maybe: readonly string[];
  readonly allowed: readonly Range[];
  /** Words of the office that are a surname too. */
  readonly surnames: readonly Range[];
}

type Range = readonly [number, number];

/** Runs every layer over one paragraph. */
export function analyseParagraph(text: string, prepared: Prepared): Analysis {
  const folded = fold(text);
  const scene = sceneOf(folded.text);
  let people: PersonHit[] = [...contextHits(scene), ...shapeHits(scene), ...morphemeHits(scene), ...brokenHits(scene), ...looseHits(scene), ...personSlotHits(scene), ...besideNumbers(scene)];
  people.push(...listHits(scene, people));
  people = people.map((each) => mendEdges(scene, each));
  const facilities = [...facilityHits(scene), ...belongingHits(scene), ...facilitySlotHits(scene), ...surnameFacilityHits(scene)].map((each) => mendEdges(scene, each));
  const offices = publicOffices(folded.text);
  const left = occurrences(folded.text, prepared.left);
  const words = occurrences(folded.text, prepared.allowed);
  const allowed = [...offices, ...words, ...left];
  const surnames = words.filter((word) => isSurname(folded.text.slice(...word)) && !allowed.some((other) => isLonger(other, word) || left.includes(other) && isSame(other, word)));
  const own = occurrences(folded.text, prepared.facilities).map(([start, end]) => hit(start, end, 'F', 'certain', 'roster', '登録された施設'));
  // 浜田医院 at the table is an office, whoever is called 浜田; cut out of it, the name would tell who A is.
  const agencies = words.filter(([start, end]) => isFacilityName(folded.text.slice(start, end)));
  const roster = rosterHits(scene, prepared.terms).filter(({ kind, start, end }) => kind !== 'P' || !agencies.some((agency) => isLonger(agency, [start, end])));
  const named = [...roster, ...people];
  const hits = [...roster, ...own, ...contactHits(folded.text), ...numberHits(folded.text), ...dateHits(folded.text, named), ...ageHits(folded.text, named), ...addressHits(scene), ...facilities, ...people];
  const namesOf = (sure: boolean): string[] =>
    people.filter((each) => !isMedical(scene, each)).filter((each) => (each.certainty === 'certain' || each.reason === LONE_REASON) === sure && !isAllowed(each, allowed, surnames)).flatMap((each) => each.names);
  return { folded, scene, hits, learned: prepared.sureOnly ? [] : learnedHits(scene).filter((each) => !isMedical(scene, each)), names: namesOf(true), maybe: namesOf(false), allowed, surnames };
}

/** Adds the names known from the whole text and turns hits into marks of the original. */
export function finishParagraph(analysis: Analysis, names: FoundNames, offset: number): Mark[] {
  const { folded, scene, allowed, surnames } = analysis;
  const all = [...analysis.hits, ...repeatHits(scene, names)].filter((each) => each.layer === 'roster' || !(isAllowed(each, allowed, surnames) || isMedical(scene, each)));
  return addLearned(scene, mergeHits(all, folded.text.length), analysis.learned, allowed).map((each) => ({ ...each, start: offset + (folded.at[each.start] ?? 0), end: offset + (folded.at[each.end] ?? 0) })).filter((each) => each.end > each.start);
}

const isFacilityName = (name: string): boolean => FACILITY_ENDINGS.some((ending) => name.endsWith(ending));
const isLonger = ([from, to]: Range, [start, end]: Range): boolean => from <= start && end <= to && to - from > end - start;
const isSame = ([from, to]: Range, [start, end]: Range): boolean => from === start && to === end;

/** 千葉市役所 is no person, 千葉さん is one. */
const isAllowed = (each: Hit, allowed: readonly Range[], surnames: readonly Range[]): boolean =>
  inside(each, allowed) && !(each.kind === 'P' && each.certainty === 'certain' && surnames.some((word) => isSame(word, [each.start, each.end])));

const inside = (each: Hit, ranges: readonly Range[]): boolean => ranges.some(([from, to]) => each.start >= from && each.end <= to);

function occurrences(text: string, words: readonly string[]): [number, number][] {
  const found: [number, number][] = [];
  for (const word of words) for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push([at, at + word.length]);
  return found;
}
