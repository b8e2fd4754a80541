import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeDatabase, openDatabase } from '../../electron/core/database/openDatabase.ts';
import { migrations } from '../../electron/core/database/migrations/index.ts';
import { released } from '../../electron/core/database/migrations/released.ts';
import { temporaryFolders } from '../support/temporaryFolder.ts';

const SOURCES = fileURLToPath(new URL('../../electron/core/database/migrations/', import.meta.url));
const TESTS = fileURLToPath(new URL('.', import.meta.url));
const folder = temporaryFolders();

/** Of the source as it stands, whatever line ends the checkout gave it. */
const fingerprint = (name: string) =>
  createHash('sha256').update(readFileSync(join(SOURCES, `${name}.ts`), 'utf8').replaceAll('\r\n', '\n')).digest('hex');

describe('移行の歩み', () => {
  it('番号は1から順に並び、名はファイルの名と同じで、書きかけのファイルが余っていない', () => {
    const names = migrations.map(({ name }) => name);
    expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_name, index) => index + 1));
    const files = readdirSync(SOURCES).filter((file) => /^\d{4}-/u.test(file)).map((file) => file.replace(/\.ts$/u, ''));
    expect(names).toEqual(files.sort());
  });

  it('どの段にも試験がある', () => {
    expect(readdirSync(TESTS)).toEqual(expect.arrayContaining(migrations.map(({ name }) => `${name}.test.ts`)));
  });

  it('世に出した段は、先頭から切れ目なく記されていて、一字も変わっていない', () => {
    const names = Object.keys(released);
    expect(names).toEqual(migrations.slice(0, names.length).map(({ name }) => name));
    expect(Object.fromEntries(names.map((name) => [name, fingerprint(name)]))).toEqual(released);
  });

  it('どの版の保存データからでも、いまの形まで進められ、初めから作ったものと同じ形になる', () => {
    const shapeOf = (from: number) => {
      const place = folder();
      const file = join(place, 'a.db');
      const key = randomBytes(32);
      const now = new Date('2026-09-24T04:30:00Z');
      makeDatabase(file, key, { migrations: migrations.slice(0, from), released }, now).close();
      const store = openDatabase(file, key, { history: { migrations, released }, now, copyPlace: () => join(place, 'copy.db') });
      const shape = store.read((db) => db.all('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name'));
      store.close();
      return shape;
    };
    const whole = shapeOf(migrations.length);
    for (let from = 1; from < migrations.length; from += 1) expect(shapeOf(from)).toEqual(whole);
    expect(whole.length).toBeGreaterThan(20);
  });
});
