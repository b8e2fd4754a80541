import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import { cellPadding, lineWidth, tablePoints } from './measures.ts';
import { paragraph, paragraphs, runs } from './paragraphs.ts';
import { styles } from './styleSheet.ts';

/** What may stand in a cell: text (one paragraph per line) or ready paragraphs. */
export type CellContent = string | (Paragraph | Table)[];

/** A cell of a table that is put together by hand. */
export type Cell = {
  content: CellContent;
  /** `head` names a column and stays with the row below it, `name` and `label` name the cell beside them. */
  kind?: 'text' | 'top' | 'head' | 'name' | 'label' | 'centre';
  columnSpan?: number;
  rowSpan?: number;
};

/** Large tables have nine-point letters. */
export type TableSize = 'normal' | 'small';

const headFill = 'EFEFEF';

const styleOf = (kind: NonNullable<Cell['kind']>, size: TableSize): string =>
  size === 'small'
    ? { text: styles.tableSmall, top: styles.tableSmall, label: styles.tableSmallLabel, name: styles.tableSmallName, head: styles.tableSmallHead, centre: styles.tableSmallCentre }[kind]
    : { text: styles.tableText, top: styles.tableText, label: styles.tableLabel, name: styles.tableName, head: styles.tableHead, centre: styles.tableCentre }[kind];

/** Shares a width among columns by weight, to the twip. */
export function shareWidth(total: number, weights: number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  let used = 0;
  return weights.map((weight, index) => {
    const width = index === weights.length - 1 ? total - used : Math.floor((total * weight) / sum);
    used += width;
    return width;
  });
}

function tableCell(cell: Cell, width: number, size: TableSize): TableCell {
  const kind = cell.kind ?? 'text';
  const style = styleOf(kind, size);
  const children = typeof cell.content === 'string' ? paragraphs(style, cell.content) : cell.content;
  return new TableCell({
    children: children.length > 0 ? children : [paragraph(style)],
    width: { size: width, type: WidthType.DXA },
    // The table style centres every cell; only long texts to be written into begin at the top.
    ...(kind === 'top' && { verticalAlign: VerticalAlignTable.TOP }),
    ...((kind === 'head' || kind === 'name' || kind === 'label') && { shading: { type: 'clear', color: 'auto', fill: headFill } }),
    ...(cell.columnSpan && { columnSpan: cell.columnSpan }),
    ...(cell.rowSpan && { rowSpan: cell.rowSpan }),
  });
}

/** Up to so many lines a row is moved whole to the next page: broken, it would leave single words on either side. */
const shortRow = 4;

/** Whether no cell can be higher than a short row; cells to be written into and long texts may break, so that nothing is ever cut. */
function isShort(cells: Cell[], widths: number[], size: TableSize): boolean {
  return cells.every(({ content, kind }, index) => {
    if (kind === 'top') return false;
    if (typeof content !== 'string') return content.length <= shortRow;
    const letters = Math.max(1, ((widths[index] ?? 0) - cellPadding) / (tablePoints[size] * 20));
    return content.length <= letters * shortRow && content.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / letters)), 0) <= shortRow;
  });
}

/** A table of rows given cell by cell; the first `headerRows` are repeated on every page, long rows may break. */
export function gridTable(rows: Cell[][], widths: number[], options: { headerRows?: number; size?: TableSize; minHeights?: number[]; alignment?: 'right' } = {}): Table {
  const { headerRows = 0, size = 'normal', minHeights = [], alignment } = options;
  const open = new Map<number, number>();
  const tableRows = rows.map((row, index) => {
    let column = 0;
    const taken: number[] = [];
    const skip = (): void => {
      while ((open.get(column) ?? 0) > 0) {
        open.set(column, (open.get(column) ?? 0) - 1);
        column += 1;
      }
    };
    const cells = row.map((cell) => {
      skip();
      const span = cell.columnSpan ?? 1;
      const width = widths.slice(column, column + span).reduce((a, b) => a + b, 0);
      for (let at = column; at < column + span; at += 1) open.set(at, (cell.rowSpan ?? 1) - 1);
      column += span;
      taken.push(width);
      return tableCell(cell, width, size);
    });
    skip();
    const minHeight = minHeights[index];
    return new TableRow({
      children: cells,
      ...(index < headerRows && { tableHeader: true }),
      ...((index < headerRows || isShort(row, taken, size)) && { cantSplit: true }),
      ...(minHeight && { height: { value: minHeight, rule: 'atLeast' } }),
    });
  });
  return new Table({
    rows: tableRows,
    style: styles.tableGrid,
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    ...(alignment && { alignment }),
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
  });
}

/** One column of a list table: as wide as a text that must not break (a date, a time), or by weight what room is left. */
export type Column<Row> = { head: string; kind?: 'text' | 'centre'; of: (row: Row, index: number) => CellContent } & ({ fits: string } | { weight: number });

/** No unbreakable columns may take more of a table than this. */
const mostFitted = 0.7;

function columnWidths<Row>(columns: Column<Row>[], total: number, size: TableSize): number[] {
  const fitted = columns.map((column) => ('fits' in column ? lineWidth(`${column.head}\n${column.fits}`, tablePoints[size]) : 0));
  const taken = fitted.reduce((a, b) => a + b, 0);
  const room = Math.min(taken, total * mostFitted);
  const weights = columns.map((column) => ('fits' in column ? 0 : column.weight)).reduce((a, b) => a + b, 0);
  return shareWidth(total, columns.map((column, index) => ('fits' in column ? ((fitted[index] ?? 0) * room) / taken : (column.weight * (total - room)) / weights)));
}

/** A list with a repeated heading row; an empty list says so in one line instead of showing nothing. */
export function listTable<Row>(columns: Column<Row>[], rows: Row[], textWidth: number, options: { size?: TableSize; empty?: string; minHeight?: number } = {}): Table {
  const { size = 'normal', minHeight = 0 } = options;
  const widths = columnWidths(columns, textWidth, size);
  const head = columns.map((column): Cell => ({ content: column.head, kind: 'head' }));
  const body =
    rows.length > 0
      ? rows.map((row, index) => columns.map((column): Cell => ({ content: column.of(row, index), kind: column.kind ?? 'text' })))
      : [[{ content: options.empty ?? '該当なし', columnSpan: columns.length } satisfies Cell]];
  return gridTable([head, ...body], widths, { headerRows: 1, size, minHeights: [0, ...body.map(() => minHeight)] });
}

/** A form of label and value, two columns. */
export function formTable(rows: [label: string, value: CellContent][], textWidth: number, options: { labelWeight?: number; size?: TableSize; minHeight?: number } = {}): Table {
  const { labelWeight = 0.2, size = 'normal', minHeight } = options;
  const widths = shareWidth(textWidth, [labelWeight, 1 - labelWeight]);
  return gridTable(
    rows.map(([label, value]): Cell[] => [{ content: label, kind: 'name' }, { content: value }]),
    widths,
    { size, ...(minHeight && { minHeights: rows.map(() => minHeight) }) },
  );
}

/** 未確定, marked by word and colour. */
export const unsettled = (size: TableSize): Paragraph[] => [paragraph(styleOf('text', size), ...runs('未確定', styles.unsettled))];
