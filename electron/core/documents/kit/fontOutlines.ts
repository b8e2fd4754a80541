import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

/** Closed outlines in units of the em (y upwards), with how far the next letter stands. */
export interface Outline {
  contours: [x: number, y: number][][];
  advance: number;
}

type Table = DataView;
const MOST_PARTS = 16;
const STEPS = 6;

/** The font the page brings along (OFL), read for drawing letters where no window is open. */
let font: ((codePoint: number) => Outline) | undefined;

/** The outline of one letter; a letter the font lacks has none and takes one em. */
export function outlineOf(letter: string): Outline {
  font ??= openBundledFont();
  return font(letter.codePointAt(0) ?? 0);
}

function openBundledFont(): (codePoint: number) => Outline {
  try {
    return openFont(readFileSync(createRequire(import.meta.url).resolve('@fontsource/biz-udpgothic/files/biz-udpgothic-japanese-400-normal.woff')));
  } catch {
    // A copy of the app without the font still writes its papers; the SVG beside the picture has the letters.
    return () => ({ contours: [], advance: 1 });
  }
}

/** Reads a WOFF 1 file of TrueType outlines: W3C WOFF 1.0, OpenType 1.9 (cmap 4 and 12, loca, glyf, hmtx). */
export function openFont(file: Uint8Array): (codePoint: number) => Outline {
  const tables = readTables(file);
  const table = (name: string): Table => tables.get(name) ?? new DataView(new ArrayBuffer(0));
  const [head, loca, glyf, hmtx] = [table('head'), table('loca'), table('glyf'), table('hmtx')];
  const em = head.getUint16(18);
  const long = head.getInt16(50) === 1;
  const widths = table('hhea').getUint16(34);
  const glyphOf = readCharacters(table('cmap'));
  const place = (glyph: number): number => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  const contoursOf = (glyph: number, depth = 0): [number, number][][] => {
    const [from, to] = [place(glyph), place(glyph + 1)];
    if (to <= from || depth > 4) return [];
    const count = glyf.getInt16(from);
    return count >= 0 ? simpleContours(glyf, from, count) : compoundContours(glyf, from + 10, (part) => contoursOf(part, depth + 1));
  };
  return (codePoint) => {
    const glyph = glyphOf(codePoint);
    if (glyph === 0) return { contours: [], advance: 1 };
    const advance = hmtx.getUint16(Math.min(glyph, widths - 1) * 4) / em;
    return { contours: contoursOf(glyph).map((contour) => contour.map(([x, y]): [number, number] => [x / em, y / em])), advance };
  };
}

function readTables(file: Uint8Array): Map<string, Table> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = new Map<string, Table>();
  for (let index = 0; index < view.getUint16(12); index += 1) {
    const at = 44 + index * 20;
    const name = String.fromCharCode(...file.subarray(at, at + 4));
    const [offset, packed, size] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
    const bytes = file.subarray(offset, offset + packed);
    const plain = packed < size ? inflateSync(bytes) : bytes;
    tables.set(name, new DataView(plain.buffer, plain.byteOffset, plain.byteLength));
  }
  return tables;
}

function readCharacters(cmap: Table): (codePoint: number) => number {
  const offsets = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(4 + index * 8 + 4));
  const wide = offsets.find((offset) => cmap.getUint16(offset) === 12);
  const narrow = offsets.find((offset) => cmap.getUint16(offset) === 4);
  return (codePoint) => (wide === undefined ? (narrow === undefined ? 0 : inSegments(cmap, narrow, codePoint)) : inGroups(cmap, wide, codePoint));
}

function inGroups(cmap: Table, at: number, codePoint: number): number {
  for (let group = 0; group < cmap.getUint32(at + 12); group += 1) {
    const entry = at + 16 + group * 12;
    const first = cmap.getUint32(entry);
    if (codePoint >= first && codePoint <= cmap.getUint32(entry + 4)) return cmap.getUint32(entry + 8) + codePoint - first;
  }
  return 0;
}

