import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestCore, PASSPHRASE, type TestCore } from '../../support/openTestCore.ts';

const NEXT = '白い雲と 9つの風車 かえり道';
const SECOND = '赤い橋の 3人の笛吹き よい夜を';

let test: TestCore;
beforeEach(async () => {
  test = await openTestCore({ handlers: {} });
});
afterEach(() => test.close());

const lockAndUnlock = async (userId: string, passphrase: string) => {
  await test.call('store.lock', {});
  return test.call('store.unlock', { userId, passphrase });
};
const groupsOf = (key: string): [string, string] => [key.split('-')[2] ?? '', key.split('-')[5] ?? ''];
const keyFiles = () => ['', '.bak'].map((ending) => readFileSync(join(test.folder, `支援会議ボード.keys.json${ending}`), 'utf8'));

describe('パスフレーズの変更', () => {
  it('いまのパスフレーズを確かめてから変え、前のものでは開かなくなる', async () => {
    await test.call('store.changePassphrase', { current: PASSPHRASE, next: NEXT });
    await test.call('store.lock', {});
    expect(await test.refusal('store.unlock', { userId: test.user.id, passphrase: PASSPHRASE })).toMatchObject({ code: 'key.wrongPassphrase' });
    expect(await test.call('store.unlock', { userId: test.user.id, passphrase: NEXT })).toMatchObject({ state: 'open' });
  });

  it('いまのパスフレーズが違えば変えない', async () => {
    const before = keyFiles();
    expect(await test.refusal('store.changePassphrase', { current: NEXT, next: SECOND })).toMatchObject({ code: 'key.wrongPassphrase' });
    expect(keyFiles()).toEqual(before);
  });

  it('弱いものには変えられない', async () => {
    expect(await test.refusal('store.changePassphrase', { current: PASSPHRASE, next: '記録 係 記録 係 記録 係' })).toMatchObject({
      code: 'key.weak',
      fields: { next: expect.any(String) },
    });
  });

  it('鍵のファイルと控えは同じ内容で、前のパスフレーズの枠はどちらにも残らない', async () => {
    const [before] = keyFiles();
    await test.call('store.changePassphrase', { current: PASSPHRASE, next: NEXT });
    const [main, copy] = keyFiles();
    expect(main).toBe(copy);
    expect(main).not.toBe(before);
  });

  it('途中で書けなくなったら、断ったとおり、前のパスフレーズのままである', async () => {
    const [before] = keyFiles();
    const copy = join(test.folder, '支援会議ボード.keys.json.bak');
    // A folder in its place is what cannot be replaced, on every system and for root too.
    rmSync(copy);
    mkdirSync(copy);
    await test.refusal('store.changePassphrase', { current: PASSPHRASE, next: NEXT });
    expect(readFileSync(join(test.folder, '支援会議ボード.keys.json'), 'utf8')).toBe(before);
    await test.call('store.lock', {});
    expect(await test.refusal('store.unlock', { userId: test.user.id, passphrase: NEXT })).toMatchObject({ code: 'key.wrongPassphrase' });
    rmSync(copy, { recursive: true });
    expect(await test.call('store.unlock', { userId: test.user.id, passphrase: PASSPHRASE })).toMatchObject({ state: 'open' });
  });
});

