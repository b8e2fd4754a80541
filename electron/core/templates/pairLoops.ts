import type { TemplateProblem } from '../../../shared/domain/templates/templateReport.ts';
import type { PlacedMark } from './isolate.ts';
import { problem } from './problems.ts';

/** A mark with the words around it and its place among the marks of its part, kept from before the tree is changed. */
export type NearMark = PlacedMark & { near: string; order: number };

/** From 《＃名前》 to its 《／名前》. */
export type Loop = { open: NearMark; close: NearMark };

/** Finds the pairs of one part, innermost first; whatever does not pair becomes a finding. */
export function pairLoops(marks: readonly NearMark[]): { loops: Loop[]; problems: TemplateProblem[] } {
  const loops: Loop[] = [];
  const problems: TemplateProblem[] = [];
  const waiting: NearMark[] = [];
  const crossed: NearMark[] = [];
  for (const mark of marks) {
    if (mark.kind === 'open') waiting.push(mark);
    if (mark.kind !== 'close') continue;
    const at = waiting.findLastIndex((open) => open.name === mark.name);
    const open = waiting[at];
    if (open !== undefined) {
      // Those begun later either end further on (crossed) or never; which of the two, the rest of the part tells.
      crossed.push(...waiting.splice(at).slice(1));
      loops.push({ open, close: mark });
      continue;
    }
    const echo = crossed.findIndex((begun) => begun.name === mark.name);
    const [begun] = echo < 0 ? [] : crossed.splice(echo, 1);
    problems.push(begun === undefined ? problem('unopened-loop', mark.near, mark.name) : problem('crossed-loops', begun.near, begun.name));
  }
  problems.push(...[...crossed, ...waiting].map((open) => problem('unclosed-loop', open.near, open.name)));
  return { loops, problems };
}
