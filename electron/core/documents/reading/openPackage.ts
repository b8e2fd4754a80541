import { unzipSync } from 'fflate';

/** Far more than any paper of an office needs, and little enough to never fill a PC's memory. */
const largestPackage = 64 * 1024 * 1024;

/** The parts of a .docx by path. Sizes are checked before anything is unpacked, so a zip bomb ends here. */
export function openPackage(bytes: Uint8Array): Map<string, Uint8Array> {
  let total = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      total += originalSize;
      if (total > largestPackage) throw new RangeError('package too large');
      return !name.endsWith('/');
    },
  });
  return new Map(Object.entries(files));
}

/** The text of an XML part; Word writes UTF-8, other programs sometimes UTF-16. */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
