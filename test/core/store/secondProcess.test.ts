import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestCore, PASSPHRASE, type TestCore } from '../../support/openTestCore.ts';

const PROGRAM = fileURLToPath(new URL('../../support/storeInChild.ts', import.meta.url));
let test: TestCore;
let child: ChildProcess | undefined;
beforeEach(async () => {
  test = await openTestCore({ handlers: {} });
});
afterEach(async () => {
  if (child?.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await test.close();
});

/** Starts another process on the same store and gives the first line it says. */
async function another(newUser = ''): Promise<string> {
  const started = spawn(process.execPath, [PROGRAM, test.ports.root, test.user.id, PASSPHRASE, newUser], { stdio: ['ignore', 'pipe', 'inherit'] });
  child = started;
  for await (const line of createInterface({ input: started.stdout })) return line;
  throw new Error('何も言わずに終わりました');
}
const again = () => ({ userId: test.user.id, passphrase: PASSPHRASE });

describe('同じ保存データを二つの画面で', () => {
  it('開いている間は、別のプロセスから開けず、開いている方は働き続ける', async () => {
    const keys = readFileSync(join(test.folder, '支援会議ボード.keys.json'), 'utf8');
    expect(await another()).toBe('store.inUse');
    expect(readFileSync(join(test.folder, '支援会議ボード.keys.json'), 'utf8')).toBe(keys);
    await test.call('store.addUser', { name: '山田 進行', newPassphrase: '赤い橋の 3人の笛吹き よい夜を', passphrase: PASSPHRASE });
  });

  it('ロックすれば、別のプロセスから開ける', async () => {
    await test.call('store.lock', {});
    expect(await another()).toBe('open');
    expect(await test.refusal('store.unlock', again())).toMatchObject({ code: 'store.inUse', message: expect.stringContaining('別の画面で開かれています') });
  });

  it('強制終了したプロセスは場所をふさがず、それまでの仕事は残る', async () => {
    await test.call('store.lock', {});
    expect(await another('山田 進行')).toBe('open');
    child?.kill('SIGKILL');
    if (child) await once(child, 'exit');
    expect(await test.call('store.unlock', again())).toMatchObject({ state: 'open', users: [{ name: '記録 係' }, { name: '山田 進行' }] });
  });
});
