import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button, ComboBox as AriaComboBox, Input, ListBox, Popover } from 'react-aria-components';
import { type Choice, ChoiceItem } from './Choice.tsx';
import { cx } from './cx.ts';
import { fieldCss, FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import { useFieldError } from './FieldErrors.tsx';
import { matchesKana } from './kanaFilter.ts';
import popover from './Popover.module.css';
import css from './Select.module.css';

interface Props<Id extends string> extends FieldProps {
  value: Id | null;
  onChange(id: Id | null): void;
  choices: readonly Choice<Id>[];
  placeholder?: string;
  autoFocus?: boolean;
  /** Said in the opened list when nothing fits. */
  emptyText?: string;
}

/** Choices shown at once: a thousand would make every key wait for most of a second. */
const MOST = 100;

/** One of many choices, found by typing kanji or kana. */
export function ComboBox<Id extends string>({ value, onChange, choices, ...field }: Props<Id>) {
  const { placeholder, emptyText = '当てはまるものがありません' } = field;
  const message = useFieldError(field.path, field.error);
  const chosen = choices.find((choice) => choice.id === value);
  const [typed, setTyped] = useState<string | null>(null);
  const fitting = typed === null || typed === chosen?.label ? choices : choices.filter((choice) => matchesKana(choice, typed));
  const shown = fitting.filter((choice, index) => index < MOST || choice === chosen);
  return (
    <AriaComboBox
      className={cx(fieldCss.field, field.className)}
      items={shown}
      inputValue={typed ?? chosen?.label ?? ''}
      onInputChange={setTyped}
      value={value}
      onChange={(id) => {
        setTyped(null);
        onChange(choices.find((choice) => choice.id === id)?.id ?? null);
      }}
      onBlur={() => setTyped(null)}
      allowsEmptyCollection
      menuTrigger="input"
      isInvalid={message !== undefined}
      isRequired={field.isRequired ?? false}
      isDisabled={field.isDisabled ?? false}
      validationBehavior="aria"
      {...(field.autoFocus ? { autoFocus: true } : {})}
    >
      <FieldLabel label={field.label} hideLabel={field.hideLabel ?? false} isRequired={field.isRequired ?? false} />
      <div className={css.combo}>
        <Input className={cx(fieldCss.box)} autoComplete="off" spellCheck="false" {...(placeholder ? { placeholder } : {})} />
        <Button className={cx(css.open)} aria-label="一覧を開く">
          <ChevronDown size={18} aria-hidden />
        </Button>
      </div>
      <FieldNotes description={field.description} message={message} />
      <Popover className={cx(popover.popover)} offset={4}>
        <ListBox className={cx(popover.list)} renderEmptyState={() => <div className={popover.empty}>{emptyText}</div>}>
          {(choice: Choice) => <ChoiceItem choice={choice} />}
        </ListBox>
        {fitting.length > shown.length && <div className={popover.empty}>{`ほかに${fitting.length - shown.length}件あります。言葉を打つと絞れます。`}</div>}
      </Popover>
    </AriaComboBox>
  );
}
