import { useState } from 'react';
import { PROTECTED_KIND_LABELS, protectedKind, type ProtectedNote, type ProtectedNoteInput } from '../../../shared/domain/cases/protectedNotes.ts';
import { useCommand } from '../../api/queries.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface Props {
  caseId: string;
  note: ProtectedNote | null;
  onClose(): void;
  onSaved(): void;
}

/** Writes or rewords a note that stays on the operator's screen. */
export function ProtectedDialog({ caseId, note, onClose, onSaved }: Props) {
  const add = useCommand('cases.addProtected');
  const update = useCommand('cases.updateProtected');
  const [input, setInput] = useState<ProtectedNoteInput>({ kind: note?.kind ?? 'reporter', body: note?.body ?? '', keptFrom: note?.keptFrom ?? '' });
  const done = () => {
    onSaved();
    onClose();
  };
  const submit = () => {
    if (note) update.mutate({ id: note.id, note: input }, { onSuccess: done });
    else add.mutate({ caseId, note: input }, { onSuccess: done });
  };
  return (
    <Dialog
      isOpen onClose={onClose} title="外に出さない記録" submitLabel="保存する" onSubmit={submit} isSubmitting={add.isPending || update.isPending}
      isSubmitDisabled={input.body.trim() === ''}
    >
      <RadioGroup label="種類" isColumn value={input.kind} onChange={(kind) => setInput({ ...input, kind })} choices={protectedKind.options.map((id) => ({ id, label: PROTECTED_KIND_LABELS[id] }))} />
      <TextArea label="内容" isRequired value={input.body} onChange={(body) => setInput({ ...input, body })} />
      <TextField label="知られてはならない相手" placeholder="長男、夫とその親族 など" value={input.keptFrom} onChange={(keptFrom) => setInput({ ...input, keptFrom })} />
    </Dialog>
  );
}
