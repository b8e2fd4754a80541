import type { FamilyTie } from './schema.ts';

/** Row of everyone: partners and siblings share one, a child stands one below. People without a tie stand in row 0 with the 本人. */
export function generationsOf(ids: readonly string[], ties: readonly FamilyTie[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (const start of ids) {
    if (rows.has(start)) continue;
    const found = new Map([[start, 0]]);
    const waiting = [start];
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const row = found.get(id) ?? 0;
      for (const tie of ties) {
        const other = tie.a === id ? tie.b : tie.b === id ? tie.a : undefined;
        if (other === undefined || found.has(other) || !ids.includes(other)) continue;
        found.set(other, tie.kind === 'parent' ? row + (tie.a === id ? 1 : -1) : row);
        waiting.push(other);
      }
    }
    for (const [id, row] of found) rows.set(id, row);
  }
  const top = Math.min(0, ...rows.values());
  return new Map([...rows].map(([id, row]) => [id, row - top]));
}
