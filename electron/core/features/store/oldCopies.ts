import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const KEPT_DAYS = 28;
const DAY = 24 * 60 * 60 * 1000;

/** The name of a copy made before a migration: from which version, when (UTC), and an id of its own. */
export function copyName(version: number, at: Date, id: string): string {
  return `移行前_${version}_${at.toISOString().replace(/\D/gu, '').slice(0, 14)}_${id}.db`;
}

/**
 * Removes copies older than four weeks: a name that was replaced in the store lives on in them (product.md, principle 2).
 * Called only after the store opened in its new form; where a migration failed, every copy stays. Other files are not ours to remove.
 */
export function removeOldCopies(folder: string, now: Date): void {
  for (const name of namesIn(folder)) {
    const at = dayOf(name);
    if (at !== null && now.getTime() - at > KEPT_DAYS * DAY) removeQuietly(join(folder, name));
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The age is read from the name: the file's own time changes whenever the folder is copied. */
function dayOf(name: string): number | null {
  const [, year, month, day, hour, minute, second] = /^移行前_\d+_(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)_.+\.db$/u.exec(name) ?? [];
  if (year === undefined) return null;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at) ? null : at;
}

/** A copy that something else holds open is removed the next time. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Opening the store matters more.
  }
}
