import { kindOf, readPart } from './docxPackage.ts';
import type { Docx, Relationship } from './docxPackage.ts';
import { refuse } from './problems.ts';
import type { XmlElement } from './xmlTree.ts';
import { childNamed } from './xmlWalk.ts';

/** Kinds of parts a paper needs to look as it does; everything else in a file stays behind. */
const neededKinds = new Set([
  'officeDocument', 'styles', 'stylesWithEffects', 'numbering', 'settings', 'webSettings', 'fontTable', 'theme', 'themeOverride', 'header', 'footer',
  'footnotes', 'endnotes', 'image', 'font', 'chart', 'chartEx', 'chartStyle', 'chartColorStyle', 'chartUserShapes',
  'diagramData', 'diagramLayout', 'diagramQuickStyle', 'diagramColors', 'diagramDrawing', 'wordprocessingShape',
]);
const fillableKinds = new Set(['header', 'footer', 'footnotes', 'endnotes']);

/** True when what the relationship points to stays in the file. Links inside the paper stay, links out do not. */
export function isKept(relationship: Relationship): boolean {
  return !relationship.external && neededKinds.has(kindOf(relationship));
}

/** The parts that stay, each once, in the order they are reached; their checksums are tried on the way. */
export function keptParts(docx: Docx): string[] {
  const kept = new Set([docx.mainPart]);
  for (const part of kept) {
    if (!/\.(xml|rels)$/i.test(part)) readPart(docx.zip, part);
    for (const relationship of docx.relationships(part)) {
      if (!isKept(relationship)) continue;
      if (!docx.zip.has(relationship.target) || docx.contentType(relationship.target) === '') refuse('damaged', '中の部品が足りません');
      kept.add(relationship.target);
    }
  }
  return [...kept];
}

/** The parts in which marks are filled: the text itself, headers, footers and notes. */
export function fillableParts(docx: Docx): string[] {
  const around = docx.relationships(docx.mainPart).filter((relationship) => !relationship.external && fillableKinds.has(kindOf(relationship)));
  return [...new Set([docx.mainPart, ...around.map((relationship) => relationship.target)])];
}

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Some programs name Word's elements their own way; Word understands that, easy-template-x does not. */
export function refuseOtherNames(root: XmlElement): void {
  const { 'xmlns:w': namespace } = root.attributes;
  if (namespace !== wordNamespace) refuse(Object.values(root.attributes).includes(wordNamespace) || /purl\.oclc\.org/.test(JSON.stringify(root.attributes)) ? 'strict-format' : 'damaged');
  if (root.name === 'w:document' && childNamed(root, 'w:body') === undefined) refuse('damaged', '本文がありません');
}
