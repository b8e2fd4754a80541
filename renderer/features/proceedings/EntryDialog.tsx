import { useState } from 'react';
import type { Attendance } from '../../../shared/domain/attendance/schema.ts';
import { ENTRY_KIND_LABELS, type Entry, type EntryInput, type EntryKind } from '../../../shared/domain/minutes/schema.ts';
import { useCommand } from '../../api/queries.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Message } from '../../ui/Message.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { NameCheck } from '../workbench/NameCheck.tsx';
import css from './Proceedings.module.css';
import { SpeakerField } from './SpeakerField.tsx';
import { useDialogDraft } from './useDialogDraft.ts';

interface Props {
  entry: Entry;
  seats: readonly Attendance[];
  onClose(): void;
}

/** 発言 and 論点 may change places, as may 決定 and 持ち帰り: the latter two carry decisions. */
const kindsLike = (kind: EntryKind): EntryKind[] => (kind === 'remark' || kind === 'point' ? ['remark', 'point'] : ['decision', 'takeaway']);

/** Mends a recorded line; its decisions are mended by themselves. */
export function EntryDialog({ entry, seats, onClose }: Props) {
  const { kind, agencyId, speakerRole, body, source } = entry;
  const saved: EntryInput = { kind, agencyId, speakerRole, body, source };
  const draft = useDialogDraft(`edit:${entry.meetingId}:${entry.id}`, saved);
  const [made, setMade] = useState<readonly { from: string; to: string }[]>([]);
  const update = useCommand('minutes.updateEntry', { errors: 'page' });
  const purge = useCommand('anonymisation.replaceInEntry');
  if (!draft) return null;
  const { value } = draft;
  const set = (part: Partial<EntryInput>) => draft.set((now) => ({ ...now, ...part }));
  const leave = () => {
    draft.forget();
    onClose();
  };
  const save = () =>
    update.mutate({ id: entry.id, entry: { ...value, body: value.body.trim(), source: value.source.trim() } }, {
      // A name that gave way to a symbol leaves the decisions, drafts and remembered states of this line too.
      onSuccess: () => (made.length > 0 ? purge.mutate({ entryId: entry.id, replacements: [...made] }, { onSuccess: leave }) : leave()),
    });
  return (
    <Dialog isOpen onClose={leave} title="記録を直す" size="wide" submitLabel="直す" onSubmit={save} isSubmitting={update.isPending}>
      <FieldErrors of={update.error?.fields}>
        {update.error && <Message tone="stop">{update.error.message}</Message>}
        <div className={css.entryHead}>
          <RadioGroup label="種類" hideLabel value={value.kind} choices={kindsLike(kind).map((id) => ({ id, label: ENTRY_KIND_LABELS[id] }))} onChange={(next) => set({ kind: next })} />
          <SpeakerField agencyId={value.agencyId} speakerRole={value.speakerRole} seats={seats} onChange={set} />
        </div>
        <TextArea label="内容" path="entry.body" value={value.body} onChange={(text) => set({ body: text })} onSubmit={save} rows={4} autoFocus />
        <NameCheck
          text={value.body} allowsRoster={entry.decisions.length > 0}
          onReplace={(words, pairs) => {
            set({ body: words });
            setMade((before) => [...before, ...pairs]);
          }}
        />
        <TextField label="情報源（任意）" path="entry.source" value={value.source} onChange={(text) => set({ source: text })} description="だれから得た話か。機関や立場で書きます。" />
      </FieldErrors>
    </Dialog>
  );
}
