import { useState } from 'react';
import type { SessionState } from '../../../shared/domain/anonymisation/schema.ts';
import { useCommand } from '../../api/queries.ts';
import { Checkbox, CheckboxGroup } from '../../ui/Checkbox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Message } from '../../ui/Message.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { SameNumberNote } from '../cases/SameNumberNote.tsx';
import css from './Workbench.module.css';

interface Props {
  state: SessionState;
  caseId: string | null;
  onClose(): void;
  onSaved(caseId: string, statements: number): void;
}

/** The last look before only the anonymised text is kept. */
export function SaveDialog({ state, caseId, onClose, onSaved }: Props) {
  const fresh = state.household.filter(({ memberId }) => memberId === null);
  const [members, setMembers] = useState(fresh.map(({ groupId }) => groupId));
  const [receivedOn, setReceivedOn] = useState<string | null>(state.origin);
  const [externalNumber, setExternalNumber] = useState('');
  const [confirm, setConfirm] = useState(false);
  const save = useCommand('anonymisation.saveToCase', { errors: 'page' });
  const submit = () => {
    if (receivedOn === null) return;
    const target = caseId === null
      ? { kind: 'new' as const, case: { receivedOn, fields: [], externalNumber: externalNumber.trim(), introducedByAgencyId: null, strengths: '', decisionPoints: '' } }
      : { kind: 'existing' as const, caseId };
    save.mutate({ sessionId: state.sessionId, target, members, confirm }, { onSuccess: (saved) => onSaved(saved.caseId, saved.statements) });
  };
  return (
    <Dialog isOpen onClose={onClose} title="ケースに保存" submitLabel="保存する" onSubmit={submit} isSubmitting={save.isPending} isSubmitDisabled={receivedOn === null}>
      <FieldErrors of={save.error?.fields}>
        {save.error && <Message tone="stop">{save.error.message}</Message>}
        {caseId === null && (
          <div className={css.pair}>
            <DateField label="受付日" value={receivedOn} onChange={setReceivedOn} isRequired />
            <TextField label="外部管理番号（任意）" value={externalNumber} onChange={setExternalNumber} />
          </div>
        )}
        {caseId === null && <SameNumberNote externalNumber={externalNumber} advice="再相談なら、ここでは「やめる」を押し、そのケースの「文章から取り込む」で開き直してください。" />}
        {fresh.length > 0 && (
          <CheckboxGroup
            label="世帯に加える人" isColumn value={members} onChange={setMembers}
            choices={fresh.map(({ groupId, label, relationship, ageBand }) => ({ id: groupId, label: `${label}　${relationship}${ageBand === '' ? '' : `（${ageBand}）`}` }))}
          />
        )}
        <Checkbox isSelected={confirm} onChange={setConfirm} note="事例概要を読み、記号化を確かめたとき。議題に載せ、書き出せるようになります。">確認済にする</Checkbox>
        {state.warnings.length > 0 && <Message tone="warn">組合せで人が分かるおそれがあります。「注意」を確かめてください。</Message>}
        <p className={css.note}>保存すると、元の文章は記憶から消えます。</p>
      </FieldErrors>
    </Dialog>
  );
}
