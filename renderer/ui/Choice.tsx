import { Check } from 'lucide-react';
import { ListBoxItem } from 'react-aria-components';
import { cx } from './cx.ts';
import css from './Popover.module.css';

/** One thing to choose from a list. */
export interface Choice<Id extends string = string> {
  id: Id;
  label: string;
  /** Reading in kana, so that typing finds it. */
  kana?: string;
  /** A second, quieter line. */
  note?: string;
  isDisabled?: boolean;
}

/** The choices of an enumeration from its table of words: `choicesOf(MEETING_STATUS_LABELS)`. */
export function choicesOf<Id extends string>(labels: Readonly<Record<Id, string>>): Choice<Id>[] {
  // Object.keys gives strings; they are the keys of the record.
  return (Object.keys(labels) as Id[]).map((id) => ({ id, label: labels[id] }));
}

/** A line of an opened list. */
export function ChoiceItem({ choice }: { choice: Choice }) {
  return (
    <ListBoxItem id={choice.id} textValue={choice.label} className={cx(css.item)} isDisabled={choice.isDisabled ?? false}>
      {({ isSelected }) => (
        <>
          {isSelected && <Check size={16} aria-hidden />}
          <span className={css.words}>{choice.label}</span>
          {choice.note && <span className={css.note}>{choice.note}</span>}
        </>
      )}
    </ListBoxItem>
  );
}
