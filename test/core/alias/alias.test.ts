import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { head } from '../cases/support.ts';
import { decryptedStore } from '../../support/decryptedStore.ts';
import { openTestCore, PASSPHRASE, type TestCore } from '../../support/openTestCore.ts';

const OWN = 'すいかの種 と 三日月の定規 ぬれた切符';
let test: TestCore;
let caseId: string;
beforeEach(async () => {
  test = await openTestCore();
  ({ id: caseId } = await test.call('cases.add', head()));
});
afterEach(() => test.close());

const person = { surname: '御手洗', given: '清三郎', surnameKana: 'みたらい', givenKana: 'せいざぶろう', oldSurnames: [], nicknames: [], relationship: '長男' };
const state = async () => (await test.call('alias.getStatus', {})).state;
const remember = () => test.call('alias.remember', { caseId, label: '長男B', person });
const create = () => test.call('alias.create', { passphrase: OWN });

describe('対応表', () => {
  it('はじめはなく、作ると自分のパスフレーズで開け閉めする', async () => {
    expect(await state()).toBe('none');
    expect((await create()).state).toBe('open');
    await remember();
    await test.call('alias.lock', {});
    expect((await test.refusal('alias.list', { caseId })).code).toBe('locked');
    expect((await test.refusal('alias.open', { passphrase: PASSPHRASE })).code).toBe('key.wrongPassphrase');
    await test.call('alias.open', { passphrase: OWN });
    expect(await test.call('alias.list', { caseId })).toMatchObject([{ label: '長男B', person: { surname: '御手洗' } }]);
  });

  it('弱いパスフレーズは断り、何も作らない', async () => {
    expect((await test.refusal('alias.create', { passphrase: '1234' })).code).toBe('key.weak');
    expect(existsSync(join(test.folder, '対応表.db'))).toBe(false);
  });

  it('5分使わなければ自分で閉じ、眠っていた端末でも開いたままにならない', async () => {
    await create();
    test.ports.clock.turn(4 * 60_000);
    await test.call('alias.list', { caseId: null });
    test.ports.clock.turn(4 * 60_000);
    expect(await state()).toBe('open');
    test.ports.clock.turn(60_000);
    expect(await state()).toBe('locked');
    await test.call('alias.open', { passphrase: OWN });
    test.ports.clock.sleep(5 * 60_000);
    expect(await state()).toBe('locked');
  });

  it('鍵のファイルが途中で切れていれば、理由を言って開かず、触れない', async () => {
    await create();
    await test.call('alias.lock', {});
    const file = join(test.folder, '対応表.keys.json');
    const cut = readFileSync(file, 'utf8').slice(0, 60);
    writeFileSync(file, cut);
    expect(await test.refusal('alias.open', { passphrase: OWN })).toMatchObject({ code: 'store.damaged', message: expect.stringContaining('対応表の鍵のファイル') });
    expect(readFileSync(file, 'utf8')).toBe(cut);
  });

  it('保存データをロックすると、いっしょに閉じる', async () => {
    await create();
    await test.call('store.lock', {});
    await test.call('store.unlock', { userId: test.user.id, passphrase: PASSPHRASE });
    expect(await state()).toBe('locked');
  });

  it('開いている間は、その名前をどの書き方でも見つけ、記号を候補にする。閉じれば知らない', async () => {
    await create();
    await remember();
    const check = () => test.call('anonymisation.checkText', { text: 'みたらいを訪ねる。', caseId });
    expect((await check()).map(({ text, choices }) => [text, choices[0]])).toEqual([['みたらい', '長男B']]);
    const { sessionId } = await test.call('anonymisation.startFromText', { caseId, text: '清三郎は昼に起きる。' });
    expect((await test.call('anonymisation.getSession', { sessionId, wait: true })).state.groups[0]?.relationship).toBe('長男');
    await test.call('anonymisation.discard', { sessionId });
    await test.call('alias.lock', {});
    expect(await check()).toEqual([]);
  });

  it('忘れさせた名前は残らない', async () => {
    await create();
    const { id } = await remember();
    await test.call('alias.forget', { id });
    expect(await test.call('alias.list', { caseId: null })).toEqual([]);
  });

  it('名前は、保存データにも、ログにも、平文のファイルにもない。開いた人と時刻は記録される', async () => {
    await create();
    await remember();
    await test.call('store.lock', {});
    const store = await decryptedStore(test.folder);
    expect([store.includes(Buffer.from('alias.create')), store.includes(Buffer.from('御手洗'))]).toEqual([true, false]);
    expect(JSON.stringify([test.ports.log.lines, test.events])).not.toContain('御手洗');
    for (const file of readdirSync(test.folder).filter((name) => name.startsWith('対応表'))) expect(readFileSync(join(test.folder, file)).includes('御手洗')).toBe(false);
  });

  it('作った・開いた・閉じた・開けなかったを、人と時刻とともに、新しい順に見られる', async () => {
    await create();
    test.ports.clock.turn(60_000);
    await test.call('alias.lock', {});
    await test.refusal('alias.open', { passphrase: PASSPHRASE });
    test.ports.clock.turn(60_000);
    await test.call('alias.open', { passphrase: OWN });
    const uses = await test.call('alias.listUses', {});
    expect(uses.map(({ what, userName }) => [what, userName])).toEqual([['open', '記録 係'], ['refused', '記録 係'], ['lock', '記録 係'], ['create', '記録 係']]);
    expect(uses[0]?.at).toBe('2026-09-24T04:32:00.000Z');
    await expect(test.callAsProjector('alias.listUses', {})).rejects.toMatchObject({ code: 'not.allowed' });
  });

  it('投影の窓は知らず、練習用では使えない', async () => {
    await expect(test.callAsProjector('alias.list', { caseId: null })).rejects.toMatchObject({ code: 'not.allowed' });
    await test.call('store.lock', {});
    await test.call('store.openSample', {});
    expect(await state()).toBe('unavailable');
    expect((await test.refusal('alias.create', { passphrase: OWN })).code).toBe('not.allowed');
  });
});
