import { X } from 'lucide-react';
import { useState } from 'react';
import { answerAgain } from '../../../shared/domain/cases/rules.ts';
import { CONSENT_PURPOSE_LABELS, CONSENT_STATE_LABELS, type Consent, consentState } from '../../../shared/domain/cases/schema.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { DateField, today } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Message } from '../../ui/Message.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { CheckedField } from '../workbench/CheckedField.tsx';
import css from './Cases.module.css';
import { agencyChoices } from './choices.ts';

interface Props {
  memberId: string;
  label: string;
  before: Consent;
  onClose(): void;
}

/** 同意を記録する: the answer before stays in the history; what is missing is shown, never demanded. */
export function ConsentDialog({ memberId, label, before, onClose }: Props) {
  const record = useCommand('cases.setConsent', { errors: 'page' });
  const [consent, setConsent] = useState<Consent>(before);
  const set = (patch: Partial<Consent>) => setConsent({ ...consent, ...patch });
  const asked = consent.state !== 'unconfirmed' && consent.state !== 'notSought';
  const submit = () => {
    const kept: Consent = asked ? consent : { ...consent, on: null, method: '', explainer: '', proxy: '' };
    record.mutate({ memberId, consent: { ...kept, proxy: kept.state === 'proxy' ? kept.proxy : '' } }, { onSuccess: onClose });
  };
  return (
    <Dialog isOpen onClose={onClose} size="wide" title={`${label}　${CONSENT_PURPOSE_LABELS[before.purpose]}の同意`} submitLabel="記録する" onSubmit={submit} isSubmitting={record.isPending}>
      <FieldErrors of={record.error?.fields}>
        <RadioGroup label="回答" value={consent.state} onChange={(state) => setConsent(answerAgain(before, consent, state, today()))} choices={consentState.options.map((id) => ({ id, label: CONSENT_STATE_LABELS[id] }))} />
        {consent.state === 'withdrawn' && <p className={css.hint}>撤回しても、これまでの同意は履歴に残ります。重層的支援会議の議題では、この人の情報は扱えなくなります。</p>}
        {asked && (
          <div className={css.triple}>
            <DateField path="consent.on" label={consent.state === 'withdrawn' ? '撤回の日' : '回答の日'} value={consent.on} onChange={(on) => set({ on })} />
            <CheckedField label="方法" path="consent.method" placeholder="書面、口頭、電話 など" value={consent.method} onChange={(method) => set({ method })} />
            <CheckedField label="説明者（機関・役割）" path="consent.explainer" allowsRoster value={consent.explainer} onChange={(explainer) => set({ explainer })} />
          </div>
        )}
        {consent.state === 'proxy' && <CheckedField label="代諾者（続柄と理由）" path="consent.proxy" placeholder="長女（判断能力が十分でないため）" value={consent.proxy} onChange={(proxy) => set({ proxy })} />}
        <CheckedField label="範囲" path="consent.scope" placeholder="基本情報、健康・医療、経済 など。空欄は全部" value={consent.scope} onChange={(scope) => set({ scope })} />
        <ExcludedAgencies ids={consent.excludedAgencyIds} onChange={(excludedAgencyIds) => set({ excludedAgencyIds })} />
        <CheckedField label="理由・経緯" path="consent.reason" value={consent.reason} onChange={(reason) => set({ reason })} />
        {record.error && !record.error.fields && <Message tone="stop">{record.error.message}</Message>}
      </FieldErrors>
    </Dialog>
  );
}

function ExcludedAgencies({ ids, onChange }: { ids: readonly string[]; onChange(ids: string[]): void }) {
  const agencies = useOperation('roster.listAgencies', {});
  const [round, setRound] = useState(0);
  const choices = agencyChoices(agencies.data).filter((choice) => !ids.includes(choice.id));
  const add = (id: string | null) => {
    if (id === null) return;
    onChange([...ids, id]);
    // A fresh field for the next one.
    setRound(round + 1);
  };
  return (
    <div className={css.stack}>
      <ComboBox key={round} label="知らせてほしくない機関（除く機関）" value={null} onChange={add} choices={choices} placeholder="機関名で選ぶ" />
      {ids.length > 0 && (
        <div className={css.codes}>
          {ids.map((id) => (
            <Button key={id} size="small" icon={X} onPress={() => onChange(ids.filter((each) => each !== id))} aria-label={`${nameOf(agencies.data, id)}を除く機関から外す`}>
              {nameOf(agencies.data, id)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

function nameOf(agencies: readonly { id: string; name: string }[] | undefined, id: string): string {
  return agencies?.find((agency) => agency.id === id)?.name ?? '（削除された機関）';
}
