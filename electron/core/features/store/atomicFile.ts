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
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
  keepFolder(dirname(file));
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
