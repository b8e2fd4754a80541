import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { renderMeetingNotice } from '../../electron/core/documents/meetingNotice.ts';
import { renderMinutes } from '../../electron/core/documents/minutes.ts';
import { decodeXml, openPackage } from '../../electron/core/documents/reading/openPackage.ts';
import { readParagraphs } from '../../electron/core/documents/reading/readParagraphs.ts';
import type { MinutesModel } from '../../shared/domain/documents/minutes.ts';
import { defaultDocumentStyle } from '../../shared/domain/documents/style.ts';
import { sampleNotice } from '../core/documents/samples/letters.ts';
import { sampleMinutes } from '../core/documents/samples/minutes.ts';
import type { Figure } from './store.bench.ts';

const rounds = 15;
/** Milliseconds of the same work before anything is measured: the engine compiles both sides first, or the shortest document pays for all. */
const warmUp = 2500;
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** A 会議録 of at least so many pages: a case fills one page, and each case begins a new one. */
function minutesOfPages(pages: number): MinutesModel {
  const [item] = sampleMinutes.items;
  if (!item) throw new Error('no item');
  const full = { ...item, entries: item.entries.slice(0, 4), decisions: item.decisions.slice(0, 4), wishes: [], objections: [] };
  return { ...sampleMinutes, onePagePerCase: true, items: Array.from({ length: pages }, () => full) };
}

type Line = { text: string; style: string };
type Block = { kind: 'paragraph'; line: Line } | { kind: 'table'; rows: Line[][][] };

/** What stands in a document, to be written again by docx alone. */
function blocksOf(bytes: Uint8Array): Block[] {
  const blocks: Block[] = [];
  const tables: Line[][][][] = [];
  for (const { text, style, cell } of readParagraphs(decodeXml(openPackage(bytes).get('word/document.xml') ?? new Uint8Array()))) {
    if (!cell) {
      blocks.push({ kind: 'paragraph', line: { text, style } });
      continue;
    }
    let table = tables[cell.table];
    if (!table) blocks.push({ kind: 'table', rows: (tables[cell.table] = table = []) });
    const row = (table[cell.row] ??= []);
    (row[cell.column] ??= []).push({ text, style });
  }
  return blocks;
}

/** The floor: the same paragraphs in the same styles and the same cells by docx; no widths, heads, frames or properties. */
async function bareDocx(blocks: Block[]): Promise<Uint8Array> {
  const paragraph = ({ text, style }: Line): Paragraph => new Paragraph({ style, children: [new TextRun(text)] });
  const children = blocks.map((block) =>
    block.kind === 'paragraph'
      ? paragraph(block.line)
      : new Table({ rows: block.rows.map((row) => new TableRow({ children: row.map((lines) => new TableCell({ children: lines.map(paragraph) })) })) }),
  );
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

type Work = () => Promise<unknown>;

async function timed(work: Work, times: number): Promise<number> {
  const start = performance.now();
  for (let count = 0; count < times; count += 1) await work();
  return (performance.now() - start) / times;
}

/**
 * Median and 95th percentile of both, turn about, so that whatever else the machine does meets both alike. Short work is timed
 * several times over, or one side would always be the one that pays for clearing the memory.
 */
async function race(ours: Work, bare: Work, times = 1): Promise<{ value: number; p95: number; floor: number }> {
  const warmAt = performance.now() + warmUp;
  for (let round = 0; round < 2 || performance.now() < warmAt; round += 1) {
    await ours();
    await bare();
  }
  const samples: { ours: number; bare: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) samples.push({ ours: await timed(ours, times), bare: await timed(bare, times) });
    else {
      const first = await timed(bare, times);
      samples.push({ ours: await timed(ours, times), bare: first });
    }
  }
  const at = (list: number[], share: number): number => list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) * share)] ?? Number.NaN;
  const mine = samples.map((sample) => sample.ours);
  return { value: at(mine, 0.5), p95: at(mine, 0.95), floor: at(samples.map((sample) => sample.bare), 0.5) };
}

/** Measures how long the office waits for its papers, and what our layout costs over bare docx. */
export async function run(print: (figure: Figure) => void): Promise<void> {
  const style = defaultDocumentStyle;
  const perPage: number[] = [];
  for (const pages of [10, 60, 300]) {
    const model = minutesOfPages(pages);
    const blocks = blocksOf(await renderMinutes(model, style));
    const { value, p95, floor } = await race(() => renderMinutes(model, style), () => bareDocx(blocks), Math.ceil(120 / pages));
    perPage.push(value / pages);
    const target = pages === 60 ? 500 : pages * 8.4;
    print({
      name: `documents.minutes.${pages}pages`,
      value: rounded(value),
      unit: 'ms',
      p95: rounded(p95),
      floor: rounded(floor),
      ratio: rounded(value / floor),
      target: Math.round(target),
      ok: value <= target && value / floor <= 1.5,
      what: `会議録 ${pages} ページ以上を書き出す時間（床は同じ段落・同じスタイル・同じ表を docx だけで書く時間。比は1.5以下）`,
    });
  }
  const [small = Number.NaN, , large = Number.NaN] = perPage;
  print({
    name: 'documents.minutes.flat',
    value: rounded(large),
    unit: 'ms/page',
    floor: rounded(small),
    ratio: rounded(large / small),
    target: 1.3,
    ok: large / small <= 1.3,
    what: '1ページ当たりの時間が10ページから300ページまで増えないこと（床は10ページのとき、目標は比）',
  });
  const addressees = Array.from({ length: 40 }, (_, index) => ({ agency: `第${index + 1}地区地域包括支援センター`, headTitle: 'センター長', name: '' }));
  const [first] = addressees;
  const letter = blocksOf(await renderMeetingNotice(sampleNotice, first ?? { agency: '', headTitle: '', name: '' }, style));
  const set = await race(
    async () => {
      for (const to of addressees) await renderMeetingNotice(sampleNotice, to, style);
    },
    async () => {
      for (let count = 0; count < addressees.length; count += 1) await bareDocx(letter);
    },
  );
  print({
    name: 'documents.letters.40',
    value: rounded(set.value),
    unit: 'ms',
    p95: rounded(set.p95),
    floor: rounded(set.floor),
    ratio: rounded(set.value / set.floor),
    target: 2000,
    ok: set.value <= 2000 && set.value / set.floor <= 1.5,
    what: '開催通知40通を書き出す時間（床は同じ段落・同じスタイルを docx だけで40回書く時間。比は1.5以下）',
  });
}
