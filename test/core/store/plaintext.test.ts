import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { connect } from '../../../electron/core/database/connect.ts';
import { draftsHandlers } from '../../../electron/core/features/drafts/handlers.ts';
import { createTransactions } from '../../../electron/core/database/transactions.ts';
import { openTestCore, PASSPHRASE, type TestCore } from '../../support/openTestCore.ts';

let test: TestCore;
beforeEach(async () => {
  test = await openTestCore({ handlers: draftsHandlers });
});
afterEach(() => test.close());

/** The same words as a file might hold them. */
const encodings = (words: string) => [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le'), Buffer.from(words, 'utf16le').swap16()];

/** Names of the files below a folder that hold the words in the clear. */
function filesWith(folder: string, words: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .filter((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      return encodings(words).some((needle) => bytes.includes(needle));
    })
    .map((entry) => entry.name)
    .sort();
}

it('働いた後のフォルダのどこにも、打ち込んだ秘密が平文で残らない', async () => {
  const next = '白い雲と 9つの風車 かえり道';
  const { recoveryKey } = await test.call('store.renewRecoveryKey', { passphrase: PASSPHRASE });
  await test.call('store.confirmRecoveryKey', { groups: [recoveryKey.split('-')[2] ?? '', recoveryKey.split('-')[5] ?? ''] });
  await test.call('store.changePassphrase', { current: PASSPHRASE, next });
  for (const secret of [PASSPHRASE, next, recoveryKey, recoveryKey.replaceAll('-', '')]) expect(filesWith(test.ports.root, secret)).toEqual([]);
  await test.call('store.lock', {});
  for (const secret of [PASSPHRASE, next, recoveryKey]) expect(filesWith(test.ports.root, secret)).toEqual([]);
  expect(JSON.stringify(test.ports.log.lines)).not.toMatch(/風車|灯台|白い雲/u);
});

it('扉から打ち込んだ下書きは、確定した直後も、ロックした後も、平文では残らない', async () => {
  const words = '長男は自室から出ず、母の意向は未確認';
  await test.call('drafts.save', { key: 'entry:1', value: JSON.stringify({ body: words }) });
  expect(filesWith(test.ports.root, words)).toEqual([]);
  await test.call('store.lock', {});
  expect(filesWith(test.ports.root, words)).toEqual([]);
  await test.call('store.unlock', { userId: test.user.id, passphrase: PASSPHRASE });
  expect((await test.call('drafts.get', { key: 'entry:1' })).value).toContain(words);
});

it('探し方は確かである（ロック画面に出す自治体名と利用者は、鍵のファイルに平文である）', () => {
  expect(filesWith(test.ports.root, '緑川市')).toEqual(['支援会議ボード.keys.json', '支援会議ボード.keys.json.bak']);
});

it('書いた文も消した文も、開いている間の WAL を含めて、平文では残らない', () => {
  const place = join(test.ports.root, '文');
  mkdirSync(place);
  const connection = connect(join(place, 'a.db'), randomBytes(32));
  connection.exec('CREATE TABLE notes (text TEXT) STRICT');
  const store = createTransactions(connection);
  const words = '本人の意向は未確認のまま';
  store.write((db) => {
    for (let number = 0; number < 2000; number += 1) db.run('INSERT INTO notes VALUES (:text)', { text: `${words}${number}` });
  });
  // A sort too big for the cache is what would spill into a temporary file.
  expect(store.read((db) => db.all('SELECT text FROM notes ORDER BY text DESC'))).toHaveLength(2000);
  expect(readdirSync(place)).toContain('a.db-wal');
  expect(filesWith(place, words)).toEqual([]);
  store.write((db) => db.run('DELETE FROM notes'));
  connection.close();
  expect(filesWith(place, words)).toEqual([]);
});
