import { useState } from 'react';
import { USUAL_REASON, type WorkGroup } from '../../../shared/domain/anonymisation/schema.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { CheckedField } from './CheckedField.tsx';
import css from './Workbench.module.css';

const OTHER = 'ほかの理由';
const REASONS = [USUAL_REASON, '会議に出る機関・役所の名前', '広く公表されている名前', OTHER].map((id) => ({ id, label: id }));

const EVERYWHERE = 'このケースの決まりとして残り、次の文章では印が付きません。語と理由が保存されます。';
const ONLY_HERE = 'ほかの箇所には及びません。ここの前後の言葉（記号にしたあとのもの）と理由が、このケースの決まりとして保存されます。';

/** 対象外: the word stays, and why is kept as a rule of this case. */
export function LeaveDialog({ group, onlyHere, onClose, onLeave }: { group: WorkGroup; onlyHere: boolean; onClose(): void; onLeave(reason: string): void }) {
  const [reason, setReason] = useState<string>(USUAL_REASON);
  const [words, setWords] = useState('');
  const said = reason === OTHER ? words.trim() : reason;
  return (
    <Dialog isOpen onClose={onClose} title={onlyHere ? 'この1か所だけ、このまま残す' : 'このまま残す'} submitLabel="残す" onSubmit={() => said !== '' && onLeave(said)} isSubmitDisabled={said === ''}>
      <p className={css.spellings}>{group.spellings.join('／')}</p>
      <RadioGroup label="残す理由" value={reason} onChange={setReason} choices={REASONS} isColumn autoFocus description={onlyHere ? ONLY_HERE : EVERYWHERE} />
      {reason === OTHER && <CheckedField label="理由" allowsRoster value={words} onChange={setWords} isRequired autoFocus />}
    </Dialog>
  );
}
