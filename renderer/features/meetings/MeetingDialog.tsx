import { useState } from 'react';
import type { Meeting, MeetingInput } from '../../../shared/domain/meetings/schema.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { DateField, today } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Message } from '../../ui/Message.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import css from './Meetings.module.css';

type Draft = Omit<MeetingInput, 'conferenceId' | 'date' | 'startTime' | 'endTime'> & {
  conferenceId: string | null;
  date: string | null;
  startTime: string | null;
  endTime: string | null;
};

const blank: Draft = {
  conferenceId: null, number: null, date: null, startTime: '13:30', endTime: '15:30', place: '', chairMemberId: null, recorderMemberId: null,
  nextDate: null, nextTime: null, nextPlace: '',
};

interface Props {
  /** Null makes a new one. */
  meeting: Meeting | null;
  onClose(): void;
  onSaved?(meetingId: string): void;
}

/** Makes or changes a sitting; 回次 is counted by itself and may be corrected. */
export function MeetingDialog({ meeting, onClose, onSaved }: Props) {
  const [draft, setDraft] = useState<Draft>(meeting ? fromMeeting(meeting) : { ...blank, date: today() });
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const conferences = useOperation('conferences.list', {}).data ?? [];
  const members = (useOperation('roster.listMembers', {}).data ?? []).filter((member) => member.active);
  const agencies = useOperation('roster.listAgencies', {}).data ?? [];
  const counted = useOperation(
    'meetings.getNextNumber', { conferenceId: draft.conferenceId ?? '', date: draft.date || today() },
    { enabled: draft.conferenceId !== null && Boolean(draft.date), keepsLast: true },
  ).data;
  const add = useCommand('meetings.add', { errors: 'page' });
  const update = useCommand('meetings.update', { errors: 'page' });
  const command = meeting ? update : add;
  const people = members.map((member) => ({
    id: member.id, label: member.name, kana: member.kana,
    note: [agencies.find((agency) => agency.id === member.agencyId)?.shortName, member.position].filter(Boolean).join(' '),
  }));
  const choose = (conferenceId: string) => {
    const conference = conferences.find((candidate) => candidate.id === conferenceId);
    set({ conferenceId, ...(conference && !meeting ? { place: conference.place, startTime: conference.startTime, endTime: conference.endTime } : {}) });
  };
  const save = () => {
    // What is missing travels as empty text; the door says which field it is.
    const input: MeetingInput = { ...draft, conferenceId: draft.conferenceId ?? '', date: draft.date ?? '', startTime: draft.startTime ?? '', endTime: draft.endTime ?? '' };
    if (meeting) update.mutate({ id: meeting.id, meeting: input }, { onSuccess: onClose });
    else
      add.mutate(input, {
        onSuccess: ({ id }) => {
          onClose();
          onSaved?.(id);
        },
      });
  };
  const fields = Object.fromEntries(Object.entries(command.error?.fields ?? {}).map(([path, words]) => [path.replace(/^meeting\./u, ''), words]));
  return (
    <Dialog isOpen onClose={onClose} title={meeting ? '会議の内容を直す' : '会議をつくる'} size="wide" submitLabel={meeting ? '直す' : 'つくる'} onSubmit={save} isSubmitting={command.isPending}>
      <FieldErrors of={fields}>
        {command.error && <Message tone="stop">{command.error.message}</Message>}
        <div className={css.row}>
          <Select label="会議体" isRequired path="conferenceId" value={draft.conferenceId} onChange={choose} choices={conferences.filter((each) => each.active).map((each) => ({ id: each.id, label: each.name }))} />
          <DateField label="開催日" isRequired path="date" value={draft.date} onChange={(date) => set({ date })} />
          <NumberField
            label="回次" path="number" value={draft.number} onChange={(number) => set({ number })} min={1} max={999} unit="回"
            description={counted && !meeting ? `空欄なら第${counted.number}回` : undefined}
          />
        </div>
        <div className={css.row}>
          <TimeField label="開始" isRequired path="startTime" value={draft.startTime} onChange={(startTime) => set({ startTime })} />
          <TimeField label="終了" isRequired path="endTime" value={draft.endTime} onChange={(endTime) => set({ endTime })} />
          <TextField label="場所" className={css.wide ?? ''} path="place" value={draft.place} onChange={(place) => set({ place })} />
        </div>
        <div className={css.row}>
          <ComboBox label="議長・司会" value={draft.chairMemberId} choices={people} onChange={(chairMemberId) => set({ chairMemberId })} />
          <ComboBox label="記録" value={draft.recorderMemberId} choices={people} onChange={(recorderMemberId) => set({ recorderMemberId })} />
        </div>
        <div className={css.row}>
          <DateField label="次回の開催日（任意）" path="nextDate" value={draft.nextDate} onChange={(nextDate) => set({ nextDate })} />
          <TimeField label="次回の開始（任意）" path="nextTime" value={draft.nextTime} onChange={(nextTime) => set({ nextTime })} />
          <TextField label="次回の場所（任意）" className={css.wide ?? ''} value={draft.nextPlace} onChange={(nextPlace) => set({ nextPlace })} />
        </div>
      </FieldErrors>
    </Dialog>
  );
}

function fromMeeting(meeting: Meeting): Draft {
  const { conferenceId, number, date, startTime, endTime, place, chairMemberId, recorderMemberId, nextDate, nextTime, nextPlace } = meeting;
  return { conferenceId, number, date, startTime, endTime, place, chairMemberId, recorderMemberId, nextDate, nextTime, nextPlace };
}
