import { DateField } from '../../ui/DateField.tsx';
import { TextArea, type TextAreaProps } from '../../ui/TextArea.tsx';
import { TextField, type TextFieldProps } from '../../ui/TextField.tsx';
import { CheckedField } from '../workbench/CheckedField.tsx';
import { useNameNotes } from '../workbench/NameCheck.tsx';
import { useDiffering } from './saving.tsx';
import { useAutosave } from './useAutosave.ts';

interface Kept<Value> {
  saved: Value;
  onSave(value: Value): void;
}
type Own = 'value' | 'onChange' | 'onFocus' | 'onBlur';

function useKept<T extends string | null>(saved: T, save: (value: T) => void) {
  const field = useAutosave(saved, save);
  useDiffering(field.value !== saved);
  return field;
}

/** One line that keeps itself: numbers and codes, where no name is looked for. */
export function KeptText({ saved, onSave, ...field }: Kept<string> & Omit<TextFieldProps, Own>) {
  return <TextField {...field} {...useKept(saved, onSave)} />;
}

/** One line of words that keeps itself and is looked through for names. */
export function KeptLine({ saved, onSave, ...field }: Kept<string> & Omit<Parameters<typeof CheckedField>[0], Own>) {
  return <CheckedField {...field} {...useKept(saved, onSave)} />;
}

/** A block of text that keeps itself. */
export function KeptBlock({ saved, onSave, ...field }: Kept<string> & Omit<TextAreaProps, Own>) {
  const kept = useKept(saved, onSave);
  const names = useNameNotes({ text: kept.value, onReplace: kept.onChange });
  return <TextArea {...field} {...(names === undefined ? {} : { description: names })} {...kept} />;
}

/** A day that keeps itself. */
export function KeptDate({ saved, onSave, ...field }: Kept<string | null> & Omit<Parameters<typeof DateField>[0], Own>) {
  return <DateField {...field} {...useKept(saved, onSave)} />;
}
