import { posix } from 'node:path';
import { refuseByKind } from './fileKind.ts';
import { problem, refuse, TemplateFault } from './problems.ts';
import { openZip } from './safeZip.ts';
import type { SafeZip } from './safeZip.ts';
import { parseXml, xmlBudget, XmlError } from './xmlTree.ts';
import type { XmlElement } from './xmlTree.ts';
import { childElements } from './xmlWalk.ts';
import { ZipError } from './zipDirectory.ts';

/** How one part points to another, or out of the file. */
export type Relationship = { id: string; type: string; target: string; external: boolean };

/** A Word file opened without trust: parts by name, parsed only on demand. */
export type Docx = {
  zip: SafeZip;
  mainPart: string;
  contentType(part: string): string;
  /** Relationships of a part ('' for the file itself); targets of parts are resolved to part names. */
  relationships(part: string): Relationship[];
  /** Throws TemplateFault 'damaged' or 'too-large'. */
  parse(part: string): XmlElement;
};

const mainRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const typesPart = '[Content_Types].xml';

/** The last word of a relationship's type: header, image, hyperlink, attachedTemplate … */
export function kindOf(relationship: Relationship): string {
  return relationship.type.slice(relationship.type.lastIndexOf('/') + 1);
}

/** The .rels part that belongs to a part. */
export function relationshipsPart(part: string): string {
  return `${part.includes('/') ? `${posix.dirname(part)}/` : ''}_rels/${posix.basename(part)}.rels`;
}

/** Opens a .docx or throws TemplateFault with the finding that says why not. */
export function openDocx(bytes: Uint8Array): Docx {
  const zip = open(bytes);
  const budget = xmlBudget();
  const parse = (part: string): XmlElement => parsePart(zip, part, budget);
  if (!zip.has(typesPart)) refuseOtherArchive(zip);
  const contentType = readContentTypes(parse(typesPart));
  const known = new Map<string, Relationship[]>();
  const relationships = (part: string): Relationship[] => {
    const name = relationshipsPart(part);
    const found = known.get(part) ?? (zip.has(name) ? readRelationships(parse(name), part) : []);
    known.set(part, found);
    return found;
  };
  const main = relationships('').find((relationship) => kindOf(relationship) === 'officeDocument' && !relationship.external);
  if (main === undefined || !zip.has(main.target)) refuse('damaged', '本文がありません');
  if (main.type !== mainRelationship) refuse('strict-format');
  refuseOtherDocuments(contentType(main.target));
  return { zip, mainPart: main.target, contentType, relationships, parse };
}

function open(bytes: Uint8Array): SafeZip {
  try {
    return openZip(bytes);
  } catch (error) {
    return refuseArchive(error, bytes);
  }
}

function refuseArchive(error: unknown, bytes: Uint8Array): never {
  if (!(error instanceof ZipError)) throw error;
  if (error.fault === 'notZip') refuseByKind(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (error.fault === 'encrypted') refuse('encrypted');
  if (error.fault === 'tooLarge' || error.fault === 'tooMany') refuse('too-large');
  if (error.fault === 'truncated') refuse('damaged', '途中で切れています');
  if (error.fault === 'unsafeName') refuse('damaged', '中の名前がおかしい');
  refuse('damaged');
}

/** Reads bytes of a part; a fault of the archive becomes a finding. */
export function readPart(zip: SafeZip, part: string): Buffer {
  try {
    return zip.read(part);
  } catch (error) {
    return refuseArchive(error, Buffer.alloc(0));
  }
}

function parsePart(zip: SafeZip, part: string, budget: ReturnType<typeof xmlBudget>): XmlElement {
  try {
    return parseXml(readPart(zip, part), budget);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new TemplateFault(error.fault === 'tooLarge' ? problem('too-large') : problem('damaged', '', part));
  }
}

function readContentTypes(root: XmlElement): (part: string) => string {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const { name, attributes } of childElements(root)) {
    const type = attributes['ContentType'] ?? '';
    if (name === 'Default') defaults.set((attributes['Extension'] ?? '').toLowerCase(), type);
    if (name === 'Override') overrides.set((attributes['PartName'] ?? '').toLowerCase(), type);
  }
  return (part) => overrides.get(`/${part.toLowerCase()}`) ?? defaults.get(posix.extname(part).slice(1).toLowerCase()) ?? '';
}

function readRelationships(root: XmlElement, part: string): Relationship[] {
  return childElements(root).map(({ attributes }) => {
    const target = attributes['Target'] ?? '';
    const external = attributes['TargetMode']?.toLowerCase() === 'external';
    return { id: attributes['Id'] ?? '', type: attributes['Type'] ?? '', target: external ? target : resolve(part, target), external };
  });
}

function resolve(part: string, target: string): string {
  const [path = ''] = target.split('#');
  return posix.join('/', path.startsWith('/') ? path : posix.join(posix.dirname(part), path)).slice(1);
}

function refuseOtherDocuments(type: string): void {
  if (type === mainType) return;
  if (/macroEnabled/i.test(type)) refuse('macro');
  if (type.endsWith('template.main+xml')) refuse('not-docx', 'Word のひな形 .dotx');
  if (/spreadsheetml/.test(type)) refuse('not-docx', 'Excel');
  if (/presentationml/.test(type)) refuse('not-docx', 'PowerPoint');
  refuse('damaged', '文書の種類が書かれていません');
}

function refuseOtherArchive(zip: SafeZip): never {
  if (zip.has('mimetype')) refuse('not-docx', 'OpenDocument');
  refuse('not-docx', 'ZIP などの圧縮ファイル');
}