describe('利用者', () => {
  const addSecond = () => test.call('store.addUser', { name: '山田 進行', newPassphrase: SECOND, passphrase: PASSPHRASE });

  it('加えた人は自分のパスフレーズで開き、自分の名前で働く', async () => {
    const { id } = await addSecond();
    expect(await lockAndUnlock(id, SECOND)).toMatchObject({ currentUser: { id, name: '山田 進行' } });
    expect(await lockAndUnlock(test.user.id, PASSPHRASE)).toMatchObject({ currentUser: test.user });
  });

  it('人のパスフレーズでは開かない', async () => {
    const { id } = await addSecond();
    await test.call('store.lock', {});
    expect(await test.refusal('store.unlock', { userId: id, passphrase: PASSPHRASE })).toMatchObject({ code: 'key.wrongPassphrase' });
  });

  it('枠を取り替えて人になりすますことはできない', async () => {
    const { id } = await addSecond();
    await test.call('store.lock', {});
    const file = join(test.folder, '支援会議ボード.keys.json');
    const keys = JSON.parse(readFileSync(file, 'utf8'));
    keys.users[0].key = keys.users[1].key;
    writeFileSync(file, JSON.stringify(keys));
    expect(await test.refusal('store.unlock', { userId: test.user.id, passphrase: SECOND })).toMatchObject({ code: 'key.wrongPassphrase' });
    expect(await test.call('store.unlock', { userId: id, passphrase: SECOND })).toMatchObject({ state: 'open' });
  });

  it('加えるには自分のパスフレーズが要る', async () => {
    expect(await test.refusal('store.addUser', { name: '山田 進行', newPassphrase: SECOND, passphrase: NEXT })).toMatchObject({ code: 'key.wrongPassphrase' });
  });

  it('同じ名前の人は加えられない', async () => {
    expect(await test.refusal('store.addUser', { name: test.user.name, newPassphrase: SECOND, passphrase: PASSPHRASE })).toMatchObject({
      code: 'conflict',
      fields: { name: expect.any(String) },
    });
  });

  it('外した人はもう開けない', async () => {
    const { id } = await addSecond();
    await test.call('store.removeUser', { userId: id, passphrase: PASSPHRASE });
    expect((await test.call('store.getStatus', {})).users).toEqual([test.user]);
    await test.call('store.lock', {});
    expect(await test.refusal('store.unlock', { userId: id, passphrase: SECOND })).toMatchObject({ code: 'key.wrongPassphrase' });
  });

  it('最後の一人と、いま使っている自分は外せない', async () => {
    expect(await test.refusal('store.removeUser', { userId: test.user.id, passphrase: PASSPHRASE })).toMatchObject({ message: expect.stringContaining('最後の利用者') });
    await addSecond();
    expect(await test.refusal('store.removeUser', { userId: test.user.id, passphrase: PASSPHRASE })).toMatchObject({ message: expect.stringContaining('自分自身') });
  });
});

describe('回復キー', () => {
  const renewed = async () => {
    const { recoveryKey } = await test.call('store.renewRecoveryKey', { passphrase: PASSPHRASE });
    await test.call('store.confirmRecoveryKey', { groups: groupsOf(recoveryKey) });
    return recoveryKey;
  };
  const recover = (recoveryKey: string, newPassphrase = NEXT) => ({ recoveryKey, userId: test.user.id, newPassphrase });

  it('パスフレーズを忘れても、回復キーで開いて新しいものを決められる', async () => {
    const key = await renewed();
    await test.call('store.lock', {});
    expect(await test.call('store.unlockByRecoveryKey', recover(key.toLowerCase().replaceAll('-', ' ')))).toMatchObject({ state: 'open', currentUser: test.user });
    expect(await lockAndUnlock(test.user.id, NEXT)).toMatchObject({ state: 'open' });
    await test.call('store.lock', {});
    expect(await test.refusal('store.unlock', { userId: test.user.id, passphrase: PASSPHRASE })).toMatchObject({ code: 'key.wrongPassphrase' });
  });

  it('作り直したものは、打って確かめるまで前のものと入れ替わらない', async () => {
    const first = await renewed();
    const { recoveryKey: second } = await test.call('store.renewRecoveryKey', { passphrase: PASSPHRASE });
    await test.call('store.lock', {});
    expect(await test.refusal('store.unlockByRecoveryKey', recover(second))).toMatchObject({ code: 'key.wrongRecovery' });
    expect(await test.call('store.unlockByRecoveryKey', recover(first))).toMatchObject({ state: 'open' });
  });

  it('入れ替わった後は、前の紙では開かない', async () => {
    const first = await renewed();
    const second = await renewed();
    await test.call('store.lock', {});
    expect(await test.refusal('store.unlockByRecoveryKey', recover(first))).toMatchObject({ code: 'key.wrongRecovery' });
    expect(await test.call('store.unlockByRecoveryKey', recover(second))).toMatchObject({ state: 'open' });
  });

  it('弱いパスフレーズにはできず、回復キーを試した数にも入れない', async () => {
    const key = await renewed();
    await test.call('store.lock', {});
    for (let count = 0; count < 4; count += 1) {
      expect(await test.refusal('store.unlockByRecoveryKey', recover(key, 'password1234'))).toMatchObject({ code: 'key.weak' });
    }
    expect(await test.call('store.unlockByRecoveryKey', recover(key))).toMatchObject({ state: 'open' });
  });

  it('作り直すには自分のパスフレーズが要る', async () => {
    expect(await test.refusal('store.renewRecoveryKey', { passphrase: NEXT })).toMatchObject({ code: 'key.wrongPassphrase' });
  });
});
