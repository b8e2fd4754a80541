import { Paragraph, TextRun } from 'docx';
import { type IShapeGroupOptions, ShapeGroupRun } from 'docx/shapes';
import { BAND, type Drawing, type Shape } from '../../../../shared/domain/genogram/shapes.ts';
import { cleanText } from './cleanText.ts';
import type { Illustrator } from './picture.ts';
import { styles } from './styleSheet.ts';

type Child = IShapeGroupOptions['children'][number];

const INK = '1A1A1C';
const EDGE = '767676';
const PAPER = 'FFFFFF';
const pointsPerPixel = 0.75;
/** Size of the words in the drawing, in points, and the least that one can read on paper. */
const wordSize = 10.5;
const leastWordSize = 7;

/**
 * The household diagram as shapes of Word itself, not as a picture: sharp on every printer, in the receiver's own font, and
 * the receiver can still mend it. Made smaller where it would leave the page, never larger.
 */
export const genogramOf = (drawing: Drawing, description: string): Illustrator => (room) => {
  const scale = Math.min(1, room.widthPx / drawing.width, room.heightPx / drawing.height);
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  // Word stretches a group to the box around its shapes: an empty sheet as large as the drawing keeps the proportions.
  const sheet: Child = { type: 'rectangle', transformation: { width, height, offset: { left: 0, top: 0 } }, line: 'none' };
  const group = new ShapeGroupRun({
    children: [sheet, ...drawing.shapes.map((shape) => drawn(shape, scale))],
    transformation: { width, height },
    altText: { id: '1', name: 'ジェノグラム', description: cleanText(description) },
  });
  const prepare = group.prepForXml.bind(group);
  group.prepForXml = (context) => numbered(prepare(context));
  return new Paragraph({ style: styles.tableCentre, children: [group] });
};

/** Numbers of our own, because docx counts shapes through all documents of a run and the same sheet must give the same bytes. */
function numbered<Xml>(xml: Xml): Xml {
  let last = 1;
  const walk = (node: unknown, tag: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === '_attr' && tag === 'wps:cNvPr' && typeof value === 'object' && value !== null) {
        last += 1;
        Object.assign(value, { id: last, name: `図形 ${last}` });
      } else walk(value, Array.isArray(node) ? tag : key);
    }
  };
  walk(xml, '');
  return xml;
}

function drawn(shape: Shape, scale: number): Child {
  switch (shape.kind) {
    case 'line':
      return lineOf(shape, scale);
    case 'text':
      return wordsOf(shape, scale);
    default: {
      const type = { square: 'rectangle', circle: 'ellipse', triangle: 'triangle' } as const;
      const side = shape.half * 2 * scale;
      return {
        type: type[shape.kind],
        transformation: { width: side, height: side, offset: { left: (shape.x - shape.half) * scale, top: (shape.y - shape.half) * scale } },
        fill: PAPER,
        line: { color: INK, width: 1.5 },
      };
    }
  }
}

function lineOf(shape: Extract<Shape, { kind: 'line' }>, scale: number): Child {
  const [left, top] = [Math.min(shape.x1, shape.x2), Math.min(shape.y1, shape.y2)];
  const rises = shape.x2 > shape.x1 !== shape.y2 > shape.y1 && shape.x1 !== shape.x2 && shape.y1 !== shape.y2;
  const band = (breadth: number) => breadth * scale * pointsPerPixel;
  const looks = {
    tie: { color: INK, width: 1.5 },
    cross: { color: INK, width: 1.5 },
    enclosure: { color: EDGE, width: band(BAND * 2), cap: 'round' },
    enclosureInside: { color: PAPER, width: band(BAND * 2 - 3), cap: 'round' },
  } as const;
  return {
    type: 'line',
    transformation: {
      width: Math.abs(shape.x2 - shape.x1) * scale,
      height: Math.abs(shape.y2 - shape.y1) * scale,
      offset: { left: left * scale, top: top * scale },
      ...(rises ? { flip: { vertical: true } } : {}),
    },
    line: looks[shape.role],
  };
}

/** A box without a frame beside the sign; `y` of the drawing is the line the letters stand on. */
function wordsOf(shape: Extract<Shape, { kind: 'text' }>, scale: number): Child {
  const points = Math.max(leastWordSize, wordSize * scale);
  return {
    type: 'rectangle',
    transformation: { width: 96 * scale, height: 17 * scale, offset: { left: shape.x * scale, top: (shape.y - 13) * scale } },
    line: 'none',
    textOptions: { wrap: false, margins: { top: 0, right: 0, bottom: 0, left: 0 }, verticalAlignment: 'center' },
    children: [
      new Paragraph({
        alignment: 'left',
        spacing: { before: 0, after: 0, line: Math.round(points * 20), lineRule: 'exact' },
        children: [new TextRun({ text: cleanText(shape.text), bold: shape.isStrong, size: Math.round(points * 2) })],
      }),
    ],
  };
}
