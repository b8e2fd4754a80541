import { useState } from 'react';
import type { StoreStatus } from '../../../shared/domain/store/schema.ts';
import { useCommand } from '../../api/queries.ts';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Message } from '../../ui/Message.tsx';
import { noPassphrase } from './NewPassphrase.tsx';
import { OfficeStep } from './OfficeStep.tsx';
import { PlaceStep } from './PlaceStep.tsx';
import { Steps } from './Steps.tsx';
import { UserStep } from './UserStep.tsx';

/** The steps of set-up; the last one comes after the store was made. */
export const setUpSteps = ['自治体', '保存先', '利用者', '回復キー'];

/** What set-up asks for, kept while one goes back and forth. */
export interface SetUpDraft {
  municipality: string;
  department: string;
  folder: string;
  acknowledgeAdvice: boolean;
  userName: string;
  passphrase: typeof noPassphrase;
}

interface Props {
  store: StoreStatus;
  onCancel(): void;
  onCreated(recoveryKey: string): void;
}

/** Set-up: 自治体, 保存先, 利用者; then the store is made and its recovery key shown. */
export function FirstStart({ store, onCancel, onCreated }: Props) {
  const [step, setStep] = useState(0);
  const [draft, setDraft] = useState<SetUpDraft>({
    municipality: '',
    department: '',
    folder: store.suggestedFolder,
    acknowledgeAdvice: false,
    userName: '',
    passphrase: noPassphrase,
  });
  const create = useCommand('store.create', { errors: 'page' });
  const change = (part: Partial<SetUpDraft>) => setDraft({ ...draft, ...part });
  const finish = () => {
    const { passphrase, ...rest } = draft;
    create.mutate({ ...rest, passphrase: passphrase.first }, { onSuccess: (made) => onCreated(made.recoveryKey) });
  };
  return (
    <FieldErrors of={create.error?.fields}>
      <Steps names={setUpSteps} current={step} />
      {create.error && <Message tone="stop">{create.error.message}</Message>}
      {step === 0 && <OfficeStep draft={draft} onChange={change} onBack={onCancel} onNext={() => setStep(1)} />}
      {step === 1 && <PlaceStep draft={draft} onChange={change} onBack={() => setStep(0)} onNext={() => setStep(2)} />}
      {step === 2 && <UserStep draft={draft} onChange={change} onBack={() => setStep(1)} onNext={finish} isPending={create.isPending} />}
    </FieldErrors>
  );
}
