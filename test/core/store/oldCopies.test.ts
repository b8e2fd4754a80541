import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Migration } from '../../../electron/core/database/types.ts';
import { productSettings } from '../../../electron/core/features/store/keeperSettings.ts';
import { storeFiles } from '../../../electron/core/features/store/storeFiles.ts';
import { openTestCore, PASSPHRASE, type TestCore } from '../../support/openTestCore.ts';

const DAY = 86_400_000;
let test: TestCore;
beforeEach(async () => {
  test = await openTestCore({ handlers: {} });
  await test.core.close();
});
afterEach(() => test.close());

const copies = () => readdirSync(storeFiles(test.folder).copies);
const unlock = () => ({ userId: test.user.id, passphrase: PASSPHRASE });

/** The program of a later version, on the same store and clock. */
function laterVersion(...steps: Migration[]): Promise<TestCore> {
  const { history } = productSettings;
  return openTestCore({ handlers: {}, store: 'none', ports: test.ports, settings: { history: { ...history, migrations: [...history.migrations, ...steps] } } });
}
const first: Migration = { name: '9998-later', up: () => {} };
const failing: Migration = {
  name: '9999-fails',
  up: () => {
    throw new Error('この形には移せない');
  },
};

async function openLater(...steps: Migration[]): Promise<void> {
  const later = await laterVersion(...steps);
  await later.call('store.unlock', unlock());
  await later.core.close();
}

describe('移行前の控え', () => {
  it('4週間までは残り、過ぎたら次に開いたときに消える（置き換えた実名が残り得るため）', async () => {
    await openLater(first);
    expect(copies()).toHaveLength(1);
    test.ports.clock.sleep(28 * DAY);
    await openLater(first);
    expect(copies()).toHaveLength(1);
    test.ports.clock.sleep(1000);
    await openLater(first);
    expect(copies()).toEqual([]);
  });

  it('移行に失敗したときは、古くても一つも消さない', async () => {
    await openLater(first);
    test.ports.clock.sleep(60 * DAY);
    const later = await laterVersion(first, failing);
    expect(await later.refusal('store.unlock', unlock())).toMatchObject({ code: 'store.migration' });
    await later.core.close();
    expect(copies()).toHaveLength(2);
  });

  it('パスフレーズが違えば、消さない', async () => {
    await openLater(first);
    test.ports.clock.sleep(60 * DAY);
    const later = await laterVersion(first);
    expect(await later.refusal('store.unlock', { ...unlock(), passphrase: 'ちがう合い言葉 ちがう合い言葉' })).toMatchObject({ code: 'key.wrongPassphrase' });
    await later.core.close();
    expect(copies()).toHaveLength(1);
  });

  it('控えのフォルダにある、ほかのファイルには触れない', async () => {
    const { copies: folder } = storeFiles(test.folder);
    mkdirSync(folder);
    const others = ['移行前の控えについて.txt', '移行前_1_20200101000000_x.db.txt', '移行前_1_2020_x.db', '手で写したもの.db'];
    for (const name of others) writeFileSync(join(folder, name), '');
    writeFileSync(join(folder, '移行前_1_20200101000000_x.db'), '');
    await openLater(first);
    expect(copies().filter((name) => !name.startsWith('移行前_') || others.includes(name)).sort()).toEqual(others.sort());
    expect(copies()).not.toContain('移行前_1_20200101000000_x.db');
  });

  it('控えを元の名で戻すと、移行の前の版で開ける', async () => {
    await openLater(first);
    const { database, copies: folder } = storeFiles(test.folder);
    for (const ending of ['', '-wal', '-shm']) rmSync(database + ending, { force: true });
    renameSync(join(folder, copies()[0] ?? ''), database);
    const now = await openTestCore({ handlers: {}, store: 'none', ports: test.ports });
    expect(await now.call('store.unlock', unlock())).toMatchObject({ state: 'open', currentUser: test.user });
    await now.core.close();
  });
});
