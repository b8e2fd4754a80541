import { afterEach, beforeEach, expect, it } from 'vitest';
import { consent, head, member } from '../cases/support.ts';
import { openSittingPapers, type SittingPapers } from '../../support/sittingPapers.ts';
import { wordLines } from '../../support/wordFile.ts';

let test: SittingPapers;
const papers: string[] = [];
beforeEach(async () => {
  papers.length = 0;
  test = await openSittingPapers();
  test.ports.desktop.saveFile = async ({ suggestedName, bytes }) => {
    papers.push(wordLines(bytes));
    return { path: `/${suggestedName}` };
  };
});
afterEach(() => test.close());

it('重層的支援会議の事例概要には、情報共有に同意した人と亡くなった人が載り、同意していない人は載らない', async () => {
  const { id: caseId } = await test.call('cases.add', head());
  const { id: mother } = await test.call('cases.addMember', { caseId, member: member('母') });
  await test.call('cases.setConsent', { memberId: mother, consent: consent() });
  await test.call('cases.addMember', { caseId, member: member('父', { deceased: true, situation: '3年前まで家計を支えた' }) });
  const { id: son } = await test.call('cases.addMember', { caseId, member: member('三男', { situation: '別の町で働く' }) });
  await test.call('cases.setConsent', { memberId: son, consent: consent() });
  const item = { kind: 'newCase' as const, title: '', caseId, legalBasis: 'multilayered' as const, subjectMemberIds: [], plannedMinutes: 10, decisionPoints: '', presenterAgencyId: null };
  await test.call('agenda.addItem', { meetingId: test.meetingId, item });
  await test.call('cases.setConsent', { memberId: son, consent: consent({ state: 'withdrawn' }) });
  await test.call('documents.exportSet', { meetingId: test.meetingId, papers: ['F08'], folder: null, existing: 'number' });
  const sheet = papers.find((paper) => paper.includes('3年前まで家計を支えた')) ?? '';
  expect(sheet).toContain('死亡');
  expect(sheet).not.toContain('別の町で働く');
});
