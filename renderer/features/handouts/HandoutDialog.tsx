import { useState } from 'react';
import type { Handout, HandoutInput } from '../../../shared/domain/handouts/schema.ts';
import { useCommand } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Message } from '../../ui/Message.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextField } from '../../ui/TextField.tsx';

const empty: HandoutInput = { name: '', version: '', collect: true, disposal: '' };

/** Registers a paper, or mends what was registered. */
export function HandoutDialog({ meetingId, handout, onClose }: { meetingId: string; handout: Handout | null; onClose(): void }) {
  const [input, setInput] = useState<HandoutInput>(handout ? { name: handout.name, version: handout.version, collect: handout.collect, disposal: handout.disposal } : empty);
  const [spare, setSpare] = useState<number | null>(0);
  const add = useCommand('handouts.add', { errors: 'page' });
  const update = useCommand('handouts.update', { errors: 'page' });
  const remove = useCommand('handouts.remove', { errors: 'page' });
  const error = add.error ?? update.error ?? remove.error;
  const set = (part: Partial<HandoutInput>) => setInput((before) => ({ ...before, ...part }));
  const save = () => (handout ? update.mutate({ id: handout.id, handout: input }, { onSuccess: onClose }) : add.mutate({ meetingId, handout: input, spare: spare ?? 0 }, { onSuccess: onClose }));
  return (
    <Dialog isOpen onClose={onClose} title={handout ? `資料${handout.number}を直す` : '資料を登録する'} submitLabel={handout ? '保存する' : '登録する'} onSubmit={save} isSubmitting={add.isPending || update.isPending}>
      <FieldErrors of={error?.fields}>
        <TextField label="資料名" path="handout.name" value={input.name} onChange={(name) => set({ name })} isRequired autoFocus placeholder="例　事例概要シート（R8-014）" />
        <TextField label="版" path="handout.version" value={input.version} onChange={(version) => set({ version })} placeholder="例　第2版" />
        <Checkbox isSelected={input.collect} onChange={(collect) => set({ collect })}>会議終了後に回収する</Checkbox>
        {handout ? (
          <TextField label="廃棄（裁断）日・実施者" value={input.disposal} onChange={(disposal) => set({ disposal })} />
        ) : (
          <NumberField label="予備の部数" value={spare} onChange={setSpare} max={99} unit="部" description="出席者の人数分のほかに作る部数です。番号は出席者の並び順に付きます。" />
        )}
        {error && <Message tone="stop">{error.message}</Message>}
        {handout && <Button tone="danger" isPending={remove.isPending} onPress={() => remove.mutate({ id: handout.id }, { onSuccess: onClose })}>この資料の登録を削除する</Button>}
      </FieldErrors>
    </Dialog>
  );
}
