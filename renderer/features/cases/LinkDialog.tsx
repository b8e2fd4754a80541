import { useState } from 'react';
import { CASE_LINK_ROLE_LABELS } from '../../../shared/domain/cases/links.ts';
import type { CaseFile } from '../../../shared/domain/cases/schema.ts';
import { useCommand } from '../../api/queries.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Message } from '../../ui/Message.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { CheckedField } from '../workbench/CheckedField.tsx';
import { CaseChoice } from './CaseChoice.tsx';

/** ケースを結ぶ: both files show it. */
export function LinkDialog({ file, onClose }: { file: CaseFile; onClose(): void }) {
  const add = useCommand('cases.addLink', { errors: 'page' });
  const [otherCaseId, setOther] = useState<string | null>(null);
  const [kind, setKind] = useState<'family' | 'related'>('family');
  const [note, setNote] = useState('');
  const submit = () => {
    if (otherCaseId) add.mutate({ caseId: file.id, otherCaseId, kind, note: note.trim() }, { onSuccess: onClose });
  };
  return (
    <Dialog isOpen onClose={onClose} title={`${file.code}と関わりのあるケースを結ぶ`} submitLabel="結ぶ" onSubmit={submit} isSubmitting={add.isPending} isSubmitDisabled={!otherCaseId}>
      <CaseChoice label="相手のケース" exceptId={file.id} value={otherCaseId} onChange={setOther} />
      <RadioGroup label="関係" value={kind} onChange={(next) => setKind(next)} choices={(['family', 'related'] as const).map((id) => ({ id, label: CASE_LINK_ROLE_LABELS[id] }))} />
      <CheckedField label="補足" placeholder="兄の世帯 など" value={note} onChange={setNote} />
      {add.error && <Message tone="stop">{add.error.message}</Message>}
    </Dialog>
  );
}
