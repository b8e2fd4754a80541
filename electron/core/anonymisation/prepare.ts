import { foldWord } from './fold.ts';
import { rosterTerms, type RosterTerm } from './roster.ts';
import type { DetectOptions } from './types.ts';

/** Options read once for a whole text: every word folded the way the text is. */
export interface Prepared {
  readonly terms: readonly RosterTerm[];
  readonly facilities: readonly string[];
  readonly allowed: readonly string[];
  readonly left: readonly string[];
  readonly sureOnly: boolean;
}

/** Folds what the caller knows, longest words first. */
export function prepare(options: DetectOptions): Prepared {
  return {
    terms: rosterTerms(options.roster ?? {}),
    facilities: words(options.ownFacilities),
    allowed: words(options.allowed),
    left: words(options.left),
    sureOnly: options.sureOnly ?? false,
  };
}

const words = (list: readonly string[] = []): string[] => [...new Set(list.map(foldWord))].filter((word) => word !== '').sort((a, b) => b.length - a.length);
