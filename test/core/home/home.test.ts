import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestCore } from '../../support/openTestCore.ts';
import { head, member } from '../cases/support.ts';
import { addConference, addMeeting, holdMeeting, openHome, role } from './support.ts';

let app: TestCore;
beforeEach(async () => {
  app = await openHome();
});
afterEach(() => app.close());
const home = () => app.call('home.get', {});

describe('ホーム', () => {
  it('何もないときは、まだ何もないと言う', async () => {
    expect(await home()).toMatchObject({
      today: '2026-09-24', begin: { members: 0, conferences: 0, cases: 0, meetings: 0 }, next: null, dueRoles: [], year: [], toFinalise: [],
    });
  });

  it('次の会議は今日以後でいちばん近いもの。終わった日の準備中の会議は出さない', async () => {
    const conference = await addConference(app, '支援会議');
    await addMeeting(app, conference, '2026-08-20');
    await addMeeting(app, conference, '2026-10-22');
    await addMeeting(app, conference, '2026-09-24');
    expect((await home()).next).toMatchObject({ date: '2026-09-24', number: 3 });
  });

  it('進行中の会議があれば、日付にかかわらずそれを出す', async () => {
    const conference = await addConference(app, '支援会議');
    await addMeeting(app, conference, '2026-09-24');
    const running = await addMeeting(app, conference, '2026-09-23');
    await holdMeeting(app, running, []);
    expect((await home()).next).toMatchObject({ id: running, status: 'running' });
  });

  it('準備の段階は、記録されている中身から数える', async () => {
    const conference = await addConference(app, '支援会議');
    const agency = await app.call('roster.addAgency', { name: '福祉総務課', shortName: '', kana: '', field: '', headTitle: '', active: true });
    const person = await app.call('roster.addMember', {
      agencyId: agency.id, position: '課長', name: '試験 一郎', kana: '', pledgedOn: null, conferenceIds: [conference], active: true,
    });
    const meetingId = await addMeeting(app, conference, '2026-10-22', { chairMemberId: person.id });
    const state = async () => Object.fromEntries(((await home()).next?.steps ?? []).map((step) => [step.key, `${step.state} ${step.text}`]));
    expect(await state()).toEqual({
      agenda: 'open 未', points: 'open ケースなし', summaries: 'open ケースなし', officers: 'open 一方のみ', answers: 'open 未', paper: 'open 未',
    });

    const { id: caseId } = await app.call('cases.add', head());
    const item = { kind: 'newCase' as const, title: '', caseId, legalBasis: 'support' as const, plannedMinutes: 30, presenterAgencyId: null, subjectMemberIds: [] as string[] };
    await app.call('agenda.addItem', { meetingId, item: { ...item, decisionPoints: '' } });
    await app.call('agenda.addItem', { meetingId, item: { ...item, decisionPoints: '訪問の分担' } });
    await app.call('attendance.set', {
      meetingId,
      seat: { memberId: person.id, status: 'present', proxyName: '', proxyPosition: '', section: '構成員', meetingRole: '' },
    });
    expect(await state()).toMatchObject({ agenda: 'done 2件', points: 'open 1 / 2', summaries: 'open 0 / 1', answers: 'done 出席 1・残り 0' });
    expect((await home()).next).toMatchObject({ memberCount: 1, newCases: 2, otherCases: 0 });

    await app.call('cases.addMember', { caseId, member: member('母') });
    expect(await state()).toMatchObject({ summaries: 'open 0 / 1' });
    await app.call('cases.addIssue', { caseId, issue: { title: '夜間の見守り', note: '', urgent: false } });
    expect(await state()).toMatchObject({ summaries: 'done 1 / 1' });
  });
});

