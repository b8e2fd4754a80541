import type { DocumentStyle } from '../../../../shared/domain/documents/style.ts';
import { textWidth } from '../../../../shared/text/width.ts';

/** Millimetres to twips (twentieths of a point), the unit of Word. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

const a4 = { short: 210, long: 297 };
/** The margin a wide table needs on every side; smaller than a letter's, so that eleven columns stay readable. */
const landscapeMargin = 15;

/** A page and the room on it, in twips. */
export type PageGeometry = {
  orientation: 'portrait' | 'landscape';
  margin: { top: number; right: number; bottom: number; left: number; header: number; footer: number };
  textWidth: number;
  textHeight: number;
};

/** Where text stands on an upright or a lying A4 page; lying, the binding edge is at the top. */
export function pageGeometry(style: DocumentStyle, orientation: 'portrait' | 'landscape'): PageGeometry {
  const { top, right, bottom, left } = style.margins;
  const lying = orientation === 'landscape';
  const sides = lying ? { top: Math.min(top, 22), right: landscapeMargin, bottom: landscapeMargin, left: landscapeMargin } : { top, right, bottom, left };
  const [width, height] = lying ? [a4.long, a4.short] : [a4.short, a4.long];
  const edge = (side: number): number => mm(Math.max(6, Math.min(12, side / 2)));
  return {
    orientation,
    margin: {
      top: mm(sides.top),
      right: mm(sides.right),
      bottom: mm(sides.bottom),
      left: mm(sides.left),
      header: edge(sides.top),
      footer: edge(sides.bottom),
    },
    textWidth: mm(width) - mm(sides.left) - mm(sides.right),
    textHeight: mm(height) - mm(sides.top) - mm(sides.bottom),
  };
}

/** The pitch of one character (一字) in twips: by the grid where there is one, else by the font. */
export function characterPitch(style: DocumentStyle): number {
  const bySize = style.fontSize * 20;
  return style.grid?.characters ? pageGeometry(style, 'portrait').textWidth / style.grid.characters : bySize;
}

/** The grid of 字数×行数 as Word stores it; a lying page keeps the pitches and takes as many as fit. */
export function documentGrid(style: DocumentStyle): { type: 'lines' | 'linesAndChars'; linePitch: number; charSpace?: number } | undefined {
  if (!style.grid) return undefined;
  const linePitch = Math.floor(pageGeometry(style, 'portrait').textHeight / style.grid.lines);
  if (!style.grid.characters) return { type: 'lines', linePitch };
  const spacePoints = characterPitch(style) / 20 - style.fontSize;
  return { type: 'linesAndChars', linePitch, charSpace: Math.floor(spacePoints * 4096) };
}

/** How many characters a line of an upright page takes. */
export function charactersPerLine(style: DocumentStyle): number {
  return Math.floor(pageGeometry(style, 'portrait').textWidth / characterPitch(style));
}

/** Letters in a table, in points: smaller than the text around it, so that columns hold their words. */
export const tablePoints = { normal: 10, small: 9 } as const;

/** Left and right padding of a cell together, in twips. */
export const cellPadding = 170;

const betweenScripts = /[0-9A-Za-z](?=[^ -~])|[^ -~](?=[0-9A-Za-z])/g;

/** The width in which a line stands in a cell without breaking; programs that set digits apart from kanji (by a fifth) are allowed for. */
export function lineWidth(text: string, points: number): number {
  const widest = Math.max(...text.split('\n').map((line) => textWidth(line) + (line.match(betweenScripts) ?? []).length * 0.2));
  return Math.ceil((widest + 0.5) * points * 20) + cellPadding;
}
