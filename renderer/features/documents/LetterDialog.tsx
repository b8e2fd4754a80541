import { useState } from 'react';
import { LETTER_FORM_TITLES, type LetterInput } from '../../../shared/domain/letters/schema.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import { CheckboxGroup } from '../../ui/Checkbox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Message } from '../../ui/Message.tsx';
import { TextField } from '../../ui/TextField.tsx';
import css from './Documents.module.css';
import { LetterBody } from './LetterBody.tsx';

/** One letter: head, addressees, and what its form says besides. */
export function LetterDialog({ meetingId, letterId, start, onClose }: { meetingId: string; letterId: string | null; start: LetterInput; onClose(): void }) {
  const [letter, setLetter] = useState(start);
  const agencies = useOperation('roster.listAgencies', {});
  const add = useCommand('letters.add', { errors: 'page' });
  const update = useCommand('letters.update', { errors: 'page' });
  const error = add.error ?? update.error;
  // Every part set here belongs to all forms alike, so the form of the letter stays what it is.
  const set = (part: Partial<Omit<LetterInput, 'form' | 'body'>>) => setLetter((before) => ({ ...before, ...part }) as LetterInput);
  const save = () =>
    letterId === null ? add.mutate({ meetingId, letter }, { onSuccess: onClose }) : update.mutate({ id: letterId, letter }, { onSuccess: onClose });
  const choices = (agencies.data ?? []).filter((agency) => agency.active || letter.agencyIds.includes(agency.id)).map((agency) => ({ id: agency.id, label: agency.name, note: agency.headTitle || '長の職名なし' }));
  return (
    <Dialog isOpen onClose={onClose} title={LETTER_FORM_TITLES[letter.form]} size="wide" submitLabel="保存する" onSubmit={save} isSubmitting={add.isPending || update.isPending}>
      <FieldErrors of={error?.fields}>
        <div className={css.rows}>
          <div className={css.pair}>
            <TextField label="文書番号" path="letter.number" value={letter.number} onChange={(number) => set({ number })} description="次の番号を入れてあります。変えられます。" />
            <DateField label="文書日付" path="letter.date" value={letter.date} onChange={(date) => date && set({ date })} isRequired />
            <DateField label="回答期限" path="letter.answerBy" value={letter.answerBy} onChange={(answerBy) => set({ answerBy })} />
          </div>
          <div className={css.pair}>
            <TextField label="発信者の職名" value={letter.senderTitle} onChange={(senderTitle) => set({ senderTitle })} />
            <TextField label="発信者の氏名" value={letter.senderName} onChange={(senderName) => set({ senderName })} />
          </div>
          <LetterBody meetingId={meetingId} letter={letter} onChange={setLetter} />
          <div className={css.list}>
            <CheckboxGroup label={`宛先（${letter.agencyIds.length}機関）`} value={letter.agencyIds} onChange={(agencyIds) => set({ agencyIds })} choices={choices} isColumn description="1機関に1通です。機関の長の職名は名簿で直せます。" />
          </div>
          {error && <Message tone="stop">{error.message}</Message>}
        </div>
      </FieldErrors>
    </Dialog>
  );
}
