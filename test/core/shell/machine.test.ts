import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createProfile } from '../../../electron/chromium/profile.ts';
import { browserFlags } from '../../../electron/chromium/flags.ts';
import { findBrowser } from '../../../electron/chromium/findBrowser.ts';
import { otherDisplay } from '../../../electron/chromium/displays.ts';
import { fileManager } from '../../../electron/chromium/showInFolder.ts';
import { createFileLog } from '../../../electron/shell/fileLog.ts';
import { createIds } from '../../../electron/shell/ids.ts';
import { systemPaths } from '../../../electron/shell/systemPaths.ts';
import { safeFileName, writeDocument } from '../../../electron/shell/writeDocument.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shien-machine-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const clockAt = (iso: string) => ({ now: () => new Date(iso) });

describe('識別子', () => {
  it('UUIDv7 の形で、同じ瞬間に作っても作った順に並び、重ならない', () => {
    const ids = createIds(clockAt('2026-09-24T04:30:00.000Z'));
    const made = Array.from({ length: 10_000 }, () => ids.next());
    expect(made.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
    expect(new Set(made).size).toBe(made.length);
    expect([...made].sort()).toEqual(made);
    expect(Number.parseInt((made[0] ?? '').slice(0, 13).replace('-', ''), 16)).toBe(Date.parse('2026-09-24T04:30:00.000Z'));
  });

  it('時計が戻っても、あとの識別子があとに並ぶ', () => {
    let time = Date.parse('2026-09-24T04:30:00Z');
    const ids = createIds({ now: () => new Date(time) });
    const first = ids.next();
    time -= 60_000;
    expect(ids.next() > first).toBe(true);
  });
});

describe('記録簿（ログ）', () => {
  it('一行ずつ時刻付きの JSON で書き、大きくなれば古いものへ送り、五つより増えない', async () => {
    const log = createFileLog(join(folder, 'logs'), clockAt('2026-09-24T04:30:00.000Z'), 200);
    for (let number = 0; number < 40; number += 1) log.write({ operation: 'minutes.addEntry', number });
    const names = (await readdir(join(folder, 'logs'))).sort();
    expect(names).toEqual(['board.1.log', 'board.2.log', 'board.3.log', 'board.4.log', 'board.log']);
    const last = (await readFile(join(folder, 'logs', 'board.log'), 'utf8')).trim().split('\n').at(-1) ?? '';
    expect(JSON.parse(last)).toEqual({ time: '2026-09-24T04:30:00.000Z', operation: 'minutes.addEntry', number: 39 });
  });

  it('書けない場所でも、仕事を止めない', async () => {
    await writeFile(join(folder, 'logs'), 'ファイル');
    expect(() => createFileLog(join(folder, 'logs'), clockAt('2026-09-24T04:30:00Z')).write({ operation: 'x' })).not.toThrow();
  });
});

describe('この端末のフォルダ', () => {
  it('Windows では移動しない（ローミングでない）場所に置く', () => {
    const env = { LOCALAPPDATA: 'C:\\Users\\tanto\\AppData\\Local', APPDATA: 'C:\\Users\\tanto\\AppData\\Roaming' };
    const { localData } = systemPaths({ platform: 'win32', env, home: 'C:\\Users\\tanto' });
    expect(localData).toContain('Local');
    expect(localData).not.toContain('Roaming');
  });

  it('Linux では XDG の決まりに従い、書類フォルダの日本語名も分かる', async () => {
    await mkdir(join(folder, '.config'));
    await writeFile(join(folder, '.config', 'user-dirs.dirs'), '# 注\nXDG_DOCUMENTS_DIR="$HOME/書類"\n');
    expect(systemPaths({ platform: 'linux', env: {}, home: folder })).toEqual({
      localData: join(folder, '.local', 'share', 'shien-kaigi-board'),
      documents: join(folder, '書類', '支援会議ボード'),
    });
    expect(systemPaths({ platform: 'linux', env: { XDG_DATA_HOME: '/データ' }, home: folder }).localData).toBe(join('/データ', 'shien-kaigi-board'));
  });
});

describe('文書を書く', () => {
  it.each([
    ['会議録 R8/9/24.docx', '会議録 R8_9_24.docx'],
    ['..\\..\\起動.docx', '.._.._起動.docx'],
    ['次第: 第5回?.docx', '次第_ 第5回_.docx'],
    ['..', '文書'],
    ['con.docx', '_con.docx'],
    ['役割分担表. ', '役割分担表'],
    [`${'会'.repeat(300)}.docx`, `${'会'.repeat(66)}.docx`],
    [`${'𠮷'.repeat(300)}.docx`, `${'𠮷'.repeat(50)}.docx`],
  ])('名前「%s」は「%s」として書く', (suggested, safe) => expect(safeFileName(suggested)).toBe(safe));

  it('どれほど長い名でも、番号を付けて書ける', async () => {
    for (const number of [1, 2]) {
      const { path } = await writeDocument(join(folder, '長い名'), `${'重層的支援会議'.repeat(20)}_会議録.docx`, Buffer.from(`${number}`));
      expect(await readFile(path, 'utf8')).toBe(`${number}`);
    }
  });

  it('書けないフォルダでは、何も残さずに理由を言う', async () => {
    await writeFile(join(folder, 'ファイル'), '');
    await expect(writeDocument(join(folder, 'ファイル'), '会議録.docx', Buffer.from('x'))).rejects.toMatchObject({ code: 'store.readOnly' });
  });
});

describe('ブラウザを探す', () => {
  const find = (platform: NodeJS.Platform, env: Record<string, string>, present: string[]) =>
    findBrowser({ platform, env, home: '/home/tanto' }, (path) => present.includes(path));

  it('Linux では PATH の中から、Windows では Program Files の中から見つける', () => {
    expect(find('linux', { PATH: '/usr/bin' }, ['/usr/bin/chromium'])).toBe('/usr/bin/chromium');
    const edge = join('C:\\Program Files (x86)', 'Microsoft', 'Edge', 'Application', 'msedge.exe');
    expect(find('win32', { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, [edge])).toBe(edge);
  });

  it('名指しされたものがあれば、それだけを使う', () => {
    expect(find('linux', { PATH: '/usr/bin', SHIEN_KAIGI_BROWSER: '/opt/my' }, ['/usr/bin/chromium', '/opt/my'])).toBe('/opt/my');
    expect(find('linux', { PATH: '/usr/bin', SHIEN_KAIGI_BROWSER: '/opt/none' }, ['/usr/bin/chromium'])).toBe(null);
  });
});

describe('ブラウザの起動の指定', () => {
  const flags = browserFlags({ headless: false });

  it('英数字だけで書く（ほかの文字があると、アドレス欄のある普通の窓で開く）', () => {
    expect(flags.filter((flag) => /[^\x20-\x7e]/.test(flag))).toEqual([]);
    expect(flags.some((flag) => flag.startsWith('--app=data:'))).toBe(true);
  });

  it('名前の問い合わせを止め、デバッグ用の TCP の口を開かない', () => {
    expect(flags).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
    expect(flags.some((flag) => flag.includes('remote-debugging-port'))).toBe(false);
  });
});

describe('ブラウザの控え（プロファイル）', () => {
  it('動いていない起動の残りを消し、動いている起動のものには触れない', async () => {
    const data = join(folder, 'data');
    await mkdir(join(data, 'window', '999999999-dead'), { recursive: true });
    await mkdir(join(data, 'window', `${process.ppid}-alive`));
    const profile = await createProfile(data);
    expect((await readdir(join(data, 'window'))).sort()).toEqual([basename(profile.folder), `${process.ppid}-alive`].sort());
    await profile.remove();
    expect(await readdir(join(data, 'window'))).toEqual([`${process.ppid}-alive`]);
  });
});

describe('投影の置き場所', () => {
  const left = { left: 0, top: 0, width: 1366, height: 768, primary: true };
  const right = { left: 1366, top: 0, width: 1024, height: 768, primary: false };

  it('操作者の窓がない方の画面を選ぶ', () => {
    expect(otherDisplay([left, right], { left: 10, top: 10, width: 1300, height: 700 })).toEqual(right);
    expect(otherDisplay([left, right], { left: 1400, top: 10, width: 900, height: 700 })).toEqual(left);
  });

  it('画面が一つなら、場所を決めない', () => expect(otherDisplay([left], { left: 0, top: 0, width: 800, height: 600 })).toBe(null));
});

describe('フォルダを開く', () => {
  it('場所は命令文でなく一つの引数として渡す', () => {
    expect(fileManager('/書類/; rm -rf ~/会議録.docx', 'linux')).toEqual(['xdg-open', '/書類/; rm -rf ~']);
  });
});
