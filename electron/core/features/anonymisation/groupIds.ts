import type { MarkGroup } from '../../anonymisation/groups.ts';
import type { Decided, WorkSession } from './sessions.ts';

/** Every id that means something already: to a decision, to one that may be taken back, to a letter. */
export function idsInUse({ decisions, past, letters }: Pick<WorkSession, 'decisions' | 'past' | 'letters'>): Set<string> {
  return new Set([...letters.keys(), ...[decisions, ...past].flatMap(({ byGroup }) => [...byGroup.keys()])]);
}

/**
 * Gives groups of a text that was read anew the ids they had before, so that decisions, letters and 元に戻す go on meaning the same words,
 * whoever else was named meanwhile.
 */
export function keepIds(fresh: readonly MarkGroup[], before: readonly MarkGroup[], { byGroup, inUse }: { byGroup: ReadonlyMap<string, Decided>; inUse: ReadonlySet<string> }): MarkGroup[] {
  const owners = new Map<number, MarkGroup>();
  for (const group of before) for (const { start, end } of group.marks) for (let at = start; at < end; at += 1) owners.set(at, group);
  const pairs = fresh.flatMap((group) => {
    const shared = new Map<MarkGroup, number>();
    for (const { start, end } of group.marks) {
      const old = [owners.get(start), owners.get(end - 1)].find((each) => each?.kind === group.kind);
      if (old) shared.set(old, (shared.get(old) ?? 0) + 1);
    }
    return [...shared]
      .filter(([old, count]) => byGroup.get(old.id)?.kind !== 'leave' || old.id === group.id || count === group.marks.length)
      .map(([old, count]) => ({ group, old, count, isDecided: byGroup.has(old.id) }));
  });
  pairs.sort((a, b) => Number(b.isDecided) - Number(a.isDecided) || b.count - a.count);
  const ids = new Map<MarkGroup, string>();
  const taken = new Set<string>();
  for (const { group, old } of pairs) {
    if (ids.has(group) || taken.has(old.id)) continue;
    ids.set(group, old.id);
    taken.add(old.id);
  }
  const spoken = new Set([...taken, ...inUse, ...before.map(({ id }) => id)]);
  return fresh.map((group) => {
    let id = ids.get(group) ?? group.id;
    while (!ids.has(group) && spoken.has(id)) id += "'";
    spoken.add(id);
    return { ...group, id };
  });
}
