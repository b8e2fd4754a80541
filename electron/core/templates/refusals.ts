import type { TemplateProblem } from '../../../shared/domain/templates/templateReport.ts';
import { kindOf } from './docxPackage.ts';
import type { Docx, Relationship } from './docxPackage.ts';
import { problem } from './problems.ts';
import type { XmlElement } from './xmlTree.ts';
import { elements, ownText } from './xmlWalk.ts';

const embedded: Record<string, string> = {
  oleObject: 'OLE オブジェクト',
  package: '別の文書',
  control: 'ActiveX',
  activeXControlBinary: 'ActiveX',
  ctrlProp: 'ActiveX',
  aFChunk: '別の文書',
  subDocument: 'サブ文書',
  frame: 'フレーム',
  video: '動画',
  audio: '音声',
  media: '動画や音声',
  externalLinkPath: '別の文書',
  extensibility: '独自のリボン',
};
const embeddedElements: Record<string, string> = { 'w:object': 'OLE オブジェクト', 'w:control': 'ActiveX', 'o:OLEObject': 'OLE オブジェクト', 'w:altChunk': '別の文書', 'w:subDoc': 'サブ文書', 'w:movie': '動画' };
const revisions = new Set(
  ['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'tblPrExChange', 'tcPrChange', 'trPrChange', 'tblGridChange', 'numberingChange', 'cellIns', 'cellDel', 'cellMerge', 'delText', 'delInstrText', 'moveFromRangeStart', 'moveToRangeStart', 'customXmlInsRangeStart', 'customXmlDelRangeStart'].map((name) => `w:${name}`),
);
const outwardField = /^\s*(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|LINK|DDE|DDEAUTO|IMPORT|DATABASE|RD|AUTOTEXTLIST|EMBED)\b/i;
const linkField = /^\s*HYPERLINK\s+"?(?!\\l|mailto:)[^\s"]/i;

/** Macros, links out and foreign files that show in how the parts hang together. */
export function packageRefusals(docx: Docx): TemplateProblem[] {
  const found: TemplateProblem[] = [];
  if (docx.zip.names.some((name) => /vba(project|data)[^/]*\.(bin|xml)$/i.test(name))) found.push(problem('macro'));
  for (const name of docx.zip.names) {
    if (/(^|\/)(embeddings|activeX)\//i.test(name)) found.push(problem('embedded-object', name));
    if (/vbaProject/i.test(docx.contentType(name))) found.push(problem('macro'));
    if (/macroEnabled/i.test(docx.contentType(name))) found.push(problem('macro'));
  }
  for (const part of ['', ...docx.zip.names.filter((name) => !name.endsWith('.rels'))]) {
    for (const relationship of docx.relationships(part)) found.push(...relationshipRefusals(relationship));
  }
  return found;
}

function relationshipRefusals(relationship: Relationship): TemplateProblem[] {
  const kind = kindOf(relationship);
  const what = embedded[kind];
  if (what !== undefined) return [problem('embedded-object', '', what)];
  if (/vbaProject/i.test(kind)) return [problem('macro')];
  if (!relationship.external || isMailAddress(relationship)) return [];
  return [problem('external-link', relationship.target.slice(0, 80), kind === 'attachedTemplate' ? 'ひな形' : kind === 'image' ? '画像' : '')];
}

/** Word makes a link of every mail address that is typed; the letters stay, the link is taken off. */
export function isMailAddress(relationship: Relationship): boolean {
  return kindOf(relationship) === 'hyperlink' && /^mailto:[^?]+$/i.test(relationship.target);
}

/** Tracked changes, foreign objects and reaching fields that show inside a part. */
export function partRefusals(root: XmlElement): TemplateProblem[] {
  const found: TemplateProblem[] = [];
  let instruction = '';
  for (const element of elements(root)) {
    if (revisions.has(element.name)) found.push(problem('tracked-changes'));
    const what = embeddedElements[element.name];
    if (what !== undefined) found.push(problem('embedded-object', '', what));
    if (element.name === 'w:fldChar' || element.name === 'w:p') {
      found.push(...fieldRefusals(instruction));
      instruction = '';
    }
    if (element.name === 'w:instrText') instruction += ownText(element);
    if (element.name === 'w:fldSimple') found.push(...fieldRefusals(element.attributes['w:instr'] ?? ''));
  }
  return [...found, ...fieldRefusals(instruction)];
}

function fieldRefusals(instruction: string): TemplateProblem[] {
  const near = instruction.trim().slice(0, 60);
  if (/^\s*MACROBUTTON\b/i.test(instruction)) return [problem('macro', near)];
  if (outwardField.test(instruction) || linkField.test(instruction)) return [problem('external-link', near)];
  return /[《》]/.test(instruction) ? [problem('mark-out-of-reach', near, 'フィールド')] : [];
}
