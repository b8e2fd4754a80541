import { useState } from 'react';
import type { AgendaItem } from '../../../shared/domain/agenda/schema.ts';
import type { OutcomeInput } from '../../../shared/domain/minutes/schema.ts';
import { useCommand } from '../../api/queries.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { notify } from '../../ui/notices.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { DecisionChoices } from '../decisions/DecisionFields.tsx';
import { itemTitle } from './AgendaColumn.tsx';
import css from './Proceedings.module.css';

const emptyOutcome = (itemId: string): OutcomeInput => ({
  itemId, leadAgencyId: null, keyPerson: '', explainer: '', explainWhen: '', explainWhat: '', sharing: '', emergencyDay: '', emergencyNight: '',
  objections: '', refusals: '', nextCheck: '',
});

interface Props {
  item: AgendaItem;
  saved: OutcomeInput | undefined;
  choices: DecisionChoices;
  onClose(): void;
}

/** まとめ: the fields that stand below the 役割分担表 (F09 ①〜⑦), and 異論・留保. */
export function OutcomeDialog({ item, saved, choices, onClose }: Props) {
  const [outcome, setOutcome] = useState(saved ?? emptyOutcome(item.id));
  const save = useCommand('minutes.saveOutcome');
  const set = (part: Partial<OutcomeInput>) => setOutcome({ ...outcome, ...part });
  const field = (key: Exclude<keyof OutcomeInput, 'itemId' | 'leadAgencyId'>, label: string, placeholder = '') => (
    <TextField label={label} placeholder={placeholder} value={outcome[key]} onChange={(text) => set({ [key]: text })} />
  );
  const submit = () =>
    save.mutate(outcome, {
      onSuccess: () => {
        notify({ text: 'まとめを記録しました', tone: 'ok' });
        onClose();
      },
    });
  return (
    <Dialog isOpen onClose={onClose} title={`${itemTitle(item)}のまとめ`} size="wide" submitLabel="記録する" onSubmit={submit} isSubmitting={save.isPending}>
      <div className={css.two}>
        <ComboBox
          label="ケース全体の主担当" value={outcome.leadAgencyId} onChange={(leadAgencyId) => set({ leadAgencyId })}
          choices={choices.agencies.map((agency) => ({ id: agency.id, label: agency.name, kana: `${agency.kana} ${agency.shortName}` }))}
        />
        {field('keyPerson', 'キーパーソン', '続柄や立場で。例　孫')}
        {field('explainer', '本人（家族）への説明者', '機関や立場で')}
        {field('explainWhen', '説明の時期', '例　次の訪問のとき')}
      </div>
      {field('explainWhat', '説明の内容')}
      <div className={css.two}>
        {field('emergencyDay', '緊急時（日中）', '例　福祉総務課')}
        {field('emergencyNight', '緊急時（夜間・休日）', '例　警察110番')}
        {field('sharing', '情報共有の範囲と方法')}
        {field('nextCheck', '次回の確認方法')}
      </div>
      <TextArea label="異論・留保" rows={2} value={outcome.objections} onChange={(objections) => set({ objections })} />
      <TextArea label="できないと表明された事項・理由・代替（1行に1件）" rows={2} value={outcome.refusals} onChange={(refusals) => set({ refusals })} />
    </Dialog>
  );
}
