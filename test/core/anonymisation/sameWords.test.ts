import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { detect } from '../../../electron/core/anonymisation/detect.ts';
import type { MarkDecision, SessionState } from '../../../shared/domain/anonymisation/schema.ts';
import { emptyStatement } from '../../../shared/domain/cases/statements.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { head } from '../cases/support.ts';

let test: TestCore;
beforeEach(async () => {
  test = await openTestCore();
  await test.call('settings.update', { ...(await test.call('settings.get', {})), municipality: '千葉市' });
  await test.call('roster.addAgency', { name: '松本病院', shortName: '松本', kana: '', field: '', headTitle: '', active: true });
});
afterEach(() => test.close());

const open = async (text: string, caseId: string | null = null): Promise<SessionState> => (await test.call('anonymisation.startFromText', { caseId, text })).state;
const person = (surname: string, given: string) => ({ surname, given, surnameKana: '', givenKana: '', oldSurnames: [], nicknames: [], relationship: '長男' });
const named = async (text: string, surname: string, given: string) => {
  const { sessionId } = await open(text);
  return test.call('anonymisation.assignRoster', { sessionId, roster: { people: [person(surname, given)], places: [], facilities: [] } });
};

describe('自治体や参加機関と同じ姓の人', () => {
  it.each([
    ['千葉さんは無職。千葉市役所に相談した。', '千葉', 'Aさんは無職。千葉市役所に相談した。'],
    ['松本さんは松本病院に通う。', '松本', 'Aさんは松本病院に通う。'],
  ])('敬称が付けば人として置き換え、市や機関の名は残す: %s', async (text, name, result) => {
    expect((await open(text)).result.text).toBe(result);
    expect((await test.call('anonymisation.checkText', { text, caseId: null })).map((hit) => hit.text)).toEqual([name]);
  });

  it('敬称のない機関の略称には、印を付けない', async () => {
    expect((await open('松本に受診を頼む。千葉に住む。')).groups).toEqual([]);
  });

  it('対象外と決めた語は、敬称が付いても印が付かない', async () => {
    const { id: caseId } = await test.call('cases.add', head());
    await test.call('anonymisation.addRule', { caseId, phrase: '千葉', reason: '市長の名で公表されている' });
    expect((await open('千葉さんの講話を聞いた。', caseId)).groups).toEqual([]);
    expect(await test.call('anonymisation.checkText', { text: '千葉さんの講話を聞いた。', caseId })).toEqual([]);
  });

  it('名前を教えた人の姓が市や県の名でも、その名を「長男A市」にしない', async () => {
    expect((await named('千葉健一さんは千葉市役所と千葉県庁に相談した。', '千葉', '健一')).result.text).toBe('長男Aは千葉市役所と千葉県庁に相談した。');
  });

  it('名前を教えた人の姓と同じ町の名は、町の名として聞く', async () => {
    const state = await named('青葉一郎さんは青葉町に住む。', '青葉', '一郎');
    expect(state.groups.map(({ kind, spellings, status }) => [kind, spellings, status])).toEqual([['P', ['青葉一郎'], 'replaced'], ['A', ['青葉町'], 'undecided']]);
  });
});

