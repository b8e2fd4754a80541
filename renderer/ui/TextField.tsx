import { type ReactNode, type Ref, useRef } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { cx } from './cx.ts';
import { fieldCss as css, FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import { useFieldError } from './FieldErrors.tsx';
import { useShortcuts } from './keys.ts';

/** One line of text: `value` and `onChange` are local state (`useState`, or `useDraftField` to commit at blur). */
export interface TextFieldProps extends FieldProps {
  value: string;
  onChange(text: string): void;
  onFocus?(): void;
  onBlur?(): void;
  /** Enter, outside of composition. Without it Enter submits the form around the field. */
  onSubmit?(): void;
  type?: 'text' | 'password';
  placeholder?: string;
  isReadOnly?: boolean;
  autoFocus?: boolean;
  /** Stands after the box: a unit, a reading, a button. */
  after?: ReactNode;
  boxClassName?: string | undefined;
  /** The frame around the box and what stands after it. */
  boxWrapClassName?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
}

/** A one-line text field that never touches what is being composed. */
export function TextField(props: TextFieldProps) {
  const { label, hideLabel, description, error, path, after, boxClassName, boxWrapClassName, inputRef, placeholder, className } = props;
  const message = useFieldError(path, error);
  const row = useRef<HTMLDivElement>(null);
  const { onSubmit } = props;
  useShortcuts({ Enter: () => onSubmit?.() }, { within: row, disabled: !onSubmit });
  return (
    <AriaTextField
      className={cx(css.field, className)}
      value={props.value}
      onChange={props.onChange}
      isInvalid={message !== undefined}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      isReadOnly={props.isReadOnly ?? false}
      type={props.type ?? 'text'}
      validationBehavior="aria"
      autoComplete="off"
      autoCorrect="off"
      spellCheck="false"
      {...(props.autoFocus ? { autoFocus: true } : {})}
      {...(props.onFocus ? { onFocus: props.onFocus } : {})}
      {...(props.onBlur ? { onBlur: props.onBlur } : {})}
    >
      <FieldLabel label={label} hideLabel={hideLabel ?? false} isRequired={props.isRequired ?? false} />
      <div className={cx(css.control, boxWrapClassName)}>
        {/* Enter on a button after the box is that button's own. */}
        <div className={css.contents} ref={row}>
          <Input className={cx(css.box, boxClassName)} {...(inputRef ? { ref: inputRef } : {})} {...(placeholder ? { placeholder } : {})} />
        </div>
        {after}
      </div>
      <FieldNotes description={description} message={message} />
    </AriaTextField>
  );
}
