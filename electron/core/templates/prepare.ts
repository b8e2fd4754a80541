import type { TemplateProblem } from '../../../shared/domain/templates/templateReport.ts';
import { checkNames } from './checkNames.ts';
import { isolateMarks, setText } from './isolate.ts';
import { readParagraphs, wordsAround } from './marks.ts';
import type { Paragraph } from './marks.ts';
import { findOtherBrackets } from './otherBrackets.ts';
import { pairLoops } from './pairLoops.ts';
import type { NearMark } from './pairLoops.ts';
import { placeLoops } from './placeLoops.ts';
import { problem, refuse } from './problems.ts';
import { unwrap } from './unwrap.ts';
import type { XmlElement } from './xmlTree.ts';
import { childNamed, elements, ownText } from './xmlWalk.ts';

/** No form has a thousand marks; beyond this a file was made to wear the reader out. */
const MOST_MARKS = 4_000;
/** Runs times marks in one paragraph; keeps the time linear for a paragraph cut into ten thousands of runs. */
const MOST_WORK = 1_000_000;
const MOST_PROBLEMS = 200;

/** What was found in one part, which from then on is in the shape that easy-template-x fills without fault. */
export type PreparedPart = { problems: TemplateProblem[]; fields: string[] };

/** Brings one part's marks into canonical form, in place, and reports on them. */
export function preparePart(root: XmlElement): PreparedPart {
  unwrap(root);
  const paragraphs = readParagraphs(root);
  const problems = paragraphs.flatMap(paragraphProblems);
  problems.push(...outOfReach(root, paragraphs));
  const marks = takeMarks(paragraphs);
  const { loops, problems: unpaired } = pairLoops(marks);
  const misplaced = unpaired.length > 0 ? [] : placeLoops(loops);
  const inPlace = inDocumentOrder(root, marks);
  const paired = unpaired.length + misplaced.length === 0;
  problems.push(...unpaired, ...misplaced, ...checkNames(inPlace, paired));
  quietAttributes(root);
  return { problems: problems.slice(0, MOST_PROBLEMS), fields: recognised(inPlace) };
}

function paragraphProblems(paragraph: Paragraph): TemplateProblem[] {
  const halves = paragraph.halves.map((at) => problem('half-mark', wordsAround(paragraph.text, at)));
  return [...halves, ...findOtherBrackets(paragraph.text)];
}

function takeMarks(paragraphs: readonly Paragraph[]): NearMark[] {
  const marks: NearMark[] = [];
  for (const paragraph of paragraphs) {
    const work = paragraph.pieces.length * paragraph.marks.length;
    if (marks.length + paragraph.marks.length > MOST_MARKS || work > MOST_WORK) refuse('too-large');
    for (const mark of isolateMarks(paragraph)) {
      marks.push({ ...mark, near: wordsAround(paragraph.text, mark.start, mark.end), order: marks.length });
      const text = childNamed(mark.run, 'w:t');
      if (text && mark.kind === 'field') setText(text, `《${mark.name}》`);
    }
  }
  return marks;
}

/** Marks of row loops have moved to the edges of their rows, so that all of the row is inside. */
function inDocumentOrder(root: XmlElement, marks: readonly NearMark[]): NearMark[] {
  const byRun = new Map(marks.map((mark) => [mark.run, mark]));
  return [...elements(root)].map((element) => byRun.get(element)).filter((mark) => mark !== undefined);
}

function recognised(marks: readonly NearMark[]): string[] {
  return marks.filter((mark) => mark.kind !== 'close').map((mark) => (mark.kind === 'open' ? `＃${mark.name}` : mark.name));
}

/** Letters of drawings and formulas are not in paragraphs of Word's own kind; nothing is filled in there. */
function outOfReach(root: XmlElement, paragraphs: readonly Paragraph[]): TemplateProblem[] {
  const places: Record<string, string> = { 'a:t': '図形', 'm:t': '数式', 'w:t': '段落でない所' };
  const read = new Set(paragraphs.flatMap((paragraph) => paragraph.pieces.map((piece) => piece.element)));
  return [...elements(root)].flatMap((element) => {
    const place = places[element.name];
    const text = place === undefined || read.has(element) ? '' : ownText(element);
    return place !== undefined && /[《》]/.test(text) ? [problem('mark-out-of-reach', text.slice(0, 60), place)] : [];
  });
}

/** Names and descriptions of drawings are not shown: their brackets become others, so that none of ours is left. */
function quietAttributes(root: XmlElement): void {
  for (const { attributes } of elements(root)) {
    for (const [name, value] of Object.entries(attributes)) {
      if (/[《》]/.test(value)) attributes[name] = value.replaceAll('《', '≪').replaceAll('》', '≫');
    }
  }
}
