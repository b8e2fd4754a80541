import { useCallback, useState } from 'react';
import type { SessionState, WorkGroup } from '../../../shared/domain/anonymisation/schema.ts';

/** Where the clerk stands in the original; groups change with every decision, the text does not. */
interface Here {
  at: number;
  onlyHere: boolean;
}

/** The mark that is being decided: its group, which of the group's places it is, and whether only this place is meant. */
export function useCurrentMark({ groups, marks }: SessionState) {
  const [{ at, onlyHere }, setHere] = useState<Here>(() => ({ at: (groups.find(({ status, skipped }) => status === 'undecided' && !skipped) ?? groups[0])?.first ?? 0, onlyHere: false }));
  const mark = marks.find(({ start }) => start === at) ?? marks.findLast(({ start }) => start < at) ?? marks[0];
  const group = groups.find(({ id }) => id === mark?.groupId) ?? null;
  const places = marks.filter(({ groupId }) => groupId === group?.id);
  const nth = places.findIndex(({ start }) => start === mark?.start);
  const isOnlyHere = onlyHere && places.length > 1;

  const goTo = useCallback((start: number) => setHere({ at: start, onlyHere: false }), []);
  const goToPlace = useCallback((start: number) => setHere((before) => ({ ...before, at: start })), []);
  /** The next mark that waits for a decision, or the next one at all. */
  const step = (by: 1 | -1, list: readonly WorkGroup[] = groups) => {
    const open = list.filter(({ status, skipped, id }) => status === 'undecided' && !skipped && id !== group?.id);
    const candidates = open.length > 0 ? open : list;
    const next = by === 1 ? (candidates.find(({ first }) => first > at) ?? candidates[0]) : (candidates.findLast(({ first }) => first < at) ?? candidates.at(-1));
    if (next) goTo(next.first);
  };
  return {
    group,
    mark,
    nth,
    count: places.length,
    onlyHere: isOnlyHere,
    toggleOnlyHere: () => setHere({ at: mark?.start ?? at, onlyHere: !isOnlyHere && places.length > 1 }),
    goTo,
    goToPlace,
    /** The place of the group beside this one; its end leads to the next group. */
    stepPlace: (by: 1 | -1) => {
      const next = places[nth + by];
      if (next) goToPlace(next.start);
      else step(by);
    },
    step,
  };
}
export type CurrentPlace = ReturnType<typeof useCurrentMark>;
