/** One file as the archive's central directory declares it; nothing of it has been inflated yet. */
export type ZipEntry = {
  name: string;
  method: number;
  crc: number;
  packedSize: number;
  /** What the archive claims; `readEntry` believes it only after counting. */
  size: number;
  /** Where the packed bytes start and end in the file. */
  start: number;
  end: number;
};

/** What is wrong with an archive, before anyone asks what is inside it. */
export type ZipFault = 'notZip' | 'truncated' | 'encrypted' | 'damaged' | 'unsafeName' | 'tooMany' | 'tooLarge';

/** Thrown by the zip reader alone, so that a fault in a file never looks like a fault in the program. */
export class ZipError extends Error {
  readonly fault: ZipFault;
  constructor(fault: ZipFault) {
    super(fault);
    this.fault = fault;
  }
}

const END_SIGNATURE = 0x06054b50;
const DIRECTORY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const DIRECTORY_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;

/** Lists an archive strictly: what two readers could understand differently is refused rather than guessed. */
export function readDirectory(file: Buffer, maxEntries: number): ZipEntry[] {
  if (file.length < 4 || file.readUInt16LE(0) !== 0x4b50) throw new ZipError('notZip');
  const end = findEnd(file);
  const count = file.readUInt16LE(end + 10);
  const size = file.readUInt32LE(end + 12);
  const offset = file.readUInt32LE(end + 16);
  if (count > maxEntries) throw new ZipError('tooMany');
  // Split archives, ZIP64 and bytes put before the archive: no office program writes a .docx so.
  if (file.readUInt16LE(end + 4) !== 0 || file.readUInt16LE(end + 8) !== count || offset + size !== end) throw new ZipError('damaged');
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (at + DIRECTORY_SIZE > end || file.readUInt32LE(at) !== DIRECTORY_SIGNATURE) throw new ZipError('damaged');
    const nameLength = file.readUInt16LE(at + 28);
    const next = at + DIRECTORY_SIZE + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    if (next > end) throw new ZipError('damaged');
    entries.push(readEntryHeader(file, at, nameLength, offset));
    at = next;
  }
  if (at !== end) throw new ZipError('damaged');
  refuseOverlaps(entries);
  refuseDoubles(entries);
  return entries;
}

function findEnd(file: Buffer): number {
  const earliest = Math.max(0, file.length - END_SIZE - LONGEST_COMMENT);
  for (let at = file.length - END_SIZE; at >= earliest; at -= 1) {
    if (file.readUInt32LE(at) === END_SIGNATURE && at + END_SIZE + file.readUInt16LE(at + 20) === file.length) return at;
  }
  throw new ZipError('truncated');
}

function readEntryHeader(file: Buffer, at: number, nameLength: number, directoryStart: number): ZipEntry {
  const flags = file.readUInt16LE(at + 8);
  const method = file.readUInt16LE(at + 10);
  if ((flags & 0x2041) !== 0) throw new ZipError('encrypted');
  if (method !== 0 && method !== 8) throw new ZipError('damaged');
  const rawName = file.subarray(at + DIRECTORY_SIZE, at + DIRECTORY_SIZE + nameLength);
  const name = rawName.toString('utf8');
  refuseUnsafeName(name);
  const local = file.readUInt32LE(at + 42);
  if (local + LOCAL_SIZE > directoryStart || file.readUInt32LE(local) !== LOCAL_SIGNATURE) throw new ZipError('damaged');
  if ((file.readUInt16LE(local + 6) & 0x2041) !== 0) throw new ZipError('encrypted');
  const localNameLength = file.readUInt16LE(local + 26);
  if (!file.subarray(local + LOCAL_SIZE, local + LOCAL_SIZE + localNameLength).equals(rawName)) throw new ZipError('damaged');
  const packedSize = file.readUInt32LE(at + 20);
  const start = local + LOCAL_SIZE + localNameLength + file.readUInt16LE(local + 28);
  if (start + packedSize > directoryStart) throw new ZipError('damaged');
  return { name, method, crc: file.readUInt32LE(at + 16), packedSize, size: file.readUInt32LE(at + 24), start, end: start + packedSize };
}

function refuseUnsafeName(name: string): void {
  const unsafe = name === '' || name.length > 512 || name.startsWith('/') || /[\\\0:\ufffd]/.test(name);
  if (unsafe || name.split('/').some((step) => step === '..' || step === '.')) throw new ZipError('unsafeName');
}

/** Overlapping entries are how a few kilobytes claim to be terabytes. */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const inOrder = [...entries].sort((one, other) => one.start - other.start);
  let last = 0;
  for (const entry of inOrder) {
    if (entry.start < last) throw new ZipError('damaged');
    last = entry.end;
  }
}

/** Part names differ by more than letter case (ISO/IEC 29500-2 §6.2.2.3); two of one name hide one from the reader. */
function refuseDoubles(entries: readonly ZipEntry[]): void {
  if (new Set(entries.map((entry) => entry.name.toLowerCase())).size !== entries.length) throw new ZipError('damaged');
}
