import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { PRODUCT_COST, seal, unseal } from '../../electron/core/features/store/keySlots.ts';
import { draftsHandlers } from '../../electron/core/features/drafts/handlers.ts';
import { openTestCore, PASSPHRASE } from '../support/openTestCore.ts';

/** One line of `npm run bench`. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  p95?: number;
  floor: number;
  ratio: number;
  target: number;
  ok: boolean;
  what: string;
}

const ROUNDS = 500;
const TEXT = '社協が週1回訪問し、食料支援の要否を確かめる。変わった様子があれば当日中に地域包括へ電話する。'.repeat(8);
const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** Median and 95th percentile of many single times. */
function summary(times: number[]): { median: number; p95: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** Measures what a typed line costs from the door to the disk, and what opening costs. */
export async function run(print: (figure: Figure) => void): Promise<void> {
  const { call, close } = await openTestCore({ handlers: draftsHandlers });
  const folder = mkdtempSync(join(tmpdir(), 'shien-bench-'));
  const bare = new Database(join(folder, 'bare.db'));
  bare.pragma('journal_mode = WAL');
  bare.pragma('synchronous = FULL');
  bare.exec('CREATE TABLE drafts (key TEXT PRIMARY KEY, value TEXT NOT NULL, updated_at TEXT NOT NULL) STRICT, WITHOUT ROWID');
  const put = bare.prepare(
    'INSERT INTO drafts VALUES (:key, :value, :at) ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at',
  );
  try {
    const ours: number[] = [];
    const floor: number[] = [];
    // Turn about, so that whatever else the machine does meets both alike.
    for (let round = 0; round < ROUNDS; round += 1) {
      const value = TEXT.slice(0, 100 + (round % 300));
      let start = performance.now();
      await call('drafts.save', { key: 'entry:1', value });
      ours.push(performance.now() - start);
      start = performance.now();
      put.run({ key: 'entry:1', value, at: new Date().toISOString() });
      floor.push(performance.now() - start);
    }
    const [command, commit] = [summary(ours.slice(50)), summary(floor.slice(50))];
    const ratio = rounded(command.median / commit.median);
    print({
      name: 'store.commit',
      value: rounded(command.median),
      unit: 'ms',
      p95: rounded(command.p95),
      floor: rounded(commit.median),
      ratio,
      target: 3,
      ok: ratio <= 3,
      what: `下書き1件（${ROUNDS}回）: 扉の検査・暗号化・1トランザクションの確定まで。床は平文の SQLite の1件の確定（WAL、FULL）`,
    });

    const dataKey = Buffer.alloc(32, 7);
    const slot = await seal(dataKey, PASSPHRASE, 'bench', PRODUCT_COST);
    const opened: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const start = performance.now();
      await unseal(slot, PASSPHRASE, 'bench');
      opened.push(performance.now() - start);
    }
    const { median } = summary(opened);
    print({
      name: 'store.guess',
      value: rounded(median),
      unit: 'ms',
      floor: 100,
      ratio: rounded(median / 100),
      target: 20,
      ok: median >= 100 && median <= 2000,
      what: 'パスフレーズ1回の確かめ（scrypt N=2^17, r=8, p=1）。速すぎれば総当たりに弱く（床 100 ms）、遅すぎれば待たせる（2 秒まで）',
    });
  } finally {
    bare.close();
    rmSync(folder, { recursive: true, force: true });
    await close();
  }
}
