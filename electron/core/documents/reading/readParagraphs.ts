import { walkXml } from './walkXml.ts';

/** A piece of text with the table cell it stands in, if any. */
export type ReadParagraph = {
  text: string;
  style: string;
  /** Table (counted from 1 in the part), row and column, from 0; null outside tables. */
  cell: { table: number; row: number; column: number } | null;
  inTextBox: boolean;
};

type OpenTable = { table: number; row: number; column: number };
type OpenParagraph = { text: string; style: string };

/** All paragraphs of a WordprocessingML part; runs are joined, so a name split by Word is whole again. */
export function readParagraphs(xml: string): ReadParagraph[] {
  const result: ReadParagraph[] = [];
  const paragraphs: OpenParagraph[] = [];
  const tables: OpenTable[] = [];
  let tableCount = 0;
  let textBoxes = 0;
  let reading = 0;
  walkXml(xml, {
    open(name, attributes) {
      const current = paragraphs.at(-1);
      const table = tables.at(-1);
      if (name === 'w:p') paragraphs.push({ text: '', style: '' });
      else if (name === 'w:pStyle' && current) current.style = /w:val="([^"]*)"/.exec(attributes)?.[1] ?? '';
      else if (name === 'w:t' || name === 'w:delText' || name === 'w:instrText' || name === 'm:t' || name === 'a:t') reading += 1;
      else if (name === 'w:br' || name === 'w:cr') append('\n');
      else if (name === 'w:tab' && current && !/w:val=/.test(attributes)) append('\t');
      else if (name === 'w:tbl') tables.push({ table: (tableCount += 1), row: -1, column: -1 });
      else if (name === 'w:tr' && table) Object.assign(table, { row: table.row + 1, column: -1 });
      else if (name === 'w:tc' && table) table.column += 1;
      else if (name === 'w:txbxContent') textBoxes += 1;
    },
    close(name) {
      if (name === 'w:p') {
        const done = paragraphs.pop();
        const cell = tables.at(-1);
        if (done) result.push({ text: done.text, style: done.style, cell: cell ? { ...cell } : null, inTextBox: textBoxes > 0 });
      } else if (name === 'w:t' || name === 'w:delText' || name === 'w:instrText' || name === 'm:t' || name === 'a:t') reading -= 1;
      else if (name === 'w:tbl') tables.pop();
      else if (name === 'w:txbxContent') textBoxes -= 1;
    },
    text(text) {
      if (reading > 0) append(text);
    },
  });
  return result;

  function append(text: string): void {
    const current = paragraphs.at(-1);
    if (current) current.text += text;
  }
}

/** The tables of a part as rows of cell texts; the paragraphs of a cell are joined by line feeds. */
export function readTables(xml: string): string[][][] {
  const tables: string[][][] = [];
  for (const { text, cell } of readParagraphs(xml)) {
    if (!cell) continue;
    const rows = (tables[cell.table - 1] ??= []);
    const row = (rows[cell.row] ??= []);
    const before = row[cell.column];
    row[cell.column] = before === undefined ? text : `${before}\n${text}`;
  }
  return tables;
}
