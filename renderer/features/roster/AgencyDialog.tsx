import { useState } from 'react';
import type { Agency, AgencyInput } from '../../../shared/domain/roster/schema.ts';
import { useCommand } from '../../api/queries.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Message } from '../../ui/Message.tsx';
import { notify } from '../../ui/notices.ts';
import { TextField } from '../../ui/TextField.tsx';
import { trimmed } from './trimmed.ts';
import css from './Roster.module.css';

const blank: AgencyInput = { name: '', shortName: '', kana: '', field: '', headTitle: '', active: true };

/** Adds an agency, or changes one. */
export function AgencyDialog({ agency, onClose }: { agency: Agency | undefined; onClose(): void }) {
  const { id, ...saved } = agency ?? { id: null, ...blank };
  const [fields, setFields] = useState<AgencyInput>(saved);
  const add = useCommand('roster.addAgency', { errors: 'page' });
  const update = useCommand('roster.updateAgency', { errors: 'page' });
  const { error, isPending } = id === null ? add : update;
  const set = (part: Partial<AgencyInput>) => setFields((before) => ({ ...before, ...part }));
  const path = (field: keyof AgencyInput) => (id === null ? field : `agency.${field}`);
  const submit = () => {
    const input = trimmed(fields);
    const onSuccess = () => {
      notify({ text: `「${input.name}」を保存しました。`, tone: 'ok' });
      onClose();
    };
    if (id === null) add.mutate(input, { onSuccess });
    else update.mutate({ id, agency: input }, { onSuccess });
  };
  return (
    <Dialog isOpen onClose={onClose} title={id === null ? '機関を追加' : '機関を直す'} submitLabel="保存する" onSubmit={submit} isSubmitting={isPending}>
      <FieldErrors of={error?.fields}>
        {error && !error.fields && <Message tone="stop">{error.message}</Message>}
        <TextField label="機関名" isRequired autoFocus path={path('name')} value={fields.name} onChange={(name) => set({ name })} />
        <TextField label="ふりがな" path={path('kana')} value={fields.kana} onChange={(kana) => set({ kana })} />
        <div className={css.pair}>
          <TextField
            label="略称"
            path={path('shortName')}
            value={fields.shortName}
            onChange={(shortName) => set({ shortName })}
            description="役割分担ボードと投影に使います。空のときは機関名のまま。"
          />
          <TextField label="分野" path={path('field')} value={fields.field} onChange={(field) => set({ field })} description="高齢、障害、子ども、生活困窮など" />
        </div>
        <TextField
          label="機関の長の職名"
          path={path('headTitle')}
          value={fields.headTitle}
          onChange={(headTitle) => set({ headTitle })}
          description="開催通知のあて名に使います（例　所長）。"
        />
        {id !== null && (
          <Checkbox isSelected={!fields.active} onChange={(left) => set({ active: !left })} note="これまでの記録には、もとの名前のまま残ります。">
            名簿から外す
          </Checkbox>
        )}
      </FieldErrors>
    </Dialog>
  );
}
