import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { para, strangeDocx } from '../../support/strangeDocx.ts';
import { strangeFiles } from '../../support/strangeFiles.ts';

const script = new URL('../../../build/templateCheck.ts', import.meta.url).pathname;
const measure = 'data:text/javascript,process.on("exit",()=>process.stderr.write(String(process.resourceUsage().maxRSS)))';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(...files: string[]) {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', measure, script, ...files], { encoding: 'utf8', timeout: 60_000 });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, lines: lines.map((line): Record<string, unknown> => JSON.parse(line)), seconds: (performance.now() - began) / 1000, megabytes: Number(/\d+$/.exec(stderr)?.[0] ?? 0) / 1024 };
}

describe('様式の一括検査', () => {
  it('一件を一行の JSON で、並べた順に答える', () => {
    const good = join(folder, '様式.docx');
    writeFileSync(good, strangeDocx(para('《会議名》')));
    mkdirSync(join(folder, 'フォルダ'));
    const { status, lines } = check(good, join(folder, 'ない.docx'), join(folder, 'フォルダ'), '/dev/zero');
    expect(status).toBe(0);
    expect(lines[0]).toEqual({ file: good, ok: true, problems: [], fields: ['会議名'] });
    expect(lines.slice(1)).toMatchObject(Array.from({ length: 3 }, () => ({ ok: false, problems: [{ code: 'unreadable' }] })));
  });

  it('ファイルを渡さないと使い方を示す', () => {
    expect(check().status).toBe(2);
  });

  it('大きすぎるファイルは開かない', () => {
    const big = join(folder, '大.docx');
    writeFileSync(big, Buffer.alloc(16_000_001));
    expect(check(big).lines).toMatchObject([{ ok: false, problems: [{ code: 'too-large' }] }]);
  });

  const heavy = Object.values(strangeFiles).flat().filter((file) => file.bytes.length > 100_000 || /爆弾|字の|多数|ばかり|多すぎる/.test(file.title));

  it.each(heavy)('$title: 2秒、300 MB を超えない', ({ bytes }) => {
    const file = join(folder, '奇妙.docx');
    writeFileSync(file, bytes);
    const { status, lines, seconds, megabytes } = check(file);
    expect({ status, lines: lines.length }).toEqual({ status: 0, lines: 1 });
    expect(seconds).toBeLessThan(2);
    expect(megabytes).toBeGreaterThan(20);
    expect(megabytes).toBeLessThan(300);
  });
});
