import type { PageModel, PreviewedPaper } from '../../../../shared/domain/documents/pageModel.ts';
import type { PaperId, PaperOptions } from '../../../../shared/domain/documents/export.ts';
import type { DocumentStyle } from '../../../../shared/domain/documents/style.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import { renderMeetingNotice } from '../../documents/meetingNotice.ts';
import { renderMinutes } from '../../documents/minutes.ts';
import { readPages } from '../../documents/reading/readPages.ts';
import type { TaskContext } from '../../context.ts';
import { ownTemplates } from './exportSet.ts';
import { readFacts } from './facts.ts';
import { papersOf } from './papersOf.ts';
import { styleSampleMinutes, styleSampleNotice } from './styleSamples.ts';

/** One file of a paper, made exactly as it would be written, and read back as pages. */
export async function previewPaper(input: { meetingId: string; paper: PaperId; options: PaperOptions; index: number }, context: TaskContext): Promise<PreviewedPaper> {
  const facts = context.read((inside) => readFacts(inside, input.meetingId));
  const plan = papersOf(input.paper, facts, ownTemplates(context), input.options);
  const paper = plan.papers[Math.min(input.index, plan.papers.length - 1)];
  if (!paper) throw new AppError('not.found', plan.missing || undefined);
  if (!paper.fileName.endsWith('.docx')) throw new AppError('not.allowed', '一覧（Excel）は、書き出してから Excel で見てください。');
  return { name: paper.fileName, files: plan.papers.map((one) => one.fileName), page: readPages(await paper.render()) };
}

/** An invented letter or record in the given 体裁. */
export async function previewStyle({ style, sample }: { style: DocumentStyle; sample: 'letter' | 'minutes' }): Promise<PageModel> {
  const [addressee] = styleSampleNotice.addressees;
  if (!addressee) throw new AppError('not.found');
  return readPages(sample === 'letter' ? await renderMeetingNotice(styleSampleNotice, addressee, style) : await renderMinutes(styleSampleMinutes, style));
}
