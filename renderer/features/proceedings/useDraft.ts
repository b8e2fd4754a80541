import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { writesBehind } from '../../api/unsaved.ts';
import { createDraftKeeper, type DraftState } from './draftKeeper.ts';

/** A text under way that survives a killed process. `state` says whether the disk has it. */
export interface Draft<Value> {
  value: Value;
  /** Takes the new value, or what makes it from the one that stands there now. */
  set(next: Value | ((current: Value) => Value)): void;
  /** What stands there now, for an answer that comes later. */
  latest(): Value;
  /** Writes at once what waits to be written. */
  flush(): void;
  /** Shows a value without keeping it: the command that recorded the draft forgot it in the store. */
  reset(value: Value): void;
  state: DraftState;
  savedAt: Date | null;
}

/**
 * Keeps a value in local state (IME rule 2: nothing asynchronous feeds it once it is read) and writes it encrypted behind the typing,
 * composition included, so that the words are there after a kill in the middle of a word. Null while it is read; a new key needs a new mount.
 */
export function useDraft<Value extends object>(key: string, empty: Value, read: (json: unknown) => Value | null): Draft<Value> | null {
  const [value, setValue] = useState<Value | null>(null);
  const [kept, setKept] = useState<{ state: DraftState; at: Date | null }>({ state: 'saved', at: null });
  const [keeper] = useState(() =>
    createDraftKeeper(key, (state) => setKept((before) => ({ state, at: state === 'saved' ? new Date() : before.at }))),
  );
  const current = useRef(empty);
  const show = (next: Value) => {
    current.current = next;
    setValue(next);
  };
  const begin = useEffectEvent((json: unknown) => show(read(json) ?? empty));
  useEffect(() => {
    let gone = false;
    void keeper.read(() => gone).then((json) => !gone && begin(json));
    const isLeft = writesBehind(keeper.flush);
    return () => {
      gone = true;
      isLeft();
      void keeper.flush();
    };
  }, [keeper]);

  if (value === null) return null;
  return {
    value,
    state: kept.state,
    savedAt: kept.at,
    latest: () => current.current,
    flush: () => void keeper.flush(),
    set(next) {
      const made = typeof next === 'function' ? next(current.current) : next;
      if (made === current.current) return;
      show(made);
      keeper.keep(made);
    },
    reset(next) {
      keeper.drop();
      show(next);
    },
  };
}
