import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PASSPHRASE } from '../../support/openTestCore.ts';
import { openSittingPapers, type SittingPapers } from '../../support/sittingPapers.ts';

let test: SittingPapers;
beforeEach(async () => {
  test = await openSittingPapers();
});
afterEach(() => test.close());
const left = () => test.call('documents.listLeft', {});
const write = (papers: string[], zip = false) => test.call('documents.exportSet', { meetingId: test.meetingId, papers, folder: null, zip });

describe('端末に残っている文書', () => {
  it('書き出したファイルが並び、zip は一つに数える', async () => {
    await write(['F02', 'F03']);
    await write(['F02', 'F03'], true);
    expect((await left()).map(({ name, papers, exists, overdue }) => [name, papers, exists, overdue])).toEqual([
      ['令和8年度第5回支援会議_次第_当日版.docx', 1, true, false],
      ['令和8年度第5回支援会議_出席者名簿_当日版.docx', 1, true, false],
      ['令和8年度第5回支援会議_文書一式.zip', 2, true, false],
    ]);
  });

  it('残っているファイルは「消した」にできず、消せばできる', async () => {
    const { files } = await write(['F02']);
    const path = files[0]?.path ?? '';
    expect(await test.refusal('documents.markRemoved', { path })).toMatchObject({ code: 'conflict' });
    rmSync(path);
    await test.call('documents.markRemoved', { path });
    expect(await left()).toEqual([]);
    const [row] = await test.call('documents.listExports', { meetingId: test.meetingId });
    expect(row?.removedAt).toBe(test.ports.clock.now().toISOString());
  });

  it('「確かめる」と、なくなったものだけが消したことになる', async () => {
    const { files } = await write(['F02', 'F03']);
    rmSync(files[0]?.path ?? '');
    expect((await left()).map(({ exists }) => exists)).toEqual([false, true]);
    expect(await test.call('documents.checkLeft', {})).toEqual({ gone: 1, left: 1 });
    expect((await left()).map(({ name }) => name)).toEqual(['令和8年度第5回支援会議_出席者名簿_当日版.docx']);
  });

  it('設定した日数を過ぎると知らせ、空欄なら知らせない', async () => {
    await write(['F02']);
    test.ports.clock.sleep(15 * 86_400_000);
    await test.call('store.unlock', { userId: test.user.id, passphrase: PASSPHRASE });
    expect((await left()).map(({ overdue }) => overdue)).toEqual([true]);
    const settings = await test.call('settings.get', {});
    await test.call('settings.update', { ...settings, paperTexts: { ...settings.paperTexts, reminderDays: null } });
    expect((await left()).map(({ overdue }) => overdue)).toEqual([false]);
  });

  it('フォルダを開く', async () => {
    const { files } = await write(['F02']);
    const [file] = await left();
    await test.call('documents.openFolder', { exportId: file?.exportId ?? '' });
    expect(test.ports.desktop.openedFolders).toEqual([files[0]?.path]);
  });
});
