/** A piece of a text that is analysed on its own. */
export interface Paragraph {
  readonly start: number;
  readonly text: string;
}

const longest = 4000;
const sentenceEnds = /[。！？!?、 　]/gu;

/** Cuts a text at line ends; a line without end is cut at sentences so that one paste never becomes one task. */
export function splitParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  while (start < text.length) {
    let end = nextLine(text, start);
    if (end - start > longest) end = start + cutAt(text.slice(start, start + longest));
    paragraphs.push({ start, text: text.slice(start, end) });
    start = end;
  }
  return paragraphs;
}

function nextLine(text: string, from: number): number {
  for (let i = from; i < text.length; i += 1) {
    if (i - from > longest) return i;
    const code = text.charCodeAt(i);
    if (code === 0x0a || code === 0x0b || code === 0x0c || code === 0x2028 || code === 0x2029 || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) return i + 1;
  }
  return text.length;
}

function cutAt(piece: string): number {
  let last = -1;
  sentenceEnds.lastIndex = Math.floor(piece.length * 0.5);
  for (let match = sentenceEnds.exec(piece); match !== null; match = sentenceEnds.exec(piece)) last = match.index + 1;
  if (last > 0) return last;
  const code = piece.charCodeAt(piece.length - 1);
  return code >= 0xd800 && code <= 0xdbff ? piece.length - 1 : piece.length;
}
