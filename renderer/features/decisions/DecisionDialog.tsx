import { Trash2 } from 'lucide-react';
import { emptyDecision, tidyDecision } from '../../../shared/domain/decisions/emptyDecision.ts';
import type { Decision, DecisionInput } from '../../../shared/domain/decisions/schema.ts';
import { useCommand } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Message } from '../../ui/Message.tsx';
import { notify, notifyWithUndo } from '../../ui/notices.ts';
import { useDialogDraft } from '../proceedings/useDialogDraft.ts';
import { DecisionFields, type DecisionChoices } from './DecisionFields.tsx';

interface Props {
  /** Null is closed. */
  decision: Decision | null;
  choices: DecisionChoices;
  onClose(): void;
  /** The line it stands under has others too, so that this one may go. */
  canRemove?: boolean;
}

/** Changes a decision wherever it is shown: minutes, board or closing. */
export function DecisionDialog({ decision, ...rest }: Props) {
  return decision && <Change key={decision.id} {...rest} decision={decision} />;
}

function Change({ decision, choices, onClose, canRemove = false }: Props & { decision: Decision }) {
  const { id, entryId, meetingId, itemId: _item, caseId: _case, position: _position, ...saved } = decision;
  const update = useCommand('minutes.updateDecision', { errors: 'page' });
  const remove = useCommand('minutes.removeDecision');
  const restore = useCommand('minutes.addDecision');
  const takeAway = () =>
    remove.mutate({ id }, {
      onSuccess: () => {
        onClose();
        notifyWithUndo('決定を消しました', () => restore.mutate({ entryId, decision: saved }));
      },
    });
  return (
    <DecisionForm
      draftKey={`decision:${meetingId}:${id}`} saved={saved} title="決定を直す" submitLabel="直す" choices={choices} onClose={onClose}
      command={update} send={(next, done) => update.mutate({ id, decision: next }, { onSuccess: () => done('決定を直しました') })}
      {...(canRemove ? { onRemove: takeAway } : {})}
    />
  );
}

/** One more role under a line that is already recorded. */
export function AddDecisionDialog({ entryId, meetingId, choices, onClose }: { entryId: string; meetingId: string; choices: DecisionChoices; onClose(): void }) {
  const add = useCommand('minutes.addDecision', { errors: 'page' });
  return (
    <DecisionForm
      draftKey={`decision:${meetingId}:of:${entryId}`} saved={emptyDecision} title="同じ行に役割を足す" submitLabel="足す" choices={choices} onClose={onClose}
      command={add} send={(next, done) => add.mutate({ entryId, decision: next }, { onSuccess: () => done('役割を足しました') })}
    />
  );
}

interface FormProps {
  draftKey: string;
  saved: DecisionInput;
  title: string;
  submitLabel: string;
  choices: DecisionChoices;
  command: { isPending: boolean; error: { message: string; fields?: Record<string, string> | undefined } | null };
  send(decision: DecisionInput, done: (words: string) => void): void;
  onRemove?(): void;
  onClose(): void;
}

function DecisionForm({ draftKey, saved, title, submitLabel, choices, command, send, onRemove, onClose }: FormProps) {
  const draft = useDialogDraft(draftKey, saved);
  if (!draft) return null;
  const leave = () => {
    draft.forget();
    onClose();
  };
  const save = () =>
    send(tidyDecision(draft.value), (words) => {
      notify({ text: words, tone: 'ok' });
      leave();
    });
  const fields = Object.fromEntries(Object.entries(command.error?.fields ?? {}).map(([path, text]) => [path.replace(/^decision\./u, ''), text]));
  return (
    <Dialog isOpen onClose={leave} title={title} size="wide" submitLabel={submitLabel} onSubmit={save} isSubmitting={command.isPending}>
      <FieldErrors of={fields}>
        {command.error && <Message tone="stop">{command.error.message}</Message>}
        <DecisionFields value={draft.value} onChange={draft.set} choices={choices} focusOn="content" />
        {onRemove && <div><Button tone="danger" size="small" icon={Trash2} onPress={() => { draft.forget(); onRemove(); }}>この決定を消す</Button></div>}
      </FieldErrors>
    </Dialog>
  );
}
