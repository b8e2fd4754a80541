import type { TemplateProblem, TemplateReport } from '../../../shared/domain/templates/templateReport.ts';
import { openDocx } from './docxPackage.ts';
import type { Docx } from './docxPackage.ts';
import { isField, isLoop } from './fields.ts';
import { fillableParts, keptParts, refuseOtherNames } from './parts.ts';
import { preparePart } from './prepare.ts';
import { problem, TemplateFault } from './problems.ts';
import { packageRefusals, partRefusals } from './refusals.ts';
import { linkTraces, traces, treeTraces } from './traces.ts';
import { elements, ownText } from './xmlWalk.ts';

/** Nobody reads further. */
const MOST_PROBLEMS = 200;

/** Reads a 様式 from anywhere and says, in words for its author, whether it can be taken in. Never throws. */
export function examineTemplate(bytes: Uint8Array): TemplateReport {
  const report: TemplateReport = { ok: false, problems: [], fields: [], removed: [] };
  try {
    const docx = openDocx(bytes);
    report.problems = packageRefusals(docx);
    report.removed = [...traces(docx), ...linkTraces(docx)];
    examineParts(docx, report);
  } catch (error) {
    // Whatever else a strange file may provoke is a fault of the file to its owner.
    report.problems.push(error instanceof TemplateFault ? error.problem : problem('damaged'));
  }
  report.problems = withoutRepeats(report.problems);
  report.removed = [...new Set(report.removed)];
  report.fields = [...new Set(report.fields)].filter((field) => isField(field) || isLoop(field.replace('＃', '')));
  report.ok = report.problems.length === 0;
  return report;
}

function examineParts(docx: Docx, report: TemplateReport): void {
  const fillable = new Set(fillableParts(docx));
  for (const part of keptParts(docx)) {
    if (!/\.(xml|rels)$/i.test(part)) continue;
    const root = docx.parse(part);
    report.problems.push(...partRefusals(root));
    report.removed.push(...treeTraces(root));
    if (fillable.has(part)) {
      refuseOtherNames(root);
      const prepared = preparePart(root);
      report.problems.push(...prepared.problems);
      report.fields.push(...prepared.fields);
    } else if (/chart|diagram/i.test(part)) {
      for (const element of elements(root)) {
        if (/[《》]/.test(ownText(element))) report.problems.push(problem('mark-out-of-reach', ownText(element).slice(0, 60), 'グラフや SmartArt'));
      }
    }
  }
}

function withoutRepeats(problems: readonly TemplateProblem[]): TemplateProblem[] {
  const seen = new Set<string>();
  const once = problems.filter(({ code, message, near }) => {
    const key = JSON.stringify([code, message, near]);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
  return once.slice(0, MOST_PROBLEMS);
}
