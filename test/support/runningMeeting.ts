import { fillSample } from '../../electron/core/features/sample/fillSample.ts';
import { openMeeting } from '../../electron/core/features/sample/meetings.ts';
import type { InputOf } from '../../shared/contract/operations.ts';
import type { AgendaItem } from '../../shared/domain/agenda/schema.ts';
import type { DecisionInput } from '../../shared/domain/decisions/schema.ts';
import { openTestCore, type TestCore } from './openTestCore.ts';

/** A sitting under way in a fresh store, with the invented people and households of 練習用. */
export interface RunningMeeting extends TestCore {
  meetingId: string;
  /** The item of R8-… with five 課題 and three members. */
  item: AgendaItem;
  items: AgendaItem[];
  agency(shortName: string): string;
  member(name: string): string;
  issue(title: string): string;
  wait(minutes: number): void;
  /** Puts an item on the table. */
  goTo(itemId: string): Promise<void>;
  /** Records a decision and gives its id. */
  decide(decision: Partial<DecisionInput> & { content: string }, itemId?: string): Promise<string>;
}

/** A decision about which only this much is known. */
export const aDecision = (part: Partial<DecisionInput> & { content: string }): InputOf<'minutes.addDecision'>['decision'] => ({
  type: 'role', issueId: null, goal: '', leadAgencyId: null, leadMemberId: null, acceptance: 'accepted', supporting: [],
  due: { kind: 'none' }, checkMethod: '', nextCheckDate: null, priority: 'normal', ...part,
});

/** Opens the sample's sitting of the day at its first case. */
export async function openRunningMeeting(): Promise<RunningMeeting> {
  const test = await openTestCore();
  const { call } = test;
  const wait = (minutes: number) => test.ports.clock.turn(minutes * 60_000);
  const { stage, meetingId } = await fillSample(call, '2026-09-24', wait);
  await openMeeting(call, meetingId);
  const items = await call('agenda.listItems', { meetingId });
  const item = items.find((each) => each.caseId === stage.cases.family.id);
  if (!item) throw new Error('見本の議題がありません');
  const goTo = async (itemId: string) => {
    await call('proceedings.goToItem', { meetingId, itemId });
  };
  await goTo(item.id);
  return {
    ...test, meetingId, item, items, wait, goTo,
    agency: stage.people.agency, member: stage.people.member, issue: stage.cases.family.issue,
    async decide(part, itemId = item.id) {
      const { id: entryId } = await call('minutes.addEntry', {
        itemId, entry: { kind: 'decision', agencyId: null, speakerRole: '', body: part.content, source: '' }, decisions: [aDecision(part)], draftKey: `entry:${meetingId}`,
      });
      const { entries } = await call('minutes.getRecord', { meetingId });
      const made = entries.find((entry) => entry.id === entryId)?.decisions[0];
      if (!made) throw new Error('決定がありません');
      return made.id;
    },
  };
}
