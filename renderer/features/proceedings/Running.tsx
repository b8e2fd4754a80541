import { type RefObject, useRef, useState } from 'react';
import { itemTitle } from '../../../shared/domain/agenda/itemTitle.ts';
import type { AgendaItem } from '../../../shared/domain/agenda/schema.ts';
import { type Attendance, IN_THE_ROOM } from '../../../shared/domain/attendance/schema.ts';
import type { Decision } from '../../../shared/domain/decisions/schema.ts';
import type { Meeting } from '../../../shared/domain/meetings/schema.ts';
import type { Entry, MeetingRecord } from '../../../shared/domain/minutes/schema.ts';
import { useCommand } from '../../api/queries.ts';
import { useRouter } from '../../app/router.tsx';
import { Button } from '../../ui/Button.tsx';
import { useShortcuts } from '../../ui/keys.ts';
import { EmptyState, Loading } from '../../ui/States.tsx';
import { ItemName } from '../agenda/ItemName.tsx';
import { AddDecisionDialog, DecisionDialog } from '../decisions/DecisionDialog.tsx';
import { useDecisionChoices } from '../decisions/useDecisionChoices.ts';
import { AgendaColumn } from './AgendaColumn.tsx';
import { CaseColumn } from './CaseColumn.tsx';
import { NameCheckCase } from '../workbench/NameCheck.tsx';
import { Composer } from './Composer.tsx';
import { EntryDialog } from './EntryDialog.tsx';
import { EntryStream } from './EntryStream.tsx';
import { OutcomeDialog } from './OutcomeDialog.tsx';
import { PreviousDecisions } from './PreviousDecisions.tsx';
import css from './Proceedings.module.css';
import { RunningHeader } from './RunningHeader.tsx';

interface Props {
  meeting: Meeting;
  items: readonly AgendaItem[];
  record: MeetingRecord;
  seats: readonly Attendance[];
}

/** The three columns: 次第 and clock, the record, the case and what was decided. Any item can be looked at; the clock stays with the current one. */
export function Running({ meeting, items, record, seats }: Props) {
  const [lookedAt, setLookedAt] = useState<string | null>(null);
  const [current, setCurrent] = useState(meeting.currentItemId);
  // Going on to the next item takes the eye along.
  if (current !== meeting.currentItemId) {
    setCurrent(meeting.currentItemId);
    setLookedAt(null);
  }
  const shownId = lookedAt ?? meeting.currentItemId ?? items[0]?.id ?? null;
  const item = items.find((candidate) => candidate.id === shownId);
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <RunningHeader meeting={meeting} items={items} seats={seats} onDialogClosed={() => backTo(area)} />
      <div className={css.place}>
        <div className={css.columns}>
          <AgendaColumn meeting={meeting} items={items} shownItemId={shownId} onShow={setLookedAt} />
          {item ? <Item key={item.id} meeting={meeting} item={item} record={record} seats={seats} area={area} /> : <EmptyState title="次第に議題がありません" />}
        </div>
      </div>
    </>
  );
}

/** After a dialog the clerk goes on typing: React Aria gives the focus to the button first, we to the words. */
function backTo(area: RefObject<HTMLTextAreaElement | null>): void {
  setTimeout(() => requestAnimationFrame(() => area.current?.focus()), 50);
}

/** What stands over the page: one dialog at a time. */
type Over = { kind: 'entry' | 'role'; entry: Entry } | { kind: 'decision'; decision: Decision } | { kind: 'outcome' } | null;

interface ItemProps extends Pick<Props, 'meeting' | 'record' | 'seats'> {
  item: AgendaItem;
  area: RefObject<HTMLTextAreaElement | null>;
}

function Item({ meeting, item, record, seats, area }: ItemProps) {
  const { open } = useRouter();
  const [over, setOver] = useState<Over>(null);
  const [actions] = useState({
    onEdit: (entry: Entry) => setOver({ kind: 'entry', entry }),
    onAddDecision: (entry: Entry) => setOver({ kind: 'role', entry }),
    onEditDecision: (decision: Decision) => setOver({ kind: 'decision', decision }),
  });
  const close = () => {
    setOver(null);
    backTo(area);
  };
  const goTo = useCommand('proceedings.goToItem');
  const choices = useDecisionChoices(meeting.id, meeting.date, item.caseId);
  const toBoard = () => open({ kind: 'board', meetingId: meeting.id, itemId: item.id });
  useShortcuts({ 'Alt+B': toBoard });
  const frozen = meeting.status === 'finalised';
  const entries = record.entries.filter((each) => each.itemId === item.id);
  const speakers = seats.filter((seat) => IN_THE_ROOM.includes(seat.status));
  if (!choices) return <Loading />;
  return (
    <NameCheckCase value={item.caseId}>
      <section className={css.center} aria-label="記録">
        <div className={css.itemHead}>
          <h2 title={itemTitle(item)}>議題{item.position + 1}　<ItemName item={item} /></h2>
          <span className={css.grow} />
          {meeting.status === 'running' && meeting.currentItemId !== item.id && (
            <Button size="small" onPress={() => goTo.mutate({ meetingId: meeting.id, itemId: item.id })}>この議題に移る</Button>
          )}
          {item.caseId && <Button size="small" onPress={() => setOver({ kind: 'outcome' })}>まとめ</Button>}
          <Button size="small" shortcut="Alt+B" onPress={toBoard}>役割分担</Button>
        </div>
        {item.kind === 'previousDecisions' && <PreviousDecisions meetingId={meeting.id} today={meeting.date} isReadOnly={frozen} />}
        <EntryStream entries={entries} choices={choices} frozen={frozen} {...actions} />
        {!frozen && <Composer key={item.id} meetingId={meeting.id} itemId={item.id} seats={speakers.length > 0 ? speakers : seats} choices={choices} area={area} />}
      </section>
      <CaseColumn item={item} decisions={entries.flatMap((each) => each.decisions)} choices={choices} onEdit={frozen ? undefined : actions.onEditDecision} />
      {over?.kind === 'entry' && <EntryDialog entry={over.entry} seats={seats} onClose={close} />}
      {over?.kind === 'role' && <AddDecisionDialog entryId={over.entry.id} meetingId={meeting.id} choices={choices} onClose={close} />}
      <DecisionDialog
        decision={over?.kind === 'decision' ? over.decision : null} choices={choices} onClose={close}
        canRemove={over?.kind === 'decision' && entries.some((each) => each.id === over.decision.entryId && each.decisions.length > 1)}
      />
      {over?.kind === 'outcome' && (
        <OutcomeDialog item={item} saved={record.outcomes.find((each) => each.itemId === item.id)} choices={choices} isReadOnly={frozen} onClose={close} />
      )}
    </NameCheckCase>
  );
}
