import { posix } from 'node:path';
import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { relationshipsPart } from './docxPackage.ts';
import type { Relationship } from './docxPackage.ts';
import { newElement, writeXml } from './xmlTree.ts';
import type { XmlElement } from './xmlTree.ts';

/** One part of a file about to be written. */
export type Part = { content: XmlElement | Uint8Array; contentType: string; relationships: readonly Relationship[] };

/** The parts of a file by name; '' holds the relationships of the file itself. */
export type Parts = Map<string, Part>;

const typesNamespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Writes a .docx whose archive tells no time and no machine; `level` 0 where it is read again at once. */
export function writePackage(parts: Parts, level: 0 | 6): Uint8Array {
  const files: Zippable = { '[Content_Types].xml': writeXml(contentTypes(parts)) };
  for (const [name, part] of parts) {
    if (part.relationships.length > 0) files[relationshipsPart(name)] = writeXml(relationshipList(name, part.relationships));
    if (name !== '') files[name] = part.content instanceof Uint8Array ? part.content : writeXml(part.content);
  }
  return zipSync(files, { level, mtime: new Date(1980, 0, 1) });
}

function contentTypes(parts: Parts): XmlElement {
  const defaults = Object.entries({ rels: 'application/vnd.openxmlformats-package.relationships+xml', xml: 'application/xml' });
  const overrides = [...parts].filter(([name]) => name !== '');
  return newElement('Types', { xmlns: typesNamespace }, [
    ...defaults.map(([extension, type]) => newElement('Default', { Extension: extension, ContentType: type })),
    ...overrides.map(([name, part]) => newElement('Override', { PartName: `/${name}`, ContentType: part.contentType })),
  ]);
}

function relationshipList(part: string, relationships: readonly Relationship[]): XmlElement {
  const items = relationships.map(({ id, type, target }) =>
    newElement('Relationship', { Id: id, Type: type, Target: part === '' ? target : posix.relative(posix.dirname(part), target) }),
  );
  return newElement('Relationships', { xmlns: relationshipsNamespace }, items);
}
