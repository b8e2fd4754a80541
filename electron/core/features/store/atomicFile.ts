import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Replaces a small file so that a power cut leaves the old or the new one, never a half. */
export function writeAtomically(file: string, text: string): void {
  const fresh = `${file}.tmp`;
  try {
    const handle = openSync(fresh, 'w', 0o600);
    try {
      writeFileSync(handle, text, 'utf8');
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renamePatiently(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
  keepFolder(dirname(file));
}

/** Windows refuses to replace a file while a virus scanner or an indexer looks at it: a moment later it is free. */
function renamePatiently(from: string, to: string): void {
  const tries = process.platform === 'win32' ? 10 : 1;
  for (let number = 1; ; number += 1) {
    try {
      return renameSync(from, to);
    } catch (error) {
      const busy = error instanceof Error && 'code' in error && ['EPERM', 'EACCES', 'EBUSY'].includes(String(error.code));
      if (!busy || number >= tries) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20 * number);
    }
  }
}

/** Makes the new name itself durable, where the system lets a folder be opened. */
export function keepFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
