import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderCaseSummary } from '../../../electron/core/documents/caseSummary.ts';
import type { Picture } from '../../../electron/core/documents/kit/picture.ts';
import { readCaseSummarySheet } from '../../../electron/core/documents/readCaseSummarySheet.ts';
import { openPackage } from '../../../electron/core/documents/reading/openPackage.ts';
import { caseSections } from '../../../shared/domain/documents/caseSummary.ts';
import { defaultDocumentStyle } from '../../../shared/domain/documents/style.ts';
import { sampleBlankCaseSummary, sampleCaseSummary } from './samples/sheets.ts';
import { part, validationErrors } from './support.ts';

const style = defaultDocumentStyle;

/** A one-colour PNG, made by hand so that no picture file has to lie in the tree. */
function png(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length, 0);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((width + 1) * height));
  return new Uint8Array(Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]));
}

const genogram: Picture = { bytes: png(20, 10), widthPx: 920, heightPx: 300, description: '母・長男・孫の三人暮らし' };

/** Types into the cell right of a label, as Word does: new paragraphs in place of the empty one. */
function typeInto(bytes: Uint8Array, label: string, lines: string[]): Uint8Array {
  const xml = part(bytes, 'word/document.xml');
  const cell = new RegExp(`(>${label}</w:t>.*?</w:tc><w:tc>.*?)<w:p>.*?</w:p>(</w:tc>)`);
  const typed = lines.map((line) => `<w:p><w:r><w:t>${line.slice(0, 2)}</w:t></w:r><w:r><w:t>${line.slice(2)}</w:t></w:r></w:p>`).join('');
  const files = Object.fromEntries(openPackage(bytes));
  return zipSync({ ...files, 'word/document.xml': strToU8(xml.replace(cell, `$1${typed}$2`)) });
}

describe('事例概要シート', () => {
  it('記入用の用紙は、どの欄も空で読み戻せる', async () => {
    const sections = readCaseSummarySheet(await renderCaseSummary(sampleBlankCaseSummary, style));
    expect(sections.map(({ section }) => section)).toEqual(['ケース番号', '作成日・版', '提供機関', '区分', '会議', '同意の状況', ...caseSections.map(({ label }) => label)]);
    expect(sections.filter(({ section }) => section !== '区分' && section !== '同意の状況').every(({ text }) => text === '')).toBe(true);
  });

  it('Word で書き込まれた用紙を欄ごとに読み戻す', async () => {
    const blank = await renderCaseSummary(sampleBlankCaseSummary, style);
    const filled = typeInto(typeInto(blank, '主訴', ['この家で暮らしたい。', '長男のことが心配。']), 'リスク・緊急度', ['あざを2回確認。']);
    const found = new Map(readCaseSummarySheet(filled).map(({ section, text }) => [section, text]));
    expect(found.get('主訴')).toBe('この家で暮らしたい。\n長男のことが心配。');
    expect(found.get('リスク・緊急度')).toBe('あざを2回確認。');
    expect(found.get('経過')).toBe('');
  });

  it('書き出した様式を読み戻すと、渡した文と同じになる', async () => {
    const found = new Map(readCaseSummarySheet(await renderCaseSummary(sampleCaseSummary, style)).map(({ section, text }) => [section, text]));
    for (const { key, label } of caseSections) expect(found.get(label)).toBe(sampleCaseSummary.texts[key]);
    expect(found.get('世帯構成')?.split('\n')).toHaveLength(3);
  });

  it('ジェノグラムは欄に収まる大きさで入り、説明の文が付く', async () => {
    const bytes = await renderCaseSummary(sampleCaseSummary, style, genogram);
    const xml = part(bytes, 'word/document.xml');
    expect(xml).toContain('descr="母・長男・孫の三人暮らし"');
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml) ?? [];
    expect([Number(width) / 9525, Number(height) / 9525]).toEqual([445, 145]);
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it('SVG の図も PNG を添えて入る', async () => {
    const svg = strToU8('<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10"/></svg>');
    const bytes = await renderCaseSummary(sampleCaseSummary, style, { ...genogram, svg });
    expect([...openPackage(bytes).keys()].filter((path) => path.startsWith('word/media/')).map((path) => path.split('.').pop()).sort()).toEqual(['png', 'svg']);
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it('絵でないものは図として受けない', async () => {
    await expect(renderCaseSummary(sampleCaseSummary, style, { ...genogram, bytes: strToU8('MZ') })).rejects.toThrow(TypeError);
  });

  it('図があっても同じ中身なら同じファイルになる', async () => {
    const [one, two] = [await renderCaseSummary(sampleCaseSummary, style, genogram), await renderCaseSummary(sampleCaseSummary, style, genogram)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });
});
