import { COLUMN, type Place } from './layout.ts';
import type { FamilyTie } from './schema.ts';
import { HALF, type Shape, STEP } from './shapes.ts';

type Places = ReadonlyMap<string, Place>;
const DROP = 16;
const NEXT = COLUMN * STEP;

const line = (x1: number, y1: number, x2: number, y2: number): Shape => ({ kind: 'line', x1, y1, x2, y2, role: 'tie' });

/** The lines between people: a bracket under partners (two strokes through it: 離婚), a comb from parents to children, a bar over siblings. */
export function familyLines(ties: readonly FamilyTie[], at: Places): Shape[] {
  const unions = ties.filter((tie) => tie.kind === 'couple' || tie.kind === 'divorced');
  const shapes = unions.flatMap((tie) => bracket(tie, unions, at));
  for (const [index, [parents, children]] of families(ties, unions).entries()) shapes.push(...comb({ parents, children, shift: index % 3 }, unions, at));
  const withParents = new Set(ties.filter((tie) => tie.kind === 'parent').map((tie) => tie.b));
  for (const tie of ties) {
    if (tie.kind === 'sibling' && !(withParents.has(tie.a) && withParents.has(tie.b))) shapes.push(...bar(tie, at));
  }
  return shapes;
}

/**
 * Where the bracket of two runs and the children hang. One that passes below another partner runs deeper, and its children
 * hang beside the outer one, the partner of fewer: in the middle they would seem to be that other partner's.
 */
function unionAt(tie: FamilyTie, unions: readonly FamilyTie[], a: Place, b: Place): { level: number; hang: number; stroke: number } {
  const between = Math.max(0, Math.round(Math.abs(a.x - b.x) / NEXT) - 1);
  const countOf = (id: string) => unions.filter((other) => other.a === id || other.b === id).length;
  const [outer, inner] = countOf(tie.a) < countOf(tie.b) ? [a, b] : [b, a];
  const reach = (inner.x - outer.x) / (between + 1);
  const deeper = between > 0 ? 6 + Math.min(between, 2) * 12 : (unions.indexOf(tie) % 2) * 6;
  return { level: Math.max(a.y, b.y) + HALF + DROP + deeper, hang: outer.x + reach / 2, stroke: outer.x + reach / 4 };
}

function bracket(tie: FamilyTie, unions: readonly FamilyTie[], at: Places): Shape[] {
  const [a, b] = [at.get(tie.a), at.get(tie.b)];
  if (!a || !b) return [];
  const { level, stroke: middle } = unionAt(tie, unions, a, b);
  const shapes = [line(a.x, a.y + HALF, a.x, level), line(b.x, b.y + HALF, b.x, level), line(a.x, level, b.x, level)];
  if (tie.kind === 'couple') return shapes;
  // Off the middle, where the children hang.
  return [...shapes, line(middle - 6, level + 8, middle + 2, level - 8), line(middle, level + 8, middle + 8, level - 8)];
}

/** Children grouped by their known parents; two parents count as one family where they are or were partners. */
function families(ties: readonly FamilyTie[], unions: readonly FamilyTie[]): [string[], string[]][] {
  const parentsOf = new Map<string, string[]>();
  for (const tie of ties) if (tie.kind === 'parent') parentsOf.set(tie.b, [...(parentsOf.get(tie.b) ?? []), tie.a]);
  const groups = new Map<string, [string[], string[]]>();
  for (const [child, parents] of parentsOf) {
    const united = unions.find((tie) => parents.includes(tie.a) && parents.includes(tie.b));
    for (const family of united ? [[united.a, united.b]] : parents.map((parent) => [parent])) {
      const key = family.toSorted().join(' ');
      const group = groups.get(key) ?? [family, []];
      group[1].push(child);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/** Families beside each other get combs of different height, so that they are not read as one. */
function comb({ parents, children, shift }: { parents: readonly string[]; children: readonly string[]; shift: number }, unions: readonly FamilyTie[], at: Places): Shape[] {
  const above = parents.flatMap((id) => at.get(id) ?? []);
  const below = children.flatMap((id) => at.get(id) ?? []);
  const [first] = above;
  if (!first || below.length === 0) return [];
  const [, second] = above;
  const tie = unions.find(({ a, b }) => parents.includes(a) && parents.includes(b));
  const { level: from, hang: x } = tie && second ? unionAt(tie, unions, first, second) : { level: first.y + HALF, hang: first.x };
  const level = Math.min(...below.map((place) => place.y)) - HALF - DROP - shift * 7;
  const xs = [x, ...below.map((place) => place.x)];
  return [
    line(x, from, x, level),
    line(Math.min(...xs), level, Math.max(...xs), level),
    ...below.map((place) => line(place.x, level, place.x, place.y - HALF)),
  ];
}

function bar(tie: FamilyTie, at: Places): Shape[] {
  const [a, b] = [at.get(tie.a), at.get(tie.b)];
  if (!a || !b) return [];
  const level = Math.min(a.y, b.y) - HALF - DROP;
  return [line(a.x, a.y - HALF, a.x, level), line(b.x, b.y - HALF, b.x, level), line(a.x, level, b.x, level)];
}
