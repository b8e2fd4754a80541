import type { ReactNode } from 'react';
import { Dialog } from './Dialog.tsx';

interface Props {
  isOpen: boolean;
  onClose(): void;
  title: string;
  /** Says what goes and what stays. */
  children: ReactNode;
  confirmLabel: string;
  onConfirm(): void;
  isDanger?: boolean;
  isPending?: boolean;
}

/** Asks once before something that takes away; やめる has the focus when it is dangerous. */
export function ConfirmDialog({ confirmLabel, onConfirm, isPending = false, isDanger = false, ...rest }: Props) {
  return <Dialog {...rest} isAlert isDanger={isDanger} submitLabel={confirmLabel} onSubmit={onConfirm} isSubmitting={isPending} />;
}
