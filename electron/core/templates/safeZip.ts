import { crc32, inflateRawSync } from 'node:zlib';
import { readDirectory, ZipError } from './zipDirectory.ts';
import type { ZipEntry } from './zipDirectory.ts';

/**
 * Bounds far above any office form (a 60-page 様式 with pictures has some 40 parts and 3 MB), far below what hurts a PC.
 * Sizes in bytes.
 */
export const zipLimits = { file: 16_000_000, entries: 1_000, part: 16_000_000, total: 48_000_000 } as const;

/** An opened archive whose parts are inflated one at a time, on demand. */
export type SafeZip = {
  names: readonly string[];
  has(name: string): boolean;
  /** Throws ZipError when the part is missing, longer than declared, or its checksum is wrong. */
  read(name: string): Buffer;
};

/**
 * Opens an archive from outside without trusting it. Our own reader over node:zlib, because jszip and fflate inflate
 * whatever an entry holds (or believe its declared size), and `maxOutputLength` stops zlib at the declared byte.
 */
export function openZip(bytes: Uint8Array): SafeZip {
  if (bytes.length > zipLimits.file) throw new ZipError('tooLarge');
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(file, zipLimits.entries).filter((entry) => !entry.name.endsWith('/'));
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > zipLimits.total || entries.some((entry) => entry.size > zipLimits.part)) throw new ZipError('tooLarge');
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    names: [...byName.keys()],
    has: (name) => byName.has(name),
    read: (name) => {
      const entry = byName.get(name);
      if (entry === undefined) throw new ZipError('damaged');
      return inflate(file, entry);
    },
  };
}

function inflate(file: Buffer, entry: ZipEntry): Buffer {
  const packed = file.subarray(entry.start, entry.end);
  const bytes = entry.method === 0 ? packed : inflateAtMost(packed, entry.size);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new ZipError('damaged');
  return bytes;
}

function inflateAtMost(packed: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw new ZipError('damaged');
  }
}
