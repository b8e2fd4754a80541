import { useState } from 'react';
import { CASE_STATUS_LABELS, type CaseFile, type CaseStatus } from '../../../shared/domain/cases/schema.ts';
import { needsReason, nextStatuses } from '../../../shared/domain/cases/status.ts';
import { useCommand } from '../../api/queries.ts';
import { DateField, today } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Message } from '../../ui/Message.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { CheckedField } from '../workbench/CheckedField.tsx';

/** 状態を変える: only where the case can go from here, with the reason where a successor will ask for it. */
export function StatusDialog({ file, onClose }: { file: CaseFile; onClose(): void }) {
  const set = useCommand('cases.setStatus', { errors: 'page' });
  const [status, setStatus] = useState<CaseStatus | null>(null);
  const [on, setOn] = useState<string | null>(today());
  const [reason, setReason] = useState('');
  const reasonMissing = status !== null && needsReason(status) && reason.trim() === '';
  const submit = () => {
    if (status) set.mutate({ id: file.id, status, on, reason: reason.trim() }, { onSuccess: onClose });
  };
  return (
    <Dialog
      isOpen onClose={onClose} title={`${file.code}の状態を変える`} submitLabel="変える" onSubmit={submit} isSubmitting={set.isPending}
      isSubmitDisabled={status === null || on === null || reasonMissing}
    >
      <RadioGroup
        label={`今は「${CASE_STATUS_LABELS[file.status]}」`} isColumn value={status} onChange={(next) => setStatus(next)}
        choices={nextStatuses(file.status).map((id) => ({ id, label: CASE_STATUS_LABELS[id] }))}
      />
      <FieldErrors of={set.error?.fields}>
        <DateField label="いつから" isRequired path="on" value={on} onChange={setOn} />
        <CheckedField
          label="理由" path="reason" isRequired={status !== null && needsReason(status)} value={reason} onChange={setReason}
          description={status === 'closed' ? '終結後の主担当と見守りの体制も書きます。' : '会議名や判断の根拠を、記号で書きます。'}
        />
      </FieldErrors>
      {set.error && !(set.error.fields && ('on' in set.error.fields || 'reason' in set.error.fields)) && <Message tone="stop">{set.error.message}</Message>}
    </Dialog>
  );
}
