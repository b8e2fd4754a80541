import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { head, member } from '../cases/support.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';

let test: TestCore;
let caseId: string;
beforeEach(async () => {
  test = await openTestCore();
  ({ id: caseId } = await test.call('cases.add', head()));
  await test.call('alias.create', { passphrase: 'すいかの種 と 三日月の定規 ぬれた切符' });
  const person = { surname: '御手洗', given: '清三郎', surnameKana: 'みたらい', givenKana: 'せいざぶろう', oldSurnames: [], nicknames: ['ぽんぽこりん'], relationship: '長男' };
  await test.call('alias.remember', { caseId, label: '長男B', person });
});
afterEach(() => test.close());

const start = async (text: string) => (await test.call('anonymisation.startFromText', { caseId, text })).sessionId;
const state = async (sessionId: string) => (await test.call('anonymisation.getSession', { sessionId, wait: true })).state;
const knows = async () => (await test.call('anonymisation.checkText', { text: 'みたらいとぽんぽこりんの話。', caseId: null })).map(({ text }) => text);

describe('作業の途中で対応表が閉じる', () => {
  it('5分使わず自分で閉じると、開いている作業からも、覚えていた名前が落ちる', async () => {
    await state(await start('清三郎は昼に起きる。'));
    expect(await knows()).toEqual(['みたらい', 'ぽんぽこりん']);
    test.ports.clock.turn(5 * 60_000);
    expect((await test.call('alias.getStatus', {})).state).toBe('locked');
    expect(await knows()).toEqual([]);
  });

  it('見つけてあった印と言い方は、そのまま残る', async () => {
    const sessionId = await start('清三郎は昼に起きる。みたらいと呼ばれる。');
    const before = await state(sessionId);
    expect(before.groups).toMatchObject([{ spellings: ['清三郎', 'みたらい'], relationship: '長男' }]);
    await test.call('alias.lock', {});
    const after = await state(sessionId);
    expect(after).toEqual(before);
    expect(after.result.text).not.toMatch(/清三郎|みたらい/u);
  });

  it('そのあと読み直しても、印の付いていた語は印のまま残り、判断なしには保存されない', async () => {
    const text = '清三郎は昼に起きる。ぽんぽこりんの机がある。ほしぞら会に通う。';
    const sessionId = await start(text);
    await state(sessionId);
    await test.call('alias.lock', {});
    const at = text.indexOf('ほしぞら会');
    await test.call('anonymisation.addMark', { sessionId, start: at, end: at + 5, kind: 'F' });
    const { groups, result } = await state(sessionId);
    for (const word of ['清三郎', 'ぽんぽこりん']) {
      const group = groups.find(({ spellings }) => spellings.includes(word));
      expect(group?.status === 'undecided' || !result.text.includes(word), word).toBe(true);
      expect(group, word).toBeDefined();
    }
  });

  it('長い文章を読んでいる間に閉じても、終わりまで印が付き、名前は落ちる', async () => {
    const sessionId = await start(`${'昼に起きて、夕方に出かける日が続いている。\n'.repeat(400)}みたらいが来た。`);
    await test.call('alias.lock', {});
    const whole = await state(sessionId);
    expect(whole.done).toBe(true);
    expect(whole.result.text).not.toContain('みたらい');
    await expect.poll(knows).toEqual([]);
  });

  it('画面で入れた名前は、対応表が閉じても残る', async () => {
    const sessionId = await start('清三郎は昼に起きる。');
    await state(sessionId);
    const typed = { surname: '村井', given: '', surnameKana: 'むらい', givenKana: '', oldSurnames: [], nicknames: [], relationship: '母' };
    await test.call('anonymisation.assignRoster', { sessionId, roster: { people: [typed], places: [], facilities: [] } });
    await test.call('alias.lock', {});
    expect((await test.call('anonymisation.checkText', { text: 'むらいさんと会う。', caseId: null })).map(({ text }) => text)).toContain('むらい');
  });
});

const marked = async (sessionId: string, word: string) => {
  const { groups } = await state(sessionId);
  const found = groups.find(({ spellings }) => spellings.includes(word));
  if (!found) throw new Error(`印がありません: ${word}`);
  return found;
};
const typed = { surname: '村井', given: '', surnameKana: '', givenKana: '', oldSurnames: [], nicknames: [], relationship: '母' };
const mark = (sessionId: string, text: string, word: string) =>
  test.call('anonymisation.addMark', { sessionId, start: text.indexOf(word), end: text.indexOf(word) + word.length, kind: 'F' });

