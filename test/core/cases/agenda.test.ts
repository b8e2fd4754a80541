import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agendaHandlers } from '../../../electron/core/features/agenda/handlers.ts';
import { casesHandlers } from '../../../electron/core/features/cases/handlers.ts';
import { conferencesHandlers } from '../../../electron/core/features/conferences/handlers.ts';
import { meetingsHandlers } from '../../../electron/core/features/meetings/handlers.ts';
import { endangeredItems } from '../../../shared/domain/cases/rules.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { consent, head, member } from './support.ts';

let app: TestCore;
let caseId: string;
let memberId: string;
let itemId: string;
beforeEach(async () => {
  app = await openTestCore({ handlers: { ...casesHandlers, ...meetingsHandlers, ...agendaHandlers, ...conferencesHandlers } });
  ({ id: caseId } = await app.call('cases.add', head()));
  ({ id: memberId } = await app.call('cases.addMember', { caseId, member: member('母') }));
  const conference = await app.call('conferences.add', {
    name: '支援会議', legalBasis: 'support', purpose: '', place: '', startTime: '13:30', endTime: '15:00', active: true,
  });
  const meeting = await app.call('meetings.add', {
    conferenceId: conference.id, number: 5, date: '2026-09-24', startTime: '13:30', endTime: '15:15', place: '', chairMemberId: null,
    recorderMemberId: null, nextDate: null, nextTime: null, nextPlace: '',
  });
  ({ id: itemId } = await app.call('agenda.addItem', {
    meetingId: meeting.id,
    item: { kind: 'newCase', title: '', caseId, legalBasis: 'support', plannedMinutes: 30, decisionPoints: '', presenterAgencyId: null, subjectMemberIds: [memberId] },
  }));
});
afterEach(() => app.close());

describe('議題になっているケース', () => {
  it('削除できず、どの会議の議題かを言う', async () => {
    expect((await app.call('cases.getDeletion', { id: caseId })).meetings).toEqual(['第5回 支援会議（令和8年9月24日）']);
    expect((await app.refusal('cases.delete', { id: caseId })).message).toContain('第5回 支援会議（令和8年9月24日）');
    expect((await app.call('cases.list', {})).map((row) => row.lastMeetingDate)).toEqual(['2026-09-24']);
  });

  it('議題から外せば削除できる', async () => {
    await app.call('agenda.removeItem', { id: itemId });
    await app.call('cases.delete', { id: caseId });
    expect(await app.call('cases.list', {})).toEqual([]);
  });

  it('対象者になっている人は外せない（外すと議題が全員についてのものに変わるため）', async () => {
    expect((await app.refusal('cases.removeMember', { id: memberId })).message).toBe('第5回 支援会議の議題で対象者になっているため、外せません。');
  });

  it('ケースの記入から、話し合われた会議が分かる', async () => {
    expect((await app.call('cases.get', { id: caseId })).meetings).toMatchObject([{ title: '第5回 支援会議', date: '2026-09-24', legalBasis: 'support', subjectMemberIds: [memberId], decisions: [] }]);
  });

  it('亡くなった人の同意がないことは、重層的支援会議の妨げにならず、亡くなった人だけの議題は断る', async () => {
    const { id: fatherId } = await app.call('cases.addMember', { caseId, member: member('父', { deceased: true }) });
    await app.call('cases.setConsent', { memberId, consent: consent() });
    const item = { kind: 'newCase' as const, title: '', caseId, legalBasis: 'multilayered' as const, plannedMinutes: 30, decisionPoints: '', presenterAgencyId: null };
    await app.call('agenda.updateItem', { id: itemId, item: { ...item, subjectMemberIds: [] } });
    expect(endangeredItems(await app.call('cases.get', { id: caseId }), '2026-09-24')).toEqual([]);
    expect((await app.call('cases.list', {}))[0]?.sharing).toBe('あり');
    expect((await app.refusal('agenda.updateItem', { id: itemId, item: { ...item, subjectMemberIds: [fatherId] } })).code).toBe('law.consentMissing');
  });

  it('同意があって重層的支援会議の議題にした後で撤回されると、ケースの記入で分かる', async () => {
    await app.call('cases.setConsent', { memberId, consent: consent() });
    await app.call('agenda.updateItem', {
      id: itemId,
      item: { kind: 'newCase', title: '', caseId, legalBasis: 'multilayered', plannedMinutes: 30, decisionPoints: '', presenterAgencyId: null, subjectMemberIds: [memberId] },
    });
    const found = async (today: string) => endangeredItems(await app.call('cases.get', { id: caseId }), today).map((item) => item.members.map((each) => each.relationship));
    expect(await found('2026-09-24')).toEqual([]);
    await app.call('cases.setConsent', { memberId, consent: consent({ state: 'withdrawn' }) });
    expect(await found('2026-09-24')).toEqual([['母']]);
    expect(await found('2026-09-25')).toEqual([]);
  });
});
