import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, parse, resolve } from 'node:path';
import type { FolderListing } from '../../../../shared/domain/store/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { Paths } from '../../ports.ts';

const order = new Intl.Collator('ja', { numeric: true });
const UNUSABLE_NAME = /[\\/:*?"<>|]|[.\s]$|^\.|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
/** Linux keeps 255 bytes of a name, and the longest of our own files must fit under it on Windows too. */
const LONGEST_NAME = 180;

/** Lists the folders inside a folder; the home folder to begin with. */
export function listFolder(path: string | null, paths: Paths): FolderListing {
  const folder = resolve(path ?? homedir());
  const parent = dirname(folder);
  return {
    path: folder,
    parent: parent === folder ? null : parent,
    folders: subfolders(folder).map((name) => ({ name, path: join(folder, name) })),
    places: places(paths),
  };
}

/** Makes a folder with a name that every system can keep. */
export function createFolder(parent: string, name: string): string {
  if (UNUSABLE_NAME.test(name)) {
    throw new AppError('input.invalid', undefined, { fields: { name: 'フォルダの名前に使えない文字（\\ / : * ? " < > | など）が入っています' } });
  }
  if (Buffer.byteLength(name) > LONGEST_NAME) throw new AppError('input.invalid', undefined, { fields: { name: 'フォルダの名前が長すぎます（漢字で60文字まで）' } });
  const path = join(resolve(parent), name);
  if (existsSync(path)) throw new AppError('conflict', '同じ名前のフォルダがあります。');
  mkdirSync(path);
  return path;
}

function subfolders(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^[.$]/u.test(entry.name))
      .map((entry) => entry.name)
      .sort((a, b) => order.compare(a, b));
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    throw gone ? new AppError('not.found', 'このフォルダは見つかりません。') : new AppError('not.allowed', 'このフォルダの中は見られません。');
  }
}

function places(paths: Paths): FolderListing['folders'] {
  const drives =
    process.platform === 'win32'
      ? [...'CDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`).filter((root) => existsSync(root))
      : [parse(homedir()).root];
  return [
    { name: 'アプリの標準の場所', path: paths.localData },
    { name: 'ホーム', path: homedir() },
    { name: 'ドキュメント', path: paths.documents },
    ...drives.map((root) => ({ name: root === '/' ? 'コンピューター' : `${root.slice(0, 2)} ドライブ`, path: root })),
  ].filter(({ path }, index) => index === 0 || existsSync(path));
}
