import type { PageBlock, PageCell, PageTable } from '../../../../../shared/domain/documents/pageModel.ts';
import { childElements, childNamed, named } from '../../../templates/xmlWalk.ts';
import type { XmlElement } from '../../../templates/xmlTree.ts';
import { hasBorders } from './looks.ts';
import { type Reading, readParagraph } from './readParagraph.ts';
import { colour, contents, isOn, points, valueOf } from './xml.ts';

/** Paragraphs and tables from top to bottom; what stands in a text box follows the paragraph that holds it. */
export function readBlocks(parent: XmlElement, reading: Reading): PageBlock[] {
  const blocks: PageBlock[] = [];
  for (const element of contents(parent)) {
    if (element.name === 'w:tbl') blocks.push(readTable(element, reading));
    if (element.name !== 'w:p') continue;
    blocks.push(readParagraph(element, reading));
    for (const box of named(element, 'w:txbxContent')) if (!insideFallback(box)) blocks.push(...readBlocks(box, reading));
  }
  return blocks;
}

/** Word writes a text box twice, the second time for old programs. */
function insideFallback(element: XmlElement): boolean {
  for (let above = element.parent; above; above = above.parent) if (above.name === 'mc:Fallback') return true;
  return false;
}

type OpenMerge = { cell: PageCell; columnSpan: number };

function readTable(table: XmlElement, reading: Reading): PageTable {
  const properties = childNamed(table, 'w:tblPr');
  const style = reading.styles.table(valueOf(properties, 'w:tblStyle'));
  const own = properties && childNamed(properties, 'w:tblBorders');
  const bordered = own ? hasBorders(own) : style.bordered;
  const grid = childNamed(table, 'w:tblGrid');
  const widths = grid ? childElements(grid).map((column) => points(column.attributes['w:w']) ?? 0) : [];
  const merges = new Map<number, OpenMerge>();
  const rows: PageTable['rows'] = [];
  for (const row of [...contents(table)].filter((element) => element.name === 'w:tr')) {
    const rowProperties = childNamed(row, 'w:trPr');
    const cells: PageCell[] = [];
    let column = Number(valueOf(rowProperties, 'w:gridBefore') ?? 0) || 0;
    for (const element of [...contents(row)].filter((each) => each.name === 'w:tc')) {
      const cellProperties = childNamed(element, 'w:tcPr');
      const columnSpan = Math.max(1, Number(valueOf(cellProperties, 'w:gridSpan') ?? 1) || 1);
      const merge = cellProperties && childNamed(cellProperties, 'w:vMerge');
      const above = merges.get(column);
      if (merge && merge.attributes['w:val'] !== 'restart' && above) above.cell.rowSpan += 1;
      else {
        const borders = cellProperties && childNamed(cellProperties, 'w:tcBorders');
        const alignment = valueOf(cellProperties, 'w:vAlign');
        const shading = cellProperties && childNamed(cellProperties, 'w:shd');
        const cell: PageCell = {
          columnSpan, rowSpan: 1, shade: colour(shading?.attributes['w:fill']), middle: alignment === undefined ? style.middle : alignment === 'center',
          bordered: borders ? bordered || hasBorders(borders) : bordered, blocks: readBlocks(element, reading),
        };
        cells.push(cell);
        if (merge) merges.set(column, { cell, columnSpan });
        else merges.delete(column);
      }
      column += columnSpan;
    }
    const height = rowProperties && childNamed(rowProperties, 'w:trHeight');
    rows.push({ repeats: isOn(rowProperties, 'w:tblHeader') ?? false, minHeight: points(height?.attributes['w:val']) ?? 0, cells });
  }
  const align = valueOf(properties, 'w:jc');
  return { kind: 'table', widths, align: align === 'right' || align === 'end' ? 'right' : align === 'center' ? 'center' : 'left', rows };
}
