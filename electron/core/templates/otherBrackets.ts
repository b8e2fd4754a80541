import type { TemplateProblem } from '../../../shared/domain/templates/templateReport.ts';
import { canonicalName, isField, isLoop } from './fields.ts';
import { wordsAround } from './marks.ts';
import { problem } from './problems.ts';

// One class per side and a bounded middle: linear in the text, whatever it is.
const bracketed = /[{｛〈≪«<＜⟪〔[［]{1,2}([^{}｛｝〈〉≪≫«»<>＜＞⟪⟫〔〕[\]［］《》]{1,24})[}｝〉≫»>＞⟫〕\]］]{1,2}/gu;

/** Finds names of fields in brackets that only look like 《 》, or that other tools use. */
export function findOtherBrackets(text: string): TemplateProblem[] {
  const found: TemplateProblem[] = [];
  for (const match of text.matchAll(bracketed)) {
    const inside = canonicalName(match[1] ?? '');
    const name = inside.replace(/^[#/]/, '');
    const known = isField(name) || isLoop(name);
    if (known && (name !== inside || isField(name) || /^[{｛]/.test(match[0]))) {
      found.push(problem('other-brackets', wordsAround(text, match.index, match.index + match[0].length), match[0]));
    }
  }
  return found;
}
