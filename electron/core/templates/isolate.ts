import type { Mark, Paragraph } from './marks.ts';
import { newElement } from './xmlTree.ts';
import type { XmlElement, XmlNode } from './xmlTree.ts';
import { childNamed, copyOf, insert } from './xmlWalk.ts';

/** A mark that stands alone in its own run, ready to be moved or rewritten. */
export type PlacedMark = Mark & { paragraph: XmlElement; run: XmlElement };

/**
 * Gives every mark of a paragraph a run of its own, in the formatting of its first character, whatever number of runs
 * Word had split it over. easy-template-x would put the lines of a long text behind what follows in the same run.
 */
export function isolateMarks(paragraph: Paragraph): PlacedMark[] {
  const placed: PlacedMark[] = [];
  for (const mark of [...paragraph.marks].reverse()) {
    const run = isolate(paragraph, mark);
    if (run !== undefined) placed.unshift({ ...mark, paragraph: paragraph.element, run });
  }
  return placed;
}

function isolate(paragraph: Paragraph, mark: Mark): XmlElement | undefined {
  let from = 0;
  let made: XmlElement | undefined;
  for (const piece of paragraph.pieces) {
    const { length } = piece.text;
    const start = Math.max(mark.start - from, 0);
    const end = Math.min(mark.end - from, length);
    if (piece.element !== undefined && start < end) {
      const after = piece.text.slice(end);
      if (made === undefined) made = splitRun(piece.element, piece.text.slice(0, start), mark.written, after);
      else setText(piece.element, after);
      // Marks are taken from the last to the first: what is cut off here is never looked at again.
      piece.text = piece.text.slice(0, start);
    }
    from += length;
    if (from >= mark.end) break;
  }
  return made;
}

/** Replaces what a w:t says; blanks at either end are kept. */
export function setText(element: XmlElement, text: string): void {
  element.children = text === '' ? [] : [{ kind: 'text', text }];
  element.attributes['xml:space'] = 'preserve';
}

/** Leaves `before` where it was and makes a run for the mark, and one for what follows it. */
function splitRun(text: XmlElement, before: string, written: string, after: string): XmlElement | undefined {
  const run = text.parent;
  const parent = run?.parent;
  if (run === undefined || run.name !== 'w:r' || parent === undefined) return undefined;
  const rest = run.children.splice(run.children.indexOf(text) + 1);
  setText(text, before);
  const marked = runLike(run, [textElement(written)]);
  const place = parent.children.indexOf(run) + 1;
  const following: XmlNode[] = after === '' ? rest : [textElement(after), ...rest];
  if (following.length > 0) insert(parent, runLike(run, following), place);
  insert(parent, marked, place);
  return marked;
}

function textElement(text: string): XmlElement {
  const element = newElement('w:t');
  setText(element, text);
  return element;
}

/** A run that looks like another one. */
function runLike(run: XmlElement, content: XmlNode[]): XmlElement {
  const properties = childNamed(run, 'w:rPr');
  return newElement('w:r', { ...run.attributes }, properties === undefined ? content : [copyOf(properties), ...content]);
}
