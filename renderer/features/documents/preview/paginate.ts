import type { PageBlock, PageTable } from '../../../../shared/domain/documents/pageModel.ts';

/** How tall a block turned out; of a table also each row. */
export interface Measure {
  height: number;
  rows: readonly number[];
}

/** A block, or some rows of a table with its heading repeated above them. */
export interface Piece {
  block: PageBlock;
  /** Index of the block in the file. */
  index: number;
}

/** Spreads measured blocks over pages: tables break between rows and repeat their heading, the rest moves on whole. */
export function paginate(blocks: readonly PageBlock[], measures: readonly Measure[], room: number): Piece[][] {
  const pages: Piece[][] = [[]];
  let used = 0;
  const page = (): Piece[] => pages.at(-1) ?? [];
  const turn = (): void => {
    if (page().length === 0) return;
    pages.push([]);
    used = 0;
  };
  blocks.forEach((block, index) => {
    const { height, rows } = measures[index] ?? { height: 0, rows: [] };
    if (block.kind === 'paragraph' && block.breakBefore) turn();
    if (used + height <= room) {
      page().push({ block, index });
      used += height;
      return;
    }
    if (block.kind === 'paragraph') {
      carryHeadings();
      page().push({ block, index });
      used += height;
      return;
    }
    if (block.rows[0] && (rows[0] ?? 0) + headHeight(block, rows) > room - used) carryHeadings();
    for (const part of tableParts(block, rows, () => room - used, turn)) {
      page().push({ block: part.table, index });
      used += part.height;
    }
  });
  return pages;

  /** A heading never stays behind alone at the foot of a page. */
  function carryHeadings(): void {
    const carried: Piece[] = [];
    for (let last = page().at(-1); last && last.block.kind === 'paragraph' && last.block.keepNext && page().length > 1; last = page().at(-1)) {
      carried.unshift(last);
      page().pop();
    }
    turn();
    page().push(...carried);
    used = carried.reduce((sum, piece) => sum + (measures[piece.index]?.height ?? 0), 0);
  }
}

const headRows = (table: PageTable): number => {
  const first = table.rows.findIndex((row) => !row.repeats);
  return first < 0 ? 0 : first;
};
const headHeight = (table: PageTable, rows: readonly number[]): number => rows.slice(0, headRows(table)).reduce((a, b) => a + b, 0);

function* tableParts(table: PageTable, heights: readonly number[], left: () => number, turn: () => void): Generator<{ table: PageTable; height: number }> {
  const head = headRows(table);
  const heading = table.rows.slice(0, head);
  const headingHeight = headHeight(table, heights);
  let rows: PageTable['rows'] = [];
  let height = headingHeight;
  let room = left();
  for (const group of rowGroups(table, head)) {
    const tall = group.reduce((sum, at) => sum + (heights[at] ?? 0), 0);
    if (height + tall > room && rows.length > 0) {
      yield { table: { ...table, rows: [...heading, ...rows] }, height };
      turn();
      room = left();
      rows = [];
      height = headingHeight;
    }
    rows.push(...group.flatMap((at) => table.rows[at] ?? []));
    height += tall;
  }
  if (rows.length > 0 || heading.length > 0) yield { table: { ...table, rows: [...heading, ...rows] }, height };
}

/** Rows that a merged cell holds together stay together. */
function rowGroups(table: PageTable, from: number): number[][] {
  const groups: number[][] = [];
  let until = from;
  for (let at = from; at < table.rows.length; at += 1) {
    const spans = table.rows[at]?.cells.map((cell) => cell.rowSpan) ?? [];
    if (at >= until) groups.push([]);
    groups.at(-1)?.push(at);
    until = Math.max(until, at + Math.max(1, ...spans));
  }
  return groups;
}
