import { Paragraph, type ParagraphChild, Tab, TabStopType, TextRun } from 'docx';
import { cleanText, textLines } from './cleanText.ts';
import { styles } from './styleSheet.ts';

/** A run of text that is safe in XML; line feeds become Word's line breaks. */
export function runs(text: string, characterStyle?: string): TextRun[] {
  return textLines(text).map((line, index) => run(line, characterStyle, index > 0));
}

function run(line: string, characterStyle: string | undefined, breakBefore: boolean): TextRun {
  if (!characterStyle && !breakBefore && !line.includes('\t')) return new TextRun(line);
  const parts = line.split('\t').flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part]));
  return new TextRun({ children: parts, ...(breakBefore && { break: 1 }), ...(characterStyle && { style: characterStyle }) });
}

/** One paragraph in a named style. */
export function paragraph(style: string, ...content: (string | ParagraphChild)[]): Paragraph {
  return new Paragraph({ style, children: content.flatMap((part) => (typeof part === 'string' ? runs(part) : [part])) });
}

/** One paragraph per line: what a clerk typed stays as she broke it. */
export function paragraphs(style: string, text: string): Paragraph[] {
  return textLines(text).map((line) => paragraph(style, line));
}

/** A heading whose right end carries a second text (a time, a number). */
export function headingWithRight(style: string, text: string, right: string, textWidth: number): Paragraph {
  return new Paragraph({
    style,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [...runs(text), new TextRun({ children: [new Tab(), cleanText(right)] })],
  });
}

/** A heading that begins a new page. */
export function headingOnNewPage(style: string, text: string): Paragraph {
  return new Paragraph({ style, pageBreakBefore: true, children: runs(text) });
}

/** An empty line; the writer of a letter counts them. */
export const emptyLine = (): Paragraph => new Paragraph({ style: styles.normal });

/** The thin paragraph that keeps two tables apart. */
export const tableGap = (): Paragraph => new Paragraph({ style: styles.tableGap });
