import type { Decision } from '../../../shared/domain/decisions/schema.ts';
import type { Meeting } from '../../../shared/domain/meetings/schema.ts';
import { itemTitle } from '../../../shared/domain/agenda/itemTitle.ts';
import { useOperation } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { EmptyState, Loading } from '../../ui/States.tsx';
import { DecisionChips } from '../decisions/DecisionChips.tsx';
import { DecisionDialog } from '../decisions/DecisionDialog.tsx';
import { useDecisionChoices } from '../decisions/useDecisionChoices.ts';
import css from './Closing.module.css';

interface Props {
  meeting: Meeting;
  /** The decision that is being mended, from here or from the open points. */
  editedId: string | null;
  onEdit(decisionId: string | null): void;
}

/** What was decided, item by item, to be read back to the room. */
export function Decided({ meeting, editedId, onEdit }: Props) {
  const items = useOperation('agenda.listItems', { meetingId: meeting.id });
  const record = useOperation('minutes.getRecord', { meetingId: meeting.id });
  const entries = record.data?.entries ?? [];
  const edited = entries.flatMap((entry) => entry.decisions).find((decision) => decision.id === editedId) ?? null;
  const choices = useDecisionChoices(meeting.id, meeting.date, edited?.caseId ?? null);
  const base = useDecisionChoices(meeting.id, meeting.date, null);
  if (!items.data || !record.data || !base) return <Loading />;
  const sections = items.data
    .map((item) => ({ item, decisions: entries.filter((entry) => entry.itemId === item.id).flatMap((entry) => entry.decisions) }))
    .filter((section) => section.decisions.length > 0);
  const line = (decision: Decision) => (
    <li key={decision.id} className={css.decision}>
      <div>
        <b>{decision.content}</b>
        <DecisionChips decision={decision} agencies={base.agencies} members={base.members} />
      </div>
      {meeting.status !== 'finalised' && (
        <Button size="small" tone="quiet" aria-label={`${decision.content}を直す`} onPress={() => onEdit(decision.id)}>直す</Button>
      )}
    </li>
  );
  return (
    <Panel title="決まったこと（読み上げ）">
      {sections.length === 0 && <EmptyState title="決定の記録がありません">当日の画面で「決定」を記録すると、ここに並びます。</EmptyState>}
      {sections.map(({ item, decisions }) => (
        <section key={item.id} className={css.section}>
          <h3>{item.caseCode ?? itemTitle(item)}</h3>
          <ol>{decisions.map(line)}</ol>
        </section>
      ))}
      {choices && <DecisionDialog decision={edited} choices={choices} onClose={() => onEdit(null)} />}
    </Panel>
  );
}
