import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderCaseSummary } from '../../../electron/core/documents/caseSummary.ts';
import { openPackage } from '../../../electron/core/documents/reading/openPackage.ts';
import { readNoteFile } from '../../../electron/core/features/anonymisation/readInput.ts';
import { defaultDocumentStyle as style } from '../../../shared/domain/documents/style.ts';
import { fillSheet } from '../../support/filledSheet.ts';
import { sampleBlankCaseSummary } from './samples/sheets.ts';

const p = (...words: string[]) => `<w:p>${words.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('')}</w:p>`;
const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
/** 料理 was typed as 料理が and 得意: Word cuts runs where it likes. */
const typed = '得意</w:t></w:r></w:p>';
const beside = (xml: string, more: string) => xml.replace(typed, `得意</w:t></w:r>${more}</w:p>`);
const afterLast = (xml: string, end: string, more: string) => `${xml.slice(0, xml.lastIndexOf(end))}${more}${xml.slice(xml.lastIndexOf(end))}`;

let blank: Uint8Array;
let filled: Uint8Array;
beforeAll(async () => {
  blank = await renderCaseSummary(sampleBlankCaseSummary, style);
  filled = fillSheet(blank, { 主訴: ['〔話〕家で暮らしたい。'], 経過: ['〔事〕7月に休みがち。'], '強み・できていること': ['料理得意'] }, [['Aさん', '本人', '80歳代', '同居', '要介護2']]);
});

const read = (change: (xml: string) => string, parts: Record<string, string> = {}) => {
  const files = Object.fromEntries(openPackage(filled));
  const xml = change(new TextDecoder().decode(files['word/document.xml']));
  const more = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  return readNoteFile({ name: 'シート.docx', bytes: zipSync({ ...files, ...more, 'word/document.xml': strToU8(xml) }) });
};
const under = (text: string, heading: string) => text.split(/(?:^|\n)【/u).find((part) => part.startsWith(`${heading}】`))?.slice(heading.length + 2) ?? '';

describe('思わぬ書き方の事例概要シートからも、何も失わない', () => {
  it.each<[string, (xml: string) => string, string]>([
    ['足した行', (xml) => afterLast(xml, '</w:tbl>', row(p('備考'), p('冬は寒い。'))), '備考'],
    ['見出しの下', (xml) => xml.replace(/>経過<\/w:t><\/w:r><\/w:p>/u, `$&${p('冬は寒い。')}`), '経過'],
    ['言い換えた見出しの横', (xml) => xml.replace('>強み・できていること<', '>本人の強み<').replace('>得意<', '>冬は寒い。<'), '本人の強み'],
    ['分けたセルの右', (xml) => xml.replace(`${typed}</w:tc>`, `${typed}</w:tc><w:tc>${p('冬は寒い。')}</w:tc>`), '強み・できていること'],
    ['行を分けた続き', (xml) => xml.replace(`${typed}</w:tc></w:tr>`, `${typed}</w:tc></w:tr>${row(p(''), p('冬は寒い。'))}`), '強み・できていること'],
    ['欄の中の表', (xml) => xml.replace(typed, `${typed}<w:tbl>${row(p('冬は寒い。'))}</w:tbl>${p('')}`), '強み・できていること'],
    ['ジェノグラムの欄', (xml) => xml.replace(/>ジェノグラム<\/w:t><\/w:r><\/w:p><\/w:tc><w:tc>.*?<\/w:tc>/su, `>ジェノグラム</w:t></w:r></w:p></w:tc><w:tc>${p('冬は寒い。')}</w:tc>`), 'ジェノグラム'],
    ['表の後', (xml) => afterLast(xml, '<w:sectPr', p('冬は寒い。')), '欄の外'],
  ])('%sに書かれた文', async (_where, change, heading) => {
    const { text } = await read(change);
    expect(under(text, heading)).toContain('冬は寒い。');
    expect(under(text, '主訴')).toBe('〔本人の話〕家で暮らしたい。');
  });

  it('世帯の表の見出しを言い換えても、表がつながっていても、世帯員の行を読む', async () => {
    const { text } = await read((xml) => xml.replace('>呼称<', '>氏名<').replaceAll(/<\/w:tbl>.*?<\/w:tblGrid>/gsu, ''));
    expect(under(text, '世帯構成')).toBe('本人：Aさん（80歳代、同居、要介護2）');
    expect(under(text, '経過')).toContain('7月に休みがち。');
  });

  it('コメントと脚注に書かれた文', async () => {
    const { text } = await read((xml) => xml, { 'word/comments.xml': `<w:comments><w:comment>${p('冬は寒い。')}</w:comment></w:comments>`, 'word/footnotes.xml': `<w:footnotes><w:footnote>${p('夏は暑い。')}</w:footnote></w:footnotes>` });
    expect([under(text, 'コメント'), under(text, '脚注')]).toEqual(['冬は寒い。', '夏は暑い。']);
  });

  it('テキストボックスの文は、二重に読まない', async () => {
    const box = `<w:txbxContent>${p('冬は寒い。')}</w:txbxContent>`;
    const { text } = await read((xml) => beside(xml, `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`));
    expect(text.split('冬は寒い。')).toHaveLength(2);
  });

  it('印刷してあった言葉は、だれかが書いた文として読まない', async () => {
    const { text } = await read((xml) => xml);
    expect(text).toBe('【世帯構成】\n本人：Aさん（80歳代、同居、要介護2）\n【主訴】\n〔本人の話〕家で暮らしたい。\n【経過】\n〔事実〕7月に休みがち。\n【強み・できていること】\n料理得意');
  });
});

