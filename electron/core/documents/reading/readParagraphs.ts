import { walkXml } from './walkXml.ts';

/** A piece of text with the table cell it stands in, if any. */
export type ReadParagraph = {
  text: string;
  style: string;
  /** Table (counted from 1 in the part), row and column, from 0; null outside tables. */
  cell: { table: number; row: number; column: number } | null;
  /** The cell of the outermost table, where tables stand in cells. */
  outerCell: ReadParagraph['cell'];
  inTextBox: boolean;
};

type OpenTable = { table: number; row: number; column: number };
type OpenParagraph = { text: string; style: string };

/** Everything that stands in the file, or what its reader sees: no deleted or struck words, no commands of fields. */
export type Wanted = 'all' | 'shown';

const texts = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t', 'a:t']);
const taken = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:rPrChange']);
/** Ticks and boxes of Wingdings (F0FE …), as agencies insert them; others only say that a sign stands there. */
const SIGNS: Record<string, string> = { FE: '☑', '52': '☑', FC: '✓', FD: '☒', '6F': '□', A8: '□', '6E': '■' };

/** All paragraphs of a WordprocessingML part; runs are joined, so a name split by Word is whole again. */
export function readParagraphs(xml: string, wanted: Wanted = 'all'): ReadParagraph[] {
  const result: ReadParagraph[] = [];
  const paragraphs: OpenParagraph[] = [];
  const tables: OpenTable[] = [];
  let tableCount = 0;
  let textBoxes = 0;
  let reading = 0;
  let gone = 0;
  const struck: boolean[] = [];
  walkXml(xml, {
    open(name, attributes) {
      const current = paragraphs.at(-1);
      const table = tables.at(-1);
      if (taken.has(name)) gone += 1;
      if (name === 'w:p') paragraphs.push({ text: '', style: '' });
      else if (name === 'w:pStyle' && current) current.style = /w:val="([^"]*)"/.exec(attributes)?.[1] ?? '';
      else if (texts.has(name)) reading += 1;
      else if (name === 'w:r') struck.push(false);
      else if ((name === 'w:strike' || name === 'w:dstrike') && gone === 0 && struck.length > 0) struck[struck.length - 1] = !/w:val="(?:0|false|off)"/.test(attributes);
      else if (name === 'w:noBreakHyphen') append('‑');
      else if (name === 'w:sym') append(SIGNS[/w:char="(?:F0)?(\w+)"/i.exec(attributes)?.[1]?.toUpperCase() ?? ''] ?? '〓');
      else if (name === 'w:br' || name === 'w:cr') append('\n');
      else if (name === 'w:tab' && current && !/w:val=/.test(attributes)) append('\t');
      else if (name === 'w:tbl') tables.push({ table: (tableCount += 1), row: -1, column: -1 });
      else if (name === 'w:tr' && table) Object.assign(table, { row: table.row + 1, column: -1 });
      else if (name === 'w:tc' && table) table.column += 1;
      else if (name === 'w:txbxContent') textBoxes += 1;
    },
    close(name) {
      if (taken.has(name)) gone -= 1;
      if (name === 'w:r') struck.pop();
      if (name === 'w:p') {
        const done = paragraphs.pop();
        if (done) result.push({ text: done.text, style: done.style, cell: copyOf(tables.at(-1)), outerCell: copyOf(tables[0]), inTextBox: textBoxes > 0 });
      } else if (texts.has(name)) reading -= 1;
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
    if (current && !(wanted === 'shown' && (gone > 0 || struck.at(-1)))) current.text += text;
  }
}

const copyOf = (cell: OpenTable | undefined): ReadParagraph['cell'] => (cell ? { ...cell } : null);

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
