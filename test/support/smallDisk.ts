import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real disk of its own, so that it can really be full or write-protected. */
export interface SmallDisk {
  folder: string;
  protect(): void;
  remove(): void;
}

const run = (program: string, ...parameters: string[]) => spawnSync(program, parameters).status === 0;

/** Mounts a disk in memory; null where this user may not. */
export function mountSmallDisk(kilobytes: number): SmallDisk | null {
  if (process.platform !== 'linux') return null;
  const folder = mkdtempSync(join(tmpdir(), 'shien-disk-'));
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder)) {
    rmdirSync(folder);
    return null;
  }
  return {
    folder,
    protect() {
      if (!run('mount', '-o', 'remount,ro', folder)) throw new Error('書き込み禁止にできません');
    },
    remove() {
      if (run('umount', folder)) rmdirSync(folder);
    },
  };
}

/** Whether this user may mount at all. */
export function canMount(): boolean {
  const disk = mountSmallDisk(64);
  disk?.remove();
  return disk !== null;
}
