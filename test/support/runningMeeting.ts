import { fillSample } from '../../electron/core/features/sample/fillSample.ts';
import { openMeeting } from '../../electron/core/features/sample/meetings.ts';
import type { Call } from '../../electron/core/context.ts';
import type { AgendaItem } from '../../shared/domain/agenda/schema.ts';
import type { DecisionInput } from '../../shared/domain/decisions/schema.ts';
import { openTestCore, type TestCore } from './openTestCore.ts';

/** The sitting of the day in a store filled with the invented people and households of 練習用. */
export interface RunningMeeting {
  meetingId: string;
  /** The new case: five 課題, three members. */
  item: AgendaItem;
  items: AgendaItem[];
  agency(shortName: string): string;
  member(name: string): string;
  issue(title: string): string;
  /** Puts an item on the table. */
  goTo(itemId: string): Promise<void>;
  /** Records a decision and gives its id. */
  decide(decision: Partial<DecisionInput> & { content: string }, itemId?: string): Promise<string>;
}

/** Opens that sitting at the new case, through the door. */
export async function runMeeting(call: Call): Promise<RunningMeeting> {
  const meetingId = need((await call('meetings.list', {})).find((meeting) => meeting.status === 'preparing')).id;
  await openMeeting(call, meetingId);
  const items = await call('agenda.listItems', { meetingId });
  const item = need(items.find((each) => each.kind === 'newCase'));
  const goTo = async (itemId: string) => {
    await call('proceedings.goToItem', { meetingId, itemId });
  };
  await goTo(item.id);
  const agencies = await call('roster.listAgencies', {});
  const members = await call('roster.listMembers', {});
  const { issues } = await call('cases.get', { id: need(item.caseId) });
  return {
    meetingId, item, items, goTo,
    agency: (shortName) => need(agencies.find((each) => each.shortName === shortName)).id,
    member: (name) => need(members.find((each) => each.name === name)).id,
    issue: (title) => need(issues.find((each) => each.title === title)).id,
    async decide(part, itemId = item.id) {
      const entry = { kind: 'decision' as const, agencyId: null, speakerRole: '', body: part.content, source: '' };
      const { id } = await call('minutes.addEntry', { itemId, entry, decisions: [aDecision(part)], draftKey: `entry:${meetingId}` });
      const { entries } = await call('minutes.getRecord', { meetingId });
      return need(entries.find((each) => each.id === id)?.decisions[0]).id;
    },
  };
}

/** That sitting in a core of its own, whose clock the test turns. */
export interface RunningCore extends RunningMeeting, TestCore {
  wait(minutes: number): void;
}

/** The same in a fresh core whose clock the test turns. */
export async function openRunningMeeting(): Promise<RunningCore> {
  const test = await openTestCore();
  const wait = (minutes: number) => test.ports.clock.turn(minutes * 60_000);
  await fillSample(test.call, '2026-09-24', wait);
  return { ...test, ...(await runMeeting(test.call)), wait };
}

/** A decision about which only this much is known. */
export const aDecision = (part: Partial<DecisionInput> & { content: string }): DecisionInput => ({
  type: 'role', issueId: null, goal: '', leadAgencyId: null, leadMemberId: null, acceptance: 'accepted', supporting: [],
  due: { kind: 'none' }, checkMethod: '', nextCheckDate: null, priority: 'normal', ...part,
});

function need<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new Error('見本にあるはずのものがありません');
  return found;
}
