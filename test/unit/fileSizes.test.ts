import { describe, expect, it } from 'vitest';
import { readSources } from '../support/sources.ts';

/** Names of words and places are data, however long the list. */
const isData = (path: string) => path.includes('/data/');
const sizes = (folders: string[]) =>
  readSources(folders)
    .filter(({ path }) => !isData(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .sort((a, b) => a.lines - b.lines);

describe('ファイルの大きさ', () => {
  const code = sizes(['shared', 'electron', 'renderer', 'build']);
  const at = (share: number) => code[Math.min(code.length - 1, Math.floor(code.length * share))]?.lines ?? 0;

  it('半数は80行まで、95%は250行まで', () => {
    expect(at(0.5)).toBeLessThanOrEqual(80);
    expect(at(0.95)).toBeLessThanOrEqual(250);
  });

  it('400行を超えるものはない', () => expect(code.filter(({ lines }) => lines > 400)).toEqual([]));

  it('試験でも600行を超えるものはない', () => expect(sizes(['test']).filter(({ lines }) => lines > 600)).toEqual([]));
});
