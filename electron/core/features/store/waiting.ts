import { existsSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { AppError } from '../../../../shared/errors/appError.ts';
import { writeAtomically } from './atomicFile.ts';
import { storeFiles } from './storeFiles.ts';

const FREE_FAILURES = 3;
const FIRST_WAIT = 5;
const LONGEST_WAIT = 15 * 60;

const attempts = z.strictObject({ failures: z.int().min(0), lastAt: z.iso.datetime() });

/** Seconds until the next try is accepted; kept beside the store so that a restart does not shorten it. */
export function secondsToWait(folder: string, now: Date): number {
  const { failures, lastAt } = read(folder);
  if (failures < FREE_FAILURES) return 0;
  const whole = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(failures - FREE_FAILURES, 20));
  const passed = (now.getTime() - new Date(lastAt).getTime()) / 1000;
  if (passed >= 0) return Math.ceil(Math.max(0, whole - passed));
  // The clock was set back: counted from now, or the wait would last until the old time comes again.
  write(folder, { failures, lastAt: now.toISOString() });
  return whole;
}

/** Lets one try begin, counted as failed until it succeeds: ending the program in between gains nothing. */
export function beginAttempt(folder: string, now: Date): void {
  const seconds = secondsToWait(folder, now);
  if (seconds > 0) throw new AppError('key.wait', `続けて間違えたため、あと${inWords(seconds)}待ってからやり直してください。`, { details: { seconds } });
  write(folder, { failures: read(folder).failures + 1, lastAt: now.toISOString() });
}

/** The secret was right. */
export function forgetAttempts(folder: string): void {
  rmSync(storeFiles(folder).attempts, { force: true });
}

function write(folder: string, value: z.infer<typeof attempts>): void {
  writeAtomically(storeFiles(folder).attempts, JSON.stringify(value));
}

function read(folder: string): z.infer<typeof attempts> {
  const none = { failures: 0, lastAt: new Date(0).toISOString() };
  const file = storeFiles(folder).attempts;
  if (!existsSync(file)) return none;
  try {
    return attempts.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return none;
  }
}

function inWords(seconds: number): string {
  return seconds < 60 ? `${seconds}秒` : `${Math.ceil(seconds / 60)}分`;
}