describe('読み直しても、決めたことは残る', () => {
  const text = '清三郎は昼に起きる。みたらいと呼ばれる。ぽんぽこりんの机がある。ほしぞら会に通う。';

  it('対応表が閉じたあとに読み直しても、呼び方も「残す」も、決めたとおりに残る', async () => {
    const sessionId = await start(`${text}吉原は来ない。`);
    const son = await marked(sessionId, '清三郎');
    await test.call('anonymisation.decideMark', { sessionId, groupId: son.id, decision: { kind: 'replace', naming: { kind: 'family', relationship: '次男' } } });
    const word = await marked(sessionId, '吉原');
    await test.call('anonymisation.decideMark', { sessionId, groupId: word.id, decision: { kind: 'leave', reason: '地名' } });
    const before = await state(sessionId);
    await test.call('alias.lock', {});
    const after = await mark(sessionId, text, 'ほしぞら会');
    expect(after.result.text).toBe(before.result.text.replace('ほしぞら会', after.groups.find(({ spellings }) => spellings.includes('ほしぞら会'))?.label ?? ''));
    expect(after.undecided).toBe(0);
    expect((await marked(sessionId, '吉原')).status).toBe('left');
    expect((await marked(sessionId, 'ぽんぽこりん')).label).toBe((await marked(sessionId, '清三郎')).label);
    expect((await marked(sessionId, '清三郎')).label).toMatch(/^次男[A-Z]$/u);
  });

  it('対応表で分かった人の続柄と記号も、閉じて読み直したあとで変わらない', async () => {
    const sessionId = await start(text);
    const before = await marked(sessionId, '清三郎');
    await test.call('alias.lock', {});
    await mark(sessionId, text, 'ほしぞら会');
    const { label, status, relationship, count } = before;
    expect(label).toBe('長男B');
    expect(await marked(sessionId, '清三郎')).toMatchObject({ label, status, relationship, count });
  });

  it('閉じた対応表の名前は、文章に出てこない書き方では、読み直しても見つからない', async () => {
    const sessionId = await start(text);
    await state(sessionId);
    await test.call('alias.lock', {});
    await mark(sessionId, text, 'ほしぞら会');
    expect(await test.call('anonymisation.checkText', { text: '御手洗とみたらいの話。', caseId })).toEqual([]);
  });

  it('このケースの人を入れても、対応表の人と、その判断は残る', async () => {
    const sessionId = await start(`${text}村井と会う。`);
    const son = await marked(sessionId, '清三郎');
    await test.call('anonymisation.decideMark', { sessionId, groupId: son.id, decision: { kind: 'replace', naming: { kind: 'helper', role: '隣の人' } } });
    const now = await test.call('anonymisation.assignRoster', { sessionId, roster: { people: [typed], places: [], facilities: [] } });
    expect(now.result.text).toMatch(/^隣の人は昼に起きる。隣の人と呼ばれる。/u);
    expect((await marked(sessionId, '村井')).label).toMatch(/^母[A-Z]$/u);
  });

  it('このケースの人を入れ替えても、前の人への判断が別の人に移らない', async () => {
    const sessionId = await start('山田と森下が来た。');
    const give = (surname: string) => test.call('anonymisation.assignRoster', { sessionId, roster: { people: [{ ...typed, surname }], places: [], facilities: [] } });
    await give('山田');
    await test.call('anonymisation.decideMark', { sessionId, groupId: (await marked(sessionId, '山田')).id, decision: { kind: 'leave', reason: '公表されている名前' } });
    const now = await give('森下');
    expect(now.groups.find(({ spellings }) => spellings.includes('森下'))?.status).toBe('replaced');
    expect(now.groups.find(({ spellings }) => spellings.includes('山田'))?.status ?? 'left').toBe('left');
  });

  it('判断したあとに人の名前を入れても、元に戻すはその判断に効く', async () => {
    const sessionId = await start('吉原は分納を約束した。');
    await test.call('anonymisation.decideMark', { sessionId, groupId: (await marked(sessionId, '吉原')).id, decision: { kind: 'replace', naming: { kind: 'words', label: '近所の人' } } });
    const named = await test.call('anonymisation.assignRoster', { sessionId, roster: { people: [{ ...typed, surname: '吉原', given: '智子' }], places: [], facilities: [] } });
    expect(named.result.text).toBe('近所の人は分納を約束した。');
    expect((await test.call('anonymisation.undo', { sessionId })).result.text).toMatch(/^母[A-Z]は分納を約束した。$/u);
  });
});

describe('覚えた記号', () => {
  it('世帯の外の人も、次の文章で同じ記号になり、ほかの人には付かない', async () => {
    const person = { surname: '鬼頭', given: '', surnameKana: '', givenKana: '', oldSurnames: [], nicknames: [], relationship: '' };
    await test.call('alias.remember', { caseId, label: 'Gさん', person });
    const now = await state(await start('鬼頭さんから電話。長男の清三郎が出た。飯塚さんも来た。'));
    expect(now.result.text).toMatch(/^Gさんから電話。長男Bが出た。[AC-FH-Z]さんも来た。$/u);
  });

  it('世帯員の記号なら、その世帯員になる', async () => {
    const { id: memberId } = await test.call('cases.addMember', { caseId, member: { ...member('長男'), symbol: 'B' } });
    const now = await state(await start('清三郎は昼に起きる。'));
    expect(now.household).toMatchObject([{ memberId, label: '長男B' }]);
  });
});

describe('文章を開いてから対応表を開く', () => {
  it('開いている文章にも、覚えている名前の印が付き、決めたことは残る', async () => {
    await test.call('alias.lock', {});
    const sessionId = await start('みたらいの机がある。吉原は来ない。');
    await test.call('anonymisation.decideMark', { sessionId, groupId: (await marked(sessionId, '吉原')).id, decision: { kind: 'leave', reason: '地名' } });
    await test.call('alias.open', { passphrase: 'すいかの種 と 三日月の定規 ぬれた切符' });
    expect(await marked(sessionId, 'みたらい')).toMatchObject({ status: 'replaced', relationship: '長男' });
    expect((await marked(sessionId, '吉原')).status).toBe('left');
  });

  it('閉じて開き直しても、同じ人が二人にならない', async () => {
    const sessionId = await start('みたらいの机がある。清三郎は昼に起きる。');
    const before = await state(sessionId);
    await test.call('alias.lock', {});
    await test.call('alias.open', { passphrase: 'すいかの種 と 三日月の定規 ぬれた切符' });
    expect((await state(sessionId)).groups).toEqual(before.groups);
  });
});
