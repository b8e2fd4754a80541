import { type CompositionEvent, useRef, useState } from 'react';
import { TextField } from './TextField.tsx';

interface Props {
  label: string;
  placeholder?: string;
  /** What to look for, once it is settled; never what is still being composed. */
  onSearch(query: string): void;
  className?: string | undefined;
}

/** A search box for lists: it searches after the composition ends, not while it lasts. */
export function SearchField({ label, placeholder, onSearch, className }: Props) {
  const [text, setText] = useState('');
  const composing = useRef(false);
  const settle = (event: CompositionEvent) => {
    composing.current = false;
    if (event.target instanceof HTMLInputElement) onSearch(event.target.value);
  };
  return (
    <div
      className={className}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={settle}
    >
      <TextField
        label={label}
        hideLabel
        value={text}
        onChange={(typed) => {
          setText(typed);
          if (!composing.current) onSearch(typed);
        }}
        // Enter searches; it never sends the form that the box may stand in.
        onSubmit={() => onSearch(text)}
        {...(placeholder ? { placeholder } : {})}
      />
    </div>
  );
}
