import type { GroupStatus } from '../../../shared/domain/anonymisation/schema.ts';

/** A stretch of a text that is shown in one way. */
export interface Stretch {
  text: string;
  groupId: string | null;
  /** Which of the group's places it is. */
  nth: number;
  status: GroupStatus;
}

/** One line of a text with its marks; `key` changes only when what is shown changes. */
export interface MarkedParagraph {
  key: string;
  stretches: Stretch[];
}

interface Marked {
  start: number;
  end: number;
  groupId: string;
  status: GroupStatus;
}

/** Cuts a text into lines with their marks, so that deciding one mark draws one line anew. */
export function markedParagraphs(text: string, marks: readonly Marked[]): MarkedParagraph[] {
  const paragraphs: MarkedParagraph[] = [];
  const seen = new Map<string, number>();
  let next = 0;
  for (let start = 0; start <= text.length; ) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    const stretches: Stretch[] = [];
    let from = start;
    while (next < marks.length) {
      const mark = marks[next];
      // A mark that became nothing may stand at the very end of a line.
      if (!mark || mark.start > end) break;
      if (mark.start > from) stretches.push({ text: text.slice(from, mark.start), groupId: null, nth: 0, status: 'left' });
      const nth = seen.get(mark.groupId) ?? 0;
      stretches.push({ text: text.slice(Math.max(from, mark.start), Math.min(mark.end, end)), groupId: mark.groupId, nth, status: mark.status });
      from = Math.min(mark.end, end);
      if (mark.end > end) break;
      seen.set(mark.groupId, nth + 1);
      next += 1;
    }
    if (from < end) stretches.push({ text: text.slice(from, end), groupId: null, nth: 0, status: 'left' });
    paragraphs.push({ key: stretches.map((each) => `${each.groupId ?? ''}|${each.nth}|${each.status}|${each.text}`).join('\u0001'), stretches });
    if (at < 0) break;
    start = at + 1;
  }
  return paragraphs;
}

/** Where a point of the page lies in the text: the words before it, and an end of line for every line above. */
export function offsetIn(container: HTMLElement, node: Node, offset: number): number | null {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  const line = element?.closest('p');
  if (!line || !container.contains(line)) return null;
  const before = document.createRange();
  before.setStart(container, 0);
  before.setEnd(node, offset);
  return before.toString().length + [...container.children].indexOf(line);
}

/** The way back: the words of a text between two points of one line, as they stand on the page. */
export function rangeIn(container: HTMLElement, start: number, end: number): Range | null {
  let at = 0;
  for (const line of container.children) {
    const length = line.textContent.length;
    if (end <= at + length) {
      const range = document.createRange();
      return reach(line, start - at, (node, offset) => range.setStart(node, offset)) && reach(line, end - at, (node, offset) => range.setEnd(node, offset)) ? range : null;
    }
    at += length + 1;
  }
  return null;
}

function reach(line: Element, offset: number, then: (node: Node, offset: number) => void): boolean {
  let left = offset;
  const words = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node && left >= 0; node = words.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left <= length) {
      then(node, left);
      return true;
    }
    left -= length;
  }
  return false;
}
