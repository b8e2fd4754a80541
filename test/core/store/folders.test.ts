import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';

let test: TestCore;
let place: string;
beforeEach(async () => {
  test = await openTestCore({ handlers: {}, store: 'none' });
  place = join(test.ports.root, '置き場');
  mkdirSync(place);
});
afterEach(() => test.close());

describe('フォルダを選ぶ', () => {
  it('フォルダだけを、番号と五十音の順に並べる', async () => {
    for (const name of ['第10回', '第2回', 'かきくけこ', 'あいうえお', '.隠し']) mkdirSync(join(place, name));
    writeFileSync(join(place, '書類.txt'), '');
    const { folders, parent, path } = await test.call('store.listFolder', { path: place });
    expect(folders.map(({ name }) => name)).toEqual(['あいうえお', 'かきくけこ', '第2回', '第10回']);
    expect(folders[0]?.path).toBe(join(place, 'あいうえお'));
    expect({ parent, path }).toEqual({ parent: test.ports.root, path: place });
  });

  it('初めはホームを開き、いちばん上には上がない', async () => {
    expect((await test.call('store.listFolder', { path: null })).path).toBe(homedir());
    const top = await test.call('store.listFolder', { path: '/' });
    expect(top.parent).toBeNull();
    expect(top.places.map(({ name }) => name)).toEqual(expect.arrayContaining(['アプリの標準の場所', 'ホーム']));
  });

  it('ないフォルダは、見つからないと告げる', async () => {
    expect(await test.refusal('store.listFolder', { path: join(place, 'なし') })).toMatchObject({ code: 'not.found' });
  });

  it('フォルダを作れる', async () => {
    const { path } = await test.call('store.createFolder', { parent: place, name: ' 支援会議 ' });
    expect(path).toBe(join(place, '支援会議'));
    expect((await test.call('store.listFolder', { path: place })).folders).toEqual([{ name: '支援会議', path }]);
    expect(await test.refusal('store.createFolder', { parent: place, name: '支援会議' })).toMatchObject({ code: 'conflict' });
  });

  it.each(['../外', 'a/b', 'a\\b', 'C:', 'だめ?', '..', '.隠し', '終わりに点.', 'NUL', 'com1.控え', '会'.repeat(61)])('名前に使えないもの（%s）は断る', async (name) => {
    expect(await test.refusal('store.createFolder', { parent: place, name })).toMatchObject({ code: 'input.invalid', fields: { name: expect.any(String) } });
  });

  it('投影の画面からは、フォルダも鍵も扱えない', async () => {
    for (const knock of [
      test.callAsProjector('store.listFolder', { path: null }),
      test.callAsProjector('store.lock', {}),
      test.callAsProjector('store.openSample', {}),
    ]) {
      await expect(knock).rejects.toMatchObject({ code: 'not.allowed' });
    }
  });
});