function inSegments(cmap: Table, at: number, codePoint: number): number {
  const size = cmap.getUint16(at + 6);
  for (let segment = 0; segment < size; segment += 2) {
    if (cmap.getUint16(at + 14 + segment) < codePoint) continue;
    const start = cmap.getUint16(at + 16 + size + segment);
    if (start > codePoint) return 0;
    const delta = cmap.getInt16(at + 16 + size * 2 + segment);
    const rangeAt = at + 16 + size * 3 + segment;
    const range = cmap.getUint16(rangeAt);
    const glyph = range === 0 ? codePoint : cmap.getUint16(rangeAt + range + (codePoint - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

type Point = { x: number; y: number; on: boolean };

function simpleContours(glyf: Table, from: number, count: number): [number, number][][] {
  const ends = Array.from({ length: count }, (_, index) => glyf.getUint16(from + 10 + index * 2));
  let at = from + 10 + count * 2;
  at += 2 + glyf.getUint16(at);
  const total = (ends.at(-1) ?? -1) + 1;
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = glyf.getUint8(at++);
    const repeat = flag & 8 ? glyf.getUint8(at++) : 0;
    for (let time = 0; time <= repeat; time += 1) flags.push(flag);
  }
  const coordinates = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? glyf.getUint8(at++) : -glyf.getUint8(at++);
      else if (!(flag & same)) {
        value += glyf.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = coordinates(2, 16);
  const ys = coordinates(4, 32);
  const points = flags.map((flag, index): Point => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, on: (flag & 1) === 1 }));
  return ends.map((end, index) => flatten(points.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1)));
}

/** Quadratic curves as short lines; between two points off the curve lies one on it. */
function flatten(points: readonly Point[]): [number, number][] {
  const line: [number, number][] = [];
  const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true });
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return line;
  let start = first.on ? first : last.on ? last : middle(first, last);
  line.push([start.x, start.y]);
  for (let index = 0; index < points.length; index += 1) {
    const point = points[index] ?? first;
    if (point.on) {
      line.push([point.x, point.y]);
      start = point;
      continue;
    }
    const next = points[(index + 1) % points.length] ?? first;
    const end = next.on ? next : middle(point, next);
    for (let step = 1; step <= STEPS; step += 1) {
      const t = step / STEPS;
      line.push([(1 - t) ** 2 * start.x + 2 * t * (1 - t) * point.x + t * t * end.x, (1 - t) ** 2 * start.y + 2 * t * (1 - t) * point.y + t * t * end.y]);
    }
    start = end;
  }
  return line;
}

function compoundContours(glyf: Table, from: number, part: (glyph: number) => [number, number][][]): [number, number][][] {
  const contours: [number, number][][] = [];
  let at = from;
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    const flags = glyf.getUint16(at);
    const glyph = glyf.getUint16(at + 2);
    const wide = (flags & 1) !== 0;
    const [dx, dy] = wide ? [glyf.getInt16(at + 4), glyf.getInt16(at + 6)] : [glyf.getInt8(at + 4), glyf.getInt8(at + 5)];
    at += wide ? 8 : 6;
    const scale = (offset: number): number => glyf.getInt16(at + offset) / 16_384;
    let [a, b, c, d] = [1, 0, 0, 1];
    if (flags & 8) [a, d, at] = [scale(0), scale(0), at + 2];
    else if (flags & 64) [a, d, at] = [scale(0), scale(2), at + 4];
    else if (flags & 128) [a, b, c, d, at] = [scale(0), scale(2), scale(4), scale(6), at + 8];
    const moved = flags & 2 ? [dx, dy] : [0, 0];
    contours.push(...part(glyph).map((contour) => contour.map(([x, y]): [number, number] => [a * x + c * y + (moved[0] ?? 0), b * x + d * y + (moved[1] ?? 0)])));
    if (!(flags & 32)) break;
  }
  return contours;
}
