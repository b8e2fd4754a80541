import Database from 'better-sqlite3';
import type { Connection } from './types.ts';

/** Length in bytes of the random key that encrypts a store. */
export const DATA_KEY_LENGTH = 32;

interface Keyed {
  key(material: Buffer): number;
}

const PRAGMAS = [
  'foreign_keys = ON',
  'trusted_schema = OFF',
  'secure_delete = ON',
  'temp_store = MEMORY',
  'busy_timeout = 2000',
];

/** Opens an encrypted file for work, creating it where there is none. Throws SQLite's own errors. */
export function connect(file: string, dataKey: Uint8Array): Connection {
  return opened(file, dataKey, {}, [...PRAGMAS, 'journal_mode = WAL', 'synchronous = FULL']);
}

/** Opens an encrypted file to look at it without ever writing into it. */
export function connectToLook(file: string, dataKey: Uint8Array): Connection {
  return opened(file, dataKey, { readonly: true, fileMustExist: true }, PRAGMAS);
}

function opened(file: string, dataKey: Uint8Array, options: Database.Options, pragmas: string[]): Connection {
  const connection = new Database(file, options);
  try {
    giveKey(connection, dataKey);
    for (const pragma of pragmas) connection.pragma(pragma);
    // The first read is what shows whether the key fits.
    connection.prepare('SELECT count(*) FROM sqlite_schema').get();
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** The key goes in as bytes that are wiped at once: a JavaScript string could not be. */
function giveKey(connection: Connection, dataKey: Uint8Array): void {
  if (dataKey.length !== DATA_KEY_LENGTH) throw new Error('a data key has 32 bytes');
  connection.pragma("cipher = 'sqlcipher'");
  const material = Buffer.alloc(DATA_KEY_LENGTH * 2 + 3);
  material.write("x'", 0, 'latin1');
  for (const [index, byte] of dataKey.entries()) material.write(byte.toString(16).padStart(2, '0'), 2 + index * 2, 'latin1');
  material.write("'", material.length - 1, 'latin1');
  // `key` belongs to the encrypting build; the type package describes the plain one.
  const refused = (connection as unknown as Keyed).key(material);
  material.fill(0);
  if (refused !== 0) throw new Error('the key was not taken');
}
