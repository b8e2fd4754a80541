import type { WritableDb } from '../../database/types.ts';

type Ordered = 'household_members' | 'case_issues' | 'case_statements';

/** Puts one row at a new place among its siblings and renumbers those that moved; a place beyond the end is the end. */
export function moveRow(db: WritableDb, table: Ordered, siblings: readonly string[], id: string, position: number): void {
  const order = siblings.filter((other) => other !== id);
  order.splice(Math.min(position, order.length), 0, id);
  for (const [index, sibling] of order.entries()) {
    db.run(`UPDATE ${table} SET position = :index WHERE id = :id AND position <> :index`, { id: sibling, index });
  }
}
