import { createHash } from 'node:crypto';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REACT_ARIA_PRESSABLE_STYLE } from '../../../electron/shell/contentSecurityPolicy.ts';
import { createAssetServer } from '../../../electron/shell/serveAsset.ts';

describe('画面のファイルを出す', () => {
  let parent = '';
  let serve: ReturnType<typeof createAssetServer>;
  const get = (path: string) => serve(new URL(path, 'https://app.invalid/'));
  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'shien-asset-'));
    await mkdir(join(parent, 'page', 'assets'), { recursive: true });
    await writeFile(join(parent, 'page', 'index.html'), '<h1>画面</h1>');
    await writeFile(join(parent, 'page', 'assets', 'index-A1_b.js'), 'export {}');
    await writeFile(join(parent, 'page', 'assets', 'font-1.woff2'), 'font');
    await writeFile(join(parent, 'page', '.hidden.js'), 'hidden');
    await writeFile(join(parent, 'secret.js'), 'secret');
    serve = createAssetServer(join(parent, 'page'));
  });
  afterAll(() => rm(parent, { recursive: true, force: true }));

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/projector', 'text/html; charset=utf-8'],
    ['/assets/index-A1_b.js', 'text/javascript; charset=utf-8'],
    ['/assets/font-1.woff2', 'font/woff2'],
  ])('%s を正しい種類で出す', async (path, type) => {
    const asset = await get(path);
    expect(asset.status).toBe(200);
    expect(asset.headers['content-type']).toBe(type);
  });

  it.each([
    '/../secret.js',
    '/assets/../../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/assets%2f..%2f..%2fsecret.js',
    '/..\\secret.js',
    '/C:/secret.js',
    '/assets//font-1.woff2',
    '/.hidden.js',
    '/assets/none.js',
    '/assets',
    '/page.exe',
  ])('%s は出さない', async (path) => {
    const asset = await get(path);
    expect(asset.status).toBe(404);
    expect(asset.body.length).toBe(0);
  });

  it('どの答えにも、自分のファイル以外を読み込ませない決まりが付く', async () => {
    for (const path of ['/', '/assets/none.js']) {
      const { headers } = await get(path);
      const policy = headers['content-security-policy'] ?? '';
      for (const rule of ["default-src 'none'", "script-src 'self';", "connect-src 'none'", "font-src 'self'", "form-action 'none'"]) {
        expect(`${policy};`).toContain(rule);
      }
      expect(policy).not.toContain('unsafe');
      expect(headers['cache-control']).toBe('no-store');
    }
  });

  it('許している一つの書式は、いま入っている React Aria のものと同じ', async () => {
    const file = fileURLToPath(import.meta.resolve('react-aria/package.json')).replace(/package\.json$/, 'dist/private/interactions/usePress.mjs');
    const source = await readFile(file, 'utf8');
    const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1] ?? '';
    const style = /style\.textContent = `([^`]+)`\.trim\(\)/.exec(source)?.[1]?.replace(/\$\{[^}]+\}/, attribute).trim() ?? '';
    expect(`'sha256-${createHash('sha256').update(style).digest('base64')}'`).toBe(REACT_ARIA_PRESSABLE_STYLE);
  });
});
