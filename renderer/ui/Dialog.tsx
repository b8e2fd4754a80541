import { type FormEvent, type ReactNode, useId } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import css from './Dialog.module.css';

interface Props {
  isOpen: boolean;
  /** Esc (outside of composition) and やめる. */
  onClose(): void;
  title: string;
  size?: 'normal' | 'wide';
  /** Label of the one primary button; it submits what is inside as a form. Without it the dialog has only 閉じる. */
  submitLabel?: string;
  onSubmit?(): void;
  isSubmitting?: boolean;
  isSubmitDisabled?: boolean;
  isDanger?: boolean;
  closeLabel?: string;
  /** Says that a decision has to be taken (read aloud at once). */
  isAlert?: boolean;
  children: ReactNode;
}

/** A window over the page for one thing to fill in or decide. */
export function Dialog(props: Props) {
  const { isOpen, onClose, title, size = 'normal', submitLabel, closeLabel = submitLabel ? 'やめる' : '閉じる' } = props;
  const form = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!props.isSubmitting && !props.isSubmitDisabled) props.onSubmit?.();
  };
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => !open && onClose()} className={cx(css.overlay)} data-dialog>
      <Modal className={cx(css.modal, size === 'wide' && css.wide)}>
        <AriaDialog className={cx(css.dialog)} role={props.isAlert ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" className={cx(css.title)}>
            {title}
          </Heading>
          <form id={form} className={css.body} onSubmit={submit} autoComplete="off">
            {props.children}
          </form>
          <div className={css.actions}>
            <Button onPress={onClose} tone={submitLabel ? 'quiet' : 'secondary'} autoFocus={props.isDanger ?? false}>
              {closeLabel}
            </Button>
            {submitLabel && (
              <SubmitButton {...props} form={form} />
            )}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function SubmitButton({ form, submitLabel, isSubmitting, isSubmitDisabled, isDanger }: Partial<Props> & { form: string }) {
  return (
    <Button
      type="submit"
      form={form}
      tone={isDanger ? 'dangerPrimary' : 'primary'}
      isPending={isSubmitting ?? false}
      isDisabled={isSubmitDisabled ?? false}
    >
      {submitLabel}
    </Button>
  );
}
