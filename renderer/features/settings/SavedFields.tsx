import { NumberField } from '../../ui/NumberField.tsx';
import { TextArea, type TextAreaProps } from '../../ui/TextArea.tsx';
import { TextField, type TextFieldProps } from '../../ui/TextField.tsx';
import { useDraftField } from '../../ui/useDraftField.ts';

interface Saved<Value> {
  saved: Value;
  onSave(value: Value): void;
}

type Own = 'value' | 'onChange' | 'onFocus' | 'onBlur';

/** One line that is kept when it is left. */
export function SavedText({ saved, onSave, ...field }: Saved<string> & Omit<TextFieldProps, Own>) {
  return <TextField {...field} {...useDraftField(saved, onSave)} />;
}

/** A block of text that is kept when it is left. */
export function SavedBlock({ saved, onSave, ...field }: Saved<string> & Omit<TextAreaProps, Own>) {
  return <TextArea {...field} {...useDraftField(saved, onSave)} />;
}

type NumberProps = Saved<number | null> & Omit<Parameters<typeof NumberField>[0], Own>;

/** A number that is kept when it is left. */
export function SavedNumber({ saved, onSave, ...field }: NumberProps) {
  return <NumberField {...field} {...useDraftField(saved, onSave)} />;
}
