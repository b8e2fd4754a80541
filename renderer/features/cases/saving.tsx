import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { InputOf, OperationName, OutputOf } from '../../../shared/contract/operations.ts';
import { japanTime } from '../../../shared/text/japanClock.ts';
import { call } from '../../api/client.ts';
import { notifyError } from '../../api/queries.ts';

/** Sends one change; resolves to undefined when it was refused (and says so). */
export type Save = <Name extends OperationName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name> | undefined>;

interface State {
  waiting: number;
  savedAt: Date | null;
  failed: boolean;
  /** Fields that show something else than what is stored. */
  differing: number;
}

const Context = createContext<{ state: State; save: Save; differ(): () => void } | null>(null);

/** Keeps count of what is being saved on this page, so that one line can tell that all of it is. */
export function SavingProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<State>({ waiting: 0, savedAt: null, failed: false, differing: 0 });
  const save = useCallback<Save>(async (name, input) => {
    setState((before) => ({ ...before, waiting: before.waiting + 1 }));
    try {
      const output = await call(name, input);
      setState((before) => ({ ...before, waiting: before.waiting - 1, savedAt: new Date() }));
      return output;
    } catch (error) {
      notifyError(error);
      setState((before) => ({ ...before, waiting: before.waiting - 1, failed: before.differing > 0 }));
      return undefined;
    }
  }, []);
  const differ = useCallback(() => {
    setState((before) => ({ ...before, differing: before.differing + 1 }));
    return () => setState((before) => ({ ...before, differing: before.differing - 1, failed: before.failed && before.differing > 1 }));
  }, []);
  const value = useMemo(() => ({ state, save, differ }), [state, save, differ]);
  return <Context value={value}>{children}</Context>;
}

/** `const save = useSave(); void save('cases.updateIssue', { … })` */
export function useSave(): Save {
  return useSaving().save;
}

/** Lets the page know, while it is so, that a field shows something else than what is stored: a refused value stays there. */
export function useDiffering(differs: boolean): void {
  const { differ } = useSaving();
  useEffect(() => (differs ? differ() : undefined), [differs, differ]);
}

/** 保存済み 14:13, in words: a clerk must not wonder whether it is kept. */
export function useSavingWords(): string {
  const { waiting, savedAt, failed } = useSaving().state;
  if (waiting > 0) return '保存しています…';
  if (failed) return '保存できていない欄があります';
  return savedAt ? `保存済み ${japanTime(savedAt)}` : '変更は自動で保存されます';
}

function useSaving() {
  const saving = useContext(Context);
  if (!saving) throw new Error('SavingProvider is missing');
  return saving;
}
