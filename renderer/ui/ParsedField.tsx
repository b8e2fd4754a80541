import { useState } from 'react';
import { fieldCss, type FieldProps } from './Field.tsx';
import { TextField } from './TextField.tsx';

/** How a kind of value is read from what a clerk types, and written back. */
export interface Spelling<T> {
  /** `undefined` when the text cannot be read; never called with an empty text. */
  read(text: string): T | undefined;
  write(value: T): string;
  /** Said when the text cannot be read. */
  fault: string;
}

/** A field whose value is something else than its text (a day, a time, a number). */
export interface ParsedFieldProps<T> extends FieldProps {
  value: T | null;
  /** Called at each change with what the text means so far; null when empty or not readable. */
  onChange(value: T | null): void;
  onFocus?(): void;
  onBlur?(): void;
  onSubmit?(): void;
  placeholder?: string;
  autoFocus?: boolean;
}

interface Props<T> extends ParsedFieldProps<T> {
  spelling: Spelling<T>;
  unit?: string | undefined;
}

/** Keeps the typed text as it is and reads it on the side; only after leaving the field is it written the tidy way. */
export function ParsedField<T>({ spelling, unit, value, onChange, onBlur, error, ...field }: Props<T>) {
  const [text, setText] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const readable = (typed: string) => (typed.trim() === '' ? null : spelling.read(typed.trim()));
  const unreadable = text !== null && readable(text) === undefined;
  return (
    <TextField
      {...field}
      boxClassName={fieldCss.number}
      value={text ?? (value === null ? '' : spelling.write(value))}
      error={left && unreadable ? spelling.fault : error}
      onChange={(typed) => {
        setText(typed);
        setLeft(false);
        onChange(readable(typed) ?? null);
      }}
      onBlur={() => {
        setLeft(true);
        if (!unreadable) setText(null);
        onBlur?.();
      }}
      after={unit && <span className={fieldCss.unit}>{unit}</span>}
    />
  );
}
