import { heldNumbering } from './placeLoops.ts';
import { label, temporary, verticalMerge } from './tableRows.ts';
import { newElement } from './xmlTree.ts';
import type { XmlElement } from './xmlTree.ts';
import { childElements, childNamed, elements, insert, named, ownText, removeWhere, replaceWith } from './xmlWalk.ts';

/** Turns what easy-template-x left into a paper that Word accepts and nobody sees a tool in. */
export function finishPart(root: XmlElement): void {
  removeWhere(root, (element) => element.attributes[temporary] !== undefined && (element.name === 'w:tc' || !shows(element)));
  for (const element of elements(root)) {
    delete element.attributes[temporary];
    if (element.name === heldNumbering) element.name = 'w:numPr';
  }
  for (const table of named(root, 'w:tbl')) joinLabels(table);
  for (const text of named(root, 'w:t')) spellTabs(text);
  for (const holder of elements(root)) endWithParagraph(holder);
  makeUnique(root);
}

function shows(element: XmlElement): boolean {
  return [...elements(element)].some((inside) => ['w:drawing', 'w:pict', 'w:br', 'w:tab'].includes(inside.name) || (inside.name === 'w:t' && ownText(inside).trim() !== ''));
}

/** A label cell beside repeated rows becomes one merged cell: the first row's says it, the others continue it. */
function joinLabels(table: XmlElement): void {
  let above = new Map<number, string>();
  for (const row of childElements(table).filter((child) => child.name === 'w:tr')) {
    const here = new Map<number, string>();
    let column = 0;
    for (const cell of childElements(row).filter((child) => child.name === 'w:tc')) {
      const merge = verticalMerge(cell);
      const own = cell.attributes[label];
      const inherited = above.get(column);
      if (own !== undefined && own === inherited) continueLabel(cell, merge);
      const running = own ?? (merge !== undefined && merge.attributes['w:val'] !== 'restart' ? inherited : undefined);
      if (running !== undefined) here.set(column, running);
      delete cell.attributes[label];
      column += span(cell);
    }
    above = here;
  }
}

function continueLabel(cell: XmlElement, merge: XmlElement | undefined): void {
  if (merge !== undefined) merge.attributes = {};
  const paragraph = childNamed(cell, 'w:p');
  const properties = childNamed(cell, 'w:tcPr');
  if (paragraph !== undefined) paragraph.children = paragraph.children.filter((child) => child.kind === 'element' && child.name === 'w:pPr');
  cell.children = [properties, paragraph ?? newElement('w:p')].filter((child) => child !== undefined);
}

function span(cell: XmlElement): number {
  const properties = childNamed(cell, 'w:tcPr');
  const grid = properties && childNamed(properties, 'w:gridSpan');
  return Math.max(1, Number(grid?.attributes['w:val'] ?? 1) || 1);
}

/** A tab inside w:t is only a blank to Word; as w:tab it is a tab. */
function spellTabs(text: XmlElement): void {
  const words = ownText(text);
  if (!words.includes('\t')) return;
  const parts = words.split('\t').flatMap((part, index) => {
    const piece = newElement('w:t', { 'xml:space': 'preserve' }, [{ kind: 'text', text: part }]);
    return [...(index > 0 ? [newElement('w:tab')] : []), ...(part === '' ? [] : [piece])];
  });
  replaceWith(text, parts);
}

const paragraphHolders = new Set(['w:tc', 'w:txbxContent', 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote']);

/** An empty loop may have been all there was; Word calls a cell or a text box without a paragraph damaged. */
function endWithParagraph(holder: XmlElement): void {
  if (!paragraphHolders.has(holder.name)) return;
  if (childElements(holder).at(-1)?.name !== 'w:p') insert(holder, newElement('w:p'));
}

/** Repeating also repeated identifiers that must not come twice. */
function makeUnique(root: XmlElement): void {
  let drawing = 0;
  for (const properties of named(root, 'wp:docPr')) {
    drawing += 1;
    properties.attributes['id'] = String(drawing);
  }
  const shapes = new Set<string>();
  for (const { name, attributes } of elements(root)) {
    if (!name.startsWith('v:') || attributes['id'] === undefined) continue;
    if (shapes.has(attributes['id'])) attributes['id'] = `${attributes['id']}_${shapes.size}`;
    shapes.add(attributes['id']);
  }
  removeWhere(root, (element) => element.name === 'w:id' && element.parent?.name === 'w:sdtPr');
  dropBrokenBookmarks(root);
}

/** Keeps a bookmark only where one beginning and one end of it are left, the beginning first. */
function dropBrokenBookmarks(root: XmlElement): void {
  const kept = new Set<XmlElement>();
  const begun = new Map<string, XmlElement>();
  const names = new Set<string>();
  for (const element of named(root, 'w:bookmarkStart', 'w:bookmarkEnd')) {
    const id = element.attributes['w:id'] ?? '';
    const start = begun.get(id);
    const name = element.attributes['w:name'] ?? '';
    if (element.name === 'w:bookmarkStart' && start === undefined && !names.has(name)) {
      begun.set(id, element);
      names.add(name);
    }
    if (element.name === 'w:bookmarkEnd' && start !== undefined && !kept.has(start)) {
      kept.add(start);
      kept.add(element);
    }
  }
  removeWhere(root, (element) => (element.name === 'w:bookmarkStart' || element.name === 'w:bookmarkEnd') && !kept.has(element));
}
