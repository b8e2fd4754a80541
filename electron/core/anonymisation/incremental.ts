import { gatherNames } from './layers/repeats.ts';
import { analyseParagraph, finishParagraph, type Analysis } from './paragraph.ts';
import { splitParagraphs } from './paragraphs.ts';
import { prepare } from './prepare.ts';
import type { DetectOptions, Mark } from './types.ts';

/** Marks of the text so far: everything before `upTo` has been looked at. */
export interface Progress {
  readonly marks: readonly Mark[];
  readonly upTo: number;
  readonly done: boolean;
}

const firstScreen = 1000;
const slice = 2000;
const keptCharacters = 400_000;

/** A detector that remembers paragraphs, so that an edit costs only what it changed; everything stays in memory. */
export function createIncremental(): { run(text: string, options: DetectOptions): Generator<Progress>; forget(): void } {
  let memory = new Map<string, Analysis>();
  let known = '';
  return {
    *run(text, options) {
      const key = JSON.stringify(options);
      if (key !== known) memory = new Map();
      known = key;
      const prepared = prepare(options);
      const paragraphs = splitParagraphs(text);
      const analyses: Analysis[] = [];
      const marksSoFar = (): Mark[] => {
        const names = gatherNames(analyses);
        return analyses.flatMap((analysis, i) => finishParagraph(analysis, names, paragraphs[i]?.start ?? 0));
      };
      let reported = 0;
      for (const paragraph of paragraphs) {
        const analysis = memory.get(paragraph.text) ?? analyseParagraph(paragraph.text, prepared);
        memory.delete(paragraph.text);
        memory.set(paragraph.text, analysis);
        analyses.push(analysis);
        const upTo = paragraph.start + paragraph.text.length;
        if (upTo < text.length && upTo >= (reported === 0 ? firstScreen : reported + slice)) {
          // The first screen comes with its marks; at later stops the thread only hears what is asked in between.
          yield { marks: reported === 0 ? marksSoFar() : [], upTo, done: false };
          reported = upTo;
        }
      }
      trim(memory);
      yield { marks: marksSoFar(), upTo: text.length, done: true };
    },
    forget() {
      memory.clear();
      // The options hold the names that were looked for.
      known = '';
    },
  };
}

function trim(memory: Map<string, Analysis>): void {
  let characters = 0;
  for (const text of memory.keys()) characters += text.length;
  for (const text of memory.keys()) {
    if (characters <= keptCharacters) return;
    memory.delete(text);
    characters -= text.length;
  }
}
