import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestCore, PASSPHRASE, type TestCore } from '../../support/openTestCore.ts';

let test: TestCore;
beforeEach(async () => {
  test = await openTestCore();
});
afterEach(() => test.close());

describe('練習用', () => {
  it('どの画面でも分かる印とともに、パスフレーズなしで開く', async () => {
    await test.call('store.lock', {});
    expect(await test.call('store.openSample', {})).toMatchObject({
      state: 'open',
      sample: true,
      folder: join(test.ports.paths.localData, '練習用'),
      municipality: expect.stringContaining('練習用'),
    });
    expect(await test.callAsProjector('store.getStatus', {})).toMatchObject({ sample: true });
  });

  it('本物の保存先には触れず、閉じれば元の場所に戻る', async () => {
    await test.call('store.lock', {});
    const file = join(test.folder, '支援会議ボード.db');
    const before = readFileSync(file);
    await test.call('store.openSample', {});
    await test.call('store.lock', {});
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(await test.call('store.getStatus', {})).toMatchObject({ state: 'locked', folder: test.folder, sample: false });
    await test.call('store.unlock', { userId: test.user.id, passphrase: PASSPHRASE });
  });

  it('開くたびに新しく作り、暗号化して置く', async () => {
    const file = join(test.ports.paths.localData, '練習用', '支援会議ボード.db');
    await test.call('store.openSample', {});
    await test.call('store.lock', {});
    const first = readFileSync(file);
    expect(first.includes('練習市')).toBe(false);
    await test.call('store.openSample', {});
    await test.call('store.lock', {});
    expect(readFileSync(file).equals(first)).toBe(false);
    expect(readdirSync(join(test.ports.paths.localData, '練習用'))).not.toContain('支援会議ボード.keys.json');
  });

  it('手を止めても消えない', async () => {
    await test.call('store.openSample', {});
    test.ports.clock.turn(3 * 3_600_000);
    expect((await test.call('store.getStatus', {})).state).toBe('open');
  });

  it('利用者やパスフレーズは変えられない', async () => {
    await test.call('store.openSample', {});
    expect(await test.refusal('store.changePassphrase', { current: PASSPHRASE, next: PASSPHRASE })).toMatchObject({
      code: 'not.allowed',
      message: expect.stringContaining('練習用'),
    });
  });
});
