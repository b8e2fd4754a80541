import { useState } from 'react';
import { AGENDA_ITEM_KIND_LABELS, type AgendaItem, type AgendaItemInput, type AgendaItemKind, CASE_KINDS } from '../../../shared/domain/agenda/schema.ts';
import { consentOf, memberLabel } from '../../../shared/domain/cases/rules.ts';
import { CONSENT_STATE_LABELS } from '../../../shared/domain/cases/schema.ts';
import { LEGAL_BASIS_LABELS, type LegalBasis } from '../../../shared/domain/law/schema.ts';
import type { Meeting } from '../../../shared/domain/meetings/schema.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckboxGroup } from '../../ui/Checkbox.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Message } from '../../ui/Message.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { ExcludedSeats } from '../cases/ExcludedSeats.tsx';
import { CheckedArea } from '../workbench/CheckedArea.tsx';
import { CheckedField } from '../workbench/CheckedField.tsx';
import { NameCheckCase } from '../workbench/NameCheck.tsx';
import css from './Agenda.module.css';

const KINDS = (Object.keys(AGENDA_ITEM_KIND_LABELS) as AgendaItemKind[]).map((id) => ({ id, label: AGENDA_ITEM_KIND_LABELS[id] })); // keys of a Record<AgendaItemKind, …>
const GROUNDS = (Object.keys(LEGAL_BASIS_LABELS) as LegalBasis[]).map((id) => ({ id, label: LEGAL_BASIS_LABELS[id] })); // keys of a Record<LegalBasis, …>

type Draft = Omit<AgendaItemInput, 'plannedMinutes'> & { plannedMinutes: number | null };

function draftOf(item: AgendaItem | null, meeting: Meeting): Draft {
  if (!item) return { kind: 'newCase', title: '', caseId: null, legalBasis: meeting.legalBasis, plannedMinutes: 20, decisionPoints: '', presenterAgencyId: null, subjectMemberIds: [] };
  const { kind, title, caseId, legalBasis, plannedMinutes, decisionPoints, presenterAgencyId, subjectMemberIds } = item;
  return { kind, title, caseId, legalBasis: legalBasis ?? meeting.legalBasis, plannedMinutes, decisionPoints, presenterAgencyId, subjectMemberIds };
}

/** One item: its kind, case, ground and minutes. A refusal by law keeps everything typed and offers 支援会議. */
export function ItemDialog({ meeting, item, onClose }: { meeting: Meeting; item: AgendaItem | null; onClose(): void }) {
  const [draft, setDraft] = useState(() => draftOf(item, meeting));
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const cases = useOperation('cases.list', {}).data ?? [];
  const agencies = (useOperation('roster.listAgencies', {}).data ?? []).filter((agency) => agency.active);
  const add = useCommand('agenda.addItem', { errors: 'page' });
  const update = useCommand('agenda.updateItem', { errors: 'page' });
  const command = item ? update : add;
  const isCase = CASE_KINDS.includes(draft.kind);
  const save = (legalBasis = draft.legalBasis) => {
    const input: AgendaItemInput = { ...draft, legalBasis: isCase ? legalBasis : null, caseId: isCase ? draft.caseId : null, plannedMinutes: draft.plannedMinutes ?? 0 };
    if (item) update.mutate({ id: item.id, item: input }, { onSuccess: onClose });
    else add.mutate({ meetingId: meeting.id, item: input }, { onSuccess: onClose });
  };
  const fields = Object.fromEntries(Object.entries(command.error?.fields ?? {}).map(([path, words]) => [path.replace(/^item\./u, ''), words]));
  const offer = command.error?.code === 'law.consentMissing';
  return (
    <Dialog isOpen onClose={onClose} title={item ? '議題を直す' : '議題を足す'} size="wide" submitLabel={item ? '直す' : '足す'} onSubmit={() => save()} isSubmitting={command.isPending}>
      <NameCheckCase value={isCase ? draft.caseId : null}>
        <FieldErrors of={fields}>
          {command.error && (
            <Message tone="stop">
              {command.error.message}
              {offer && (
                <span className={css.offer}>
                  <Button size="small" onPress={() => { set({ legalBasis: 'support' }); save('support'); }}>支援会議の議題として{item ? '直す' : '足す'}</Button>
                </span>
              )}
            </Message>
          )}
          <div className={css.fields}>
            <Select label="種類" value={draft.kind} choices={KINDS} onChange={(kind) => set({ kind })} />
            <NumberField label="所要" path="plannedMinutes" value={draft.plannedMinutes} onChange={(plannedMinutes) => set({ plannedMinutes })} min={0} max={600} unit="分" />
            {!isCase && <CheckedField label="題" className={css.wide ?? ''} path="title" value={draft.title} onChange={(title) => set({ title })} placeholder={AGENDA_ITEM_KIND_LABELS[draft.kind]} />}
          </div>
          {isCase && (
            <>
              <div className={css.fields}>
                <ComboBox
                  label="ケース" isRequired path="caseId" className={css.wide ?? ''} value={draft.caseId} emptyText="ケースがありません。「ケース」で受け付けてください"
                  choices={cases.map((file) => ({ id: file.id, label: file.code, note: `${file.household}　${file.fields.join('・')}`, kana: `${file.fields.join(' ')} ${file.externalNumber}` }))}
                  onChange={(caseId) => set({ caseId, subjectMemberIds: [] })}
                />
                <Select label="根拠" path="legalBasis" value={draft.legalBasis} choices={GROUNDS} onChange={(legalBasis) => set({ legalBasis })} />
                <ComboBox label="提供機関（任意）" value={draft.presenterAgencyId} choices={agencies.map((agency) => ({ id: agency.id, label: agency.name, kana: `${agency.kana} ${agency.shortName}` }))} onChange={(presenterAgencyId) => set({ presenterAgencyId })} />
              </div>
              {draft.caseId && <Subjects caseId={draft.caseId} meetingId={meeting.id} value={draft.subjectMemberIds} onChange={(subjectMemberIds) => set({ subjectMemberIds })} />}
            </>
          )}
          <CheckedArea label="この会議で決めること" rows={2} value={draft.decisionPoints} onChange={(decisionPoints) => set({ decisionPoints })} onSubmit={() => save()} />
        </FieldErrors>
      </NameCheckCase>
    </Dialog>
  );
}

/** 対象者: whom of the household the item is about; one who refuses does not block the others, and stays out. */
function Subjects({ caseId, meetingId, value, onChange }: { caseId: string; meetingId: string; value: readonly string[]; onChange(ids: string[]): void }) {
  const file = useOperation('cases.get', { id: caseId }).data;
  if (!file || file.members.length === 0) return null;
  return (
    <>
      <CheckboxGroup
        label="対象者（選ばなければ世帯全員）" value={[...value]} onChange={onChange}
        choices={file.members.map((member) => ({ id: member.id, label: `${memberLabel(member, file.members)}　${member.deceased ? '死亡' : `情報共有の同意 ${CONSENT_STATE_LABELS[consentOf(member, 'sharing')]}`}` }))}
      />
      <ExcludedSeats file={file} meetingId={meetingId} subjectMemberIds={value} />
    </>
  );
}
