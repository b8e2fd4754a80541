import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../../../shared/errors/appError.ts';
import { DATA_KEY_LENGTH } from '../../database/connect.ts';
import { makeDatabase, openDatabase, type OpenDatabase } from '../../database/openDatabase.ts';
import type { Migration } from '../../database/types.ts';
import { writeAtomically } from '../store/atomicFile.ts';
import { type KeyCost, seal, sealedKey, unseal } from '../store/keySlots.ts';

/** The one table of the file; never a part of the store's own history. */
const aliasTable: Migration = {
  name: '0001-aliases',
  up(db) {
    db.exec(`
CREATE TABLE aliases (
  id TEXT PRIMARY KEY, case_id TEXT NOT NULL, label TEXT NOT NULL, person TEXT NOT NULL CHECK (json_valid(person)), noted_at TEXT NOT NULL,
  UNIQUE (case_id, label)
) STRICT;
`);
  },
};
const history = { migrations: [aliasTable], released: {} };
const keyFile = z.strictObject({ format: z.literal('shien-kaigi-board-aliases'), version: z.literal(1), id: z.string(), key: sealedKey });

/** Where the 対応表 of a store lies: beside it, in files of its own. */
export function aliasFiles(folder: string): { database: string; keys: string } {
  return { database: join(folder, '対応表.db'), keys: join(folder, '対応表.keys.json') };
}

/** Whether there is one. */
export function hasAliasFile(folder: string): boolean {
  const { database, keys } = aliasFiles(folder);
  return existsSync(database) && existsSync(keys);
}

const purpose = (id: string): string => `aliases:${id}`;

/** An open 対応表 with the key that is wiped when it is locked. */
export interface OpenAliasFile {
  readonly database: OpenDatabase;
  readonly dataKey: Buffer;
}

/** Makes the file under a passphrase of its own; what a broken-off attempt left is made anew. */
export async function makeAliasFile(folder: string, passphrase: string, works: { cost: KeyCost; id: string; now: Date }): Promise<OpenAliasFile> {
  const files = aliasFiles(folder);
  const dataKey = randomBytes(DATA_KEY_LENGTH);
  const key = await seal(dataKey, passphrase, purpose(works.id), works.cost);
  for (const ending of ['', '-wal', '-shm']) rmSync(files.database + ending, { force: true });
  const database = makeDatabase(files.database, dataKey, history, works.now);
  writeAtomically(files.keys, `${JSON.stringify({ format: 'shien-kaigi-board-aliases', version: 1, id: works.id, key }, null, 2)}\n`);
  return { database, dataKey };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Opens the file; null where the passphrase does not fit. */
export async function openAliasFile(folder: string, passphrase: string, now: Date): Promise<OpenAliasFile | null> {
  const files = aliasFiles(folder);
  const keys = keyFile.safeParse(parsed(readFileSync(files.keys, 'utf8')));
  if (!keys.success) throw new AppError('store.damaged', '対応表の鍵のファイルが壊れているため、開けません。ファイルは変更していません。');
  const dataKey = await unseal(keys.data.key, passphrase, purpose(keys.data.id));
  if (!dataKey) return null;
  try {
    const database = openDatabase(files.database, dataKey, { history, now, copyPlace: () => `${files.database}.前` });
    return { database, dataKey };
  } catch (error) {
    dataKey.fill(0);
    throw error;
  }
}
