import { useState } from 'react';
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
import { DecisionDialog } from '../decisions/DecisionDialog.tsx';
import { useDecisionChoices } from '../decisions/useDecisionChoices.ts';
import { AgendaColumn, itemTitle } from './AgendaColumn.tsx';
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
  const [looked, setLooked] = useState<{ itemId: string; while: string | null } | null>(null);
  // Going on to the next item takes the eye along.
  const shownId = (looked && looked.while === meeting.currentItemId ? looked.itemId : null) ?? meeting.currentItemId ?? items[0]?.id ?? null;
  const item = items.find((candidate) => candidate.id === shownId);
  return (
    <>
      <RunningHeader meeting={meeting} items={items} seats={seats} />
      <div className={css.columns}>
        <AgendaColumn meeting={meeting} items={items} shownItemId={shownId} onShow={(itemId) => setLooked({ itemId, while: meeting.currentItemId })} />
        {item ? <Item key={item.id} meeting={meeting} item={item} record={record} seats={seats} /> : <EmptyState title="次第に議題がありません" />}
      </div>
    </>
  );
}

function Item({ meeting, item, record, seats }: { meeting: Meeting; item: AgendaItem; record: MeetingRecord; seats: readonly Attendance[] }) {
  const { open } = useRouter();
  const [entry, setEntry] = useState<Entry | null>(null);
  const [decision, setDecision] = useState<Decision | null>(null);
  const [outcome, setOutcome] = useState(false);
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
          <h2>議題{item.position + 1}　{itemTitle(item)}</h2>
          <span className={css.grow} />
          {meeting.status === 'running' && meeting.currentItemId !== item.id && (
            <Button size="small" onPress={() => goTo.mutate({ meetingId: meeting.id, itemId: item.id })}>この議題に移る</Button>
          )}
          {item.caseId && <Button size="small" onPress={() => setOutcome(true)}>まとめ</Button>}
          <Button size="small" shortcut="Alt+B" onPress={toBoard}>役割分担</Button>
        </div>
        {item.kind === 'previousDecisions' && <PreviousDecisions meetingId={meeting.id} today={meeting.date} isReadOnly={frozen} />}
        <EntryStream entries={entries} choices={choices} frozen={frozen} onEdit={setEntry} onEditDecision={setDecision} />
        {!frozen && <Composer key={item.id} meetingId={meeting.id} itemId={item.id} seats={speakers.length > 0 ? speakers : seats} choices={choices} />}
      </section>
      <CaseColumn item={item} decisions={entries.flatMap((each) => each.decisions)} choices={choices} onEdit={(each) => !frozen && setDecision(each)} />
      {entry && <EntryDialog entry={entry} seats={seats} onClose={() => setEntry(null)} />}
      <DecisionDialog decision={decision} choices={choices} onClose={() => setDecision(null)} />
      {outcome && (
        <OutcomeDialog item={item} saved={record.outcomes.find((each) => each.itemId === item.id)} choices={choices} onClose={() => setOutcome(false)} />
      )}
    </NameCheckCase>
  );
}
