import { describe, expect, it } from 'vitest';
import { renderAgenda } from '../../../electron/core/documents/agenda.ts';
import { renderMeetingNotice } from '../../../electron/core/documents/meetingNotice.ts';
import { renderMinutes } from '../../../electron/core/documents/minutes.ts';
import { renderRoleTable } from '../../../electron/core/documents/roleTable.ts';
import { type DocumentStyle, documentStyle } from '../../../shared/domain/documents/style.ts';
import { sampleAgenda } from './samples/agenda.ts';
import { sampleNotice } from './samples/letters.ts';
import { sampleMinutes } from './samples/minutes.ts';
import { sampleRoleTable } from './samples/roles.ts';
import { outline, part } from './support.ts';

const withStyle = (changes: Partial<DocumentStyle>): DocumentStyle => documentStyle.parse(changes);
const to = sampleNotice.addressees[0] ?? { agency: '', headTitle: '', name: '' };
const notice = async (changes: Partial<DocumentStyle>) => renderMeetingNotice(sampleNotice, to, withStyle(changes));
const styleXml = (bytes: Uint8Array, id: string): string => new RegExp(`w:styleId="${id}".*?</w:style>`).exec(part(bytes, 'word/styles.xml'))?.[0] ?? '';

describe('公用文の設定', () => {
  it('数字の書き方は日付・時刻・番号に一律に及ぶ', async () => {
    const lines = async (digits: DocumentStyle['digits']) => outline(await renderAgenda(sampleAgenda, withStyle({ digits }))).slice(0, 2);
    expect(await lines('half')).toEqual(['[Title] 令和8年度第5回支援会議　次第', '日　時　令和8年9月24日（木）\n午後1時30分から午後3時15分まで']);
    expect(await lines('mixed')).toEqual(['[Title] 令和８年度第５回支援会議　次第', '日　時　令和８年９月24日（木）\n午後１時30分から午後３時15分まで']);
    expect(await lines('full')).toEqual(['[Title] 令和８年度第５回支援会議　次第', '日　時　令和８年９月２４日（木）\n午後１時３０分から午後３時１５分まで']);
  });

  it('敬称と「以上」を選べる', async () => {
    const sama = outline(await notice({}));
    expect(sama).toContain('センター長　様');
    expect(sama).toContain('以上');
    const dono = outline(await notice({ honorific: '殿', closingWord: false }));
    expect(dono).toContain('センター長　殿');
    expect(dono).not.toContain('以上');
  });

  it('ます体とである体を選べる', async () => {
    expect(outline(await notice({ voice: 'masu' })).join()).toContain('御出席くださるようお願いします。');
    expect(outline(await notice({ voice: 'dearu' })).join()).toContain('開催するので、出席されたい。');
    expect(outline(await renderMinutes(sampleMinutes, withStyle({ voice: 'dearu' }))).join()).toContain('出席者全員に確認した（');
  });

  it('元号の略記は表の中だけで、文書の日付は略さない', async () => {
    expect(outline(await renderRoleTable(sampleRoleTable, withStyle({ era: 'short' }))).join()).toContain('R8.9.30');
    expect(outline(await notice({ era: 'short' }))).toContain('令和8年9月10日');
  });

  it('時刻は午後1時30分とも13:30とも書ける', async () => {
    expect(outline(await notice({ time: 'clock' })).join()).toContain('13:30から15:15まで');
  });

  it('見出し記号は第１からでも１からでも始まり、点を打たず一字空ける', async () => {
    const headings = async (firstMark: DocumentStyle['firstMark']) => outline(await renderMinutes(sampleMinutes, withStyle({ firstMark }))).filter((line) => line.startsWith('[Heading'));
    expect((await headings('第１')).slice(0, 4)).toEqual(['[Heading1] 第１　守秘義務の確認', '[Heading1] 第２　前回決定事項の実施状況', '[Heading1] 第３　ケース番号　R8-014（新規）', '[Heading2] １　この会議で決めること']);
    expect((await headings('１')).slice(2, 4)).toEqual(['[Heading1] ３　ケース番号　R8-014（新規）', '[Heading2] (１)　この会議で決めること']);
  });

  it('書体は四つの字種すべてに、大きさは本文に効く', async () => {
    const xml = part(await notice({ font: 'BIZ UD明朝 Medium', fontSize: 11.5 }), 'word/styles.xml');
    expect(xml).toContain('<w:rFonts w:ascii="BIZ UD明朝 Medium" w:hAnsi="BIZ UD明朝 Medium" w:eastAsia="BIZ UD明朝 Medium" w:cs="BIZ UD明朝 Medium"/>');
    expect(xml).toContain('<w:sz w:val="23"/>');
    expect(xml).not.toContain('ＭＳ 明朝');
  });

  it('余白は30・25・25・30ミリで、変えられる', async () => {
    expect(part(await notice({}), 'word/document.xml')).toMatch(/<w:pgMar w:top="1701" w:right="1417" w:bottom="1417" w:left="1701"/);
    expect(part(await notice({ margins: { top: 20, right: 20, bottom: 20, left: 20 } }), 'word/document.xml')).toMatch(/<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/);
  });

  it('行数と字数の割り付けを決められる', async () => {
    const grid = async (value: DocumentStyle['grid']) => /<w:docGrid[^>]*>/.exec(part(await notice({ grid: value, fontSize: 10.5 }), 'word/document.xml'))?.[0] ?? '';
    expect(await grid({ characters: null, lines: 36 })).toMatch(/w:type="lines".*w:linePitch="381"|w:linePitch="381".*w:type="lines"/);
    const both = await grid({ characters: 37, lines: 36 });
    expect(both).toContain('w:type="linesAndChars"');
    // 155 mm in 37 parts are 11.876 points each: 1.376 more than a letter of 10.5 points, in 4096ths.
    expect(Number(/w:charSpace="(-?\d+)"/.exec(both)?.[1])).toBe(5634);
    expect(await grid(null)).not.toContain('linesAndChars');
  });

  it('文書番号・宛先・発信者・標題の位置は字数で決まる', async () => {
    const usual = await notice({});
    expect(styleXml(usual, 'LetterNumber')).toContain('w:rightChars="100"');
    expect(styleXml(usual, 'Addressee')).toContain('w:leftChars="100"');
    expect(styleXml(usual, 'AddresseeNext')).toContain('w:leftChars="200"');
    expect(styleXml(usual, 'Sender')).toContain('w:rightChars="200"');
    expect(styleXml(usual, 'LetterSubject')).toContain('w:leftChars="300"');
    const moved = await notice({ positions: { documentNumberFromRight: 2, addresseeFromLeft: 0, senderFromRight: 3, subjectFromLeft: 4 } });
    expect(styleXml(moved, 'Sender')).toContain('w:rightChars="300" w:right="720"');
  });

  it('文書番号と日付は初めの字と終わりの字がそろう', async () => {
    const xml = part(await notice({}), 'word/document.xml');
    // 福福第123号 is 5.5 字, 令和8年9月10日 7 字: 1.5 字 of 12 points over six gaps.
    expect(xml).toContain('<w:spacing w:val="60"/></w:rPr><w:t xml:space="preserve">福福第123</w:t>');
  });

  it('行の高い游明朝は、行送りに収まらない大きさのとき行送りから外れる（二行分に広がらない）', async () => {
    const lines = async (changes: Partial<DocumentStyle>) => styleXml(await notice(changes), 'Normal');
    expect(await lines({ font: '游明朝', fontSize: 12 })).toContain('<w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="381" w:lineRule="atLeast"/>');
    expect(await lines({ font: '游明朝', fontSize: 10.5 })).not.toContain('snapToGrid');
    expect(await lines({ font: 'ＭＳ 明朝', fontSize: 12 })).not.toContain('snapToGrid');
    expect(styleXml(await notice({ headingFont: '游ゴシック' }), 'Heading1')).toContain('snapToGrid');
  });

  it.each(['half', 'mixed', 'full'] as const)('日付と時刻の欄は、数字が%sでも一行に収まる幅がある', async (digits) => {
    const widths = (bytes: Uint8Array, table: number): number[] => [...([...part(bytes, 'word/document.xml').matchAll(/<w:tblGrid>.*?<\/w:tblGrid>/g)][table]?.[0].matchAll(/w:w="(\d+)"/g) ?? [])].map((match) => Number(match[1]));
    const room = (characters: number, points: number): number => characters * points * 20 + 170;
    // 13:45 is 2.5 or 5 字, 令和10年12月28日 8 or 11 字, in letters of 10 or 9 points between paddings of 170 twips.
    const [time, date] = digits === 'full' ? [5, 11] : [2.5, 8];
    expect(widths(await renderAgenda(sampleAgenda, withStyle({ digits })), 0)[4]).toBeGreaterThan(room(time, 10));
    expect(widths(await renderMinutes(sampleMinutes, withStyle({ digits })), 1)[3]).toBeGreaterThan(room(date, 10));
    expect(widths(await renderRoleTable(sampleRoleTable, withStyle({ digits })), 0)[5]).toBeGreaterThan(room(date, 9));
  });

  it('短い決定の行はページの境で二つに割れない', async () => {
    const rows = [...part(await renderMinutes(sampleMinutes, withStyle({})), 'word/document.xml').matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([row]) => row);
    expect(rows.filter((row) => row.includes('家計相談')).map((row) => row.includes('<w:cantSplit'))).toEqual([true]);
  });

  it('受け手が直せるよう、標準・表題・見出しは Word の組み込みスタイル', async () => {
    const xml = part(await notice({}), 'word/styles.xml');
    for (const [id, name] of [['Normal', 'Normal'], ['Title', 'Title'], ['Heading1', 'heading 1'], ['Heading4', 'heading 4'], ['NoteHeading', 'Note Heading'], ['TableGrid', 'Table Grid']]) {
      expect(xml).toContain(`w:styleId="${id}"><w:name w:val="${name}"/>`);
    }
  });

  it('知らない書体や小さすぎる字は設定として受けない', () => {
    expect(documentStyle.safeParse({ font: 'Arial' }).success).toBe(false);
    expect(documentStyle.safeParse({ fontSize: 9 }).success).toBe(false);
  });
});

