import { TextField } from '../../ui/TextField.tsx';
import css from './Entrance.module.css';
import { StepForm, type StepProps } from './StepForm.tsx';

/** 自治体名 and 課名, as they will stand on documents. */
export function OfficeStep({ draft, onChange, onBack, onNext }: StepProps) {
  return (
    <StepForm
      lead="会議を開く自治体と、事務を受け持つ課の名前を入力してください。文書と画面に使います。あとで変えられます。"
      onBack={onBack}
      onNext={onNext}
      isReady={draft.municipality.trim() !== '' && draft.department.trim() !== ''}
    >
      <div className={css.pair}>
        <TextField
          label="自治体名"
          path="municipality"
          placeholder="例　みなと野市"
          value={draft.municipality}
          onChange={(municipality) => onChange({ municipality })}
          isRequired
          autoFocus
        />
        <TextField
          label="課名"
          path="department"
          placeholder="例　福祉総務課"
          value={draft.department}
          onChange={(department) => onChange({ department })}
          isRequired
        />
      </div>
    </StepForm>
  );
}
