import { generationsOf } from './generations.ts';
import type { Diagram, FamilyTie } from './schema.ts';

/** Where someone stands, in grid steps; the centre of the sign. */
export interface Place {
  id: string;
  x: number;
  y: number;
}

/** Steps between neighbours and between generations. */
export const COLUMN = 6;
export const ROW = 6;

/** Finds a place for everyone: parents over the middle of their children, partners side by side; then moves those put elsewhere by hand. */
export function layOut(ids: readonly string[], diagram: Diagram): Place[] {
  const rows = generationsOf(ids, diagram.ties);
  const columns = columnsOf(ids, diagram.ties, rows);
  return ids.map((id) => {
    const moved = diagram.placements.find((placement) => placement.memberId === id);
    return { id, x: (columns.get(id) ?? 0) * COLUMN + (moved?.x ?? 0), y: (rows.get(id) ?? 0) * ROW + (moved?.y ?? 0) };
  });
}

/** A tidy tree over family units: children first, from left to right, then their parents above their middle. */
function columnsOf(ids: readonly string[], ties: readonly FamilyTie[], rows: ReadonlyMap<string, number>): Map<string, number> {
  const columns = new Map<string, number>();
  /** First free column of each row, so that no two stand on one spot. */
  const free = new Map<number, number>();
  const partners = (id: string) => others(ties, id, 'couple').concat(others(ties, id, 'divorced'));
  const children = (id: string) => ties.filter((tie) => tie.kind === 'parent' && tie.a === id).map((tie) => tie.b);
  const inOrder = (some: Iterable<string>) => [...new Set(some)].filter((id) => ids.includes(id)).sort((one, other) => ids.indexOf(one) - ids.indexOf(other));

  const put = (unit: readonly string[], wished: number) => {
    const row = rows.get(unit[0] ?? '') ?? 0;
    const start = Math.max(wished, free.get(row) ?? wished);
    for (const [index, id] of unit.entries()) columns.set(id, start + index);
    free.set(row, start + unit.length);
  };
  const place = (id: string) => {
    if (columns.has(id)) return;
    // Former partners stand on the other side than siblings and present ones, so that the band around those who live together need not cross them.
    const isFree = (other: string) => !columns.has(other) && rows.get(other) === rows.get(id);
    const former = inOrder(others(ties, id, 'divorced')).filter(isFree);
    const present = inOrder(others(ties, id, 'couple')).filter((other) => isFree(other) && !former.includes(other));
    const unit = [...former, id, ...present];
    // Reserved at once, so that a circle in the ties ends here.
    for (const each of unit) columns.set(each, Number.NaN);
    // Children of a former union hang on its side, so that its lines need not cross those of the present one.
    const unionOf = (child: string) => [...former, id].findIndex((other) => children(other).includes(child));
    const below = inOrder(unit.flatMap(children)).filter((child) => !columns.has(child)).sort((one, other) => unionOf(one) - unionOf(other));
    for (const child of below) place(child);
    const spots = inOrder(unit.flatMap(children)).map((child) => columns.get(child) ?? Number.NaN).filter((spot) => !Number.isNaN(spot));
    const middle = spots.length > 0 ? (Math.min(...spots) + Math.max(...spots)) / 2 : 0;
    put(unit, spots.length > 0 ? middle - (unit.length - 1) / 2 : 0);
    for (const sibling of inOrder(others(ties, id, 'sibling'))) place(sibling);
  };

  const hasParents = (id: string) => ties.some((tie) => tie.kind === 'parent' && tie.b === id && ids.includes(tie.a));
  // From the oldest; whoever married into a family that has its own parents here comes with those.
  const roots = ids.filter((id) => !hasParents(id) && !partners(id).some(hasParents));
  for (const id of [...roots, ...ids].sort((one, other) => Number(!roots.includes(one)) - Number(!roots.includes(other)) || (rows.get(one) ?? 0) - (rows.get(other) ?? 0))) place(id);
  return columns;
}

function others(ties: readonly FamilyTie[], id: string, kind: FamilyTie['kind']): string[] {
  return ties.flatMap((tie) => (tie.kind !== kind ? [] : tie.a === id ? [tie.b] : tie.b === id ? [tie.a] : []));
}
