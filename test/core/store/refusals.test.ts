import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { productSettings } from '../../../electron/core/features/store/keeperSettings.ts';
import { openTestCore, PASSPHRASE, type TestCore } from '../../support/openTestCore.ts';
import { canMount, mountSmallDisk, type SmallDisk } from '../../support/smallDisk.ts';
import { testPorts } from '../../support/testPorts.ts';

let test: TestCore;
let file: string;
beforeEach(async () => {
  test = await openTestCore({ handlers: {} });
  file = join(test.folder, '支援会議ボード.db');
  await test.call('store.lock', {});
});
afterEach(() => test.close());

const unlock = () => ({ userId: test.user.id, passphrase: PASSPHRASE });

/** Tries to open, and shows that no file of the store changed by it. */
async function refusedUntouched(core: TestCore = test) {
  const contents = () =>
    Object.fromEntries(
      readdirSync(test.folder, { recursive: true, withFileTypes: true })
        // The lock and the counter of tries are beside the data, not part of it.
        .filter((entry) => entry.isFile() && !/(?:lock|wait\.json)$/u.test(entry.name))
        .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'base64')]),
    );
  const before = contents();
  const refused = await core.refusal('store.unlock', unlock());
  expect(contents()).toEqual(before);
  return refused;
}

describe('開けない保存データ', () => {
  it('ファイルの途中が壊れていれば、触れずに断る', async () => {
    const bytes = readFileSync(file);
    bytes.fill(0xa5, bytes.length - 5000, bytes.length - 4900);
    writeFileSync(file, bytes);
    expect(await refusedUntouched()).toMatchObject({ code: 'store.damaged', message: expect.stringContaining('壊れている可能性') });
  });

  it('どのページの1バイトが変わっていても、壊れたまま開くことはない', async () => {
    const sound = readFileSync(file);
    for (let page = 0; page < sound.length / 4096; page += 7) {
      const bytes = Buffer.from(sound);
      const place = page * 4096 + 2048;
      bytes[place] = (bytes[place] ?? 0) ^ 1;
      writeFileSync(file, bytes);
      expect(await refusedUntouched()).toMatchObject({ code: 'store.damaged' });
    }
  });

  it.each([0, 10, 6000])('途中で切れていれば（%i バイト）、触れずに断る', async (length) => {
    writeFileSync(file, readFileSync(file).subarray(0, length));
    expect(await refusedUntouched()).toMatchObject({ code: 'store.damaged' });
  });

  it('ほかの道具の SQLite ファイルなら、触れずに断る', async () => {
    rmSync(file);
    const Database = createRequire(import.meta.url)('better-sqlite3');
    const other = new Database(file);
    other.exec('CREATE TABLE t (a TEXT); PRAGMA user_version = 1');
    other.close();
    expect(await refusedUntouched()).toMatchObject({ code: 'store.foreign' });
  });

  it.each([
    ['文章', Buffer.from('これは会議録ではありません。'.repeat(500))],
    ['でたらめな中身', randomBytes(20_000)],
  ])('%sなら、触れずに断る', async (_kind, content) => {
    writeFileSync(file, content);
    expect(await refusedUntouched()).toMatchObject({ code: 'store.foreign' });
  });

  it('ほかの保存データの鍵と組み合わされていれば、触れずに断る', async () => {
    const other = await openTestCore({ handlers: {} });
    await other.call('store.lock', {});
    copyFileSync(join(other.folder, '支援会議ボード.db'), file);
    await other.close();
    expect(await refusedUntouched()).toMatchObject({ code: 'store.foreign' });
  });

  it('新しい版のものなら、触れずに断る', async () => {
    const { history } = productSettings;
    const newer = { ...history, migrations: [...history.migrations, { name: '9999-later', up: () => {} }] };
    await test.core.close();
    const later = await openTestCore({ handlers: {}, store: 'none', ports: test.ports, settings: { history: newer } });
    await later.call('store.unlock', unlock());
    await later.core.close();
    const now = await openTestCore({ handlers: {}, store: 'none', ports: test.ports });
    expect(await refusedUntouched(now)).toMatchObject({ code: 'store.newer', message: expect.stringContaining('新しい版') });
  });

  it('新しい版へ移す前の控えは、控えのフォルダに暗号化して置く', async () => {
    const { history } = productSettings;
    const newer = { ...history, migrations: [...history.migrations, { name: '9999-later', up: () => {} }] };
    await test.core.close();
    const later = await openTestCore({ handlers: {}, store: 'none', ports: test.ports, settings: { history: newer } });
    await later.call('store.unlock', unlock());
    const [copy, ...others] = readdirSync(join(test.folder, '控え'));
    expect(others).toEqual([]);
    expect(copy).toMatch(/^移行前_\d+_20260924043000_.+\.db$/u);
    expect(readFileSync(join(test.folder, '控え', copy ?? '')).includes('緑川市')).toBe(false);
    await later.core.close();
  });

  it('あとから共有フォルダになった場所では開かない', async () => {
    await test.core.close();
    const machine = () => ({ platform: 'linux', environment: {}, mounts: `nas:/x ${test.ports.root} nfs4 rw 0 0` });
    const shared = await openTestCore({ handlers: {}, store: 'none', ports: test.ports, settings: { machine } });
    expect(await refusedUntouched(shared)).toMatchObject({ code: 'store.network' });
    expect(await shared.refusal('store.chooseFolder', { folder: test.folder })).toMatchObject({ code: 'store.network' });
  });

  it('保存先の場所がファイルなら、作れないと告げる', async () => {
    const place = join(test.ports.root, '書類');
    writeFileSync(place, '');
    expect(await test.call('store.examineFolder', { folder: place })).toMatchObject({ findings: [{ kind: 'notWritable', severity: 'refuse' }] });
  });
});

