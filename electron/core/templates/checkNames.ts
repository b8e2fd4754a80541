import type { TemplateProblem } from '../../../shared/domain/templates/templateReport.ts';
import { isField, isLoop, isSingleField, loopHasField, loopsWithField, nearestField, nearestLoop } from './fields.ts';
import type { NearMark } from './pairLoops.ts';
import { problem } from './problems.ts';

/** Looks every mark up in the list of fields; `paired` tells whether the loops around a field can be relied on. */
export function checkNames(marks: readonly NearMark[], paired: boolean): TemplateProblem[] {
  const problems: (TemplateProblem | undefined)[] = [];
  const around: string[] = [];
  for (const mark of marks) {
    if (mark.name === '') problems.push(problem('empty-mark', mark.near));
    else if (mark.kind === 'field') problems.push(checkField(mark, around, paired));
    else if (mark.kind === 'open') {
      problems.push(checkLoop(mark, around));
      around.push(mark.name);
    } else if (around.includes(mark.name)) around.splice(around.lastIndexOf(mark.name));
  }
  return problems.filter((found) => found !== undefined);
}

function checkField({ name, near }: NearMark, around: readonly string[], paired: boolean): TemplateProblem | undefined {
  if (isLoop(name)) return problem('loop-without-sign', near, name);
  if (!isField(name)) {
    const nearest = nearestField(name);
    return problem('unknown-field', near, name, nearest && `《${nearest}》`);
  }
  const trusted = paired && around.every((loop) => isLoop(loop));
  if (!trusted || isSingleField(name) || around.some((loop) => loopHasField(loop, name))) return undefined;
  const loops = loopsWithField(name).map((loop) => `《＃${loop}》…《／${loop}》`);
  return problem('field-outside-loop', near, `《${name}》はくり返しの中だけで使える項目です。${loops.join('、')} の間に置いてください。`);
}

function checkLoop({ name, near }: NearMark, around: readonly string[]): TemplateProblem | undefined {
  if (around.includes(name)) return problem('loop-inside-itself', near, name);
  if (isLoop(name)) return undefined;
  if (isField(name)) return problem('not-a-loop', near, name);
  const nearest = nearestLoop(name);
  return problem('unknown-loop', near, name, nearest && `《＃${nearest}》`);
}
