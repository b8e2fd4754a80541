import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MarkDecision, Naming, SessionState } from '../../../shared/domain/anonymisation/schema.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { head } from '../cases/support.ts';
import { groupOf, openNote } from './support.ts';

let test: TestCore;
beforeEach(async () => {
  test = await openTestCore();
});
afterEach(() => test.close());

const open = (text: string, caseId: string | null = null) => openNote(test, text, caseId);
const placesOf = (state: SessionState, groupId: string) => state.marks.filter((mark) => mark.groupId === groupId).map(({ start }) => start);
const replacing = (naming: Naming = { kind: 'auto' }): MarkDecision => ({ kind: 'replace', naming });
const leaving: MarkDecision = { kind: 'leave', reason: '人の名前ではない' };
const decide = (state: SessionState, groupId: string, decision: MarkDecision, place: number | null = null) =>
  test.call('anonymisation.decideMark', { sessionId: state.sessionId, groupId, decision, place });
const saved = async (state: SessionState, caseId?: string) => {
  const target = caseId === undefined ? { kind: 'new' as const, case: head() } : { kind: 'existing' as const, caseId };
  const { caseId: id } = await test.call('anonymisation.saveToCase', { sessionId: state.sessionId, members: [], confirm: true, target });
  return test.call('cases.get', { id });
};
const statements = (file: { statements: readonly { body: string }[] }) => file.statements.map(({ body }) => body).join('');

const NOTE = '吉原は分納を約束した。以前は吉原で働いていた。吉原は病院に行った。';

describe('この1か所だけ判断する', () => {
  it('ここだけ残すと、ほかの箇所は要確認のまま残り、あとでまとめて置き換えられる', async () => {
    const state = await open(NOTE);
    const { id } = groupOf(state, '吉原');
    const [, second] = placesOf(state, id);
    const one = await decide(state, id, leaving, second ?? -1);
    expect(one.marks.map(({ status }) => status)).toEqual(['undecided', 'left', 'undecided']);
    expect(one.undecided).toBe(1);
    expect(one.groups.filter(({ onlyHere }) => onlyHere)).toMatchObject([{ count: 1, status: 'left', decided: true, leaveReason: '人の名前ではない' }]);
    const all = await decide(one, id, replacing({ kind: 'words', label: '支援員' }));
    expect(all.result.text).toBe('支援員は分納を約束した。以前は吉原で働いていた。支援員は病院に行った。');
    expect(all.undecided).toBe(0);
  });

  it('ここだけ置き換えても、ほかの箇所は要確認のまま数えられ、保存を止める', async () => {
    const state = await open(NOTE);
    const { id } = groupOf(state, '吉原');
    const [first = -1] = placesOf(state, id);
    const one = await decide(state, id, replacing(), first);
    expect(one.result.text).toMatch(/^[A-Z]さんは分納を約束した。以前は吉原で働いていた。吉原は病院に行った。$/u);
    expect(one.undecided).toBe(1);
    const refusal = await test.refusal('anonymisation.saveToCase', { sessionId: state.sessionId, target: { kind: 'new', case: head() }, members: [], confirm: true });
    expect(refusal.code).toBe('anonymise.undecided');
  });

  it('ここだけ置き換えた人を、あとでまとめて置き換えると、同じ記号になる', async () => {
    const state = await open(NOTE);
    const { id } = groupOf(state, '吉原');
    const one = await decide(state, id, replacing(), placesOf(state, id)[0] ?? -1);
    const all = await decide(one, id, replacing());
    expect(all.result.text).toMatch(/^(?<who>[A-Z]さん)は分納を約束した。以前は\k<who>で働いていた。\k<who>は病院に行った。$/u);
  });

  it('同じ姓の別の人は、その箇所だけ別の呼び方にできる', async () => {
    const state = await open('【世帯】母：村井キヨ子（84歳）、長男：村井修（54歳）\n【経過】村井さんから電話。村井さんが返事をした。');
    const { id } = groupOf(state, '村井');
    const [first = -1, second = -1] = placesOf(state, id);
    const mother = await decide(state, id, replacing({ kind: 'same', groupId: groupOf(state, '村井キヨ子').id }), first);
    const both = await decide(mother, id, replacing({ kind: 'same', groupId: groupOf(state, '村井修').id }), second);
    expect(both.result.text).toMatch(/母(?<m>[A-Z])（80歳代）、長男(?<s>[A-Z])（50歳代）\n【経過】母\k<m>から電話。長男\k<s>が返事をした。$/u);
    expect(both.undecided).toBe(0);
    expect(both.groups.some((each) => each.id === id)).toBe(false);
  });

  it('元に戻すと、その1か所の判断だけが消える', async () => {
    const state = await open(NOTE);
    const { id } = groupOf(state, '吉原');
    const one = await decide(state, id, leaving, placesOf(state, id)[1] ?? -1);
    const two = await decide(one, id, replacing());
    const back = await test.call('anonymisation.undo', { sessionId: state.sessionId });
    expect(back.marks).toEqual(one.marks);
    expect(two.undecided).toBe(0);
    expect((await test.call('anonymisation.undo', { sessionId: state.sessionId })).marks).toEqual(state.marks);
  });

  it('判断をやめると、ほかの箇所と一つに戻る', async () => {
    const state = await open(NOTE);
    const { id } = groupOf(state, '吉原');
    const one = await decide(state, id, leaving, placesOf(state, id)[1] ?? -1);
    const apart = one.groups.find(({ onlyHere }) => onlyHere);
    const back = await decide(one, apart?.id ?? '', { kind: 'reopen' });
    expect(back.groups).toEqual(state.groups);
  });

  it('確実の根拠だった箇所を名前ではないとすると、残りは要確認に戻る', async () => {
    const state = await open('原さんに聞いた。原は分からないままだ。');
    const { id, status } = groupOf(state, '原');
    expect(status).toBe('replaced');
    const now = await decide(state, id, leaving, placesOf(state, id)[0] ?? -1);
    expect(groupOf(now, '原').status).toBe('undecided');
  });

  it('印のない所は判断できない', async () => {
    const state = await open(NOTE);
    const refusal = await test.refusal('anonymisation.decideMark', { sessionId: state.sessionId, groupId: groupOf(state, '吉原').id, decision: leaving, place: 1 });
    expect(refusal.code).toBe('not.found');
  });
});

