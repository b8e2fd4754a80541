import { itemTitle } from '../../../shared/domain/agenda/itemTitle.ts';
import type { AgendaItem } from '../../../shared/domain/agenda/schema.ts';
import type { OutcomeInput } from '../../../shared/domain/minutes/schema.ts';
import { useCommand } from '../../api/queries.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Message } from '../../ui/Message.tsx';
import { notify } from '../../ui/notices.ts';
import type { DecisionChoices } from '../decisions/DecisionFields.tsx';
import { CheckedArea } from '../workbench/CheckedArea.tsx';
import { CheckedField } from '../workbench/CheckedField.tsx';
import css from './Proceedings.module.css';
import { useDialogDraft } from './useDialogDraft.ts';

const emptyOutcome = (itemId: string): OutcomeInput => ({
  itemId, leadAgencyId: null, keyPerson: '', explainer: '', explainWhen: '', explainWhat: '', sharing: '', emergencyDay: '', emergencyNight: '',
  objections: '', refusals: '', nextCheck: '',
});

/** Fields that say who of the table does something: names of the 名簿 have their place there. */
const PEOPLE_OF_THE_TABLE = new Set<keyof OutcomeInput>(['explainer', 'emergencyDay', 'emergencyNight', 'nextCheck']);

interface Props {
  item: AgendaItem;
  saved: OutcomeInput | undefined;
  choices: DecisionChoices;
  /** A finalised record is read, not written. */
  isReadOnly: boolean;
  onClose(): void;
}

/** まとめ: the fields that stand below the 役割分担表 (F09 ①〜⑦), and 異論・留保. */
export function OutcomeDialog({ item, saved, choices, isReadOnly, onClose }: Props) {
  const draft = useDialogDraft(`outcome:${item.meetingId}:${item.id}`, saved ?? emptyOutcome(item.id));
  const save = useCommand('minutes.saveOutcome', { errors: 'page' });
  if (!draft) return null;
  const outcome = draft.value;
  const set = (part: Partial<OutcomeInput>) => draft.set((now) => ({ ...now, ...part }));
  const field = (key: Exclude<keyof OutcomeInput, 'itemId' | 'leadAgencyId'>, label: string, placeholder = '') => (
    <CheckedField label={label} allowsRoster={PEOPLE_OF_THE_TABLE.has(key)} path={key} placeholder={placeholder} isReadOnly={isReadOnly} value={outcome[key]} onChange={(text) => set({ [key]: text })} />
  );
  const leave = () => {
    if (!isReadOnly) draft.forget();
    onClose();
  };
  const submit = () =>
    !isReadOnly && save.mutate(outcome, {
      onSuccess: () => {
        notify({ text: 'まとめを記録しました', tone: 'ok' });
        leave();
      },
    });
  const submitting = isReadOnly ? {} : { submitLabel: '記録する', onSubmit: submit, isSubmitting: save.isPending };
  return (
    <Dialog isOpen onClose={leave} title={`${itemTitle(item)}のまとめ`} size="wide" {...submitting}>
      <FieldErrors of={save.error?.fields}>
        {save.error && <Message tone="stop">{save.error.message}</Message>}
        <div className={css.two}>
          <ComboBox
            label="ケース全体の主担当" isDisabled={isReadOnly} value={outcome.leadAgencyId} onChange={(leadAgencyId) => set({ leadAgencyId })}
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
        <CheckedArea label="異論・留保" path="objections" rows={2} isReadOnly={isReadOnly} value={outcome.objections} onChange={(objections) => set({ objections })} onSubmit={submit} />
        <CheckedArea label="できないと表明された事項・理由・代替（1行に1件）" path="refusals" rows={2} isReadOnly={isReadOnly} value={outcome.refusals} onChange={(refusals) => set({ refusals })} onSubmit={submit} />
      </FieldErrors>
    </Dialog>
  );
}
