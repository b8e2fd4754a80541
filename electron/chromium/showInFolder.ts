import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { AppError } from '../../shared/errors/appError.ts';

/** Opens the folder of a written document in the desktop's own file manager; the path is one argument, never a command line. */
export function showInFolder(path: string, platform: NodeJS.Platform = process.platform): Promise<void> {
  const [program, argument] = fileManager(path, platform);
  return new Promise((resolve, reject) => {
    const child = spawn(program, [argument], { detached: true, stdio: 'ignore', shell: false });
    child.once('error', () => reject(new AppError('not.found', `フォルダを開けませんでした。文書はこの場所にあります: ${dirname(path)}`)));
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}

/** The program and its one argument. */
export function fileManager(path: string, platform: NodeJS.Platform): [program: string, argument: string] {
  if (platform === 'win32') return ['explorer.exe', dirname(path)];
  if (platform === 'darwin') return ['open', dirname(path)];
  return ['xdg-open', dirname(path)];
}
