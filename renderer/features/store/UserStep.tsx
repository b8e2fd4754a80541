import { TextField } from '../../ui/TextField.tsx';
import { isPassphraseReady, NewPassphrase } from './NewPassphrase.tsx';
import { StepForm, type StepProps } from './StepForm.tsx';

/** The first person, and the passphrase that opens the store. */
export function UserStep({ draft, onChange, onBack, onNext, isPending = false }: StepProps) {
  const known = [draft.municipality, draft.department, draft.userName];
  return (
    <StepForm
      lead="最初に使う職員の名前と、記録を開くためのパスフレーズを決めます。ほかの職員は、あとから「設定」で加えられます。"
      onBack={onBack}
      onNext={onNext}
      nextLabel={isPending ? '保存先をつくっています…' : '保存先をつくる'}
      isReady={draft.userName.trim() !== '' && isPassphraseReady(draft.passphrase, known)}
      isPending={isPending}
    >
      <TextField
        label="利用者の名前"
        path="userName"
        placeholder="例　山本"
        value={draft.userName}
        onChange={(userName) => onChange({ userName })}
        isRequired
        autoFocus
      />
      <NewPassphrase path="passphrase" known={known} value={draft.passphrase} onChange={(passphrase) => onChange({ passphrase })} />
    </StepForm>
  );
}
