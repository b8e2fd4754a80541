import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components';
import css from './Checks.module.css';
import type { Choice } from './Choice.tsx';
import { cx } from './cx.ts';
import { fieldCss, FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import { useFieldError } from './FieldErrors.tsx';

interface Props<Id extends string> extends FieldProps {
  value: Id | null;
  onChange(id: Id): void;
  choices: readonly Choice<Id>[];
  isColumn?: boolean;
  /** The chosen one takes the focus: arrows choose another, Enter submits the form. */
  autoFocus?: boolean;
}

/** Exactly one of a few choices, all visible. */
export function RadioGroup<Id extends string>({ value, onChange, choices, isColumn = false, autoFocus = false, ...field }: Props<Id>) {
  const message = useFieldError(field.path, field.error);
  return (
    <AriaRadioGroup
      className={cx(fieldCss.field, field.className)}
      value={value}
      onChange={(id) => {
        const chosen = choices.find((choice) => choice.id === id);
        if (chosen) onChange(chosen.id);
      }}
      orientation={isColumn ? 'vertical' : 'horizontal'}
      isInvalid={message !== undefined}
      isDisabled={field.isDisabled ?? false}
      validationBehavior="aria"
    >
      <FieldLabel label={field.label} hideLabel={field.hideLabel ?? false} isRequired={field.isRequired ?? false} />
      <div className={cx(css.group, isColumn && css.column)}>
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} isDisabled={choice.isDisabled ?? false} autoFocus={autoFocus && choice.id === value} className={cx(css.option)}>
            <span className={cx(css.mark, css.round)} aria-hidden />
            <span>{choice.label}</span>
            {choice.note && <span className={css.note}>{choice.note}</span>}
          </Radio>
        ))}
      </div>
      <FieldNotes description={field.description} message={message} />
    </AriaRadioGroup>
  );
}
