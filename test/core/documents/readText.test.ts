import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocxTexts } from '../../../electron/core/documents/readText.ts';
import { openPackage } from '../../../electron/core/documents/reading/openPackage.ts';
import { readTables } from '../../../electron/core/documents/reading/readParagraphs.ts';
import { decodeEntities, walkXml } from '../../../electron/core/documents/reading/walkXml.ts';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const docx = (files: Record<string, string>): Uint8Array => zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
const body = (inner: string): string => `<?xml version="1.0"?><w:document><w:body>${inner}</w:body></w:document>`;

describe('文書の文を残らず読む', () => {
  it('本文・表・欄外・テキストボックス・コメント・脚注・プロパティ・図の説明・リンク', async () => {
    const bytes = docx({
      'word/document.xml': body(
        `<w:p>${run('村')}${run('井 さん')}</w:p><w:tbl><w:tr><w:tc><w:p>${run('表の中')}</w:p></w:tc></w:tr></w:tbl>` +
          `<w:p>${run('外')}<w:r><w:pict><v:textbox><w:txbxContent><w:p>${run('箱の中')}</w:p></w:txbxContent></v:textbox></w:pict></w:r>${run('側')}</w:p>` +
          `<w:p><w:del w:author="山田"><w:r><w:delText>消した文</w:delText></w:r></w:del><wp:docPr id="1" descr="図の説明"/></w:p>`,
      ),
      'word/header1.xml': `<w:hdr><w:p>${run('欄外')}</w:p></w:hdr>`,
      'word/comments.xml': `<w:comments><w:comment w:author="佐藤" w:initials="s"><w:p>${run('意見')}</w:p></w:comment></w:comments>`,
      'word/footnotes.xml': `<w:footnotes><w:footnote><w:p>${run('脚注文')}</w:p></w:footnote></w:footnotes>`,
      'word/_rels/document.xml.rels': '<Relationships><Relationship Target="https://example.invalid/a" TargetMode="External"/><Relationship Target="styles.xml"/></Relationships>',
      'docProps/core.xml': '<cp:coreProperties><dc:creator>作成者</dc:creator></cp:coreProperties>',
      'customXml/item1.xml': '<a><b>埋めた文</b></a>',
      'word/media/genogram.svg': '<svg><text>長男</text></svg>',
    });
    const found = (await readDocxTexts(bytes)).map(({ place, text }) => `${place}: ${text}`);
    expect(found).toEqual([
      '本文: 村井 さん',
      '本文の表: 表の中',
      '本文のテキストボックス: 箱の中',
      '本文: 外側',
      '本文: 消した文',
      '本文の属性: 山田',
      '本文の属性: 図の説明',
      'ヘッダー: 欄外',
      'コメント: 意見',
      'コメントの属性: 佐藤',
      'コメントの属性: s',
      '脚注: 脚注文',
      'word/_rels/document.xml.relsの属性: https://example.invalid/a',
      'プロパティ: 作成者',
      'customXml/item1.xml: 埋めた文',
      '図: 長男',
    ]);
  });

  it('表は行とセルのまま読め、表の中の表とも混ざらない', () => {
    const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`;
    const p = (text: string): string => `<w:p>${run(text)}</w:p>`;
    const inner = `<w:tbl><w:tr>${cell(p('内'))}</w:tr></w:tbl>`;
    expect(readTables(`<w:tbl><w:tr>${cell(p('a') + p('b'))}${cell(inner + p('c'))}</w:tr><w:tr>${cell(p('d'))}</w:tr></w:tbl>`)).toEqual([[['a\nb', 'c'], ['d']], [['内']]]);
  });

  it('文字参照と CDATA を読む', () => {
    expect(decodeEntities('&lt;&#x9ad9;&#39640;&unknown;&amp;')).toBe('<髙高&unknown;&');
    let text = '';
    walkXml('<a><!-- <b>隠し</b> --><![CDATA[<生>]]>&gt;</a>', { text: (found) => void (text += found) });
    expect(text).toBe('<生>>');
  });

  it('膨らむ zip は開く前に断る', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) });
    expect(() => openPackage(bomb)).toThrow(RangeError);
  });
});
