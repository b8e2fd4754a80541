/** One record of a CSV file. */
export interface CsvRow {
  /** The row as Excel counts it, from 1: a line break inside quotes does not begin a new row. */
  row: number;
  cells: string[];
}

/** What a CSV file holds; with a quote that never closes, the rest of the file is one cell and not to be trusted. */
export interface CsvTable {
  rows: CsvRow[];
  unclosedQuoteRow: number | null;
}

/** Reads comma-separated text as RFC 4180 says, with CRLF, LF or CR, and forgiving quotes inside unquoted cells. */
export function parseCsv(text: string): CsvTable {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let at = 0;
  const endRow = () => {
    rows.push({ row: rows.length + 1, cells });
    cells = [];
  };
  while (at < text.length) {
    const cell = readCell(text, at);
    if (cell === null) return { rows: [...rows, { row: rows.length + 1, cells }], unclosedQuoteRow: rows.length + 1 };
    cells.push(cell.value);
    at = cell.end;
    if (at >= text.length) break;
    const separator = text[at];
    at += separator === '\r' && text[at + 1] === '\n' ? 2 : 1;
    if (separator !== ',') endRow();
    else if (at >= text.length) cells.push('');
  }
  if (cells.length > 0) endRow();
  return { rows, unclosedQuoteRow: null };
}

const separator = /[,\r\n]/g;

/** The end of an unquoted stretch: the next separator or the end of the text. */
function stretchEnd(text: string, from: number): number {
  separator.lastIndex = from;
  return separator.exec(text)?.index ?? text.length;
}

/** One cell from `start`; null when its quote never closes. */
function readCell(text: string, start: number): { value: string; end: number } | null {
  if (text[start] !== '"') {
    const end = stretchEnd(text, start);
    return { value: text.slice(start, end), end };
  }
  let value = '';
  for (let at = start + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    value += text.slice(at, quote);
    if (text[quote + 1] === '"') {
      value += '"';
      at = quote + 2;
      continue;
    }
    const end = stretchEnd(text, quote + 1);
    return { value: value + text.slice(quote + 1, end), end };
  }
}
