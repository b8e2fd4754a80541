import { useState } from 'react';
import type { Attendance } from '../../../shared/domain/attendance/schema.ts';
import type { Entry } from '../../../shared/domain/minutes/schema.ts';
import { useCommand } from '../../api/queries.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { NameCheck } from '../workbench/NameCheck.tsx';
import { SpeakerField } from './SpeakerField.tsx';

interface Props {
  entry: Entry;
  seats: readonly Attendance[];
  onClose(): void;
}

/** Mends a recorded line; its decisions are mended by themselves. */
export function EntryDialog({ entry, seats, onClose }: Props) {
  const [body, setBody] = useState(entry.body);
  const [source, setSource] = useState(entry.source);
  const [speaker, setSpeaker] = useState({ agencyId: entry.agencyId, speakerRole: entry.speakerRole });
  const [made, setMade] = useState<readonly { from: string; to: string }[]>([]);
  const update = useCommand('minutes.updateEntry', { errors: 'page' });
  const purge = useCommand('anonymisation.replaceInEntry');
  const save = () =>
    update.mutate({ id: entry.id, entry: { kind: entry.kind, ...speaker, body: body.trim(), source: source.trim() } }, {
      // A name that gave way to a symbol leaves the decisions, drafts and remembered states of this line too.
      onSuccess: () => (made.length > 0 ? purge.mutate({ entryId: entry.id, replacements: [...made] }, { onSuccess: onClose }) : onClose()),
    });
  return (
    <Dialog isOpen onClose={onClose} title="記録を直す" size="wide" submitLabel="直す" onSubmit={save} isSubmitting={update.isPending}>
      <FieldErrors of={update.error?.fields}>
        <SpeakerField {...speaker} seats={seats} onChange={setSpeaker} />
        <TextArea label="内容" path="entry.body" value={body} onChange={setBody} onSubmit={save} rows={4} autoFocus />
        <NameCheck
          text={body} allowsRoster={entry.decisions.length > 0}
          onReplace={(words, pairs) => {
            setBody(words);
            setMade((before) => [...before, ...pairs]);
          }}
        />
        <TextField label="情報源（任意）" value={source} onChange={setSource} description="だれから得た話か。機関や立場で書きます。" />
      </FieldErrors>
    </Dialog>
  );
}