describe('名前を教えた人の姓が、施設の名や、ふつうの語の中にある', () => {
  it('施設は施設として記号にし、「長男A整形外科」と書いて姓を教えない', async () => {
    expect((await named('浜田修さんは浜田整形外科に通い、浜田建設に勤める。', '浜田', '修')).result.text).toBe('長男AはBクリニックに通い、D社に勤める。');
  });

  it('参加機関の名は、名前を教えた人と同じ姓でもそのまま残す', async () => {
    expect((await named('松本健一さんは松本病院に通う。', '松本', '健一')).result.text).toBe('長男Aは松本病院に通う。');
  });

  it('ふつうの語かもしれない所は、決めるまで置き換えず、人なら同じ記号、語なら理由一つで残る', async () => {
    const text = '森光さんは森の見える部屋で光を浴びる。森さんは元気。';
    const state = await named(text, '森', '光');
    expect(state.groups.map(({ spellings, status, isGuess }) => [spellings, status, isGuess])).toEqual([[['森光', '森'], 'replaced', false], [['森', '光'], 'undecided', true]]);
    expect(state.result.text).toBe('長男Aは森の見える部屋で光を浴びる。長男Aは元気。');
    const doubt = state.groups[1]?.id ?? '';
    const decide = (decision: MarkDecision) => test.call('anonymisation.decideMark', { sessionId: state.sessionId, groupId: doubt, decision });
    expect((await decide({ kind: 'replace', naming: { kind: 'auto' } })).result.text).toBe('長男Aは長男Aの見える部屋で長男Aを浴びる。長男Aは元気。');
    const left = await decide({ kind: 'leave', reason: '人の名前ではない' });
    expect([left.undecided, left.result.text]).toEqual([0, state.result.text]);
    const saved = await test.call('anonymisation.saveToCase', { sessionId: state.sessionId, target: { kind: 'new', case: head() }, members: [], confirm: true });
    expect(saved.statements).toBe(2);
  });
});

describe('同じ姓の二人', () => {
  it('妻の山本節子と民生委員の山本さんを、黙って一人にしない', async () => {
    const state = await open('民生委員の山本さんから連絡。妻の山本節子は入院中。');
    expect(state.groups.map(({ status, reason }) => [status, reason])).toEqual([['undecided', '同じ姓の別の人がいるかもしれません（1か所ずつ確かめる）']]);
  });
  it('どちらも同じ役割なら、一人のままにする', async () => {
    expect((await open('民生委員の山本節子さんから連絡。民生委員の山本さんが訪問。')).groups.map(({ status }) => status)).toEqual(['replaced']);
  });
});

describe('異体字で書かれた、教えた名前', () => {
  it.each([['高橋', '髙𣘺'], ['渋谷', '澁谷'], ['奥村', '奧村'], ['鶴田', '靏田'], ['船越', '舩越'], ['原田', '𠩤田'], ['土屋', '𡈽屋'], ['当間', '當間'], ['吉沢', '𠮷澤']])('%s を %s と書いても見つける', (surname, written) => {
    const marks = detect(`旧姓は${written}という。`, { roster: { people: [{ surname }] } });
    expect(marks.map(({ start, end, layer }) => [start, end, layer])).toEqual([[3, 3 + written.length, 'roster']]);
  });
});

describe('前からある文を見ないまま、確認済にしない', () => {
  it('手で書いた文に名前が残るケースへは、確認済にして取り込めず、確認済にしないなら取り込める', async () => {
    const { id: caseId } = await test.call('cases.add', head());
    await test.call('cases.addStatement', { caseId, statement: { ...emptyStatement('community'), body: '隣の佐々木さんが見守る。' } });
    const { sessionId } = await open('【経過】長男の村井健一さんは無職。', caseId);
    const save = (confirm: boolean) => ({ sessionId, target: { kind: 'existing' as const, caseId }, members: [], confirm });
    const refusal = await test.refusal('anonymisation.saveToCase', save(true));
    expect([refusal.code, refusal.message.includes('事例概要の「佐々木」')]).toEqual(['anonymise.undecided', true]);
    await test.call('anonymisation.saveToCase', save(false));
    expect((await test.call('cases.get', { id: caseId })).summary.state).toBe('draft');
  });

  it('外に出さない記録の避難先が概要にあれば、理由なしに確認済にしない', async () => {
    const { id: caseId } = await test.call('cases.add', head());
    await test.call('cases.addStatement', { caseId, statement: { ...emptyStatement('community'), body: 'ひだまりの丘へ移った。' } });
    await test.call('cases.addProtected', { caseId, note: { kind: 'refuge', body: '避難先：ひだまりの丘', keptFrom: '夫' } });
    expect((await test.refusal('anonymisation.confirmSummary', { caseId })).message).toContain('ひだまりの丘');
  });
});
