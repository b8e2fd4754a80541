import { describe, expect, it } from 'vitest';
import { paginate } from '../../../renderer/features/documents/preview/paginate.ts';
import type { PageBlock, PageParagraph, PageTable } from '../../../shared/domain/documents/pageModel.ts';

const paragraph = (more: Partial<PageParagraph> = {}): PageParagraph => ({
  kind: 'paragraph', runs: [], align: 'left', left: 0, right: 0, firstLine: 0, before: 0, after: 0, lineHeight: 10, rightTab: false, breakBefore: false, keepNext: false, border: 'none', picture: null, ...more,
});
const table = (rows: number, spans: number[] = [], head = 1): PageTable => ({
  kind: 'table', widths: [100], align: 'left',
  rows: Array.from({ length: rows }, (_, at) => ({ repeats: at < head, minHeight: 0, cells: [{ columnSpan: 1, rowSpan: spans[at] ?? 1, shade: '', middle: false, bordered: true, blocks: [] }] })),
});
const heights = (blocks: PageBlock[], one: number) => blocks.map((block) => (block.kind === 'table' ? { height: block.rows.length * one, rows: block.rows.map(() => one) } : { height: one, rows: [] }));
const rowsOf = (block: PageBlock | undefined) => (block?.kind === 'table' ? block.rows.length : 0);

describe('ページに分ける', () => {
  it('入りきらない段落は次のページへ移り、一つもなくならない', () => {
    const blocks = Array.from({ length: 23 }, () => paragraph());
    const pages = paginate(blocks, heights(blocks, 10), 100);
    expect(pages.map((page) => page.length)).toEqual([10, 10, 3]);
    expect(pages.flat().map(({ index }) => index)).toEqual(blocks.map((_, index) => index));
  });
  it('改ページの段落は、新しいページから始まる', () => {
    const blocks = [paragraph(), paragraph({ breakBefore: true }), paragraph()];
    expect(paginate(blocks, heights(blocks, 10), 100).map((page) => page.length)).toEqual([1, 2]);
    expect(paginate([paragraph({ breakBefore: true })], [{ height: 10, rows: [] }], 100)).toHaveLength(1);
  });
  it('見出しは、ページの終わりに一人で残らない', () => {
    const blocks = [...Array.from({ length: 9 }, () => paragraph()), paragraph({ keepNext: true }), paragraph()];
    expect(paginate(blocks, heights(blocks, 10), 100).map((page) => page.length)).toEqual([9, 2]);
  });
  it('長い表は行の間で分かれ、見出しの行がくり返される', () => {
    const blocks = [table(25)];
    const pages = paginate(blocks, heights(blocks, 10), 100);
    expect(pages.map((page) => rowsOf(page[0]?.block))).toEqual([10, 10, 7]);
    for (const page of pages) expect(page[0]?.block.kind === 'table' && page[0].block.rows[0]?.repeats).toBe(true);
  });
  it('縦に結んだ行は分けない', () => {
    const blocks = [paragraph(), paragraph(), table(9, [1, 1, 1, 1, 1, 1, 3])];
    expect(paginate(blocks, heights(blocks, 10), 100).map((page) => rowsOf(page.at(-1)?.block))).toEqual([6, 4]);
  });
  it('1ページより高いものも、切らずに出す', () => {
    const blocks = [paragraph(), paragraph(), table(2, [], 0)];
    const pages = paginate(blocks, [{ height: 10, rows: [] }, { height: 500, rows: [] }, { height: 420, rows: [400, 20] }], 100);
    expect(pages.flat().filter(({ block }) => block.kind === 'paragraph')).toHaveLength(2);
    expect(pages.flat().reduce((sum, { block }) => sum + rowsOf(block), 0)).toBe(2);
  });
});
