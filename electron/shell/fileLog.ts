import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock, Log } from '../core/ports.ts';

const LARGEST = 1_000_000;
const KEPT = 4;

/** JSON lines in `logs/board.log`, five files of a megabyte at most; a log that cannot be written never stops the work. */
export function createFileLog(folder: string, clock: Pick<Clock, 'now'>, largest = LARGEST): Log {
  const current = join(folder, 'board.log');
  const older = (number: number) => join(folder, `board.${number}.log`);
  let size = sizeOf(current);
  const rotate = () => {
    for (let number = KEPT - 1; number >= 1; number -= 1) moveIfThere(older(number), older(number + 1));
    moveIfThere(current, older(1));
    size = 0;
  };
  return {
    write(line) {
      const text = Buffer.from(`${JSON.stringify({ time: clock.now().toISOString(), ...line })}\n`);
      try {
        mkdirSync(folder, { recursive: true });
        if (size > 0 && size + text.byteLength > largest) rotate();
        appendFileSync(current, text, { mode: 0o600 });
        size += text.byteLength;
      } catch {
        // A full or read-only disk: the work matters more than its log.
      }
    },
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function moveIfThere(from: string, to: string): void {
  if (statSync(from, { throwIfNoEntry: false })) renameSync(from, to);
}
