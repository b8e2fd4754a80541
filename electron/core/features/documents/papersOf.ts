import type { PaperId, PaperOptions } from '../../../../shared/domain/documents/export.ts';
import { serialText } from '../../../../shared/domain/handouts/schema.ts';
import type { StoredTemplate } from '../../../../shared/domain/templates/storedTemplate.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import { formById, forms, type Paper } from '../../documents/forms.ts';
import type { Picture } from '../../documents/kit/picture.ts';
import { seatNumbers } from '../handouts/seatNumbers.ts';
import { combineLetters } from './combineLetters.ts';
import type { PaperFacts } from './facts.ts';
import { type FormModels, formModels } from './formModels.ts';
import { listPaper, LIST_TITLES } from './lists.ts';
import { templatePapers } from './templatePapers.ts';

/** One file of a set; it is made only when asked, so that a set shows progress and can be cancelled. */
export interface SetPaper {
  paper: PaperId;
  title: string;
  fileName: string;
  recipient: string;
  copyNumber: string;
  render(): Promise<Uint8Array>;
}

/** The files that a chosen paper makes, or why it makes none. */
export interface PaperPlan {
  title: string;
  papers: SetPaper[];
  missing: string;
}

/** The office's own 様式, as far as they are needed. */
export interface OwnTemplates {
  list: StoredTemplate[];
  bytes(id: string): Uint8Array;
}

const LETTERS = ['F01', 'F14', 'F20'];

/** Plans one chosen paper; the 自分の様式 chosen for a form takes its place. */
export function papersOf(paper: PaperId, facts: PaperFacts, templates: OwnTemplates, options: PaperOptions): PaperPlan {
  if (paper.startsWith('L:')) return listPaper(paper, facts);
  const template = templateFor(paper, templates);
  if (paper.startsWith('T:')) {
    if (!template) throw new AppError('not.found');
    return templatePapers({ paper, title: template.name, form: null, template }, facts, templates, options);
  }
  if (!forms.some((form) => form.id === paper)) throw new AppError('not.found');
  const form = formById(paper);
  const made = formModels(paper, facts, options);
  // A blank sheet to write on has nothing to be filled in.
  if (template && !made.missing && !(paper === 'F08' && options.blank)) return templatePapers({ paper, title: form.title, form: paper, template }, facts, templates, options);
  return { title: form.title, papers: builtInPapers(paper, form.title, made, facts, options), missing: made.missing };
}

/** The 様式 that a paper is filled into, if it is one of the office's own. */
export function templateFor(paper: PaperId, { list }: OwnTemplates): StoredTemplate | undefined {
  return list.find((one) => (paper.startsWith('T:') ? one.id === paper.slice(2) : one.forms.includes(paper)));
}

/** Every paper there is to choose from, in the order of the forms. */
export function everyPaper(templates: OwnTemplates): { id: PaperId; title: string; family: string; templateName: string }[] {
  return [
    ...forms.map((form) => ({ id: form.id, title: form.title, family: form.family as string, templateName: templates.list.find((one) => one.forms.includes(form.id))?.name ?? '' })),
    ...templates.list.filter((one) => one.forms.length === 0).map((one) => ({ id: `T:${one.id}`, title: one.name, family: '自分の様式', templateName: '' })),
    ...Object.entries(LIST_TITLES).map(([id, title]) => ({ id, title, family: '一覧（Excel）', templateName: '' })),
  ];
}

function builtInPapers(paper: PaperId, title: string, made: FormModels, facts: PaperFacts, options: PaperOptions): SetPaper[] {
  const style = facts.settings.documentStyle;
  const copies = made.handedOut && options.numbered ? seatNumbers(facts.dossier.attendances) : [];
  const planned = made.models.flatMap(({ model, pictures }) =>
    copies.length === 0
      ? filesOf(paper, model, pictures).map((one) => ({ ...one, copyNumber: '' }))
      : copies.flatMap(({ serial, agency, recipient }) =>
          filesOf(paper, { ...model, handling: { ...plainHandling, ...model.handling, serialNumber: serialText(serial) } }, pictures).map((one) => ({
            ...one, fileName: withSerial(one.fileName, serial), recipient: [agency, recipient].filter(Boolean).join('　'), copyNumber: serialText(serial),
          })),
        ),
  );
  const papers = planned.map(({ render, ...one }): SetPaper => ({ ...one, paper, title, recipient: one.recipient || addresseeIn(made, one.fileName), render: () => render(style) }));
  const [first] = papers;
  if (!first || !options.combined || !LETTERS.includes(paper) || papers.length === 1) return papers;
  return [
    {
      paper,
      title,
      fileName: first.fileName.replace(/_01_[^_]*\.docx$|_[^_]*\.docx$/u, '_全宛先.docx'),
      recipient: papers.map((one) => one.recipient).join('、'),
      copyNumber: '',
      render: async () => combineLetters(await inTurn(papers)),
    },
  ];
}

const plainHandling = { label: '取扱注意', note: '会議終了後回収', materialNumber: null };

/** The files of one model; its pictures are drawn no earlier than its pages. */
function filesOf(paper: PaperId, model: object, pictures?: () => ReadonlyMap<string, Picture>): Paper[] {
  const form = formById(paper);
  return form.papers(model).map((file, index) => ({ ...file, render: (style) => (pictures ? (form.papers(model, pictures())[index] ?? file) : file).render(style) }));
}

async function inTurn(papers: readonly SetPaper[]): Promise<Uint8Array[]> {
  const bytes: Uint8Array[] = [];
  for (const paper of papers) bytes.push(await paper.render());
  return bytes;
}

/** …_会議録_v1.docx becomes …_会議録_v1_No.03.docx. */
export function withSerial(fileName: string, serial: number): string {
  return fileName.replace(/(\.\w+)$/u, `_No.${serialText(serial)}$1`);
}

/** Letters to one addressee carry it in their model, not in the plan of the form. */
function addresseeIn({ models }: FormModels, fileName: string): string {
  const agencies = models.flatMap(({ model }) => ('addressee' in model ? [(model.addressee as { agency: string }).agency] : [])); // letter models only
  return agencies.find((agency) => agency !== '' && fileName.includes(agency.replace(/\s/gu, ''))) ?? '';
}
