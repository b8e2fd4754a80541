const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** Gives every entry of a zip one day at noon instead of the clock of the machine that wrote it. */
export function stampZip(zip: Uint8Array, day: string): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const [year, month, date] = day.split('-').map(Number);
  const dosDate = (Math.max(0, (year ?? 1980) - 1980) << 9) | ((month ?? 1) << 5) | (date ?? 1);
  const dosTime = 12 << 11;
  let end = zip.length - 22;
  while (end > 0 && view.getUint32(end, true) !== endOfDirectory) end -= 1;
  let at = view.getUint32(end + 16, true);
  while (at < end && view.getUint32(at, true) === directoryEntry) {
    const local = view.getUint32(at + 42, true);
    view.setUint16(at + 12, dosTime, true);
    view.setUint16(at + 14, dosDate, true);
    view.setUint16(local + 10, dosTime, true);
    view.setUint16(local + 12, dosDate, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}
