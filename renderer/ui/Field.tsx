import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { cx } from './cx.ts';
import css from './Field.module.css';

/** What every field may be told. */
export interface FieldProps {
  label: string;
  /** The label is for screen readers only, where a heading or a column already says it. */
  hideLabel?: boolean;
  description?: ReactNode;
  /** The field's own sentence; the door's sentence is found by `path`. */
  error?: string | undefined;
  /** Path of this field in the operation's input, e.g. `members.0.age`. */
  path?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  className?: string | undefined;
}

/** The label of a field, with 必須 where it must be filled. */
export function FieldLabel({ label, hideLabel, isRequired }: Pick<FieldProps, 'label' | 'hideLabel' | 'isRequired'>) {
  return (
    <Label className={cx(hideLabel ? css.hidden : css.label)}>
      {label}
      {isRequired && <span className={css.required}>必須</span>}
    </Label>
  );
}

/** What stands below a field: help, then what is wrong with it. */
export function FieldNotes({ description, message }: { description?: ReactNode; message: string | undefined }) {
  return (
    <>
      {description !== undefined && (
        <Text slot="description" className={cx(css.description)}>
          {description}
        </Text>
      )}
      <FieldError className={cx(css.error)}>{message}</FieldError>
    </>
  );
}

/** Class names of the frame shared by all fields. */
export const fieldCss = css;
