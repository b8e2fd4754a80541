import { createContext, type ReactNode, useContext, useState } from 'react';

const Context = createContext<Map<string, unknown> | null>(null);

/** Remembers what a page wants to find again when one comes back to it; lives inside the frame, so that it is gone with the lock. */
export function KeptProvider({ children }: { children: ReactNode }) {
  const [kept] = useState(() => new Map<string, unknown>());
  return <Context value={kept}>{children}</Context>;
}

/** useState that outlasts the page: `const [filters, setFilters] = useKept('cases.filters', FIRST_FILTERS)`. */
export function useKept<Value>(key: string, initial: Value): [Value, (next: Value) => void] {
  const kept = useContext(Context);
  // Only this hook writes under the key, and always a Value.
  const [value, setValue] = useState(() => (kept?.has(key) ? (kept.get(key) as Value) : initial));
  const set = (next: Value) => {
    kept?.set(key, next);
    setValue(next);
  };
  return [value, set];
}
