import type { PageBlock, PageModel } from '../../../../shared/domain/documents/pageModel.ts';
import { type Docx, kindOf, openDocx } from '../../templates/docxPackage.ts';
import type { XmlElement } from '../../templates/xmlTree.ts';
import { childElements, childNamed, named } from '../../templates/xmlWalk.ts';
import { readStyles } from './pages/looks.ts';
import { readBlocks } from './pages/readBlocks.ts';
import type { Reading } from './pages/readParagraph.ts';
import { points } from './pages/xml.ts';

/** A finished .docx as pages can be drawn from it: what is shown is read from the bytes that will be written, not from the model. */
export function readPages(bytes: Uint8Array): PageModel {
  const docx = openDocx(bytes);
  const root = docx.parse(docx.mainPart);
  const body = childNamed(root, 'w:body') ?? root;
  const section = childNamed(body, 'w:sectPr') ?? named(body, 'w:sectPr').at(-1);
  const size = (section && childNamed(section, 'w:pgSz')?.attributes) ?? {};
  const margin = (section && childNamed(section, 'w:pgMar')?.attributes) ?? {};
  const grid = section && childNamed(section, 'w:docGrid');
  const gridType = grid?.attributes['w:type'] ?? 'default';
  const stylesPart = docx.relationships(docx.mainPart).find((one) => kindOf(one) === 'styles' && !one.external)?.target;
  const reading: Reading = {
    styles: readStyles(stylesPart && docx.zip.has(stylesPart) ? docx.parse(stylesPart) : undefined),
    gridLine: gridType === 'default' ? null : (points(grid?.attributes['w:linePitch']) ?? null),
  };
  return {
    width: points(size['w:w']) ?? 595,
    height: points(size['w:h']) ?? 842,
    top: points(margin['w:top']) ?? 72,
    right: points(margin['w:right']) ?? 72,
    bottom: points(margin['w:bottom']) ?? 72,
    left: points(margin['w:left']) ?? 72,
    headerAt: points(margin['w:header']) ?? 36,
    footerAt: points(margin['w:footer']) ?? 36,
    header: edge(docx, section, 'w:headerReference', reading),
    footer: edge(docx, section, 'w:footerReference', reading),
    blocks: readBlocks(body, reading),
  };
}

/** What stands above or below on ordinary pages. */
function edge(docx: Docx, section: XmlElement | undefined, kind: string, reading: Reading): PageBlock[] {
  const references = section ? childElements(section).filter((element) => element.name === kind) : [];
  const reference = references.find((one) => (one.attributes['w:type'] ?? 'default') === 'default');
  const part = docx.relationships(docx.mainPart).find((one) => one.id === reference?.attributes['r:id'])?.target;
  return part && docx.zip.has(part) ? readBlocks(docx.parse(part), reading) : [];
}
