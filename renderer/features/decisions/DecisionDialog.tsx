import { useState } from 'react';
import type { Decision, DecisionInput } from '../../../shared/domain/decisions/schema.ts';
import { useCommand } from '../../api/queries.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { notify } from '../../ui/notices.ts';
import { DecisionFields, type DecisionChoices } from './DecisionFields.tsx';
import { tidyDecision } from './emptyDecision.ts';

interface Props {
  /** Null is closed. */
  decision: Decision | null;
  choices: DecisionChoices;
  onClose(): void;
}

/** Changes a decision wherever it is shown: minutes, board or closing. */
export function DecisionDialog({ decision, choices, onClose }: Props) {
  return decision && <Form key={decision.id} decision={decision} choices={choices} onClose={onClose} />;
}

function Form({ decision, choices, onClose }: Props & { decision: Decision }) {
  const { id, entryId: _entry, meetingId: _meeting, itemId: _item, caseId: _case, position: _position, ...saved } = decision;
  const [draft, setDraft] = useState<DecisionInput>(saved);
  const update = useCommand('minutes.updateDecision', { errors: 'page' });
  const save = () =>
    update.mutate(
      { id, decision: tidyDecision(draft) },
      {
        onSuccess: () => {
          notify({ text: '決定を直しました', tone: 'ok' });
          onClose();
        },
        onError: (error) => !error.fields && notify({ text: error.message, tone: 'stop' }),
      },
    );
  const fields = Object.fromEntries(Object.entries(update.error?.fields ?? {}).map(([path, text]) => [path.replace(/^decision\./u, ''), text]));
  return (
    <Dialog isOpen onClose={onClose} title="決定を直す" size="wide" submitLabel="直す" onSubmit={save} isSubmitting={update.isPending}>
      <FieldErrors of={fields}>
        <DecisionFields value={draft} onChange={setDraft} choices={choices} />
      </FieldErrors>
    </Dialog>
  );
}
