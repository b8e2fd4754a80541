import { useState } from 'react';
import { memberLabel } from '../../../shared/domain/cases/rules.ts';
import type { CaseFile } from '../../../shared/domain/cases/schema.ts';
import { useCommand } from '../../api/queries.ts';
import { useRouter } from '../../app/router.tsx';
import { CheckboxGroup } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Message } from '../../ui/Message.tsx';
import { CheckedField } from '../workbench/CheckedField.tsx';

/** 分割: a new file for those who now are a household of their own. */
export function SplitDialog({ file, onClose }: { file: CaseFile; onClose(): void }) {
  const { open } = useRouter();
  const split = useCommand('cases.split', { errors: 'page' });
  const [memberIds, setMemberIds] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const submit = () => split.mutate({ id: file.id, memberIds, reason: reason.trim() }, { onSuccess: ({ id }) => open({ kind: 'caseFile', caseId: id }) });
  return (
    <Dialog
      isOpen onClose={onClose} title={`${file.code}の世帯を分割`} submitLabel="新しいケースを作る" onSubmit={submit} isSubmitting={split.isPending}
      isSubmitDisabled={memberIds.length === 0 || memberIds.length === file.members.length || reason.trim() === ''}
    >
      <p>選んだ人の新しいケースができ、状況・意向・同意と、外に出さない記録が写ります。このケースには「別居」として残るので、これまでの会議録はそのまま読めます。</p>
      <CheckboxGroup
        label="新しいケースに移す人" isColumn value={memberIds} onChange={setMemberIds}
        choices={file.members.map((member) => ({ id: member.id, label: memberLabel(member, file.members) }))}
      />
      <CheckedField label="理由" isRequired placeholder="転居した、離婚した など" value={reason} onChange={setReason} />
      {split.error && <Message tone="stop">{split.error.message}</Message>}
    </Dialog>
  );
}
