import { unzipSync, strFromU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSittingPapers, type SittingPapers } from '../../support/sittingPapers.ts';

let test: SittingPapers;
const saved: { name: string; bytes: Uint8Array }[] = [];
beforeEach(async () => {
  saved.length = 0;
  test = await openSittingPapers();
  test.ports.desktop.saveFile = async ({ suggestedName, bytes }) => {
    saved.push({ name: suggestedName, bytes });
    return { path: `/${suggestedName}` };
  };
});
afterEach(() => test.close());
const write = (paper: string, overrideReason = '') => test.call('documents.exportSet', { meetingId: test.meetingId, papers: [paper], folder: null, overrideReason });

/** The texts of the first sheet, row by row. */
function rows(bytes: Uint8Array): string[][] {
  const parts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const plain = (xml: string) => xml.replace(/<[^>]*>/gu, '').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
  const strings = [...text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gsu)].map((match) => plain(match[1] ?? ''));
  return [...text('xl/worksheets/sheet1.xml').matchAll(/<row[^>]*>(.*?)<\/row>/gsu)].map((row) =>
    [...(row[1] ?? '').matchAll(/<c\s([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)].map((cell) => (/t="s"/u.test(cell[1] ?? '') ? (strings[Number(plain(cell[2] ?? ''))] ?? '') : plain(cell[2] ?? ''))),
  );
}

describe('一覧（Excel）', () => {
  it('ケース台帳は、番号・状態・分野・世帯・課題・同意を、1行に1ケースで書く', async () => {
    await write('L:cases');
    expect(saved[0]?.name).toBe('緑川市_ケース台帳_R8.9.24.xlsx');
    const [head, ...lines] = rows(saved[0]?.bytes ?? new Uint8Array());
    expect(head).toEqual(['ケース番号', '外部管理番号', '状態', '受付日', '分野', '世帯', '課題', '情報共有の同意', '直近の会議']);
    expect(lines.map((line) => line[0])).toEqual(['R8-003', 'R8-002', 'R8-001']);
    expect(lines[0]).toMatchObject({ 5: '母（80歳代）、長男（50歳代）、孫（高校生）', 7: 'なし' });
  });

  it('回収表は番号ごと、名簿は人ごとに並ぶ', async () => {
    const { id } = await test.call('handouts.add', { meetingId: test.meetingId, handout: { name: '概要', version: '', collect: true, disposal: '' }, spare: 0 });
    await test.call('handouts.collect', { id, serials: [2], collected: true });
    await write('L:handouts');
    await write('L:roster');
    const [, ...copies] = rows(saved[0]?.bytes ?? new Uint8Array());
    expect(copies.slice(0, 3).map((line) => [line[2], line[7]])).toEqual([['01', '未回収'], ['02', '回収済み'], ['03', '未回収']]);
    const [, ...people] = rows(saved[1]?.bytes ?? new Uint8Array());
    expect(people).toHaveLength((await test.call('roster.listMembers', {})).length);
    expect(people[0]?.slice(3, 6)).toEqual(['課長', '高原 誠', 'たかはら まこと']);
  });

  it('= や + で始まる文字も、計算式にせず文字のまま書く', async () => {
    await test.call('cases.addIssue', { caseId: test.stage.cases.court.id, issue: { title: '=1+1', note: '', urgent: false } });
    await write('L:cases');
    const bytes = saved[0]?.bytes ?? new Uint8Array();
    expect(rows(bytes).flat().some((cell) => cell.includes('=1+1'))).toBe(true);
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f>');
  });

  it('ケースの文に実名があれば、台帳も止める', async () => {
    await test.call('cases.addIssue', { caseId: test.stage.cases.court.id, issue: { title: '太田花子さんの住まい', note: '', urgent: false } });
    const { files, leaks } = await write('L:cases');
    expect(files).toEqual([]);
    expect(leaks.some((leak) => leak.text.includes('太田'))).toBe(true);
  });

  it('作った人や端末の名前を残さない', async () => {
    await write('L:roster');
    const parts = unzipSync(saved[0]?.bytes ?? new Uint8Array());
    const properties = Object.entries(parts).filter(([name]) => name.startsWith('docProps/')).map(([, bytes]) => strFromU8(bytes)).join('');
    expect(properties).not.toMatch(/<dc:creator>[^<]|<cp:lastModifiedBy>[^<]|20\d\d-\d\d-\d\dT/u);
  });
});
