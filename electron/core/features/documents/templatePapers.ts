import type { PaperId, PaperOptions } from '../../../../shared/domain/documents/export.ts';
import { serialText } from '../../../../shared/domain/handouts/schema.ts';
import { letterForm } from '../../../../shared/domain/letters/schema.ts';
import { addresseeFields, loopFields } from '../../../../shared/domain/templates/fieldCatalogue.ts';
import type { StoredTemplate } from '../../../../shared/domain/templates/storedTemplate.ts';
import { safeFileName } from '../../documents/kit/fileName.ts';
import { type OpenTemplate, openTemplate } from '../../templates/fill.ts';
import { seatNumbers } from '../handouts/seatNumbers.ts';
import type { PaperFacts } from './facts.ts';
import { chosenCases } from './formModels.ts';
import { letterUnits, type TemplateUnit, templateData } from './models/templateData.ts';
import type { OwnTemplates, PaperPlan, SetPaper } from './papersOf.ts';
import { sittingName } from './sittingName.ts';

/** A 様式 and the form it is written for; null where it stands for itself. */
interface TemplateUse {
  paper: PaperId;
  title: string;
  form: string | null;
  template: StoredTemplate;
}

/** Fills a 様式 once per addressee, per case, or once for the sitting: what is written in it tells which. */
export function templatePapers({ paper, title, form, template }: TemplateUse, facts: PaperFacts, templates: OwnTemplates, options: PaperOptions): PaperPlan {
  const units = unitsOf(template, form, facts, options);
  let open: OpenTemplate | undefined;
  const papers = units.map(({ unit, name, recipient }): SetPaper => ({
    paper,
    title,
    fileName: safeFileName([sittingName(facts), title, name, unit.serial ? `No.${unit.serial}` : ''], 'docx'),
    recipient,
    copyNumber: unit.serial ?? '',
    async render() {
      open ??= openTemplate(templates.bytes(template.id));
      return open.fillFor(templateData(facts, unit));
    },
  }));
  return { title, papers, missing: papers.length > 0 ? '' : '宛先かケースがありません' };
}

type Use = { unit: TemplateUnit; name: string; recipient: string };

function unitsOf({ fields }: StoredTemplate, form: string | null, facts: PaperFacts, options: PaperOptions): Use[] {
  const addressed = addresseeFields.some((field) => fields.includes(field));
  const letters = letterForm.safeParse(form ?? 'F01');
  if (letters.success && (form !== null || addressed))
    return letterUnits(facts, letters.data).map((unit) => ({ unit, name: unit.addressee?.agency ?? '', recipient: unit.addressee?.agency ?? '' }));
  const copies = options.numbered && fields.includes('通し番号') ? seatNumbers(facts.dossier.attendances) : [];
  const single: Use[] = aboutOneCase(fields)
    ? chosenCases(facts, options).map(({ file }) => ({ unit: { caseId: file.id }, name: file.code, recipient: '' }))
    : [{ unit: {}, name: '', recipient: '' }];
  if (copies.length === 0) return single;
  return single.flatMap((use) =>
    copies.map(({ serial, agency, recipient }) => ({ ...use, unit: { ...use.unit, serial: serialText(serial) }, recipient: [agency, recipient].filter(Boolean).join('　') })),
  );
}

/** Fields of a case outside of 《＃ケース》 mean one paper per case; those that the 次第 has too do not count. */
export function aboutOneCase(fields: readonly string[]): boolean {
  if (fields.includes('＃ケース')) return false;
  const elsewhere = new Set<string>([...loopFields.議題, ...loopFields.前回決定, ...loopFields.当課の役割, ...loopFields.役割, '根拠']);
  const ownOnly = loopFields.ケース.filter((field) => !elsewhere.has(field));
  const loops = fields.some((field) => ['＃議題', '＃前回決定', '＃当課の役割'].includes(field));
  return fields.some((field) => ownOnly.some((own) => own === field)) || (fields.includes('ケース番号') && !loops);
}
