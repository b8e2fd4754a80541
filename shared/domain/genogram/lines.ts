import type { Place } from './layout.ts';
import type { FamilyTie } from './schema.ts';
import { HALF, type Shape } from './shapes.ts';

type Places = ReadonlyMap<string, Place>;
const DROP = 16;

const line = (x1: number, y1: number, x2: number, y2: number): Shape => ({ kind: 'line', x1, y1, x2, y2, role: 'tie' });

/** The lines between people: a bracket under partners (two strokes through it: 離婚), a comb from parents to children, a bar over siblings. */
export function familyLines(ties: readonly FamilyTie[], at: Places): Shape[] {
  const unions = ties.filter((tie) => tie.kind === 'couple' || tie.kind === 'divorced');
  const shapes = unions.flatMap((tie, index) => bracket(tie, at, index % 2));
  for (const [index, [parents, children]] of families(ties, unions).entries()) shapes.push(...comb({ parents, children, shift: index % 3 }, unions, at));
  const withParents = new Set(ties.filter((tie) => tie.kind === 'parent').map((tie) => tie.b));
  for (const tie of ties) {
    if (tie.kind === 'sibling' && !(withParents.has(tie.a) && withParents.has(tie.b))) shapes.push(...bar(tie, at));
  }
  return shapes;
}

function bracketLevel(tie: FamilyTie, at: Places, shift: number): number {
  return Math.max(at.get(tie.a)?.y ?? 0, at.get(tie.b)?.y ?? 0) + HALF + DROP + shift * 6;
}

function bracket(tie: FamilyTie, at: Places, shift: number): Shape[] {
  const [a, b] = [at.get(tie.a), at.get(tie.b)];
  if (!a || !b) return [];
  const level = bracketLevel(tie, at, shift);
  const shapes = [line(a.x, a.y + HALF, a.x, level), line(b.x, b.y + HALF, b.x, level), line(a.x, level, b.x, level)];
  if (tie.kind === 'couple') return shapes;
  // Off the middle, where the children hang.
  const middle = a.x + (b.x - a.x) / 4;
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
  const union = unions.findIndex((tie) => parents.includes(tie.a) && parents.includes(tie.b));
  const tie = unions[union];
  const x = above.reduce((sum, place) => sum + place.x, 0) / above.length;
  const from = tie && above.length === 2 ? bracketLevel(tie, at, union % 2) : first.y + HALF;
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
