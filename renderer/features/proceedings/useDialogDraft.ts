import { call } from '../../api/client.ts';
import { type Draft, useDraft } from './useDraft.ts';

/** The words of a dialog: kept like those of the entry box, gone when the dialog is left on purpose. Null while they are read. */
export function useDialogDraft<Value extends object>(key: string, saved: Value): (Pick<Draft<Value>, 'value' | 'set'> & { forget(): void }) | null {
  const draft = useDraft(key, saved, (json) => asShaped(json, saved));
  return (
    draft && {
      value: draft.value,
      set: draft.set,
      forget() {
        draft.reset(saved);
        void call('drafts.discard', { key }).catch(() => undefined);
      },
    }
  );
}

/** What was kept, where it has the shape of what it belongs to; words of an older program are not put into a new form. */
function asShaped<Value extends object>(json: unknown, saved: Value): Value | null {
  if (typeof json !== 'object' || json === null) return null;
  const kept = new Map(Object.entries(json));
  const fits = Object.entries(saved).every(([key, value]) => kept.has(key) && kindOf(kept.get(key)) === kindOf(value));
  // Every key of `saved` was found with a value of its kind.
  return fits ? (json as Value) : null;
}

const kindOf = (value: unknown): string => (value === null || typeof value === 'string' ? 'text' : Array.isArray(value) ? 'list' : typeof value);
