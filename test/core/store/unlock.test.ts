import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeSession } from '../../../electron/core/features/store/session.ts';
import { openTestCore, PASSPHRASE, type TestCore } from '../../support/openTestCore.ts';

let test: TestCore;
beforeEach(async () => {
  test = await openTestCore({ handlers: {} });
});
afterEach(() => test.close());

const WRONG = 'ちがう合い言葉 ちがう合い言葉';
const unlock = (passphrase: string) => test.call('store.unlock', { userId: test.user.id, passphrase });
const refused = (passphrase: string) => test.refusal('store.unlock', { userId: test.user.id, passphrase });
const inFolder = (name: string) => join(test.folder, name);

describe('ロックと解除', () => {
  it('ロックすると読み書きを断り、パスフレーズで元に戻る', async () => {
    await test.call('store.lock', {});
    expect(await test.call('store.getStatus', {})).toMatchObject({ state: 'locked', currentUser: null, users: [test.user] });
    expect(await test.refusal('store.renewRecoveryKey', { passphrase: PASSPHRASE })).toMatchObject({ code: 'locked' });
    expect(await unlock(PASSPHRASE)).toMatchObject({ state: 'open', currentUser: test.user });
  });

  it('日本語入力を入れたまま全角で打っても開く', async () => {
    await test.call('store.lock', {});
    expect(await unlock(PASSPHRASE.replaceAll(' ', '　').replace('7', '７'))).toMatchObject({ state: 'open' });
  });

  it('違うパスフレーズは、何が違うかを言わずに断る', async () => {
    await test.call('store.lock', {});
    const wrongPassphrase = await refused(WRONG);
    const wrongUser = await test.refusal('store.unlock', { userId: 'いない人', passphrase: PASSPHRASE });
    expect(wrongPassphrase.toBody()).toEqual(wrongUser.toBody());
    expect(wrongPassphrase.code).toBe('key.wrongPassphrase');
    expect((await test.call('store.getStatus', {})).state).toBe('locked');
  });

  it('二度押しても、開くのは一度だけ', async () => {
    await test.call('store.lock', {});
    const [first, second] = await Promise.all([unlock(PASSPHRASE), refused(PASSPHRASE)]);
    expect(first.state).toBe('open');
    expect(second.code).toBe('conflict');
  });

  it('開いた人とロックの変化は、画面に知らせる', async () => {
    await test.call('store.lock', {});
    await unlock(PASSPHRASE);
    expect(test.events.filter(({ name }) => name === 'store.changed')).toHaveLength(2);
  });

  it('鍵のファイルが壊れていても、控えから開く', async () => {
    await test.call('store.lock', {});
    writeFileSync(inFolder('支援会議ボード.keys.json'), '{"format":');
    expect(await unlock(PASSPHRASE)).toMatchObject({ state: 'open' });
  });

  it('鍵のファイルも控えもなければ、開けない理由を告げる', async () => {
    await test.call('store.lock', {});
    for (const name of ['支援会議ボード.keys.json', '支援会議ボード.keys.json.bak']) rmSync(inFolder(name));
    expect((await refused(PASSPHRASE)).message).toContain('鍵のファイル');
  });
});

