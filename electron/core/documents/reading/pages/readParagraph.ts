import { PAGE_COUNT, PAGE_NUMBER, type PageParagraph, type PageRun } from '../../../../../shared/domain/documents/pageModel.ts';
import { childElements, childNamed, elements, named, ownText } from '../../../templates/xmlWalk.ts';
import type { XmlElement } from '../../../templates/xmlTree.ts';
import { type ParagraphLook, type RunLook, type Styles, withParagraph, withRun } from './looks.ts';
import { contents, valueOf } from './xml.ts';

/** What a reader of blocks knows of its file. */
export interface Reading {
  styles: Styles;
  /** Height of a line of the 字数×行数 grid in points; null without one. */
  gridLine: number | null;
}

const emuPerPoint = 12_700;

/** One paragraph with its runs; several breaks of a page inside it count as one before it. */
export function readParagraph(paragraph: XmlElement, { styles, gridLine }: Reading): PageParagraph {
  const properties = childNamed(paragraph, 'w:pPr');
  const style = styles.paragraph(valueOf(properties, 'w:pStyle'));
  const look = withParagraph(style.paragraph, properties);
  const runs = readRuns(paragraph, style.run, styles);
  const tallest = Math.max(...runs.map((run) => run.size), runs.length === 0 ? style.run.size : 0);
  const { left, right, firstLine, align, before, after, rightTab, keepNext, border } = look;
  return {
    kind: 'paragraph', runs, align, left, right, firstLine, before, after, rightTab, keepNext, border,
    lineHeight: lineHeight(look, tallest, gridLine),
    breakBefore: look.breakBefore || named(paragraph, 'w:br').some((element) => element.attributes['w:type'] === 'page'),
    picture: readPicture(paragraph),
  };
}

/** On the grid a line takes whole steps of it; off it, what the letters need. */
function lineHeight({ line, onGrid }: ParagraphLook, size: number, gridLine: number | null): number {
  if (line.kind === 'exact') return line.value;
  const natural = size * 1.3;
  const base = onGrid && gridLine ? Math.max(1, Math.ceil((size * 1.05) / gridLine)) * gridLine : natural;
  return line.kind === 'least' ? Math.max(line.value, onGrid && gridLine ? base : natural) : base * line.value;
}

function readRuns(paragraph: XmlElement, base: RunLook, styles: Styles): PageRun[] {
  const runs: PageRun[] = [];
  const field = { showing: true };
  for (const element of contents(paragraph)) {
    if (element.name === 'w:fldSimple') {
      const text = fieldText(element.attributes['w:instr'] ?? '');
      if (text) runs.push({ ...base, text });
      else for (const run of childElements(element)) addRun(runs, run, base, styles, field);
    } else if (element.name === 'w:r') addRun(runs, element, base, styles, field);
  }
  return runs;
}

function addRun(runs: PageRun[], run: XmlElement, base: RunLook, styles: Styles, field: { showing: boolean }): void {
  const properties = childNamed(run, 'w:rPr');
  const look = withRun(styles.run(base, valueOf(properties, 'w:rStyle')), properties);
  let text = '';
  for (const part of childElements(run)) {
    if (part.name === 'w:fldChar') {
      const type = part.attributes['w:fldCharType'];
      field.showing = type === 'end';
    } else if (part.name === 'w:instrText') text += fieldText(ownText(part));
    else if (!field.showing) continue;
    else if (part.name === 'w:t') text += ownText(part);
    else if (part.name === 'w:tab') text += '\t';
    else if (part.name === 'w:br' && part.attributes['w:type'] !== 'page') text += '\n';
    else if (part.name === 'w:cr') text += '\n';
    else if (part.name === 'w:noBreakHyphen') text += '‑';
  }
  if (text) runs.push({ ...look, text });
}

function fieldText(instruction: string): string {
  if (/^\s*PAGE\b/u.test(instruction)) return PAGE_NUMBER;
  return /^\s*(?:NUMPAGES|SECTIONPAGES)\b/u.test(instruction) ? PAGE_COUNT : '';
}

function readPicture(paragraph: XmlElement): PageParagraph['picture'] {
  const drawing = named(paragraph, 'w:drawing').find((element) => named(element, 'pic:pic').length > 0);
  if (!drawing) return null;
  let [description, width, height] = ['', 120, 80];
  for (const { name, attributes } of elements(drawing)) {
    if (name === 'wp:extent') [width, height] = [Number(attributes['cx']) / emuPerPoint, Number(attributes['cy']) / emuPerPoint];
    if (name === 'wp:docPr') description = attributes['descr'] ?? attributes['name'] ?? '';
  }
  return { description, width, height };
}
