import { useState } from 'react';
import { useCommand, useOperation } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import css from './Entrance.module.css';
import { StepForm, type StepProps } from './StepForm.tsx';
import { FolderFindings, StoreFolderChooser } from './StoreFolder.tsx';

/** Where the encrypted file lies, with what speaks against the place. */
export function PlaceStep({ draft, onChange, onBack, onNext }: StepProps) {
  const [isChoosing, setChoosing] = useState(false);
  const advice = useOperation('store.examineFolder', { folder: draft.folder }, { keepsLast: true });
  const openExisting = useCommand('store.chooseFolder');
  const findings = advice.data?.findings ?? [];
  const isRefused = findings.some(({ severity }) => severity === 'refuse');
  const mustAcknowledge = findings.some(({ severity }) => severity === 'warn');
  const isReady = advice.data?.folder !== undefined && !isRefused && !advice.data.existing && (!mustAcknowledge || draft.acknowledgeAdvice);
  return (
    <StepForm
      lead="記録を暗号化して保存するフォルダです。ふつうは、このままで構いません。"
      onBack={onBack}
      onNext={onNext}
      isReady={isReady}
    >
      <div className={css.row}>
        <span className={css.path}>{draft.folder}</span>
        {!isChoosing && <Button onPress={() => setChoosing(true)}>別のフォルダを選ぶ</Button>}
      </div>
      {isChoosing && (
        <StoreFolderChooser label="保存先" from={null} canCreate onChoose={(folder) => onChange({ folder, acknowledgeAdvice: false })} />
      )}
      <FolderFindings advice={advice.data} />
      {advice.data?.existing && (
        <Button onPress={() => openExisting.mutate({ folder: draft.folder })} isPending={openExisting.isPending}>
          このフォルダの保存データを開く
        </Button>
      )}
      {mustAcknowledge && !isRefused && (
        <Checkbox isSelected={draft.acknowledgeAdvice} onChange={(acknowledgeAdvice) => onChange({ acknowledgeAdvice })}>
          注意を読みました。この場所を使います。
        </Checkbox>
      )}
    </StepForm>
  );
}
