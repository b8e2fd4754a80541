import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import type { FileKind, OpenedFile, Ports } from '../../electron/core/ports.ts';

/** Ports whose world a test holds in its hand. */
export interface TestPorts extends Ports {
  clock: Ports['clock'] & {
    /** Lets time pass, waking whatever waits for it. */
    turn(milliseconds: number): void;
    /** Jumps without waking anything, as a laptop does that slept. */
    sleep(milliseconds: number): void;
  };
  log: Ports['log'] & { lines: Record<string, string | number | boolean>[] };
  desktop: Ports['desktop'] & {
    /** The next files the clerk will choose; null is 「キャンセル」. */
    toOpen: (OpenedFile | null)[];
    asked: FileKind[];
    /** What was saved, in order; nothing is written over. */
    saved: { path: string; bytes: Uint8Array }[];
    openedFolders: string[];
    projectorOpen: boolean;
    prints: number;
  };
  /** Holds `data` and `documents`; the test removes it. */
  root: string;
}

/** Deterministic ports: 令和8年9月24日 13:30 in Japan, ids counted up, logs in memory, a desktop without a screen. */
export function testPorts({ at = '2026-09-24T04:30:00.000Z', root = mkdtempSync(join(tmpdir(), 'shien-core-')) } = {}): TestPorts {
  const paths = { localData: join(root, 'data'), documents: join(root, 'documents') };
  return { clock: turnableClock(new Date(at)), ids: countedIds(), log: memoryLog(), desktop: screenlessDesktop(paths.documents), root, paths };
}

function turnableClock(start: Date): TestPorts['clock'] {
  let now = start.getTime();
  let waiting: { at: number; callback: () => void }[] = [];
  return {
    now: () => new Date(now),
    after(milliseconds, callback) {
      const entry = { at: now + milliseconds, callback };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((each) => each !== entry);
      };
    },
    sleep(milliseconds) {
      now += milliseconds;
    },
    turn(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const [next] = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        waiting = waiting.filter((each) => each !== next);
        now = Math.max(now, next.at);
        next.callback();
      }
      now = end;
    },
  };
}

function countedIds(): Ports['ids'] {
  let count = 0;
  return {
    next() {
      count += 1;
      return `01990000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
    },
  };
}

function memoryLog(): TestPorts['log'] {
  const lines: TestPorts['log']['lines'] = [];
  return { lines, write: (line) => void lines.push(line) };
}

function screenlessDesktop(documents: string): TestPorts['desktop'] {
  const desktop: TestPorts['desktop'] = {
    toOpen: [],
    asked: [],
    saved: [],
    openedFolders: [],
    projectorOpen: false,
    prints: 0,
    async openFile(kind) {
      desktop.asked.push(kind);
      return desktop.toOpen.shift() ?? null;
    },
    async saveFile({ suggestedName, bytes, folder = documents }) {
      const { name, ext } = parse(suggestedName);
      const taken = (path: string) => desktop.saved.some((file) => file.path === path);
      let path = join(folder, suggestedName);
      for (let number = 2; taken(path); number += 1) path = join(folder, `${name} (${number})${ext}`);
      desktop.saved.push({ path, bytes });
      return { path };
    },
    async openProjector() {
      desktop.projectorOpen = true;
    },
    async closeProjector() {
      desktop.projectorOpen = false;
    },
    async openFolder({ path }) {
      desktop.openedFolders.push(path);
    },
    async print() {
      desktop.prints += 1;
    },
  };
  return desktop;
}