describe('期限の近い役割', () => {
  it('期限の早い順に並び、超過と日付なしを数える', async () => {
    const conference = await addConference(app, '支援会議');
    const held = await addMeeting(app, conference, '2026-09-10');
    await addMeeting(app, conference, '2026-10-22');
    await holdMeeting(app, held, [
      role('次回までの調整', { kind: 'nextMeeting' }),
      role('退所に合わせた準備', { kind: 'event', event: '退所日の2週間前まで' }),
      role('超過した訪問', { kind: 'day', date: '2026-09-22' }),
      role('月末の申請', { kind: 'monthEnd', month: '2026-09' }),
    ]);
    const { dueRoles, dueRoleCount, overdueCount, undatedRoleCount } = await home();
    expect(dueRoles.map((each) => [each.content, each.dueDay])).toEqual([
      ['超過した訪問', '2026-09-22'], ['月末の申請', '2026-09-30'], ['次回までの調整', '2026-10-22'],
    ]);
    expect({ dueRoleCount, overdueCount, undatedRoleCount }).toEqual({ dueRoleCount: 3, overdueCount: 1, undatedRoleCount: 1 });
  });

  it('完了と「事情が変わり不要」は消え、実施中は残る', async () => {
    const conference = await addConference(app, '支援会議');
    const held = await addMeeting(app, conference, '2026-09-10');
    const day = { kind: 'day', date: '2026-09-30' } as const;
    await holdMeeting(app, held, [role('終わった役割', day), role('不要になった役割', day), role('続いている役割', day)]);
    const idOf = async (content: string) => (await home()).dueRoles.find((each) => each.content === content)?.decisionId ?? '';
    const [done, dropped, going] = [await idOf('終わった役割'), await idOf('不要になった役割'), await idOf('続いている役割')];
    await app.call('progress.report', { decisionId: done, meetingId: null, state: 'done', note: '' });
    await app.call('progress.report', { decisionId: dropped, meetingId: null, state: 'dropped', note: '転出したため' });
    await app.call('progress.report', { decisionId: going, meetingId: null, state: 'inProgress', note: '' });
    expect((await home()).dueRoles.map((each) => each.content)).toEqual(['続いている役割']);
  });

  it('削除した会議の役割は出ない', async () => {
    const conference = await addConference(app, '支援会議');
    const held = await addMeeting(app, conference, '2026-09-10');
    await holdMeeting(app, held, [role('消える役割', { kind: 'day', date: '2026-09-30' })]);
    await app.call('proceedings.close', { id: held });
    await app.call('meetings.delete', { id: held });
    expect((await home()).dueRoleCount).toBe(0);
  });
});

describe('年度の帯と、確定していない会議録', () => {
  it('4月から3月まで、会議体ごとに並ぶ。前の年度の会議は入らない', async () => {
    const support = await addConference(app, '支援会議');
    await addConference(app, '重層的支援会議', 'multilayered');
    await addMeeting(app, support, '2026-03-26');
    await addMeeting(app, support, '2026-04-23');
    await addMeeting(app, support, '2027-03-25');
    const { year, fiscalYear } = await home();
    expect(fiscalYear).toBe(2026);
    expect(year.map((row) => row.conferenceName)).toEqual(['支援会議', '重層的支援会議']);
    expect(year[0]?.months.map((sittings) => sittings.map(({ number }) => number))).toEqual([[1], [], [], [], [], [], [], [], [], [], [], [2]]);
  });

  it('閉会した会議は、確定するまで残っている件数とともに出る', async () => {
    const conference = await addConference(app, '支援会議');
    const held = await addMeeting(app, conference, '2026-09-10');
    await holdMeeting(app, held, [role('担当のない役割', { kind: 'none' })]);
    expect((await home()).toFinalise).toEqual([]);
    await app.call('proceedings.close', { id: held });
    const [waiting] = (await home()).toFinalise;
    expect(waiting).toMatchObject({ meetingId: held, number: 1 });
    expect(waiting?.openPoints).toBeGreaterThan(0);
    await app.call('closing.finalise', { id: held, acknowledged: true });
    expect((await home()).toFinalise).toEqual([]);
  });
});
