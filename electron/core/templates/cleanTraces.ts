import { openDocx, readPart } from './docxPackage.ts';
import type { Docx } from './docxPackage.ts';
import { dropTraceFields } from './traceFields.ts';
import { isKept, keptParts } from './parts.ts';
import { traceAttribute, traceElements } from './traceNames.ts';
import { writePackage } from './writePackage.ts';
import type { Part, Parts } from './writePackage.ts';
import type { XmlElement } from './xmlTree.ts';
import { elements, removeWhere } from './xmlWalk.ts';
import { unwrapWhere } from './unwrap.ts';

/**
 * Takes out of a .docx who made it, when, where and in how many goes: properties, comments, revision ids, custom XML,
 * and every part the paper does not need to look as it does. Throws TemplateFault when the file is no sound .docx.
 */
export function cleanTraces(bytes: Uint8Array): Uint8Array {
  return writePackage(cleanParts(openDocx(bytes)), 6);
}

/** The same, with the parts still open for work. */
export function cleanParts(docx: Docx): Parts {
  const parts: Parts = new Map([['', { content: new Uint8Array(), contentType: '', relationships: docx.relationships('').filter(isKept) }]]);
  for (const name of keptParts(docx)) parts.set(name, cleanPart(docx, name));
  return parts;
}

function cleanPart(docx: Docx, name: string): Part {
  const relationships = docx.relationships(name).filter(isKept);
  const contentType = docx.contentType(name);
  if (!/[+/]xml$/.test(contentType)) return { content: readPart(docx.zip, name), contentType, relationships };
  const content = docx.parse(name);
  cleanTree(content, new Set(relationships.map((relationship) => relationship.id)));
  return { content, contentType, relationships };
}

function cleanTree(root: XmlElement, keptIds: ReadonlySet<string>): void {
  dropTraceFields(root);
  unwrapWhere(root, (element) => ['w:smartTag', 'w:customXml'].includes(element.name) || (element.name === 'w:hyperlink' && dangles(element, keptIds)));
  removeWhere(root, (element) => traceElements.has(element.name) || dangles(element, keptIds));
  for (const { attributes } of elements(root)) {
    for (const name of Object.keys(attributes)) if (traceAttribute.test(name)) delete attributes[name];
  }
}

/** Points to a part that stays behind. */
function dangles(element: XmlElement, keptIds: ReadonlySet<string>): boolean {
  return Object.entries(element.attributes).some(([name, value]) => /^r:(id|embed|link|pict|dm|lo|qs|cs)$/.test(name) && value !== '' && !keptIds.has(value));
}
