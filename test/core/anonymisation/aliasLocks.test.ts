import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { head } from '../cases/support.ts';
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