describe('会議録', () => {
  it('1ケース1ページでは、ケースもその次の項目も新しいページから始まる', async () => {
    const xml = part(await renderMinutes({ ...sampleMinutes, onePagePerCase: true }, withStyle({})), 'word/document.xml');
    const starts = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:pageBreakBefore\/>(?:(?!<\/w:p>).)*<\/w:p>/g)].map((match) => match[0].replace(/<[^>]+>/g, ''));
    expect(starts).toEqual(['３　ケース番号　R8-014（新規）', '４　ケース番号　R8-011（継続）', '５　社会資源について', '６　次回日程・閉会']);
    expect(part(await renderMinutes(sampleMinutes, withStyle({})), 'word/document.xml')).not.toContain('pageBreakBefore');
  });
  it('担当や期限のない役割は未確定と書き、ほかの種類では求めない', async () => {
    const lines = outline(await renderMinutes(sampleMinutes, withStyle({})));
    expect(lines).toContain('役割｜家計相談｜未確定｜－｜未確定');
    expect(outline(await renderMinutes({ ...sampleMinutes, items: sampleMinutes.items.map((item) => ({ ...item, decisions: [{ type: '方針', content: '見守る', leadAgency: null, supporters: [], due: null, check: '' }] })) }, withStyle({})))).toContain('方針｜見守る｜－｜－｜－');
  });
});
