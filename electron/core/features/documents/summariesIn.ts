import type { PaperId, PaperOptions } from '../../../../shared/domain/documents/export.ts';
import type { PaperFacts, SittingCase } from './facts.ts';
import { chosenCases } from './formModels.ts';
import { type OwnTemplates, templateFor } from './papersOf.ts';
import { aboutOneCase } from './templatePapers.ts';

/** Fields of a 様式 that only the 事例概要 answers; what was said and decided is the record of the sitting. */
const OF_SUMMARY = ['世帯の状況', '強み', '経過'];

/** The cases whose summary stands in a paper: none of them may leave unconfirmed, in a built-in form or the office's own. */
export function summariesIn(paper: PaperId, facts: PaperFacts, templates: OwnTemplates, options: PaperOptions): SittingCase[] {
  if (paper === 'F08') return options.blank ? [] : chosenCases(facts, options);
  const fields = templateFor(paper, templates)?.fields ?? [];
  if (!fields.some((field) => OF_SUMMARY.includes(field)) && !(fields.includes('＃世帯員') && fields.includes('状況'))) return [];
  return aboutOneCase(fields) ? chosenCases(facts, options) : facts.cases;
}
