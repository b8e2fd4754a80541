import { useState } from 'react';

/** What a field needs in order to keep its words to itself until they are given over. */
export interface DraftField<T> {
  value: T;
  onChange(value: T): void;
  onFocus(): void;
  onBlur(): void;
}

/**
 * Keeps a field's value in the field (IME rules 2 and 3): what arrives from the store never replaces what is being typed,
 * and `commit` gets the value at blur only, when it differs from what is stored. A refused value stays in the field.
 */
export function useDraftField<T extends string | number | null>(saved: T, commit?: (value: T) => void): DraftField<T> {
  const [draft, setDraft] = useState<{ value: T } | null>(null);
  const [seen, setSeen] = useState(saved);
  const [focused, setFocused] = useState(false);
  if (saved !== seen && !focused) {
    setSeen(saved);
    setDraft(null);
  }
  return {
    value: draft ? draft.value : saved,
    onChange: (value) => setDraft({ value }),
    onFocus: () => setFocused(true),
    onBlur: () => {
      setFocused(false);
      setSeen(saved);
      if (draft && draft.value !== saved) commit?.(draft.value);
    },
  };
}
