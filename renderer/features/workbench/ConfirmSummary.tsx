import { useState } from 'react';
import { useCommand } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Message } from '../../ui/Message.tsx';
import { TextField } from '../../ui/TextField.tsx';

/** 確認済にする: the leak check runs; what it finds is mended, or stays with a reason. */
export function ConfirmSummary({ caseId }: { caseId: string }) {
  const confirm = useCommand('anonymisation.confirmSummary', { errors: 'page' });
  const [reason, setReason] = useState('');
  // A reason answers a doubt about names; a refusal for another cause is only read.
  const asks = confirm.error?.code === 'anonymise.undecided';
  const close = () => {
    setReason('');
    confirm.reset();
  };
  return (
    <>
      <Button size="small" onPress={() => confirm.mutate({ caseId })} isPending={confirm.isPending}>確認済にする</Button>
      <Dialog
        isOpen={confirm.error !== null} onClose={close} title="事例概要の確認" isSubmitting={confirm.isPending} isSubmitDisabled={reason.trim() === ''}
        {...(asks ? { submitLabel: '理由を残して確認済にする' } : {})} onSubmit={() => confirm.mutate({ caseId, reason: reason.trim() }, { onSuccess: close })}
      >
        {confirm.error && <Message tone="warn">{confirm.error.message}</Message>}
        {asks && <TextField label="そのまま残す理由" value={reason} onChange={setReason} description="名前ではない、公表されている、など。対象外の語として、このケースに残ります。" autoFocus />}
      </Dialog>
    </>
  );
}
