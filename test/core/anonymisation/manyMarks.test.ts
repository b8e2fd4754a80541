import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SessionState, USUAL_REASON } from '../../../shared/domain/anonymisation/schema.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { head } from '../cases/support.ts';
import { openNote } from './support.ts';

let test: TestCore;
beforeEach(async () => {
  test = await openTestCore();
});
afterEach(() => test.close());

const NOTE = '【経過】\n舟木は約束した。\n飯塚は約束した。飯塚は病院に行った。\n立花は約束した。\n近隣の小林さんから相談があった。';
const open = (text = NOTE) => openNote(test, text);
const waiting = (state: SessionState) => state.groups.filter(({ status }) => status === 'undecided');
const leave = { kind: 'leave', reason: USUAL_REASON } as const;

describe('名前らしいというだけの印を、まとめて決める', () => {
  it('ほかの人の名前の入った理由では、一つも残さない', async () => {
    const state = await open();
    const groupIds = waiting(state).map(({ id }) => id);
    const refusal = await test.refusal('anonymisation.decideMarks', { sessionId: state.sessionId, groupIds, decision: { kind: 'leave', reason: '小林さんの話に出た語' } });
    expect([refusal.code, refusal.message.includes('小林')]).toEqual(['input.invalid', true]);
    expect((await test.call('anonymisation.getSession', { sessionId: state.sessionId })).state.undecided).toBe(3);
  });

  it('選んだ語はどの箇所も残り、理由とともにケースの対象外になる', async () => {
    const state = await open();
    const groupIds = waiting(state).map(({ id }) => id);
    expect(groupIds.length).toBe(3);
    const left = await test.call('anonymisation.decideMarks', { sessionId: state.sessionId, groupIds, decision: leave });
    expect(left.undecided).toBe(0);
    expect(left.result.text).toContain('飯塚は約束した。飯塚は病院に行った。');
    expect(left.result.text).not.toContain('小林');
    const { caseId } = await test.call('anonymisation.saveToCase', { sessionId: state.sessionId, members: [], confirm: true, target: { kind: 'new', case: head() } });
    const rules = await test.call('anonymisation.listRules', { caseId });
    expect(rules.map(({ phrase, reason }) => [phrase, reason]).sort()).toEqual(['立花', '舟木', '飯塚'].sort().map((word) => [word, USUAL_REASON]));
  });

  it('まとめて置き換えることもでき、元に戻すと一度に戻る', async () => {
    const state = await open();
    const groupIds = waiting(state).map(({ id }) => id);
    const replaced = await test.call('anonymisation.decideMarks', { sessionId: state.sessionId, groupIds, decision: { kind: 'replace', naming: { kind: 'auto' } } });
    for (const name of ['舟木', '飯塚', '立花']) expect(replaced.result.text).not.toContain(name);
    const undone = await test.call('anonymisation.undo', { sessionId: state.sessionId });
    expect(waiting(undone).map(({ id }) => id)).toEqual(groupIds);
    expect(undone.undoable).toBe(false);
  });

  it('もうない印が一つでも混じれば、どれも決めない', async () => {
    const state = await open();
    const [first] = waiting(state);
    await expect(test.call('anonymisation.decideMarks', { sessionId: state.sessionId, groupIds: [first?.id ?? '', 'P なし'], decision: leave })).rejects.toMatchObject({ code: 'not.found' });
    const { state: after } = await test.call('anonymisation.getSession', { sessionId: state.sessionId, wait: true });
    expect(waiting(after).length).toBe(3);
  });

  it('一つの押下で残せるのは名前らしいというだけの語で、名簿の人や敬称の付く名前は理由を聞く', async () => {
    const { id } = await test.call('roster.addAgency', { name: '住宅課', shortName: '住宅', kana: '', field: '', headTitle: '', active: true });
    await test.call('roster.addMember', { agencyId: id, position: '主任', name: '舟木 一', kana: '', pledgedOn: null, conferenceIds: [], active: true });
    const { groups } = await open();
    const guessed = (word: string) => groups.find(({ spellings }) => spellings.includes(word))?.isGuess;
    expect(['舟木', '飯塚', '立花', '小林'].map(guessed)).toEqual([false, true, true, false]);
  });
});