describe('続けて間違えたとき', () => {
  const fail = async (times: number) => {
    const codes: string[] = [];
    for (let count = 0; count < times; count += 1) codes.push((await refused(WRONG)).code);
    return codes;
  };

  beforeEach(() => test.call('store.lock', {}));

  it('3回までは待たせず、その後は待つ間、正しいパスフレーズも試さない', async () => {
    expect(await fail(3)).toEqual(['key.wrongPassphrase', 'key.wrongPassphrase', 'key.wrongPassphrase']);
    expect(await refused(PASSPHRASE)).toMatchObject({ code: 'key.wait', details: { seconds: 5 }, message: expect.stringContaining('あと5秒') });
    test.ports.clock.turn(5000);
    expect((await unlock(PASSPHRASE)).state).toBe('open');
  });

  it('待ち時間は間違えるたびに倍になり、15分で止まる', async () => {
    await fail(3);
    const waits: number[] = [];
    for (let count = 0; count < 9; count += 1) {
      const { waitSeconds } = await test.call('store.getStatus', {});
      waits.push(waitSeconds);
      test.ports.clock.turn(waitSeconds * 1000);
      await fail(1);
    }
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 900]);
  });

  it('終了して起動し直しても、端末の時計を戻しても、待ち時間は変わらない', async () => {
    await fail(3);
    await test.core.close();
    test.ports.clock.sleep(-3_600_000);
    const again = await openTestCore({ handlers: {}, store: 'none', ports: test.ports });
    const wait = await again.refusal('store.unlock', { userId: test.user.id, passphrase: PASSPHRASE });
    expect(wait).toMatchObject({ code: 'key.wait', details: { seconds: 5 } });
    // Nor does it last until the old time comes again.
    test.ports.clock.sleep(5000);
    expect(await again.call('store.unlock', { userId: test.user.id, passphrase: PASSPHRASE })).toMatchObject({ state: 'open' });
    await again.core.close();
  });

  it('正しく開けば、数え直す', async () => {
    await fail(2);
    await unlock(PASSPHRASE);
    await test.call('store.lock', {});
    expect(await fail(3)).toHaveLength(3);
    expect((await refused(WRONG)).code).toBe('key.wait');
  });

  it('回復キーの間違いも同じように数える', async () => {
    const typo = { recoveryKey: '0000-0000-0000-0000-0000-0000-0000-0000', userId: test.user.id, newPassphrase: '白い雲と 9つの風車 かえり道' };
    for (let count = 0; count < 3; count += 1) {
      expect((await test.refusal('store.unlockByRecoveryKey', typo)).code).toBe('key.wrongRecovery');
    }
    expect((await test.refusal('store.unlockByRecoveryKey', typo)).code).toBe('key.wait');
    expect((await refused(PASSPHRASE)).code).toBe('key.wait');
  });
});

describe('使わないときのロック', () => {
  const minutes = (count: number) => count * 60_000;
  const state = async () => (await test.call('store.getStatus', {})).state;

  it('10分のあいだ何もなければロックする', async () => {
    test.ports.clock.turn(minutes(10) - 1);
    expect(await state()).toBe('open');
    test.ports.clock.turn(2);
    expect(await state()).toBe('locked');
    expect(test.events).toContainEqual({ name: 'store.changed' });
  });

  it('画面に触れている間はロックしない', async () => {
    for (let count = 0; count < 5; count += 1) {
      test.ports.clock.turn(minutes(6));
      await test.call('store.keepAwake', {});
    }
    expect(await state()).toBe('open');
    test.ports.clock.turn(minutes(11));
    expect(await state()).toBe('locked');
  });

  it('画面が様子を見に来るだけでは、使っていることにならない', async () => {
    for (let count = 0; count < 11; count += 1) {
      test.ports.clock.turn(minutes(1));
      await test.call('store.getStatus', {});
    }
    expect(await state()).toBe('locked');
  });

  it('端末が眠っていて時間を計れなかったときも、起きた最初の操作の前にロックする', async () => {
    test.ports.clock.sleep(minutes(30));
    expect(await test.refusal('store.renewRecoveryKey', { passphrase: PASSPHRASE })).toMatchObject({ code: 'locked' });
  });

  it('会議の進行中はロックせず、終わってから10分を計る', async () => {
    let running = true;
    const ports = test.ports;
    await test.core.close();
    const other = await openTestCore({ handlers: {}, store: 'none', ports, settings: { meetingRuns: () => running } });
    await other.call('store.unlock', { userId: test.user.id, passphrase: PASSPHRASE });
    ports.clock.turn(minutes(180));
    expect((await other.call('store.getStatus', {})).state).toBe('open');
    running = false;
    ports.clock.turn(minutes(11));
    expect((await other.call('store.getStatus', {})).state).toBe('locked');
  });

  it('ロックすると、鍵はその場で0に書きつぶされる', () => {
    const dataKey = randomBytes(32);
    let released = false;
    closeSession({
      user: test.user,
      folder: test.folder,
      database: { read: () => { throw new Error(); }, write: () => { throw new Error(); }, close: () => {} },
      dataKey,
      keys: null,
      pendingRecovery: null,
      release: () => { released = true; },
    });
    expect(dataKey.every((byte) => byte === 0)).toBe(true);
    expect(released).toBe(true);
  });
});
