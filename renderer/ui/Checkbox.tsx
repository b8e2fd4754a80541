import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components';
import css from './Checks.module.css';
import type { Choice } from './Choice.tsx';
import { cx } from './cx.ts';
import { fieldCss, FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import { useFieldError } from './FieldErrors.tsx';

interface Props {
  children: ReactNode;
  isSelected: boolean;
  onChange(isSelected: boolean): void;
  isIndeterminate?: boolean;
  isDisabled?: boolean;
  note?: ReactNode;
  'aria-label'?: string;
  className?: string | undefined;
}

/** A single yes or no. */
export function Checkbox({ children, note, className, ...rest }: Props) {
  return (
    <AriaCheckbox {...rest} className={cx(css.option, className)}>
      {({ isSelected, isIndeterminate }) => <Option note={note} isSelected={isSelected} isIndeterminate={isIndeterminate} words={children} />}
    </AriaCheckbox>
  );
}

function Option(props: { words: ReactNode; note: ReactNode; isSelected: boolean; isIndeterminate: boolean }) {
  return (
    <>
      <span className={css.mark} aria-hidden>
        {props.isIndeterminate ? <Minus size={14} strokeWidth={4} /> : props.isSelected && <Check size={14} strokeWidth={4} />}
      </span>
      <span>{props.words}</span>
      {props.note !== undefined && <span className={css.note}>{props.note}</span>}
    </>
  );
}

interface GroupProps<Id extends string> extends FieldProps {
  value: readonly Id[];
  onChange(ids: Id[]): void;
  choices: readonly Choice<Id>[];
  /** One below the other instead of side by side. */
  isColumn?: boolean;
}

/** Any number of a few choices. The result keeps the order of the choices. */
export function CheckboxGroup<Id extends string>({ value, onChange, choices, isColumn = false, ...field }: GroupProps<Id>) {
  const message = useFieldError(field.path, field.error);
  return (
    <AriaCheckboxGroup
      className={cx(fieldCss.field, field.className)}
      value={[...value]}
      onChange={(ids) => onChange(choices.filter((choice) => ids.includes(choice.id)).map((choice) => choice.id))}
      isInvalid={message !== undefined}
      isDisabled={field.isDisabled ?? false}
      validationBehavior="aria"
    >
      <FieldLabel label={field.label} hideLabel={field.hideLabel ?? false} isRequired={field.isRequired ?? false} />
      <div className={cx(css.group, isColumn && css.column)}>
        {choices.map((choice) => (
          <AriaCheckbox key={choice.id} value={choice.id} isDisabled={choice.isDisabled ?? false} className={cx(css.option)}>
            {({ isSelected }) => <Option words={choice.label} note={choice.note} isSelected={isSelected} isIndeterminate={false} />}
          </AriaCheckbox>
        ))}
      </div>
      <FieldNotes description={field.description} message={message} />
    </AriaCheckboxGroup>
  );
}
