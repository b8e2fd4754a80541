import { type CSSProperties, type Ref, useRef } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { cx } from './cx.ts';
import { fieldCss as css, FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import { useFieldError } from './FieldErrors.tsx';
import { useShortcuts } from './keys.ts';

/** Several lines of text, growing with them: `value` and `onChange` are local state, as for TextField. */
export interface TextAreaProps extends FieldProps {
  value: string;
  onChange(text: string): void;
  onFocus?(): void;
  onBlur?(): void;
  /** Ctrl+Enter, outside of composition (IME rule 5). */
  onSubmit?(): void;
  placeholder?: string;
  /** Lines shown while empty. */
  rows?: number;
  isReadOnly?: boolean;
  autoFocus?: boolean;
  areaRef?: Ref<HTMLTextAreaElement>;
}

/** A block of plain text that grows with what is typed. */
export function TextArea(props: TextAreaProps) {
  const { label, hideLabel, description, error, path, onSubmit, areaRef, placeholder, rows = 3 } = props;
  const message = useFieldError(path, error);
  const row = useRef<HTMLDivElement>(null);
  useShortcuts({ 'Ctrl+Enter': () => onSubmit?.() }, { within: row, disabled: !onSubmit });
  // A CSS variable is not among React's known style properties.
  const lines = { '--rows': rows } as CSSProperties;
  return (
    <AriaTextField
      className={cx(css.field, props.className)}
      value={props.value}
      onChange={props.onChange}
      isInvalid={message !== undefined}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      isReadOnly={props.isReadOnly ?? false}
      validationBehavior="aria"
      autoComplete="off"
      autoCorrect="off"
      spellCheck="false"
      {...(props.autoFocus ? { autoFocus: true } : {})}
      {...(props.onFocus ? { onFocus: props.onFocus } : {})}
      {...(props.onBlur ? { onBlur: props.onBlur } : {})}
    >
      <FieldLabel label={label} hideLabel={hideLabel ?? false} isRequired={props.isRequired ?? false} />
      <div className={css.control} ref={row}>
        <AriaTextArea
          className={cx(css.box, css.area)}
          style={lines}
          rows={1}
          {...(areaRef ? { ref: areaRef } : {})}
          {...(placeholder ? { placeholder } : {})}
        />
      </div>
      <FieldNotes description={description} message={message} />
    </AriaTextField>
  );
}
