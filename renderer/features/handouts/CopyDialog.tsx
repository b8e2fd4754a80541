import { useState } from 'react';
import { type HandoutCopy, serialText } from '../../../shared/domain/handouts/schema.ts';
import { useCommand } from '../../api/queries.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';

/** Who has this number, and why it has not come back. */
export function CopyDialog({ copy, onClose }: { copy: HandoutCopy; onClose(): void }) {
  const [recipient, setRecipient] = useState(copy.recipient);
  const [reason, setReason] = useState(copy.reason);
  const save = useCommand('handouts.setCopy');
  return (
    <Dialog isOpen onClose={onClose} title={`No.${serialText(copy.serial)}`} submitLabel="保存する" isSubmitting={save.isPending} onSubmit={() => save.mutate({ copyId: copy.id, recipient, reason }, { onSuccess: onClose })}>
      <TextField label="配布先の氏名" value={recipient} onChange={setRecipient} {...(copy.agency ? { description: copy.agency } : {})} />
      <TextField label="未回収の理由・後日回収日" value={reason} onChange={setReason} autoFocus placeholder="例　途中退席。9月25日に回収" />
    </Dialog>
  );
}
