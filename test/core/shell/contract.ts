import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../../shared/contract/bridge.ts';
import type { AppEvent } from '../../../shared/contract/events.ts';
import type { DesktopShell } from '../../../electron/shell/desktopShell.ts';
import type { StandInCore } from '../../support/standInCore.ts';

/** A running shell, and the ways in which a test plays its page and its user. */
export interface ShellUnderTest {
  shell: DesktopShell;
  core: StandInCore;
  closed: Promise<void>;
  knock(from: 'operator' | 'projector', operation: string, input?: unknown): Promise<Reply>;
  heard(by: 'operator' | 'projector'): Promise<AppEvent[]>;
  /** Answers the next file dialog. */
  choose(path: string | null, knock: () => Promise<Reply>): Promise<Reply>;
  /** Leads the operator's page to another address, as a link would; tells where the page is then. */
  leadAway(url: string): Promise<string>;
  /** Knocks from a frame inside the operator's page; null when the frame finds no door at all. */
  knockFromInnerFrame(): Promise<Reply | null>;
  /** The page tries to open a window of its own; tells how many windows there are then. */
  openFromPage(): Promise<number>;
  /** Where the second window lies: its left edge. */
  projectorLeft(): Promise<number>;
}

/** What every shell must do; both adapters pass the same tests. */
export function describeShell(name: string, open: (folder: string) => Promise<ShellUnderTest>): void {
  describe(`画面の殻の約束: ${name}`, () => {
    let folder = '';
    let running: ShellUnderTest;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'shien-shell-'));
      running = await open(folder);
    });
    afterAll(async () => {
      await running.shell.close();
      await rm(folder, { recursive: true, force: true });
    });

    it('画面の呼び出しは扉に届き、答えがそのまま返る', async () => {
      const input = { 文: '髙橋﨑𠮷', 数: [1, 2.5], 無: null, 入れ子: { 真: true } };
      expect(await running.knock('operator', 'test.echo', input)).toEqual({ ok: true, output: input });
      expect(running.core.knocks.at(-1)).toEqual({ call: { operation: 'test.echo', input }, from: 'operator' });
    });

    it('断られた理由は、日本語の文のまま画面に届く', async () => {
      const reply = await running.knock('operator', 'test.refuse');
      expect(reply).toEqual({ ok: false, error: { code: 'record.frozen', message: '確定した記録は変更できません。' } });
    });

    it('知らせは開いているすべての窓に、起きた順で届く', async () => {
      await running.knock('operator', 'test.openProjector');
      running.core.emit({ name: 'store.changed' });
      running.core.emit({ name: 'data.changed', operation: 'minutes.addEntry' });
      const expected = [{ name: 'store.changed' }, { name: 'data.changed', operation: 'minutes.addEntry' }];
      await expect.poll(() => running.heard('operator')).toEqual(expected);
      await expect.poll(() => running.heard('projector')).toEqual(expected);
    });

    it('書き出しの進み具合（文書と宛先の名がある）は、投影の窓には届かない', async () => {
      await running.knock('operator', 'test.openProjector');
      const progress = { name: 'task.progress', task: 'documents.exportSet', done: 1, total: 2, label: '開催通知_よりみち.docxを書き出しています' } as const;
      const after = { name: 'data.changed', operation: 'documents.exportSet' } as const;
      running.core.emit(progress);
      running.core.emit(after);
      await expect.poll(async () => (await running.heard('operator')).slice(-2)).toEqual([progress, after]);
      await expect.poll(async () => (await running.heard('projector')).at(-1)).toEqual(after);
      expect(await running.heard('projector')).not.toContainEqual(progress);
    });

    it('投影の窓は二つ目の画面に開き、そこからの呼び出しは投影からと分かる', async () => {
      await running.knock('operator', 'test.openProjector');
      await running.knock('projector', 'test.echo', 1);
      expect(running.core.knocks.at(-1)?.from).toBe('projector');
      expect(await running.projectorLeft()).toBe(1366);
    });

    it('投影の窓は二度開いてもひとつで、閉じてまた開ける', async () => {
      await running.knock('operator', 'test.openProjector');
      await running.knock('operator', 'test.openProjector');
      await running.knock('operator', 'test.closeProjector');
      await expect(running.knock('projector', 'test.echo', 1)).rejects.toThrow();
      await running.knock('operator', 'test.openProjector');
      expect(await running.knock('projector', 'test.echo', 2)).toEqual({ ok: true, output: 2 });
    });

    it('文書は書類フォルダに日本語の名前で書かれ、同じ名前でも上書きしない', async () => {
      const paths: string[] = [];
      for (const _ of [1, 2]) {
        const reply = await running.knock('operator', 'test.saveFile', '会議録（第5回）.docx');
        if (reply.ok && typeof reply.output === 'object' && reply.output && 'path' in reply.output) paths.push(String(reply.output.path));
      }
      expect(paths.map((path) => basename(path))).toEqual(['会議録（第5回）.docx', '会議録（第5回） (2).docx']);
      expect(paths.map((path) => dirname(path))).toEqual([join(folder, 'documents'), join(folder, 'documents')]);
      expect(await readFile(paths[0] ?? '', 'utf8')).toBe('中身');
    });

    it('選んだファイルは名前と中身が核に届く', async () => {
      const path = join(folder, '会議メモ 第5回.txt');
      await writeFile(path, '開会　13:30');
      const reply = await running.choose(path, () => running.knock('operator', 'test.openFile'));
      expect(reply).toEqual({ ok: true, output: { name: '会議メモ 第5回.txt', text: '開会　13:30' } });
    });

    it('ファイルの選択をやめると、何も起きない', async () => {
      expect(await running.choose(null, () => running.knock('operator', 'test.openFile'))).toEqual({ ok: true, output: null });
    });

    it('印刷の呼び出しは、印刷の窓が閉じるのを待たずに返る', async () => {
      expect(await running.knock('operator', 'test.print')).toEqual({ ok: true, output: null });
    });

    it.each(['https://example.com/', 'http://127.0.0.1:9/', 'file:///etc/passwd'])('外のページ %s へは移らない', async (url) => {
      const before = await running.leadAway('about:nowhere');
      expect(await running.leadAway(url)).toBe(before);
      expect(await running.knock('operator', 'test.echo', '残る')).toEqual({ ok: true, output: '残る' });
    });

    it('画面の中に差し込まれた別の枠は、扉を叩けない', async () => {
      const knocks = running.core.knocks.length;
      const reply = await running.knockFromInnerFrame();
      if (reply) expect(reply).toMatchObject({ ok: false, error: { code: 'not.allowed' } });
      expect(running.core.knocks.length).toBe(knocks);
    });

    it('殻が開いていない窓は残らない', async () => {
      await running.knock('operator', 'test.closeProjector');
      expect(await running.openFromPage()).toBe(1);
    });

    it('閉じると、核も一度だけ閉じる', async () => {
      await running.shell.close();
      await running.closed;
      expect(running.core.closed).toBe(1);
    });
  });
}
