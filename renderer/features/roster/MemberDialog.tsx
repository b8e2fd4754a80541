import { useState } from 'react';
import type { Conference } from '../../../shared/domain/conferences/schema.ts';
import { readPledgeDay } from '../../../shared/domain/roster/pledge.ts';
import type { Agency, Member } from '../../../shared/domain/roster/schema.ts';
import { wareki } from '../../../shared/text/wareki.ts';
import { useCommand } from '../../api/queries.ts';
import { Checkbox, CheckboxGroup } from '../../ui/Checkbox.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { today } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Message } from '../../ui/Message.tsx';
import { notify } from '../../ui/notices.ts';
import { TextField } from '../../ui/TextField.tsx';
import { trimmed } from './trimmed.ts';
import css from './Roster.module.css';

interface Props {
  member: Member | undefined;
  agencies: readonly Agency[];
  conferences: readonly Conference[];
  onClose(): void;
}

type Fields = Omit<Member, 'id' | 'agencyId' | 'pledgedOn'> & { agencyId: string | null; pledge: string };

const pledgeFault = '日付として読めません。「4/2」「R8.4.2」「令和8年4月2日」のように入力してください。';

const blank: Fields = { agencyId: null, position: '', name: '', kana: '', conferenceIds: [], active: true, pledge: '' };

function fieldsOf({ id: _id, pledgedOn, ...member }: Member): Fields {
  return { ...member, pledge: pledgedOn === null ? '' : wareki(pledgedOn) };
}

/** Adds a member, or changes one: a new seat in April, a pledge, the 会議体. */
export function MemberDialog({ member, agencies, conferences, onClose }: Props) {
  const [fields, setFields] = useState<Fields>(member ? fieldsOf(member) : blank);
  const [own, setOwn] = useState<Record<string, string>>({});
  const add = useCommand('roster.addMember', { errors: 'page' });
  const update = useCommand('roster.updateMember', { errors: 'page' });
  const { error, isPending } = member ? update : add;
  const set = (part: Partial<Fields>) => setFields((before) => ({ ...before, ...part }));
  const path = (field: string) => (member ? `member.${field}` : field);
  const pledgedOn = fields.pledge.trim() === '' ? null : readPledgeDay(fields.pledge, today());

  const submit = () => {
    const { agencyId, pledge: _pledge, ...rest } = fields;
    const faults = {
      ...(agencyId === null ? { agencyId: '所属機関を選んでください' } : {}),
      ...(pledgedOn === undefined ? { pledge: pledgeFault } : {}),
    };
    setOwn(faults);
    if (agencyId === null || pledgedOn === undefined) return;
    const input = trimmed({ ...rest, agencyId, pledgedOn });
    const onSuccess = () => {
      notify({ text: `${input.name} さんを保存しました。`, tone: 'ok' });
      onClose();
    };
    if (member) update.mutate({ id: member.id, member: input }, { onSuccess });
    else add.mutate(input, { onSuccess });
  };

  const agencyChoices = agencies
    .filter(({ id, active }) => active || id === fields.agencyId)
    .map(({ id, name, kana, shortName }) => ({ id, label: name, kana: `${kana}／${shortName}` }));
  return (
    <Dialog isOpen onClose={onClose} title={member ? '構成員を直す' : '構成員を追加'} submitLabel="保存する" onSubmit={submit} isSubmitting={isPending}>
      <FieldErrors of={error?.fields}>
        {error && !error.fields && <Message tone="stop">{error.message}</Message>}
        <ComboBox
          label="所属機関"
          isRequired
          autoFocus={!member}
          value={fields.agencyId}
          onChange={(agencyId) => set({ agencyId })}
          choices={agencyChoices}
          error={own['agencyId']}
          emptyText="ありません。先に「機関」の一覧で追加してください"
        />
        <TextField label="職名" path={path('position')} value={fields.position} onChange={(position) => set({ position })} />
        <div className={css.pair}>
          <TextField label="氏名" isRequired path={path('name')} value={fields.name} onChange={(name) => set({ name })} />
          <TextField label="ふりがな" path={path('kana')} value={fields.kana} onChange={(kana) => set({ kana })} />
        </div>
        <TextField
          label="守秘義務誓約日"
          className={css.pledge ?? ''}
          value={fields.pledge}
          onChange={(pledge) => set({ pledge })}
          onBlur={() => pledgedOn && set({ pledge: wareki(pledgedOn) })}
          error={own['pledge']}
          placeholder="例　4/2"
          description="誓約書がまだのときは空けておきます。"
        />
        {conferences.length > 0 && (
          <CheckboxGroup
            label="出席する会議体"
            value={fields.conferenceIds}
            onChange={(conferenceIds) => set({ conferenceIds })}
            choices={conferences.filter(({ id, active }) => active || fields.conferenceIds.includes(id)).map(({ id, name }) => ({ id, label: name }))}
          />
        )}
        {member && (
          <Checkbox isSelected={!fields.active} onChange={(left) => set({ active: !left })} note="異動や退任のとき。これまでの記録には残ります。">
            名簿から外す
          </Checkbox>
        )}
      </FieldErrors>
    </Dialog>
  );
}
