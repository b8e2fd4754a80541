import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { AppError } from '../../../shared/errors/appError.ts';
import { call } from '../../api/client.ts';
import { writesBehind } from '../../api/unsaved.ts';

/** How long typing may go on before it is written anyway, in milliseconds: well under the promised second. */
const PAUSE = 250;
const LONGEST = 600;

/** A text under way that survives a killed process: null while it is read. `state` says whether the disk has it. */
export interface Draft<Value> {
  value: Value;
  set(value: Value): void;
  /** Forgets the draft here; the command that recorded it forgot it in the store. */
  reset(value: Value): void;
  state: 'saved' | 'saving' | 'failed';
  savedAt: Date | null;
}

/**
 * Keeps a value in local state (IME rule 2: nothing asynchronous feeds it once it is read) and writes it encrypted behind the typing,
 * composition included, so that the words are there after a kill in the middle of a word.
 */
export function useDraft<Value>(key: string, empty: Value, read: (json: unknown) => Value | null): Draft<Value> | null {
  const [value, setValue] = useState<Value | null>(null);
  const [state, setState] = useState<Draft<Value>['state']>('saved');
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const pending = useRef<{ value: Value; since: number } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const write = useEffectEvent(async () => {
    clearTimeout(timer.current);
    const job = pending.current;
    if (!job) return;
    pending.current = null;
    try {
      await call('drafts.save', { key, value: JSON.stringify(job.value) });
      setSavedAt(new Date());
      setState(pending.current ? 'saving' : 'saved');
    } catch (error) {
      // Locked: a retry after the next unlocking would write over what is typed then.
      if (error instanceof AppError && error.code === 'locked') return;
      pending.current ??= job;
      setState('failed');
      timer.current = setTimeout(() => void write(), 2000);
    }
  });

  useEffect(() => {
    let gone = false;
    void call('drafts.get', { key }).then(
      ({ value: text }) => !gone && setValue((text === null ? null : read(JSON.parse(text))) ?? empty),
      () => !gone && setValue(empty),
    );
    return () => {
      gone = true;
      void write();
    };
    // A new key is a new draft: its page mounts this hook anew.
  }, [key]);

  const writeNow = useEffectEvent(async () => {
    await write();
    return pending.current === null;
  });
  useEffect(() => writesBehind(() => writeNow()), []);

  if (value === null) return null;
  return {
    value,
    state,
    savedAt,
    set(next) {
      setValue(next);
      setState('saving');
      pending.current = { value: next, since: pending.current?.since ?? Date.now() };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void write(), Math.max(0, Math.min(PAUSE, pending.current.since + LONGEST - Date.now())));
    },
    reset(next) {
      clearTimeout(timer.current);
      pending.current = null;
      setValue(next);
      setState('saved');
    },
  };
}