describe('消した文と、差し込まれた記号', () => {
  it('変更履歴と取消線で消した文は読まず、そのことを知らせる', async () => {
    const note = await read((xml) => beside(xml, '<w:del><w:r><w:delText>消した文</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>移した文</w:t></w:r></w:moveFrom><w:r><w:rPr><w:strike/></w:rPr><w:t>線を引いた文</w:t></w:r><w:ins><w:r><w:t>。裁縫も</w:t></w:r></w:ins>'));
    expect(under(note.text, '強み・できていること')).toBe('料理得意。裁縫も');
    expect(note.notices).toEqual([expect.stringContaining('消した文')]);
  });

  it('選ばない語に線を引けば、残した語を読む', async () => {
    const struck = (words: string) => `<w:r><w:rPr><w:strike/></w:rPr><w:t>${words}</w:t></w:r>`;
    const { text } = await read((xml) => xml.replace(/<w:r>(?:(?!<w:r>).)*有・無・一部・撤回・未確認<\/w:t><\/w:r>/su, `<w:r><w:t>有・</w:t></w:r>${struck('無・一部・撤回・未確認')}`));
    expect(under(text, '同意の状況')).toBe('同意の状況：有・');
  });

  it('切れないハイフンとチェックの記号を落とさず、フィールドの命令は文にしない', async () => {
    const { text } = await read((xml) => beside(xml, '<w:r><w:instrText> FORMTEXT </w:instrText></w:r><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>はい 0138</w:t><w:noBreakHyphen/><w:t>41</w:t></w:r>'));
    expect(under(text, '強み・できていること')).toBe('料理得意☑はい 0138‑41');
  });
});

describe('一枚ずつ、書かれたものだけ', () => {
  it('何も書かれていない用紙は、そう言って断る', async () => {
    await expect(readNoteFile({ name: 'シート.docx', bytes: await renderCaseSummary({ ...sampleBlankCaseSummary, conferenceName: '支援会議' }, style) })).rejects.toMatchObject({
      code: 'import.unreadable', message: expect.stringContaining('まだ何も書かれていません'),
    });
  });

  it('一つの欄だけ書かれた用紙も、欄ごとに読む', async () => {
    const note = await readNoteFile({ name: 'シート.docx', bytes: fillSheet(blank, { 主訴: ['転居したい。'] }) });
    expect([note.source, note.text]).toEqual(['事例概要シート', '【主訴】\n転居したい。']);
  });

  it('二枚が一つのファイルにあれば、どちらも読み、別のケースかもしれないと知らせる', async () => {
    const note = await read((xml) => xml.replace(/<w:body>(.*?)(?=<w:sectPr)/su, '<w:body>$1$1'));
    expect(note.text.split('【主訴】')).toHaveLength(3);
    expect(note.notices).toEqual([expect.stringContaining('2枚')]);
  });
});
