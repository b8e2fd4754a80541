import { describe, expect, it } from 'vitest';
import { forms, formById } from '../../../electron/core/documents/forms.ts';
import { openPackage } from '../../../electron/core/documents/reading/openPackage.ts';
import { defaultDocumentStyle } from '../../../shared/domain/documents/style.ts';
import { samples } from './samples/all.ts';
import { edges, outline, part, validationErrors } from './support.ts';
import { longTexts } from './wildModels.ts';

const style = defaultDocumentStyle;

it('様式の一覧は番号で引け、知らない番号は断る', () => {
  expect(forms.map((form) => `${form.id} ${form.title}`)).toEqual([
    'F01 開催通知',
    'F02 次第',
    'F03 出席者名簿',
    'F04 誓約書',
    'F05 同意書',
    'F06 相談受付・申込票',
    'F08 事例概要シート',
    'F09 役割分担表',
    'F12 会議録',
    'F13 会議結果報告',
    'F14 アドバイザー派遣依頼書',
    'F17 資料配布・回収確認表',
    'F20 情報提供等協力依頼書',
  ]);
  expect(() => formById('F99')).toThrow(RangeError);
});

it('項目の合わない中身は書き出す前に断る', () => {
  expect(() => formById('F12').papers({ title: '会議録' })).toThrow();
});

describe.each(samples)('$form $variant', ({ form, variant, model }) => {
  const papers = formById(form).papers(model);
  const first = () => {
    const paper = papers[0];
    if (!paper) throw new Error('no paper');
    return paper;
  };

  it('文と構成が手本どおり', async () => {
    const bytes = await first().render(style);
    const page = [`ファイル名: ${first().fileName}`, ...edges(bytes).map((line) => `欄外: ${line}`), '', ...outline(bytes), ''].join('\n');
    await expect(page).toMatchFileSnapshot(`golden/${form}${variant && `_${variant}`}.txt`);
  });

  it('Word 2019 と Microsoft 365 の検査に一つも掛からない', async () => {
    expect(await validationErrors(await first().render(style))).toEqual([]);
  });

  it('作成者の氏名も機械の時計も残らず、同じ中身なら同じファイルになる', async () => {
    const bytes = await first().render(style);
    const again = await first().render(style);
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
    const core = part(bytes, 'docProps/core.xml');
    expect(/<dc:creator>(.*?)</.exec(core)?.[1]).toBe('みなと野市 福祉総務課');
    expect(/<cp:lastModifiedBy>(.*?)</.exec(core)?.[1]).toBe('みなと野市 福祉総務課');
    expect([...core.matchAll(/T(\d\d:\d\d:\d\d)Z</g)].map((match) => match[1])).toEqual(['00:00:00', '00:00:00']);
    const whole = [...openPackage(bytes).keys()].map((path) => part(bytes, path)).join('');
    expect(whole).not.toMatch(/Un-named|docx\.js|rsid|w:author/i);
  });

  it('見た目はスタイルだけで決まり、使うスタイルはみな定義されている', async () => {
    const bytes = await first().render(style);
    const defined = new Set([...part(bytes, 'word/styles.xml').matchAll(/w:styleId="([^"]+)"/g)].map((match) => match[1]));
    const body = part(bytes, 'word/document.xml') + part(bytes, 'word/header1.xml') + part(bytes, 'word/footer1.xml');
    const used = new Set([...body.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)].map((match) => match[1]));
    expect([...used].filter((id) => !defined.has(id))).toEqual([]);
    // Only a table as a whole may be set to the right (approval boxes).
    expect(body.replaceAll(/<w:tblPr>.*?<\/w:tblPr>/g, '')).not.toMatch(/<w:(?:rFonts|sz|b|jc|color|ind|u)[ /]/);
  });

  it('短い行はページの境で割れず、長い文の行は割れてよく、表の見出し行はページごとに繰り返す', async () => {
    const rowsOf = async (candidate: unknown) => {
      const xml = part((await formById(form).papers(candidate)[0]?.render(style)) ?? new Uint8Array(), 'word/document.xml');
      return [...xml.matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([row]) => row);
    };
    for (const row of await rowsOf(model)) {
      if (row.includes('<w:tblHeader')) expect(row).toContain('<w:cantSplit');
      expect(row).not.toContain('w:hRule="exact"');
    }
    for (const row of await rowsOf(longTexts(model, (candidate) => void formById(form).papers(candidate)))) {
      const long = row.replace(/<[^>]+>/g, '').length > 500;
      if (long && !row.includes('<w:tblHeader')) expect(row).not.toContain('<w:cantSplit');
    }
  });
});

it('開催通知は宛先ごとに1通で、ファイル名も分かれる', async () => {
  const notice = samples.find((sample) => sample.form === 'F01');
  const papers = formById('F01').papers(notice?.model);
  expect(papers.map((paper) => paper.fileName)).toEqual([
    '令和8年度第5回支援会議_開催通知_01_北部地域包括支援センター.docx',
    '令和8年度第5回支援会議_開催通知_02_みなと野警察署.docx',
    '令和8年度第5回支援会議_開催通知_03_社会福祉法人みなと野市社会福祉協議会.docx',
    '令和8年度第5回支援会議_開催通知_04_県地域生活定着支援センター.docx',
  ]);
  const texts = await Promise.all(papers.map(async (paper) => outline(await paper.render(style)).slice(2, 4)));
  expect(texts).toEqual([
    ['北部地域包括支援センター', 'センター長　様'],
    ['みなと野警察署', '署長　様'],
    ['社会福祉法人みなと野市社会福祉協議会', '会長　青山 松太郎　様'],
    ['県地域生活定着支援センターの長　様', 'みなと野市長　野田 一郎'],
  ]);
});
