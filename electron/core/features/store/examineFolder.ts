import { existsSync, mkdtempSync, readFileSync, realpathSync, rmdirSync, statfsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { FolderAdvice, FolderFinding } from '../../../../shared/domain/store/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import { judgeLocation, type Machine } from './location.ts';
import { holdsStore, storeFiles } from './storeFiles.ts';

/** Below this a year of meetings might not fit. */
const LITTLE_SPACE = 300 * 1024 * 1024;

/** The machine we run on. */
export function thisMachine(): Machine {
  const table = '/proc/self/mounts';
  return { platform: process.platform, environment: process.env, mounts: existsSync(table) ? readFileSync(table, 'utf8') : '' };
}

/** Says everything that speaks against putting a store into a folder, which need not exist yet. */
export function examineFolder(folder: string, machine: Machine): FolderAdvice {
  const real = realPathOf(resolve(folder));
  const standing = nearestExisting(real);
  const files = storeFiles(real);
  const findings: FolderFinding[] = judgeLocation(real, machine);
  if (holdsStore(real)) findings.push({ kind: 'existing', severity: 'note', text: 'このフォルダには、すでに保存データがあります。' });
  else if (!canWrite(standing)) {
    findings.push({ kind: 'notWritable', severity: 'refuse', text: 'この場所には書き込めません。書き込みできるフォルダを選んでください。' });
  }
  if (!findings.some(({ kind }) => kind === 'network') && freeBytes(standing) < LITTLE_SPACE) {
    findings.push({ kind: 'littleSpace', severity: 'warn', text: 'ディスクの空きが残りわずかです。空きを作ってから使い始めてください。' });
  }
  return { folder: resolve(folder), existing: existsSync(files.database) && (existsSync(files.keys) || existsSync(files.keysCopy)), findings };
}

/** Stops at a network share, whatever lies there. */
export function refuseNetwork(folder: string, machine: Machine): void {
  if (judgeLocation(realPathOf(resolve(folder)), machine).some(({ kind }) => kind === 'network')) throw new AppError('store.network');
}

/** Links and mapped drives resolved as far as the path exists; the rest as it was given. */
function realPathOf(folder: string): string {
  if (existsSync(folder)) return realpathSync.native(folder);
  const parent = dirname(folder);
  return parent === folder ? folder : join(realPathOf(parent), basename(folder));
}

function nearestExisting(folder: string): string {
  const parent = dirname(folder);
  return existsSync(folder) || parent === folder ? folder : nearestExisting(parent);
}

/** Permission bits do not tell for every system and user; trying does. */
function canWrite(folder: string): boolean {
  try {
    if (!statSync(folder).isDirectory()) return false;
    rmdirSync(mkdtempSync(join(folder, '.支援会議ボード-')));
    return true;
  } catch {
    return false;
  }
}

function freeBytes(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
