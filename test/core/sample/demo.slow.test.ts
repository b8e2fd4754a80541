import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { validationErrors } from '../../support/wordFile.ts';
import { wordText } from '../../support/wordRows.ts';

const out = mkdtempSync(join(tmpdir(), 'demo-'));
let lines: string[] = [];
let told: { meeting: Record<string, unknown>; documents: string[]; store: { encrypted: boolean } };

beforeAll(() => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const ran = spawnSync(process.execPath, ['build/run.mjs', 'demo', '--out', out], { cwd: root, encoding: 'utf8' });
  expect(ran.stderr).toBe('');
  lines = ran.stdout.trim().split('\n');
  told = JSON.parse(lines.at(-1) ?? '');
}, 60_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

it('demo は、進み具合を示し、最後の行に一つの JSON を書く', () => {
  expect(lines.length).toBeGreaterThan(4);
  expect(told.meeting).toEqual({ title: '第5回支援会議', date: '2026-09-24', status: 'finalised', version: 1, entries: 12, decisions: 10 });
  expect(told.store.encrypted).toBe(true);
});

it('次第・会議録・役割分担表を書き、どれも Open XML の検査を通る', async () => {
  expect(told.documents.map((path) => basename(path))).toEqual([
    '令和8年度第5回支援会議_次第_v1.docx', '令和8年度第5回支援会議_会議録_v1.docx', '令和8年度第5回支援会議_役割分担表_v1.docx',
  ]);
  for (const path of told.documents) expect(await validationErrors(readFileSync(path))).toEqual([]);
});

it('ボードで動かしたカードは、動かした先の機関で紙に載る', () => {
  const table = wordText(readFileSync(told.documents[2] ?? ''));
  expect(table).toMatch(/朝の訪問介護の調整\s+北部地域包括支援センター/u);
});
