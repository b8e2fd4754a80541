import { useRef } from 'react';

/**
 * Changes single fields of a record that is saved as a whole. What was changed a moment ago and has not come back from the
 * store yet is sent again with the next change, so that two quick changes do not undo each other.
 */
export function usePatch<Saved extends object>(saved: Saved, save: (next: Saved) => Promise<unknown>): (patch: Partial<Saved>) => void {
  const pending = useRef<Partial<Saved>>({});
  return (patch) => {
    pending.current = { ...pending.current, ...patch };
    const sent = pending.current;
    void save({ ...saved, ...sent }).then((answer) => {
      // A refused value stays in its field only; an accepted one is in `saved` from now on.
      if (answer === undefined || pending.current === sent) pending.current = {};
    });
  };
}
