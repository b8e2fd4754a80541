import { describe, expect, it } from 'vitest';
import { importsOf, readSources } from '../support/sources.ts';

/** Which layer may import which; a layer may always import itself. Architecture: arrows point one way. */
const ARROWS: Record<string, string[]> = {
  shared: [],
  'electron/core': ['shared'],
  'electron/shell': ['shared', 'electron/core'],
  'electron/main': ['shared', 'electron/core', 'electron/shell'],
  'electron/preload': ['shared'],
  'electron/chromium': ['shared', 'electron/core', 'electron/shell'],
  renderer: ['shared'],
  build: ['shared', 'electron/core', 'electron/shell', 'electron/chromium', 'test/support', 'test/bench', 'test/core'],
};

/** Packages that only one folder knows. */
const RESERVED: Record<string, string[]> = {
  electron: ['electron/main/', 'electron/preload/'],
  'playwright-core': ['electron/chromium/'],
  'better-sqlite3': ['electron/core/database/'],
};

const LAYERS = Object.keys(ARROWS);
const layerOf = (path: string) => LAYERS.find((layer) => path.startsWith(`${layer}/`)) ?? path.split('/').slice(0, 2).join('/');
const isOurs = (name: string) => /^(?:shared|electron|renderer|build|test)\//.test(name);

interface Arrow {
  from: string;
  to: string;
}
const sources = readSources(['shared', 'electron', 'renderer', 'build']);
const arrows: Arrow[] = sources.flatMap((source) => importsOf(source).map((to) => ({ from: source.path, to })));
const ownArrows = arrows.filter(({ to }) => isOurs(to));
const packageArrows = arrows.filter(({ to }) => !isOurs(to));

describe('層をまたぐ読み込み', () => {
  it('一覧を示し、決めた向きだけを許す', () => {
    const columns = [...new Set([...LAYERS, ...ownArrows.map(({ to }) => layerOf(to))])];
    const count = (from: string, to: string) => ownArrows.filter((arrow) => layerOf(arrow.from) === from && layerOf(arrow.to) === to).length;
    console.table(Object.fromEntries(LAYERS.map((from) => [from, Object.fromEntries(columns.map((to) => [to, count(from, to) || '']))])));
    const forbidden = ownArrows.filter(({ from, to }) => layerOf(from) !== layerOf(to) && !ARROWS[layerOf(from)]?.includes(layerOf(to)));
    expect(forbidden).toEqual([]);
    expect(count('electron/main', 'electron/shell')).toBeGreaterThan(0);
  });

  it('Electron、ブラウザ操作、SQLite を知るのは、それぞれ決めたフォルダだけ', () => {
    const stray = packageArrows.filter(({ from, to }) => RESERVED[packageOf(to)]?.every((folder) => !from.startsWith(folder)));
    expect(stray).toEqual([]);
    for (const name of Object.keys(RESERVED)) expect(packageArrows.some(({ to }) => packageOf(to) === name)).toBe(true);
  });

  it('画面と共通部分は Node の機能を使わない', () => {
    const stray = packageArrows.filter(({ from, to }) => /^(?:shared|renderer)\//.test(from) && to.startsWith('node:'));
    expect(stray).toEqual([]);
  });

  it('自分たちのファイルは拡張子まで書いて読み込む', () => {
    expect(ownArrows.filter(({ to }) => !/\.(?:tsx?|mjs|css|json|woff2|svg)$/.test(to))).toEqual([]);
  });
});

function packageOf(name: string): string {
  return name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/');
}
