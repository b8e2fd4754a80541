import { z } from 'zod';

/** A stretch of text in one look. Lengths everywhere in points. */
export const pageRun = z.strictObject({
  text: z.string(),
  size: z.number(),
  font: z.string(),
  bold: z.boolean(),
  /** Background of the letters, '#ffe8b8'; empty for none. */
  shade: z.string(),
  framed: z.boolean(),
  spacing: z.number(),
});
export type PageRun = z.infer<typeof pageRun>;

/** One paragraph; a tab stands in the text as \t, a line break as \n. */
export const pageParagraph = z.strictObject({
  kind: z.literal('paragraph'),
  runs: z.array(pageRun),
  align: z.enum(['left', 'center', 'right', 'both']),
  left: z.number(),
  right: z.number(),
  /** Negative hangs. */
  firstLine: z.number(),
  before: z.number(),
  after: z.number(),
  lineHeight: z.number(),
  /** A tab in it goes to the right edge. */
  rightTab: z.boolean(),
  breakBefore: z.boolean(),
  keepNext: z.boolean(),
  border: z.enum(['none', 'box', 'top']),
  /** Stands for a drawing: what it shows. */
  picture: z.strictObject({ description: z.string(), width: z.number(), height: z.number() }).nullable(),
});
export type PageParagraph = z.infer<typeof pageParagraph>;

/** A table of fixed columns. */
export interface PageTable {
  kind: 'table';
  widths: number[];
  align: 'left' | 'center' | 'right';
  rows: PageRow[];
}
/** One row; `repeats` marks the heading that stands on every page. */
export interface PageRow {
  repeats: boolean;
  minHeight: number;
  cells: PageCell[];
}
/** A cell; cells that are swallowed by one above are left out. */
export interface PageCell {
  columnSpan: number;
  rowSpan: number;
  shade: string;
  middle: boolean;
  bordered: boolean;
  blocks: PageBlock[];
}
/** What stands on a page from top to bottom. */
export type PageBlock = PageParagraph | PageTable;

const lazyBlocks: z.ZodType<PageBlock[]> = z.lazy(() => z.array(z.discriminatedUnion('kind', [pageParagraph, pageTable])));
const pageCell = z.strictObject({ columnSpan: z.number(), rowSpan: z.number(), shade: z.string(), middle: z.boolean(), bordered: z.boolean(), blocks: lazyBlocks });
const pageRow = z.strictObject({ repeats: z.boolean(), minHeight: z.number(), cells: z.array(pageCell) });
const pageTable = z.strictObject({ kind: z.literal('table'), widths: z.array(z.number()), align: z.enum(['left', 'center', 'right']), rows: z.array(pageRow) });

/** A Word file as pages can be drawn from it: measures of the paper, what stands above and below, and the blocks in between. */
export const pageModel = z.strictObject({
  width: z.number(),
  height: z.number(),
  top: z.number(),
  right: z.number(),
  bottom: z.number(),
  left: z.number(),
  headerAt: z.number(),
  footerAt: z.number(),
  header: lazyBlocks,
  footer: lazyBlocks,
  blocks: lazyBlocks,
});
export type PageModel = z.infer<typeof pageModel>;

/** Marks in the footer that become numbers once pages are counted. */
export const PAGE_NUMBER = '\u{F0001}';
export const PAGE_COUNT = '\u{F0002}';

/** A file of a set, drawn. */
export const previewedPaper = z.strictObject({ name: z.string(), files: z.array(z.string()), page: pageModel });
export type PreviewedPaper = z.infer<typeof previewedPaper>;