describe('1か所だけの判断と、読み直し・保存', () => {
  it('語に印を付け足して読み直しても、1か所の判断は残る', async () => {
    const text = `${NOTE}ほしぞら会に通う。`;
    const state = await open(text);
    const { id } = groupOf(state, '吉原');
    await decide(state, id, leaving, placesOf(state, id)[1] ?? -1);
    const at = text.indexOf('ほしぞら会');
    const now = await test.call('anonymisation.addMark', { sessionId: state.sessionId, start: at, end: at + 5, kind: 'F' });
    expect(now.marks.map(({ status }) => status)).toEqual(['undecided', 'left', 'undecided', 'replaced']);
  });

  it('読み直して印が広がったら、残すという判断は効かない（広がった名前を出さない）', async () => {
    const state = await open('吉原は分納を約束した。吉原智子が来た。');
    const places = state.marks.filter(({ start }) => start === 0);
    const left = await decide(state, places[0]?.groupId ?? '', leaving, 0);
    expect(left.marks[0]?.status).toBe('left');
    const person = { surname: '吉原は', given: '', surnameKana: '', givenKana: '', oldSurnames: [], nicknames: [], relationship: '' };
    const now = await test.call('anonymisation.assignRoster', { sessionId: state.sessionId, roster: { people: [person], places: [], facilities: [] } });
    expect(now.marks[0]).toMatchObject({ start: 0, end: 3, status: 'replaced' });
  });

  it('残した箇所と置き換えた箇所のある語でも、保存できる', async () => {
    const state = await open(`【経過】\n${NOTE}`);
    const { id } = groupOf(state, '吉原');
    const one = await decide(state, id, leaving, placesOf(state, id)[1] ?? -1);
    const file = await saved(await decide(one, id, replacing({ kind: 'words', label: '支援員' })));
    expect(statements(file)).toBe('支援員は分納を約束した。以前は吉原で働いていた。支援員は病院に行った。');
  });

  it('残した1か所の決まりは前後の言葉つきで残り、次の文章のほかの箇所を見逃さない', async () => {
    const state = await open(`【経過】\n${NOTE}`);
    const { id } = groupOf(state, '吉原');
    const one = await decide(state, id, leaving, placesOf(state, id)[1] ?? -1);
    const { id: caseId } = await saved(await decide(one, id, replacing()));
    const rules = await test.call('anonymisation.listRules', { caseId });
    expect(rules).toMatchObject([{ phrase: '以前は吉原で働いて', reason: '人の名前ではない' }]);
    const next = await open('以前は吉原で働いていた。吉原は分納を続けている。', caseId);
    expect(next.marks.map(({ start }) => start)).toEqual([12]);
  });

  it('ここだけ置き換え、ほかを残した語も、決まりは前後の言葉つきになる', async () => {
    const state = await open(`【経過】\n${NOTE}`);
    const { id } = groupOf(state, '吉原');
    const one = await decide(state, id, replacing(), placesOf(state, id)[0] ?? -1);
    const { id: caseId } = await saved(await decide(one, id, leaving));
    const phrases = (await test.call('anonymisation.listRules', { caseId })).map(({ phrase }) => phrase);
    expect(phrases).not.toContain('吉原');
    expect(phrases).toHaveLength(2);
    expect((await open('吉原は分納を続けている。', caseId)).undecided).toBe(1);
  });

  it('すべての箇所を残した語の決まりは、これまでどおり語だけになる', async () => {
    const state = await open(`【経過】\n${NOTE}`);
    const { id } = groupOf(state, '吉原');
    const { id: caseId } = await saved(await decide(state, id, leaving));
    expect((await test.call('anonymisation.listRules', { caseId })).map(({ phrase }) => phrase)).toEqual(['吉原']);
  });

  it('残した1か所の前後に、取り込まない欄の言葉は入らない', async () => {
    const state = await open('【経過】\n以前は吉原で働いていた\n【備考】\n吉原は分納を約束した。');
    const { id } = groupOf(state, '吉原');
    const one = await decide(state, id, leaving, placesOf(state, id)[0] ?? -1);
    const skipped = await test.call('anonymisation.setSection', { sessionId: state.sessionId, sectionId: one.sections[1]?.id ?? '', target: 'skip' });
    expect(skipped.undecided).toBe(0);
    const { id: caseId } = await saved(skipped);
    expect((await test.call('anonymisation.listRules', { caseId })).map(({ phrase }) => phrase)).toEqual(['以前は吉原で働いて']);
  });
});
