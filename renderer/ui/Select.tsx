import { ChevronDown } from 'lucide-react';
import { Button, ListBox, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { type Choice, ChoiceItem } from './Choice.tsx';
import { cx } from './cx.ts';
import { fieldCss, FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import { useFieldError } from './FieldErrors.tsx';
import popover from './Popover.module.css';
import css from './Select.module.css';

interface Props<Id extends string> extends FieldProps {
  value: Id | null;
  onChange(id: Id): void;
  choices: readonly Choice<Id>[];
  placeholder?: string;
}

/** One of a few fixed choices; for long lists take ComboBox. */
export function Select<Id extends string>({ value, onChange, choices, placeholder = '選ぶ', ...field }: Props<Id>) {
  const message = useFieldError(field.path, field.error);
  return (
    <AriaSelect
      className={cx(fieldCss.field, field.className)}
      value={value}
      onChange={(id) => {
        const chosen = choices.find((choice) => choice.id === id);
        if (chosen) onChange(chosen.id);
      }}
      placeholder={placeholder}
      isInvalid={message !== undefined}
      isRequired={field.isRequired ?? false}
      isDisabled={field.isDisabled ?? false}
      validationBehavior="aria"
    >
      <FieldLabel label={field.label} hideLabel={field.hideLabel ?? false} isRequired={field.isRequired ?? false} />
      <Button className={cx(fieldCss.box, css.trigger)}>
        <SelectValue className={cx(css.value)}>{({ selectedText, defaultChildren }) => selectedText || defaultChildren}</SelectValue>
        <ChevronDown size={18} aria-hidden />
      </Button>
      <FieldNotes description={field.description} message={message} />
      <Popover className={cx(popover.popover)} offset={4}>
        <ListBox className={cx(popover.list)} items={choices}>
          {(choice) => <ChoiceItem choice={choice} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
