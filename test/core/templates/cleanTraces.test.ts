import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanTraces } from '../../../electron/core/templates/cleanTraces.ts';
import { fillTemplate } from '../../../electron/core/templates/fill.ts';
import { sampleData } from '../../../electron/core/templates/sampleData.ts';
import { para, run, strangeDocx } from '../../support/strangeDocx.ts';
import { allText, validationErrors, wordLines, xmlParts } from '../../support/wordFile.ts';

const template = (file: string): Buffer => readFileSync(new URL(`../../support/templates/${file}`, import.meta.url));
const marked = strangeDocx(
  `<w:p w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD" w14:paraId="1A2B3C4D" w14:textId="77777777">${run('《会議名》')}<w:commentRangeStart w:id="0"/>${run('注目')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>` +
    `<w:p><w:hyperlink r:id="rId2">${run('tanto@example.jp')}</w:hyperlink></w:p>` +
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> AUTHOR </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('前任者 氏名')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run('のこる')}</w:p>` +
    `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x" w:storeItemID="{A}"/></w:sdtPr><w:sdtContent>${para('欄')}</w:sdtContent></w:sdt>`,
  {
    settings: '<w:attachedTemplate r:id="rId1"/><w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids><w:docVars><w:docVar w:name="a" w:val="課長"/></w:docVars>',
    relationships: [['hyperlink', 'mailto:tanto@example.jp', true], ['comments', 'comments.xml'], ['customXml', '../customXml/item1.xml']],
    parts: { 'word/comments.xml': '<w:comments xmlns:w="x"><w:comment w:author="前任者"/></w:comments>', 'customXml/item1.xml': '<課>福祉</課>', 'docProps/core.xml': '<a>別の課の職員</a>', 'docProps/app.xml': '<Company>みなと</Company>' },
  },
);

describe('前の役所の跡を消す', () => {
  it('作成者、コメント、編集の番号、独自の XML を残さない', () => {
    const cleaned = cleanTraces(marked);
    expect(allText(cleaned)).not.toMatch(/rsid|paraId|前任者|別の課の職員|みなと|課長|福祉|comment|dataBinding|attachedTemplate|mailto|docVar/);
    expect([...xmlParts(cleaned).keys()].sort()).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/settings.xml', 'word/_rels/document.xml.rels'].sort());
  });

  it('文字は一つも失わない', () => {
    expect(wordLines(cleanTraces(marked))).toBe('《会議名》注目\ntanto@example.jp\nのこる\n欄');
  });

  it('消したあとも Word 文書として正しい', async () => {
    expect(await validationErrors(cleanTraces(marked))).toEqual([]);
  });

  it('同じ文書からはいつも同じバイトができる', () => {
    expect(Buffer.from(cleanTraces(marked)).equals(Buffer.from(cleanTraces(marked)))).toBe(true);
  });

  it('差し込んだ文書にも前の役所の跡がない', async () => {
    const filled = await fillTemplate(template('第１号様式_開催通知.docx'), sampleData);
    expect(allText(filled)).not.toMatch(/別の課の職員|前任者|rsid|docProps|revision/);
  });

  it('ヘッダーの画像や文字の形は残す', () => {
    const bytes = strangeDocx(para('本文'), { header: para('取扱注意'), relationships: [['image', 'media/a.png']], parts: { 'word/media/a.png': 'x' } });
    expect(wordLines(cleanTraces(bytes), 'word/header1.xml')).toBe('取扱注意');
  });
});
