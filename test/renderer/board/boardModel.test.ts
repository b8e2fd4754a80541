import { describe, expect, it } from 'vitest';
import { cardsAt, columnsOf, placeAfter, rowsOf, withMove } from '../../../renderer/features/board/boardModel.ts';
import type { Board } from '../../../shared/domain/board/schema.ts';
import type { Decision } from '../../../shared/domain/decisions/schema.ts';
import { aDecision } from '../../support/runningMeeting.ts';

const role = (id: string, part: Partial<Decision>): Decision => ({
  ...aDecision({ content: id }), id, entryId: 'e', meetingId: 'm', itemId: 'i', caseId: 'c', position: 0, ...part,
});
const agency = (id: string, holdsRole: boolean) => ({ id, name: `${id}課`, shortName: id, field: '', holdsRole, load: 0 });
const helper = (agencyId: string) => ({ agencyId, part: '同行', acceptance: 'accepted' as const });
const board = (part: Partial<Board>): Board => ({
  meetingId: 'm', itemId: 'i', caseId: 'c', caseCode: 'R8-014', frozen: false,
  issues: [{ id: '滞納', title: '滞納', note: '', urgent: false, position: 0 }, { id: '夜間', title: '夜間', note: '', urgent: true, position: 1 }],
  agencies: [agency('社協', true), agency('納税', false), agency('包括', false)],
  decisions: [], canUndo: false, canRedo: false, undoLabel: '', redoLabel: '', ...part,
});

describe('課題の行', () => {
  it('主担当のいない課題は担当なし。主担当のない役割があるだけでは担当ありにならない', () => {
    const rows = rowsOf(board({ decisions: [role('1', { issueId: '滞納', leadAgencyId: '社協' }), role('2', { issueId: '夜間' })] }));
    expect(rows.map((row) => [row.title, row.unheld])).toEqual([['滞納', false], ['夜間', true], ['課題を指定しない', false]]);
  });

  it('確定した盤面では、置かれた役割がなければ「課題を指定しない」の行を出さない', () => {
    expect(rowsOf(board({ frozen: true })).map((row) => row.title)).toEqual(['滞納', '夜間']);
    expect(rowsOf(board({ frozen: true, decisions: [role('1', {})] })).map((row) => row.title)).toEqual(['滞納', '夜間', '課題を指定しない']);
  });

  it('ケースのない議題は一行だけ', () => {
    expect(rowsOf(board({ caseId: null, issues: [] })).map((row) => row.title)).toEqual(['この議題の役割']);
  });

  it('ケースから消えた課題の役割は、課題を指定しない行に立つ', () => {
    const shown = board({ decisions: [role('1', { issueId: '消えた課題', leadAgencyId: '社協' })] });
    expect(cardsAt(shown, { leadAgencyId: '社協', issueId: null })).toHaveLength(1);
  });
});

describe('機関の列', () => {
  it('役割を持つ機関が並び、見ていた列は、役割がなくなっても元の場所に残る', () => {
    expect(columnsOf(board({}), []).map((each) => each.id)).toEqual(['社協']);
    const moved = board({ agencies: [agency('社協', false), agency('納税', true), agency('包括', true)] });
    expect(columnsOf(moved, ['包括', '社協']).map((each) => each.id)).toEqual(['包括', '社協', '納税']);
  });

  it('協力機関の列には、同じ決定が協力として出る', () => {
    const decision = role('1', { issueId: '滞納', leadAgencyId: '社協', supporting: [helper('納税')] });
    const shown = board({ decisions: [decision] });
    expect(cardsAt(shown, { leadAgencyId: '社協', issueId: '滞納' })).toEqual([{ decision, helper: null }]);
    expect(cardsAt(shown, { leadAgencyId: '納税', issueId: '滞納' })).toEqual([{ decision, helper: helper('納税') }]);
    expect(cardsAt(shown, { leadAgencyId: '包括', issueId: '滞納' })).toEqual([]);
  });
});

describe('カードの移動先', () => {
  const decision = role('1', { issueId: '滞納', leadAgencyId: '社協', supporting: [helper('納税'), helper('包括')] });

  it('機関の見出しに落とせば課題は変わらず、課題の見出しに落とせば機関は変わらない', () => {
    expect(placeAfter(decision, { leadAgencyId: '納税' })).toEqual({ leadAgencyId: '納税', issueId: '滞納' });
    expect(placeAfter(decision, { issueId: null })).toEqual({ leadAgencyId: '社協', issueId: null });
    expect(placeAfter(decision, { leadAgencyId: null })).toEqual({ leadAgencyId: null, issueId: '滞納' });
  });

  it('保存を待つ間も移した先に見え、主担当になった機関は協力から外れる', () => {
    const after = withMove(board({ decisions: [decision] }), '1', { leadAgencyId: '納税', issueId: '夜間' });
    expect(after.decisions[0]).toMatchObject({ leadAgencyId: '納税', issueId: '夜間', supporting: [helper('包括')] });
    expect(columnsOf(after, []).map((each) => each.id)).toContain('納税');
  });
});
