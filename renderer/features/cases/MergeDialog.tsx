import { useState } from 'react';
import { memberLabel } from '../../../shared/domain/cases/rules.ts';
import type { CaseFile } from '../../../shared/domain/cases/schema.ts';
import { wareki } from '../../../shared/text/wareki.ts';
import { useCommand } from '../../api/queries.ts';
import { useRouter } from '../../app/router.tsx';
import { CheckboxGroup } from '../../ui/Checkbox.tsx';
import { today } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Message } from '../../ui/Message.tsx';
import { CheckedField } from '../workbench/CheckedField.tsx';
import { CaseChoice } from './CaseChoice.tsx';

/** 統合: says what moves and what stays, then opens the file it went into. */
export function MergeDialog({ file, onClose }: { file: CaseFile; onClose(): void }) {
  const { open } = useRouter();
  const merge = useCommand('cases.merge', { errors: 'page' });
  const [intoCaseId, setInto] = useState<string | null>(null);
  const [memberIds, setMemberIds] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const coming = file.meetings.filter(({ date }) => date >= today());
  const submit = () => {
    if (!intoCaseId) return;
    merge.mutate({ id: file.id, intoCaseId, memberIds, reason: reason.trim() }, { onSuccess: () => open({ kind: 'caseFile', caseId: intoCaseId }) });
  };
  return (
    <Dialog
      isOpen onClose={onClose} title={`${file.code}をほかのケースへ統合`} submitLabel="統合する" onSubmit={submit} isSubmitting={merge.isPending}
      isSubmitDisabled={!intoCaseId || reason.trim() === ''}
    >
      <p>{`課題と外に出さない記録、選んだ世帯員（状況・意向・同意）が移り先に写ります。${file.code}は「終結」になり、記録はそのまま残ります。`}</p>
      {coming.length > 0 && <Message tone="warn">{`${file.code}は、${coming.map(({ title, date }) => `${title}（${wareki(date)}）`).join('、')}の議題のまま残ります。移り先を議題にするときは、会議の次第で入れ替えてください。`}</Message>}
      <CaseChoice label="移り先のケース" exceptId={file.id} value={intoCaseId} onChange={setInto} />
      {file.members.length > 0 && (
        <CheckboxGroup
          label="移り先に写す人（移り先にいない人だけ）" isColumn value={memberIds} onChange={setMemberIds}
          choices={file.members.map((member) => ({ id: member.id, label: memberLabel(member, file.members) }))}
        />
      )}
      <CheckedField label="理由" isRequired value={reason} onChange={setReason} />
      {merge.error && <Message tone="stop">{merge.error.message}</Message>}
    </Dialog>
  );
}
