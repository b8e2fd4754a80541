import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillTemplate, openTemplate } from '../../../electron/core/templates/fill.ts';
import { sampleData } from '../../../electron/core/templates/sampleData.ts';
import type { TemplateData } from '../../../shared/domain/templates/templateData.ts';
import { cell, control, para, row, run, strangeDocx, table, textBox } from '../../support/strangeDocx.ts';
import { allText, leftovers, newErrors, validationErrors, wordLines, xmlParts } from '../../support/wordFile.ts';

const folder = new URL('../../support/templates/', import.meta.url);
const template = (file: string): Buffer => readFileSync(new URL(file, folder));
const roles: TemplateData = { 役割: [{ 内容: '訪問', 主担当: '甲', 期限: '9月30日' }, { 内容: '相談', 主担当: '乙', 期限: '10月7日' }] };
const people: TemplateData = { 会議名: '支援会議', 出席者: [{ 機関: '甲', 氏名: 'い' }, { 機関: '乙', 氏名: 'ろ' }] };
const filled = async (body: string, data: TemplateData): Promise<string> => wordLines(await fillTemplate(strangeDocx(body), data));

describe('役所の様式への差し込み', () => {
  it.each(readdirSync(folder))('%s: 見本の会議で埋まり、印も undefined も残らず、元になかった誤りがない', async (file) => {
    const made = await fillTemplate(template(file), sampleData);
    expect(leftovers(made)).toEqual([]);
    expect(allText(made).match(/undefined|＃/g)).toBeNull();
    expect(await newErrors(template(file), made)).toEqual([]);
  });

  it('開催通知の本文は、議題が一行ずつになる', async () => {
    const lines = wordLines(await fillTemplate(template('第１号様式_開催通知.docx'), sampleData));
    expect(lines).toContain('令和8年度第5回支援会議の開催について（通知）');
    expect(lines).toContain('３　議　題\n　（1）開会・守秘義務の確認（5分）\n　（2）前回決定事項の確認（10分）\n　（3）新規ケースの検討（35分）\n　（4）継続ケースの検討（20分）\n４　資料の取扱い');
  });

  it('会議録はケースごとに発言と決定の表が続き、空の行を残さない', async () => {
    const made = await fillTemplate(template('第３号様式_会議録.docx'), sampleData);
    const lines = wordLines(made);
    expect(lines).toContain('２　協議\n（3）ケースR8-014（新規）\n');
    expect(lines).toContain('長男への初回の訪問|ひきこもり相談室||令和8年10月15日|//');
    expect(lines).toContain('　持ち帰り　　高校生世代の居場所\n（4）ケースR8-009（継続）');
    expect(wordLines(made, 'word/header1.xml')).toContain('No.1');
  });

  it('ケースごとの値は、外側の同じ名前の値と混ざらない', async () => {
    const data: TemplateData = { 課題: '外', ケース: [{ ケース番号: 'A', 課題: '中' }, { ケース番号: 'B' }] };
    expect(await filled(para('《課題》') + para('《＃ケース》《ケース番号》:《課題》《／ケース》'), data)).toBe('外\nA:中\nB:');
  });

  it('表の複数の行、同じ列に始まりと終わりがある行、一列の表をくり返す', async () => {
    expect(await filled(table(row('《＃役割》《内容》', '《主担当》'), row('《期限》《／役割》', '―')), roles)).toBe('訪問|甲|//\n9月30日|―|//\n相談|乙|//\n10月7日|―|//');
    expect(await filled(table(row('《＃役割》《内容》'), row('《期限》《／役割》')), roles)).toBe('訪問|//\n9月30日|//\n相談|//\n10月7日|//');
  });

  it('ケースの行の中で役割の行をくり返す', async () => {
    const body = table(row('《＃ケース》《ケース番号》', ''), row('《＃役割》《内容》', '《主担当》《／役割》《／ケース》'));
    const data: TemplateData = { ケース: [{ ケース番号: 'A', ...roles }, { ケース番号: 'B', 役割: [{ 内容: '同行', 主担当: '丙' }] }] };
    expect(await filled(body, data)).toBe('A||//\n訪問|甲|//\n相談|乙|//\nB||//\n同行|丙|//');
  });

  it('縦に結合した見出しは、くり返した行の横で一つのセルのままになる', async () => {
    const label = (merge: string, text: string): string => cell(text, `<w:vMerge${merge}/>`);
    const body = table(row(label(' w:val="restart"', '役割'), cell('《＃役割》《内容》'), cell('《期限》《／役割》')), row(label('', ''), cell('計'), cell('2件')));
    const made = await fillTemplate(strangeDocx(body), roles);
    expect(wordLines(made)).toBe('役割|訪問|9月30日|//\n|相談|10月7日|//\n|計|2件|//');
    expect([...(xmlParts(made).get('word/document.xml') ?? '').matchAll(/<w:vMerge[^>]*>/g)].map(([merge]) => merge)).toEqual(['<w:vMerge w:val="restart"/>', '<w:vMerge/>', '<w:vMerge/>']);
  });

  it('文の中の並びは読点でつなぎ、最後には付けない', async () => {
    expect(await filled(para('出席は《＃出席者》《機関》、《／出席者》である。'), people)).toBe('出席は甲、乙である。');
    expect(await filled(para('《＃出席者》《機関》・《／出席者》'), people)).toBe('甲・乙');
  });

  it('テキストボックス、入力欄、ヘッダー、脚注の中にも差し込む', async () => {
    const inside = para('《会議名》') + para('《＃出席者》《機関》《／出席者》');
    expect(await filled(textBox(inside), people)).toBe('支援会議\n甲\n乙');
    expect(await filled(control(inside), people)).toBe('支援会議\n甲\n乙');
    const made = await fillTemplate(strangeDocx(para('本文'), { header: inside, footnote: inside }), people);
    expect(wordLines(made, 'word/header1.xml')).toBe('支援会議\n甲\n乙');
    expect(wordLines(made, 'word/footnotes.xml')).toBe('支援会議\n甲\n乙');
  });

  it('分かれた印は、始まりの文字の書式で一つになる', async () => {
    const made = await fillTemplate(strangeDocx(para(run('前《会', '<w:b/>') + run('議') + run('名》後', '<w:i/>'))), people);
    expect(xmlParts(made).get('word/document.xml')).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">支援会議</w:t></w:r>');
    expect(wordLines(made)).toBe('前支援会議後');
  });

  it('番号付きの段落の中の並びは、段落を増やさず、番号も失わない', async () => {
    const made = await fillTemplate(strangeDocx(`<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('出席：《＃出席者》《機関》、《／出席者》')}</w:p>`), people);
    expect(wordLines(made)).toBe('出席：甲、乙');
    expect(xmlParts(made).get('word/document.xml')).toContain('<w:numPr>');
  });

  it('複数行の文は、同じ印の後ろの文字より前に入り、タブは Word のタブになる', async () => {
    const body = para('<w:r><w:t>《場所》</w:t><w:t>（会場）</w:t></w:r>');
    const made = await fillTemplate(strangeDocx(body), { 場所: '一階\r\n\t大会議室' });
    expect(wordLines(made)).toBe('一階\n\t大会議室（会場）');
    expect(xmlParts(made).get('word/document.xml')).toContain('<w:tab/>');
  });

  it('件数がないとき、行は一行の空欄、段落と文中の並びは消える', async () => {
    const body = table(row('内容', '期限'), row('《＃役割》《内容》', '《期限》《／役割》')) + para('《＃議題》《議題名》《／議題》') + para('欠席《＃欠席者》《機関》、《／欠席者》。') + para('末');
    expect(await filled(body, {})).toBe('内容|期限|//\n||//\n欠席。\n末');
  });

  it('中身のない項目は空欄になる', async () => {
    expect(await filled(para('［《会議名》］［《宛先氏名》］'), {})).toBe('［］［］');
  });

  it('くり返したしおりと図の番号は重ならない', async () => {
    const body = para('《＃出席者》') + para(`<w:bookmarkStart w:id="1" w:name="a"/>${run('《機関》')}<w:bookmarkEnd w:id="1"/>`) + textBox(para('《氏名》')) + para('《／出席者》');
    expect(await validationErrors(await fillTemplate(strangeDocx(body), people))).toEqual([]);
  });

  it('取り込めない様式には差し込まず、理由を言う', async () => {
    await expect(fillTemplate(strangeDocx(para('《＃役割》《内容》')), roles)).rejects.toMatchObject({ code: 'template.refused', message: expect.stringContaining('閉じていません') });
  });

  it('一度開いた様式を宛先ごとに何通でも作れる', async () => {
    const letters = openTemplate(template('第１号様式_開催通知.docx'));
    const began = performance.now();
    for (let number = 1; number <= 40; number += 1) {
      const made = await letters.fillFor({ ...sampleData, 宛先機関: `第${number}機関` });
      expect(wordLines(made)).toContain(`　第${number}機関\n`);
    }
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
