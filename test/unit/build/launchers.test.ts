import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../build/folders.ts';

const run = (args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', ...env } });

describe('起動の入口', () => {
  it('古い Node では、何が足りないかを一文で言って終わる', () => {
    const older = "Object.defineProperty(process.versions, 'node', { value: '20.19.0' }); await import('./build/run.mjs');";
    const { status, stderr } = run(['--input-type=module', '-e', older]);
    expect(status).toBe(1);
    expect(stderr).toContain('Node.js 20.19.0 では動きません（22.18 以上が必要です）');
  });

  it.runIf(process.platform === 'linux')('画面がなければ、一文で言って 1 で終わる', () => {
    const { status, stdout, stderr } = run(['build/run.mjs', 'start']);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('画面（ディスプレイ）がないため開けません')]);
    expect(stdout).toBe('');
  });

  it('package.json の命令は、ある台本だけを指す', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const missing = Object.entries(scripts).filter(([, line]) => {
      const [, launcher, name] = /^node (?:--[\w-]+=\d+ )?(build\/\w+\.(?:mjs|ts))(?: (\w+))?$/.exec(line) ?? [];
      return !launcher || !existsSync(join(ROOT, name ? `build/${name}.ts` : launcher));
    });
    expect(missing).toEqual([]);
  });
});
