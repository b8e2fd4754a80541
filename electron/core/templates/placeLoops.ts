import type { TemplateProblem } from '../../../shared/domain/templates/templateReport.ts';
import { setText } from './isolate.ts';
import { breakCharacter, wordsOf } from './marks.ts';
import type { Loop, NearMark } from './pairLoops.ts';
import { problem } from './problems.ts';
import { holdLabels, rowsBetween, temporary, temporaryCell } from './tableRows.ts';
import type { XmlElement } from './xmlTree.ts';
import { childElements, childNamed, detach, insert } from './xmlWalk.ts';

/** Stands for w:numPr while easy-template-x works: it would repeat a whole numbered line for a loop inside it. */
export const heldNumbering = 'board-numbering';
/** Begins the name of the field that is the text between two items of a list in a line, and nothing after the last. */
export const separatorSign = '区切り:';

type RowLoop = { loop: Loop; rows: XmlElement[] };

/**
 * Says for every loop what repeats, as the author of the 様式 meant it: table rows between two cells, whole paragraphs
 * where the marks stand at the ends of paragraphs, else just the words between.
 */
export function placeLoops(loops: readonly Loop[]): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const rowLoops: RowLoop[] = [];
  for (const loop of loops) {
    const { open, close } = loop;
    const sameHolder = open.paragraph.parent === close.paragraph.parent;
    const rows = sameHolder ? undefined : rowsBetween(open.paragraph, close.paragraph);
    if (open.run.parent !== open.paragraph || close.run.parent !== close.paragraph) problems.push(problem('mark-out-of-reach', open.near, 'ふりがな'));
    else if (sameHolder) placeInText(loop);
    else if (rows === undefined) problems.push(problem('loop-across-table', open.near, open.name));
    else rowLoops.push({ loop, rows });
  }
  problems.push(...sideBySide(rowLoops));
  if (problems.length === 0) for (const { loop, rows } of rowLoops) placeInRows(loop, rows);
  return problems;
}

function writeMarks({ open, close }: Loop, extent: 'row' | 'paragraph' | 'content'): void {
  const [openText, closeText] = [childNamed(open.run, 'w:t'), childNamed(close.run, 'w:t')];
  if (openText) setText(openText, `《＃${open.name}[loopOver: "${extent}"]》`);
  if (closeText) setText(closeText, `《／${close.name}》`);
}

function placeInText(loop: Loop): void {
  const { open, close } = loop;
  const [before, inFirst] = aroundRun(open);
  const [inLast, after] = aroundRun(close);
  const sameLine = open.paragraph === close.paragraph;
  const separator = sameLine ? separatorBefore(close) : undefined;
  if (before === '' && after === '' && separator === undefined) {
    writeMarks(loop, 'paragraph');
    if (!sameLine && inFirst === '') setAside(open.paragraph);
    if (!sameLine && inLast === '') setAside(close.paragraph);
    return;
  }
  writeMarks(loop, 'content');
  if (separator !== undefined) setText(separator.text, `《${separatorSign}${separator.words}》`);
  for (const paragraph of [open.paragraph, close.paragraph]) holdNumbering(paragraph);
}

/** The paragraph's words before and after a mark; blanks at its ends do not count. */
function aroundRun(mark: NearMark): [before: string, after: string] {
  const children = childElements(mark.paragraph);
  const at = children.indexOf(mark.run);
  const words = (part: XmlElement[]): string => part.map(wordsOf).join('').trim();
  return [words(children.slice(0, at)), words(children.slice(at + 1))];
}

/** A paragraph with nothing but the mark goes away, unless a section ends with it. */
function setAside(paragraph: XmlElement): void {
  const properties = childNamed(paragraph, 'w:pPr');
  if (properties === undefined || childNamed(properties, 'w:sectPr') === undefined) paragraph.attributes[temporary] = '1';
}

/** The punctuation just before the end of a list in a line: 《＃出席者》《氏名》、《／出席者》. */
function separatorBefore(close: NearMark): { text: XmlElement; words: string } | undefined {
  const children = childElements(close.paragraph);
  const run = children.slice(0, children.indexOf(close.run)).findLast((child) => wordsOf(child) !== '');
  const words = run === undefined ? '' : wordsOf(run);
  const text = run?.name === 'w:r' ? childNamed(run, 'w:t') : undefined;
  return text !== undefined && !words.includes(breakCharacter) && /^[、，,・；;\s]+$/.test(words) ? { text, words } : undefined;
}

function holdNumbering(paragraph: XmlElement): void {
  const properties = childNamed(paragraph, 'w:pPr');
  const numbering = properties && childNamed(properties, 'w:numPr');
  if (numbering) numbering.name = heldNumbering;
}

/** Two loops over one row, neither inside the other, cannot both have their way. */
function sideBySide(rowLoops: readonly RowLoop[]): TemplateProblem[] {
  const latest = new Map<XmlElement, Loop>();
  const problems: TemplateProblem[] = [];
  for (const { loop, rows } of rowLoops) {
    // Pairs come innermost first, so each must hold the one before it in the same row.
    const clash = rows.some((row) => (latest.get(row)?.close.order ?? Infinity) < loop.open.order);
    if (clash) problems.push(problem('crossed-loops', loop.open.near, loop.open.name));
    for (const row of rows) latest.set(row, loop);
  }
  return problems;
}

function placeInRows(loop: Loop, rows: readonly XmlElement[]): void {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return;
  writeMarks(loop, 'row');
  detach(loop.open.run);
  detach(loop.close.run);
  const firstCell = first.children.findIndex((child) => child.kind === 'element' && child.name === 'w:tc');
  insert(first, temporaryCell(loop.open.run), firstCell);
  insert(last, temporaryCell(loop.close.run));
  for (const row of rows) holdLabels(row, loop.open.order);
}
