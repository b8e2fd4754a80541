import { deflateSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderCaseSummary } from '../../../electron/core/documents/caseSummary.ts';
import type { Picture } from '../../../electron/core/documents/kit/picture.ts';
import { readCaseSummarySheet } from '../../../electron/core/documents/readCaseSummarySheet.ts';
import { openPackage } from '../../../electron/core/documents/reading/openPackage.ts';
import { caseSections } from '../../../shared/domain/documents/caseSummary.ts';
import { spellOutMarks } from '../../../shared/domain/cases/sheetMarks.ts';
import { defaultDocumentStyle } from '../../../shared/domain/documents/style.ts';
import { fillSheet } from '../../support/filledSheet.ts';
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

describe('事例概要シート', () => {
  it('記入用の用紙は、どの欄も空で読み戻せる', async () => {
    const sections = readCaseSummarySheet(await renderCaseSummary(sampleBlankCaseSummary, style));
    expect(sections.map(({ section }) => section)).toEqual(['ケース番号', '作成日・版', '提供機関', '区分', '会議', '同意の状況', '世帯構成', ...caseSections.map(({ label }) => label)]);
    expect(sections.filter(({ text }) => text !== '')).toEqual([]);
  });

  it('Word で書き込まれた用紙を欄ごとに読み戻す', async () => {
    const blank = await renderCaseSummary(sampleBlankCaseSummary, style);
    const filled = fillSheet(blank, { 主訴: ['この家で暮らしたい。', '長男のことが心配。'], 'リスク・緊急度': ['あざを2回確認。'], 同意の状況: ['一部'] }, [['長男B', '長男', '50歳代', '同居', '離職'], ['Aさん', '本人', '', '', '']]);
    const found = new Map(readCaseSummarySheet(filled).map(({ section, text }) => [section, text]));
    expect(found.get('主訴')).toBe('この家で暮らしたい。\n長男のことが心配。');
    expect(found.get('リスク・緊急度')).toBe('あざを2回確認。');
    expect(found.get('経過')).toBe('');
    expect(found.get('同意の状況')).toBe('同意の状況：一部');
    expect(found.get('世帯構成')).toBe('長男B（50歳代、同居、離職）\n本人：Aさん');
  });

  it('印は、次の印か行の終わりまでの文に効き、言葉に開いて読む', async () => {
    const blank = await renderCaseSummary(sampleBlankCaseSummary, style);
    const filled = fillSheet(blank, { 経過: ['〔話〕電気が止まった。「困った。助けて」と言う。〔推〕飲酒か。', '長女の話。'], 主訴: ['〔未〕転居したい。（情報源：民生委員）'] });
    const found = new Map(readCaseSummarySheet(filled).map(({ section, text }) => [section, text]));
    expect(found.get('経過')).toBe('〔本人の話〕電気が止まった。〔本人の話〕「困った。助けて」と言う。〔推測〕飲酒か。\n長女の話。');
    expect(found.get('主訴')).toBe('〔未確認〕転居したい（情報源：民生委員）。');
  });

  it('書き出した様式を読み戻すと、渡した文と同じになる', async () => {
    const found = new Map(readCaseSummarySheet(await renderCaseSummary(sampleCaseSummary, style)).map(({ section, text }) => [section, text]));
    for (const { key, label } of caseSections) expect(found.get(label)).toBe(spellOutMarks(sampleCaseSummary.texts[key] ?? ''));
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
