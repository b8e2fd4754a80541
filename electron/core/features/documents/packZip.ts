import { randomInt } from 'node:crypto';
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** No 0 O 1 I L: what is read out over the telephone or typed from paper is not misread. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const AES_256 = 3;

/** Twenty letters in groups of four, about 99 bits: nobody has to think of one, and nobody guesses it. */
export function newZipPassword(): string {
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({ length: 5 }, group).join('-');
}

/** Files in one zip that opens with the password only (AES-256). The names of the files stay readable, as in every zip. */
export async function packZip(files: readonly { name: string; bytes: Uint8Array }[], password: string): Promise<Uint8Array> {
  configure({ useWebWorkers: false });
  const writer = new ZipWriter(new Uint8ArrayWriter(), { password, encryptionStrength: AES_256 });
  // Word files are packed already.
  for (const { name, bytes } of files) await writer.add(name, new Uint8ArrayReader(bytes), { level: 0 });
  return writer.close();
}
