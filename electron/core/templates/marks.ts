import { canonicalName } from './fields.ts';
import type { XmlElement, XmlNode } from './xmlTree.ts';
import { elements, ownText } from './xmlWalk.ts';

/** A stretch of a paragraph's text and the w:t it stands in (undefined for what only takes up a place). */
export type Piece = { element: XmlElement | undefined; text: string };

/** One 《…》 in a paragraph; positions are in the paragraph's text. */
export type Mark = { kind: 'field' | 'open' | 'close'; name: string; written: string; start: number; end: number };

/** A paragraph of any part, with its own text only (that of a text box inside it is another paragraph's). */
export type Paragraph = { element: XmlElement; pieces: Piece[]; text: string; marks: Mark[]; halves: number[] };

/** What stands in for tabs, breaks and pictures: a mark may not run across them. */
export const breakCharacter = '\ufffc';

const places = new Set(['w:tab', 'w:br', 'w:cr', 'w:ptab', 'w:sym', 'w:drawing', 'w:pict', 'w:object', 'w:fldChar', 'w:footnoteReference', 'w:endnoteReference', 'm:oMath', 'm:oMathPara', 'mc:AlternateContent']);
const silent = new Set(['w:pPr', 'w:rPr', 'w:instrText', 'w:sdtPr', 'w:p']);

/** Reads every paragraph of a part in document order; words that Word split over runs come together again here. */
export function readParagraphs(root: XmlElement): Paragraph[] {
  const found: Paragraph[] = [];
  for (const element of elements(root)) if (element.name === 'w:p') found.push(readParagraph(element));
  return found;
}

/** Reads one paragraph. */
export function readParagraph(element: XmlElement): Paragraph {
  const pieces = readPieces(element.children);
  const text = pieces.map((piece) => piece.text).join('');
  return { element, pieces, text, ...findMarks(text) };
}

/** The words a child of a paragraph shows, places of tabs and pictures included. */
export function wordsOf(child: XmlElement): string {
  return readPieces([child])
    .map((piece) => piece.text)
    .join('');
}

function readPieces(nodes: readonly XmlNode[]): Piece[] {
  return nodes.flatMap((child): Piece[] => {
    if (child.kind === 'text' || silent.has(child.name)) return [];
    if (child.name === 'w:t') return child.parent?.name === 'w:r' ? [{ element: child, text: ownText(child) }] : [];
    if (child.name === 'w:noBreakHyphen') return [{ element: undefined, text: '-' }];
    return places.has(child.name) ? [{ element: undefined, text: breakCharacter }] : readPieces(child.children);
  });
}

function findMarks(text: string): { marks: Mark[]; halves: number[] } {
  const marks: Mark[] = [];
  const halves: number[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '《' || character === breakCharacter) {
      if (open >= 0) halves.push(open);
      open = character === '《' ? at : -1;
    } else if (character === '》') {
      if (open < 0) halves.push(at);
      else marks.push(readMark(text.slice(open, at + 1), open));
      open = -1;
    }
  }
  if (open >= 0) halves.push(open);
  return { marks, halves };
}

function readMark(written: string, start: number): Mark {
  const inside = canonicalName(written.slice(1, -1));
  const sign = inside[0];
  const kind = sign === '#' ? 'open' : sign === '/' ? 'close' : 'field';
  return { kind, name: kind === 'field' ? inside : inside.slice(1), written, start, end: start + written.length };
}

/** The words around a place, for the person who looks for it in Word. */
export function wordsAround(text: string, start: number, end = start + 1): string {
  const from = Math.max(0, start - 12);
  const to = Math.min(text.length, Math.min(end, start + 60) + 12);
  const shown = text.slice(from, to).replaceAll(breakCharacter, ' ').toWellFormed().replaceAll('\ufffd', '');
  return `${from > 0 ? '…' : ''}${shown}${to < text.length ? '…' : ''}`;
}
