import { useEffect, useEffectEvent, useRef, useState } from 'react';

/**
 * Changes single fields of a record that is saved as a whole. What was changed but has not come back from the store yet is
 * shown already and sent again with the next change, so that two quick changes do not undo each other.
 */
export function usePatch<Saved extends object>(saved: Saved, save: (next: Saved) => Promise<unknown>): [Saved, (patch: Partial<Saved>) => void] {
  const [pending, setPending] = useState<Partial<Saved>>({});
  const latest = useRef(pending);
  const keep = (next: Partial<Saved>) => {
    latest.current = next;
    setPending(next);
  };
  const catchUp = useEffectEvent(() => {
    const left = without(latest.current, (key, value) => same(saved[key], value));
    if (Object.keys(left).length < Object.keys(latest.current).length) keep(left);
  });
  useEffect(() => catchUp());
  const patch = (change: Partial<Saved>) => {
    keep({ ...latest.current, ...change });
    void save({ ...saved, ...latest.current }).then((answer) => {
      // A refused value stays in its own field only.
      if (answer === undefined) keep(without(latest.current, (key, value) => key in change && same(change[key], value)));
    });
  };
  return [{ ...saved, ...pending }, patch];
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function without<Part extends object>(part: Part, drops: (key: keyof Part, value: unknown) => boolean): Part {
  const left = { ...part };
  // The keys of a plain record are its own.
  for (const key of Object.keys(part) as (keyof Part)[]) if (drops(key, part[key])) delete left[key];
  return left;
}
