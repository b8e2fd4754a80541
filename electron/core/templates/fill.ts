import { TemplateExtension, TemplateHandler } from 'easy-template-x';
import type { ScopeData, TemplateContext } from 'easy-template-x';
import type { TemplateData } from '../../../shared/domain/templates/templateData.ts';
import { AppError } from '../../../shared/errors/appError.ts';
import { cleanParts } from './cleanTraces.ts';
import { examineTemplate } from './doctor.ts';
import { openDocx } from './docxPackage.ts';
import { finishPart } from './finish.ts';
import { fillableParts } from './parts.ts';
import { preparePart } from './prepare.ts';
import { resolveMark } from './values.ts';
import { writePackage } from './writePackage.ts';
import type { Parts } from './writePackage.ts';
import { elements, ownText } from './xmlWalk.ts';

/** A 様式 made ready once, to be filled once per addressee. */
export type OpenTemplate = { fillFor(data: TemplateData): Promise<Uint8Array> };

/** Fills a 様式. Throws AppError 'template.refused' with the doctor's words when it is not fit to be filled. */
export async function fillTemplate(bytes: Uint8Array, data: TemplateData): Promise<Uint8Array> {
  return openTemplate(bytes).fillFor(data);
}

/** Examines, cleans and prepares a 様式 for any number of fillings. Throws as `fillTemplate` does. */
export function openTemplate(bytes: Uint8Array): OpenTemplate {
  const { problems } = examineTemplate(bytes);
  const [first] = problems;
  if (first !== undefined) throw new AppError('template.refused', first.near === '' ? first.message : `${first.message}（「${first.near}」の所）`);
  const docx = openDocx(bytes);
  const names = fillableParts(docx);
  const parts = cleanParts(docx);
  for (const name of names) {
    const part = parts.get(name);
    if (part !== undefined && !(part.content instanceof Uint8Array)) preparePart(part.content);
  }
  const prepared = Buffer.from(writePackage(parts, 0));
  return { fillFor: async (data) => finish(await handler(data).process(prepared, {}), parts, names) };
}

function handler(data: TemplateData): TemplateHandler {
  return new TemplateHandler({
    delimiters: { tagStart: '《', tagEnd: '》', containerTagOpen: '＃', containerTagClose: '／' },
    // Forms keep tables in tables in text boxes; the reader has bounded the depth before.
    maxXmlDepth: 250,
    scopeDataResolver: ({ path, strPath }) => {
      const last = path.at(-1);
      const options: unknown = typeof last === 'object' ? last.options : undefined;
      return resolveMark(data, strPath, JSON.stringify(options ?? '').includes('"row"'));
    },
    extensions: { afterCompilation: [new FillNotes()] },
  });
}

/** easy-template-x leaves foot- and endnotes alone; they are filled along with the text they belong to. */
class FillNotes extends TemplateExtension {
  override async execute(data: ScopeData, { docx, currentPart }: TemplateContext): Promise<void> {
    if (currentPart !== docx.mainDocument) return;
    for (const kind of ['footnotes', 'endnotes']) {
      const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
      for (const part of await docx.mainDocument.getPartsByType(type)) {
        await this.utilities.compiler.compile(await part.xmlRoot(), data, { docx, currentPart: part, pluginContext: {}, options: { maxXmlDepth: 250 } });
      }
    }
  }
}

function finish(filled: Uint8Array, prepared: Parts, names: readonly string[]): Uint8Array {
  const docx = openDocx(filled);
  const parts: Parts = new Map(prepared);
  for (const name of names) {
    const part = prepared.get(name);
    if (part === undefined) continue;
    const content = docx.parse(name);
    finishPart(content);
    for (const element of elements(content)) if (element.name === 'w:t' && /[《》]/.test(ownText(element))) throw new AppError('document.failed');
    parts.set(name, { ...part, content });
  }
  return writePackage(parts, 6);
}
