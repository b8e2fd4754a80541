import type { QuasiIdentifierStrength } from '../../../shared/domain/anonymisation/choices.ts';
import type { QuasiFactor, QuasiWarning } from '../../../shared/domain/anonymisation/schema.ts';
import type { Trait, TraitKind } from './data/quasiTraits.ts';
import { type FoundTrait, type Stretch, traitOwners } from './traitOwners.ts';

/** How few a combination must fit before the clerk is warned. */
const STRENGTHS: Record<QuasiIdentifierStrength, number> = { off: 0, gentle: 3, normal: 10, strict: 30 };
const USUAL_POPULATION = 30_000;
/** 国勢調査 2020: 2.2 people in a household. */
const HOUSEHOLD_SIZE = 2.2;
const AGES = new Set<TraitKind>(['年代', '子どもの年代']);
/** Told of each person apart; anything else is the same for the whole household. */
const OWN = new Set<TraitKind>(['病気・障害', '仕事']);
const MOST_FACTORS = 6;

/** The rarest trait of a kind that is told of somebody, with every place where its words stand. */
interface Clue {
  readonly whose: string;
  readonly trait: Trait;
  readonly share: number;
  readonly found: readonly FoundTrait[];
}

/**
 * Estimates how many inhabitants share what a text tells of each person, and how many households what it tells of all of them
 * (field.md §5.2: the smaller the town, the stronger the warning). Rough on purpose: shares are multiplied as if by chance.
 * The household is asked about only with what no person's warning says already. `parts` are the stretches that will be kept.
 */
export function findQuasiIdentifiers(
  text: string, parts: readonly Stretch[], population: number | null, strength: QuasiIdentifierStrength,
): QuasiWarning[] {
  const limit = STRENGTHS[strength];
  if (limit === 0) return [];
  const inhabitants = population ?? USUAL_POPULATION;
  const size = population === null ? '人口が設定されていないため3万人として数えると' : `人口${population.toLocaleString('ja-JP')}人では`;
  const { people, household, somebody } = traitOwners(text, parts);
  const warnings: QuasiWarning[] = [];
  const left: Clue[][] = [];
  for (const person of people) {
    const clues = cluesOf(person.name, person.traits);
    const expected = inhabitants * product(clues);
    if (isCombination(clues) && expected < limit) warnings.push(warn(`${size}、${person.name === '' ? '' : `「${person.name}」の`}`, '人', expected, clues));
    else if (person.isMember) left.push(clues);
  }
  const shared = cluesOf('', household);
  const told = rarestOfHousehold([...left, cluesOf('', somebody), shared]);
  const clues = told.flat();
  const expected = (inhabitants / HOUSEHOLD_SIZE) * told.reduce((chance, group) => chance * Math.min(1, HOUSEHOLD_SIZE * product(group)), 1);
  if (told.length > 1 && isCombination(clues) && expected < limit) warnings.push(warn(`${size}、`, '世帯', expected, clues));
  return warnings;
}

/** Ages alone name nobody, and neither does one clue. */
const isCombination = (clues: readonly Clue[]): boolean => clues.length > 1 && clues.some(({ trait }) => !AGES.has(trait.kind));

const product = (clues: readonly Clue[]): number => clues.reduce((chance, { share }) => chance * share, 1);

/** Of every kind the rarest; of the old, an illness of old age is no rarer than it is among them. */
function cluesOf(whose: string, traits: readonly FoundTrait[]): Clue[] {
  const isOld = traits.some(({ trait, words }) => trait.kind === '年代' && /^(?:[78]0歳代|90歳以上)$/u.test(words));
  return rarest(traits.map((each) => ({
    whose, trait: each.trait, share: (isOld ? each.trait.shareOfOld : undefined) ?? each.trait.share, found: traits.filter(({ trait }) => trait === each.trait),
  })), ({ trait }) => (AGES.has(trait.kind) ? '年代' : trait.kind));
}

function rarest(clues: readonly Clue[], kindOf: (clue: Clue) => string): Clue[] {
  const byKind = new Map<string, Clue>();
  for (const clue of clues) {
    const known = byKind.get(kindOf(clue));
    if (!known || clue.share < known.share) byKind.set(kindOf(clue), clue);
  }
  return [...byKind.values()];
}

/**
 * What is told of a household, person by person. Illness and work are each person's own; ages go together in a family
 * (a mother in her eighties has a son in his fifties), as country and events do: of these the rarest counts once.
 */
function rarestOfHousehold(people: readonly (readonly Clue[])[]): Clue[][] {
  // Where two are as old, the one whose illness goes with the age.
  const byWeight = [...people].sort((a, b) => Number(hasIllnessOfAge(b)) - Number(hasIllnessOfAge(a)));
  const together = new Set(rarest(byWeight.flat().filter(({ trait }) => !OWN.has(trait.kind)), ({ trait }) => trait.kind));
  return people.map((clues) => {
    const isOld = clues.some((clue) => clue.trait.kind === '年代' && together.has(clue));
    return clues.filter((clue) => OWN.has(clue.trait.kind) || together.has(clue)).map((clue) => (isOld ? clue : { ...clue, share: clue.trait.share }));
  }).filter((clues) => clues.length > 0);
}

const hasIllnessOfAge = (clues: readonly Clue[]): boolean => clues.some(({ trait, share }) => share === trait.shareOfOld);

function warn(opening: string, unit: '人' | '世帯', expected: number, clues: readonly Clue[]): QuasiWarning {
  const kept = [...clues].sort((a, b) => a.share - b.share).slice(0, MOST_FACTORS);
  const byPerson = Map.groupBy(kept, ({ whose }) => (unit === '世帯' ? whose : ''));
  const told = [...byPerson].map(([whose, of]) => {
    const words = of.map(({ found: [first] }) => first?.words ?? '').join('・');
    return whose === '' ? words : `${whose}（${words}）`;
  });
  const about = expected < 1 ? `1${unit}に満たない` : `およそ${Math.round(expected)}${unit}の`;
  return {
    reason: `${opening}「${told.join('、')}」がそろう${unit}は${about}見込みです。`,
    expected,
    factors: [...byPerson].flatMap(([whose, of]) => of.map((clue) => factorOf(whose, clue))),
  };
}

function factorOf(whose: string, { trait, found }: Clue): QuasiFactor {
  const words = [...Map.groupBy(found, (each) => each.words)].slice(0, 4);
  return {
    whose, kind: trait.kind, suggestion: trait.suggestion,
    words: words.map(([text, places]) => ({ text, places: places.map(({ start, end }) => ({ start, end })) })),
  };
}
