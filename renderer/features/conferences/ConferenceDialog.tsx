import { useState } from 'react';
import type { Conference, ConferenceInput } from '../../../shared/domain/conferences/schema.ts';
import { needsConsent } from '../../../shared/domain/law/rules.ts';
import { useCommand } from '../../api/queries.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Message } from '../../ui/Message.tsx';
import { notify } from '../../ui/notices.ts';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { BASIS_CHOICES } from './basis.ts';
import css from './Conferences.module.css';

interface Props {
  /** What is changed; null to add one. */
  conference: Conference | null;
  /** What a new one starts from; null for an empty sheet. */
  from: ConferenceInput | null;
  onClose(): void;
}

type Fields = Omit<ConferenceInput, 'startTime' | 'endTime'> & { startTime: string | null; endTime: string | null };

const blank: Fields = { name: '', legalBasis: 'support', purpose: '', place: '', startTime: '13:30', endTime: '15:30', active: true };

function fieldsOf({ id: _id, memberCount: _count, ...fields }: Conference): Fields {
  return fields;
}

/** Adds a 会議体, or changes one. */
export function ConferenceDialog({ conference, from, onClose }: Props) {
  const [fields, setFields] = useState<Fields>(conference ? fieldsOf(conference) : (from ?? blank));
  const [own, setOwn] = useState<{ startTime?: string; endTime?: string }>({});
  const add = useCommand('conferences.add', { errors: 'page' });
  const update = useCommand('conferences.update', { errors: 'page' });
  const { error, isPending } = conference ? update : add;
  const set = (part: Partial<Fields>) => setFields((before) => ({ ...before, ...part }));
  const path = (field: keyof ConferenceInput) => (conference ? `conference.${field}` : field);

  const submit = () => {
    const { startTime, endTime, ...rest } = fields;
    const missing = '時刻を入力してください（例　13:30）';
    setOwn({ ...(startTime === null ? { startTime: missing } : {}), ...(endTime === null ? { endTime: missing } : {}) });
    if (startTime === null || endTime === null) return;
    const input = { ...rest, startTime, endTime, name: rest.name.trim(), place: rest.place.trim(), purpose: rest.purpose.trim() };
    const onSuccess = () => {
      notify({ text: `「${input.name}」を保存しました。`, tone: 'ok' });
      onClose();
    };
    if (conference) update.mutate({ id: conference.id, conference: input }, { onSuccess });
    else add.mutate(input, { onSuccess });
  };

  return (
    <Dialog isOpen onClose={onClose} title={conference ? '会議体を直す' : '会議体を追加'} submitLabel="保存する" onSubmit={submit} isSubmitting={isPending}>
      <FieldErrors of={error?.fields}>
        {error && !error.fields && <Message tone="stop">{error.message}</Message>}
        <TextField label="名称" isRequired autoFocus path={path('name')} value={fields.name} onChange={(name) => set({ name })} />
        <Select
          label="根拠"
          value={fields.legalBasis}
          onChange={(legalBasis) => set({ legalBasis })}
          choices={BASIS_CHOICES}
          description={
            needsConsent(fields.legalBasis)
              ? '情報共有の同意がそろった方だけを議題にできます。'
              : '要綱に合わせて選びます。議題ごとに別の根拠にすることもできます。'
          }
        />
        <TextArea label="目的" path={path('purpose')} value={fields.purpose} onChange={(purpose) => set({ purpose })} />
        <TextField label="場所" path={path('place')} value={fields.place} onChange={(place) => set({ place })} placeholder="例　市役所3階 大会議室" />
        <div className={css.pair}>
          <TimeField label="開始" path={path('startTime')} error={own.startTime} value={fields.startTime} onChange={(startTime) => set({ startTime })} />
          <TimeField label="終了" path={path('endTime')} error={own.endTime} value={fields.endTime} onChange={(endTime) => set({ endTime })} />
        </div>
        {conference && (
          <Checkbox isSelected={!fields.active} onChange={(rests) => set({ active: !rests })} note="これまでの会議と記録は残ります。">
            休止する（新しい会議をつくるときに選べなくなります）
          </Checkbox>
        )}
      </FieldErrors>
    </Dialog>
  );
}