describe.skipIf(!canMount())('書き込めないディスク（本物の小さなディスクで）', () => {
  let disk: SmallDisk;
  let onDisk: TestCore;
  beforeEach(async () => {
    const mounted = mountSmallDisk(3000);
    if (!mounted) throw new Error('ディスクを作れません');
    disk = mounted;
    onDisk = await openTestCore({ handlers: {}, ports: testPorts({ root: disk.folder }) });
  });
  afterEach(async () => {
    await onDisk.core.close();
    disk.remove();
  });
  const contents = () => ['db', 'keys.json'].map((ending) => readFileSync(join(onDisk.folder, `支援会議ボード.${ending}`), 'base64'));
  const fill = () => {
    for (const size of [100_000, 1000]) {
      try {
        for (let number = 0; ; number += 1) writeFileSync(join(disk.folder, `詰め物${size}-${number}`), Buffer.alloc(size, 1));
      } catch {
        // Full is what was wanted.
      }
    }
  };
  const person = { name: '山田 進行', newPassphrase: '赤い橋の 3人の笛吹き よい夜を', passphrase: PASSPHRASE };
  const again = () => ({ userId: onDisk.user.id, passphrase: PASSPHRASE });

  it('いっぱいなら、書けなかったことを告げ、それまでの記録は読めて、空けば続けられる', async () => {
    fill();
    const keys = contents()[1];
    expect(await onDisk.refusal('store.addUser', person)).toMatchObject({ code: 'store.full' });
    expect(contents()[1]).toBe(keys);
    expect((await onDisk.call('store.getStatus', {})).users).toEqual([onDisk.user]);
    for (const name of readdirSync(disk.folder)) if (name.startsWith('詰め物')) rmSync(join(disk.folder, name));
    await onDisk.call('store.addUser', person);
    expect((await onDisk.call('store.getStatus', {})).users).toHaveLength(2);
  });

  it('いっぱいのディスクでは、壊さずに断り、空けば開く', async () => {
    await onDisk.call('store.lock', {});
    const before = contents();
    fill();
    expect(await onDisk.refusal('store.unlock', again())).toMatchObject({ code: 'store.full' });
    expect(contents()).toEqual(before);
    for (const name of readdirSync(disk.folder)) if (name.startsWith('詰め物')) rmSync(join(disk.folder, name));
    expect(await onDisk.call('store.unlock', again())).toMatchObject({ state: 'open' });
  });

  it('書き込み禁止のディスクでは開かず、作りもしない', async () => {
    await onDisk.call('store.lock', {});
    const place = join(disk.folder, '別');
    mkdirSync(place);
    const before = contents();
    disk.protect();
    expect(await onDisk.refusal('store.unlock', again())).toMatchObject({ code: 'store.readOnly', message: expect.stringContaining('データは変更していません') });
    expect(contents()).toEqual(before);
    expect(await onDisk.call('store.examineFolder', { folder: place })).toMatchObject({ findings: [{ kind: 'notWritable' }, { kind: 'littleSpace' }] });
    const answers = { municipality: '緑川市', department: '福祉総務課', folder: place, userName: '記録 係', passphrase: PASSPHRASE, acknowledgeAdvice: true };
    expect(await onDisk.refusal('store.create', answers)).toMatchObject({ code: 'store.readOnly' });
  });
});
