import { wordsOf } from './marks.ts';
import { newElement } from './xmlTree.ts';
import type { XmlElement } from './xmlTree.ts';
import { childElements, childNamed } from './xmlWalk.ts';

/** On a paragraph or cell that only carries a loop's mark: finishing the filled paper takes it out. */
export const temporary = 'board-temporary';
/** On a label cell that is to stay one cell beside all rows that a loop makes of its row. */
export const label = 'board-label';

/** The rows from one paragraph's to another's, when both stand in cells of one and the same table. */
export function rowsBetween(first: XmlElement, last: XmlElement): XmlElement[] | undefined {
  const [from, to] = [rowAround(first), rowAround(last)];
  const table = from?.parent;
  if (from === undefined || to === undefined || table?.name !== 'w:tbl' || table !== to.parent) return undefined;
  const rows = table.children.slice(table.children.indexOf(from), table.children.indexOf(to) + 1);
  return rows.filter((row) => row.kind === 'element').filter((row) => row.name === 'w:tr');
}

/** A text box is a document of its own: what is in it is not in the row that the box hangs on. */
function rowAround(paragraph: XmlElement): XmlElement | undefined {
  let above = paragraph.parent;
  while (above !== undefined && above.name !== 'w:tr') above = above.name === 'w:txbxContent' ? undefined : above.parent;
  return above;
}

/**
 * A cell for a loop's mark at the edge of a row. The first and the last column are never the same one, else
 * easy-template-x would repeat columns.
 */
export function temporaryCell(run: XmlElement): XmlElement {
  return newElement('w:tc', { [temporary]: '1' }, [newElement('w:p', {}, [run])]);
}

/** Notes the merged label cells of a row that say nothing of the single item. */
export function holdLabels(row: XmlElement, loopOrder: number): void {
  for (const cell of childElements(row)) {
    const merge = verticalMerge(cell);
    if (merge?.attributes['w:val'] !== 'restart' || cell.attributes[label] !== undefined || /[《》]/.test(wordsOf(cell))) continue;
    cell.attributes[label] = String(loopOrder);
  }
}

/** The w:vMerge of a cell, where it has one. */
export function verticalMerge(cell: XmlElement): XmlElement | undefined {
  const properties = childNamed(cell, 'w:tcPr');
  return properties && childNamed(properties, 'w:vMerge');
}
