import { describe, expect, it } from 'vitest';
import { addRole, type DecidingLine, decisionsOfLine, type Known, sayByHand } from '../../../shared/domain/decisions/lineDecisions.ts';

const agency = (id: string, name: string) => ({ id, name, shortName: name, kana: '', field: '', headTitle: '', active: true });
const issue = (id: string, title: string, position: number) => ({ id, title, note: '', urgent: false, position });
const known: Known = {
  agencies: [agency('north', '北部包括'), agency('school', '教育委員会'), agency('tax', '納税課')],
  seats: [],
  issues: [issue('abuse', '虐待の疑い', 0), issue('child', '孫の学習', 1)],
  inTheRoom: new Set(['north', 'school']),
  meetingDate: '2026-09-24',
};
const line = (body: string, more: Partial<DecidingLine> = {}): DecidingLine => ({ kind: 'decision', agencyId: null, body, decisions: [], ...more });
const first = (typed: DecidingLine) => {
  const [decision] = decisionsOfLine(typed, known);
  if (!decision) throw new Error('決定がありません');
  return decision;
};

describe('打った行が言う決定', () => {
  it('担当・協力・期限・課題を行から読み、席にいない協力機関は「不在・要連絡」', () => {
    expect(first(line('虐待の確認は北部包括、納税課も同席。10月15日までに'))).toMatchObject({
      type: 'role', issueId: 'abuse', leadAgencyId: 'north', acceptance: 'accepted', due: { kind: 'day', date: '2026-10-15' },
      supporting: [{ agencyId: 'tax', acceptance: 'toBeTold' }],
    });
  });
  it('持ち帰りは保留で、次回まで、発言した機関が持ち帰る', () => {
    expect(first(line('倉庫を貸せるか', { kind: 'takeaway', agencyId: 'north' }))).toMatchObject({ type: 'deferred', leadAgencyId: 'north', acceptance: 'takenBack', due: { kind: 'nextMeeting' } });
  });
  it('手で直したところだけが残り、ほかは打ち続ける行に従う', () => {
    const shown = first(line('虐待の確認は北部'));
    const said = sayByHand({}, shown, { ...shown, due: { kind: 'nextMeeting' } });
    expect(said).toEqual({ due: { kind: 'nextMeeting' } });
    expect(first(line('虐待の確認は北部包括が10月1日までに', { decisions: [said] }))).toMatchObject({
      content: '虐待の確認は北部包括が10月1日までに', leadAgencyId: 'north', due: { kind: 'nextMeeting' },
    });
  });
  it('主担当を手で変えれば、担当者は行の名前に引きずられない', () => {
    const shown = first(line('北部包括が訪問'));
    expect(sayByHand({}, shown, { ...shown, leadAgencyId: 'school' })).toMatchObject({ leadAgencyId: 'school', leadMemberId: null });
  });
});

describe('同じ行から役割をもう1つ', () => {
  it('次に名の出た機関が、協力ではなくその主担当になる', () => {
    const typed = line('孫の学習は教育委員会、朝の調整は北部包括');
    const roles = decisionsOfLine({ ...typed, decisions: addRole([], decisionsOfLine(typed, known)) }, known);
    expect(roles).toMatchObject([
      { leadAgencyId: 'school', supporting: [], issueId: 'child' },
      { leadAgencyId: 'north', content: '', issueId: 'child', supporting: [] },
    ]);
  });
  it('ほかに機関の名がなければ、空の役割を足す', () => {
    const typed = line('北部包括が訪問');
    expect(addRole([{ checkMethod: '電話' }], decisionsOfLine(typed, known))).toEqual([{ checkMethod: '電話' }, {}]);
  });
});
