import type { Core } from '../../electron/core/createCore.ts';
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/operations.ts';
import { aDecision } from './runningMeeting.ts';

/** Plays the sitting of 8月27日 through the door: it lies before the day that the clerk's test is about. */
export async function playFourthMeeting(core: Core, codes: { mother: string; court: string }): Promise<void> {
  const call = async <Name extends OperationName>(operation: Name, input: InputOf<Name>): Promise<OutputOf<Name>> => {
    const reply = await core.dispatch({ operation, input }, 'operator');
    if (!reply.ok) throw new Error(reply.error.message);
    return reply.output as OutputOf<Name>; // parsed by the door
  };
  const conference = (await call('conferences.list', {})).find((each) => each.name === '支援会議');
  const agencies = await call('roster.listAgencies', {});
  const agency = (name: string) => agencies.find((each) => each.name.includes(name))?.id ?? null;
  const cases = await call('cases.list', {});
  const { id } = await call('meetings.add', {
    conferenceId: conference?.id ?? '', number: 4, date: '2026-08-27', startTime: '13:30', endTime: '15:00', place: '市役所3階 大会議室',
    chairMemberId: null, recorderMemberId: null, nextDate: '2026-09-24', nextTime: '13:30', nextPlace: '',
  });
  const decided = {
    [codes.mother]: [['家賃の分納計画', '住宅課', '2026-09-30'], ['保育所入所申込の同行', 'こども家庭課', '2026-09-10'], ['健診の再案内と通訳手配', '保健所', '2026-09-30']],
    [codes.court]: [['医師意見書の提出', '基幹相談', '2026-09-20'], ['アパート候補の調整', '社会福祉協議会', '2026-09-30'], ['生活保護の申請同行', '生活支援課', '']],
  };
  const items = new Map<string, string>();
  for (const code of Object.keys(decided)) {
    const caseId = cases.find((each) => each.code === code)?.id ?? '';
    const item = { kind: 'continuedCase' as const, title: '', caseId, legalBasis: 'support' as const, plannedMinutes: 20, decisionPoints: '', presenterAgencyId: null, subjectMemberIds: [] };
    items.set(code, (await call('agenda.addItem', { meetingId: id, item })).id);
  }
  await call('attendance.confirmConfidentiality', { meetingId: id });
  await call('proceedings.start', { id });
  for (const [code, roles] of Object.entries(decided))
    for (const [content = '', who = '', date = ''] of roles)
      await call('minutes.addEntry', {
        itemId: items.get(code) ?? '', entry: { kind: 'decision', agencyId: null, speakerRole: '', body: content, source: '' }, draftKey: 'entry:4',
        decisions: [aDecision({ content, leadAgencyId: agency(who), due: date ? { kind: 'day', date } : { kind: 'event', event: '退所日の2週間前まで' } })],
      });
  await call('proceedings.close', { id });
  await call('closing.finalise', { id, acknowledged: true });
}
