import { useState } from 'react';
import type { CaseInput } from '../../../shared/domain/cases/schema.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import { CheckboxGroup } from '../../ui/Checkbox.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { DateField, today } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Message } from '../../ui/Message.tsx';
import { TextField } from '../../ui/TextField.tsx';
import css from './Cases.module.css';
import { agencyChoices, wordChoices } from './choices.ts';
import { SameNumberNote } from './SameNumberNote.tsx';

interface Props {
  onClose(): void;
  /** The file to go on with: the new one, or the one that already carries the number. */
  onMade(caseId: string): void;
}

/** 受付: the few things a file begins with; everything else is filled in on its page. */
export function NewCaseDialog({ onClose, onMade }: Props) {
  const lists = useOperation('cases.getLists', {});
  const agencies = useOperation('roster.listAgencies', {});
  const add = useCommand('cases.add', { errors: 'page' });
  const [receivedOn, setReceivedOn] = useState<string | null>(today());
  const [rest, setRest] = useState<Omit<CaseInput, 'receivedOn'>>({
    fields: [], externalNumber: '', introducedByAgencyId: null, receptionRoute: '', district: '', strengths: '', decisionPoints: '',
  });
  const set = (patch: Partial<typeof rest>) => setRest({ ...rest, ...patch });
  const submit = () => {
    if (receivedOn) add.mutate({ ...rest, receivedOn }, { onSuccess: ({ id }) => onMade(id) });
  };
  return (
    <Dialog isOpen onClose={onClose} title="新しいケース" size="wide" submitLabel="受け付ける" onSubmit={submit} isSubmitting={add.isPending} isSubmitDisabled={!receivedOn}>
      <FieldErrors of={add.error?.fields}>
        <p className={css.hint}>ケース番号は受付日の年度で自動的に付きます。氏名などは入れず、世帯は次の画面で続柄と年代で書きます。</p>
        <div className={css.pair}>
          <DateField label="受付日" isRequired path="receivedOn" value={receivedOn} onChange={setReceivedOn} />
          <TextField label="外部管理番号" description="相談記録システムなどでの番号" path="externalNumber" value={rest.externalNumber} onChange={(externalNumber) => set({ externalNumber })} />
        </div>
        <SameNumberNote externalNumber={rest.externalNumber} onOpen={onMade} />
        <div className={css.pair}>
          <ComboBox label="紹介元の機関" value={rest.introducedByAgencyId} onChange={(introducedByAgencyId) => set({ introducedByAgencyId })} choices={agencyChoices(agencies.data)} />
          <ComboBox label="受付の経路" value={rest.receptionRoute ?? ''} onChange={(route) => set({ receptionRoute: route ?? '' })} choices={wordChoices(lists.data?.routes, rest.receptionRoute)} />
        </div>
        <CheckboxGroup label="分野" value={rest.fields} onChange={(fields) => set({ fields })} choices={wordChoices(lists.data?.fields)} />
        {(lists.data?.districts.length ?? 0) > 0 && (
          <ComboBox label="圏域" value={rest.district ?? ''} onChange={(district) => set({ district: district ?? '' })} choices={wordChoices(lists.data?.districts, rest.district)} />
        )}
        {add.error && !add.error.fields && <Message tone="stop">{add.error.message}</Message>}
      </FieldErrors>
    </Dialog>
  );
}
