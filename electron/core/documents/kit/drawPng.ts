import { crc32, deflateSync } from 'node:zlib';
import { BAND, type Drawing, type Shape } from '../../../../shared/domain/genogram/shapes.ts';
import { fillContours } from './fillContours.ts';
import { outlineOf } from './fontOutlines.ts';

const INK = 26;
const EDGE = 118;
const PAPER = 255;
const scale = 2;

/**
 * A 世帯図 as a grey PNG at twice the size, for programs that do not draw the SVG beside it.
 */
export function drawPng({ width, height, shapes }: Pick<Drawing, 'width' | 'height' | 'shapes'>): Uint8Array {
  const columns = Math.max(1, Math.round(width * scale));
  const rows = Math.max(1, Math.round(height * scale));
  const grey = new Uint8Array(columns * rows).fill(PAPER);
  for (const shape of shapes) {
    if (shape.kind === 'text') drawText(grey, columns, shape);
    for (const { distance, box, colour } of strokesOf(shape)) {
      const [left, top, right, bottom] = [Math.floor(box[0] * scale), Math.floor(box[1] * scale), Math.ceil(box[2] * scale), Math.ceil(box[3] * scale)];
      for (let row = Math.max(0, top); row < Math.min(rows, bottom); row += 1) {
        for (let column = Math.max(0, left); column < Math.min(columns, right); column += 1) {
          // How far the middle of the dot lies inside, in dots: half a dot either way is a soft edge.
          const cover = Math.min(1, Math.max(0, 0.5 - distance((column + 0.5) / scale, (row + 0.5) / scale) * scale));
          const at = row * columns + column;
          grey[at] = Math.round((grey[at] ?? PAPER) * (1 - cover) + colour * cover);
        }
      }
    }
  }
  return encode(grey, columns, rows);
}

const FONT_SIZE = 14;

/** Letters of the bundled font; strong ones are drawn twice, half a dot apart. */
function drawText(grey: Uint8Array, columns: number, { x, y, text, isStrong }: Extract<Shape, { kind: 'text' }>): void {
  let left = x;
  for (const letter of text) {
    const { contours, advance } = outlineOf(letter);
    for (const shift of isStrong ? [0, 0.4] : [0]) {
      fillContours(grey, columns, contours.map((contour) => contour.map(([px, py]): [number, number] => [(left + shift + px * FONT_SIZE) * scale, (y - py * FONT_SIZE) * scale])), INK);
    }
    left += advance * FONT_SIZE;
  }
}

/** Distance to the edge (negative inside), where to look, and which grey. */
type Stroke = { distance: (x: number, y: number) => number; box: [number, number, number, number]; colour: number };

function line(x1: number, y1: number, x2: number, y2: number, half: number, colour: number): Stroke {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const distance = (x: number, y: number): number => {
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
    return Math.hypot(x - x1 - along * dx, y - y1 - along * dy) - half;
  };
  return { distance, box: [Math.min(x1, x2) - half - 1, Math.min(y1, y2) - half - 1, Math.max(x1, x2) + half + 1, Math.max(y1, y2) + half + 1], colour };
}

function outline(corners: [number, number][], colour: number): Stroke[] {
  return corners.map(([x, y], index) => {
    const [toX, toY] = corners[(index + 1) % corners.length] ?? [x, y];
    return line(x, y, toX, toY, 1, colour);
  });
}

function strokesOf(shape: Shape): Stroke[] {
  switch (shape.kind) {
    case 'text':
      return [];
    case 'line': {
      const half = { tie: 1, cross: 1, enclosure: BAND, enclosureInside: BAND - 1.5 }[shape.role];
      return [line(shape.x1, shape.y1, shape.x2, shape.y2, half, { tie: INK, cross: INK, enclosure: EDGE, enclosureInside: PAPER }[shape.role])];
    }
    case 'circle': {
      const { x, y, half } = shape;
      const box: Stroke['box'] = [x - half - 2, y - half - 2, x + half + 2, y + half + 2];
      return [
        { distance: (px, py) => Math.hypot(px - x, py - y) - half, box, colour: PAPER },
        { distance: (px, py) => Math.abs(Math.hypot(px - x, py - y) - half) - 1, box, colour: INK },
      ];
    }
    case 'square': {
      const { x, y, half } = shape;
      const fill: Stroke = { distance: (px, py) => Math.max(Math.abs(px - x), Math.abs(py - y)) - half, box: [x - half, y - half, x + half, y + half], colour: PAPER };
      return [fill, ...outline([[x - half, y - half], [x + half, y - half], [x + half, y + half], [x - half, y + half]], INK)];
    }
    case 'triangle': {
      const { x, y, half } = shape;
      return outline([[x, y - half], [x + half, y + half], [x - half, y + half]], INK);
    }
  }
}

function encode(grey: Uint8Array, columns: number, rows: number): Uint8Array {
  const raw = Buffer.alloc((columns + 1) * rows);
  for (let row = 0; row < rows; row += 1) raw.set(grey.subarray(row * columns, (row + 1) * columns), row * (columns + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(columns, 0);
  head.writeUInt32BE(rows, 4);
  head.writeUInt8(8, 8); // eight bits of grey; no palette, no interlace
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(raw)), chunk('IEND', Buffer.alloc(0))]));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
