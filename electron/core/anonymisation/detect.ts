import { gatherNames } from './layers/repeats.ts';
import { analyseParagraph, finishParagraph, type Analysis } from './paragraph.ts';
import { splitParagraphs } from './paragraphs.ts';
import { prepare } from './prepare.ts';
import type { DetectOptions, Mark } from './types.ts';

export type { DetectOptions, Mark, MarkKind, Certainty, Layer, Roster, RosterPerson } from './types.ts';

/** Everything in a text that may identify somebody: the union of five layers, sorted and non-overlapping (field.md §5). */
export function detect(text: string, options: DetectOptions = {}): Mark[] {
  const prepared = prepare(options);
  const paragraphs = splitParagraphs(text);
  const analyses: Analysis[] = paragraphs.map((paragraph) => analyseParagraph(paragraph.text, prepared));
  const names = gatherNames(analyses);
  return analyses.flatMap((analysis, i) => finishParagraph(analysis, names, paragraphs[i]?.start ?? 0));
}
