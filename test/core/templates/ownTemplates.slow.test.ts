import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultPaperOptions } from '../../../shared/domain/documents/export.ts';
import { para, row, strangeDocx, table } from '../../support/strangeDocx.ts';
import { openSittingPapers, type SittingPapers } from '../../support/sittingPapers.ts';
import { filesContaining } from '../../support/searchFolder.ts';
import { allText, leftovers, newErrors, wordLines } from '../../support/wordFile.ts';

const folder = new URL('../../support/templates/', import.meta.url);
const example = (file: string): Uint8Array => new Uint8Array(readFileSync(new URL(file, folder)));
const NOTICE = '第１号様式_開催通知.docx';
const MINUTES = '第３号様式_会議録.docx';
const ROLES = '第４号様式_役割分担表.docx';

let test: SittingPapers;
const saved: { name: string; bytes: Uint8Array }[] = [];
beforeEach(async () => {
  saved.length = 0;
  test = await openSittingPapers({ played: true });
  test.ports.desktop.saveFile = async ({ suggestedName, bytes }) => {
    saved.push({ name: suggestedName, bytes });
    return { path: `/${suggestedName}` };
  };
});
afterEach(() => test.close());

const choose = async (name: string, bytes: Uint8Array) => {
  test.ports.desktop.toOpen.push({ name, bytes });
  const examined = await test.call('templates.chooseFile', {});
  if (!examined) throw new Error('ファイルが選ばれていません');
  return examined;
};
const take = async (name: string, bytes = example(name), replaces: string | null = null) => {
  const { token } = await choose(name, bytes);
  return (await test.call('templates.keep', { token, name, replaces })).id;
};
const write = (paper: string, options = defaultPaperOptions) => test.call('documents.exportSet', { meetingId: test.meetingId, papers: [paper], options, folder: null, existing: 'number' });

describe('自分の様式の取り込み', () => {
  it('Word を選ぶと、読み取れた項目と取り除く跡を示し、取り込むまでは何も残さない', async () => {
    const examined = await choose(NOTICE, example(NOTICE));
    expect(test.ports.desktop.asked).toEqual(['docx']);
    expect(examined).toMatchObject({ fileName: NOTICE, ok: true, problems: [] });
    expect(examined.fields).toContain('宛先機関');
    expect(examined.removed).toContain('作成者「別の課の職員」');
    expect(await test.call('templates.list', {})).toEqual([]);
  });

  it('キャンセルすると何も起こらない', async () => {
    test.ports.desktop.toOpen.push(null);
    expect(await test.call('templates.chooseFile', {})).toBeNull();
  });

  it('直す所のある様式は、まわりの言葉を添えて断り、取り込めない', async () => {
    const examined = await choose('案.docx', strangeDocx(para('《会議の名前》を開催します') + table(row('《＃役割》《課題》', '《内容》'))));
    expect(examined.ok).toBe(false);
    expect(examined.problems.map(({ code }) => code)).toEqual(['unclosed-loop', 'unknown-field']);
    expect(examined.problems[1]).toMatchObject({ near: expect.stringContaining('を開催します'), message: expect.stringContaining('《会議名》') });
    expect(await test.refusal('templates.keep', { token: examined.token, name: '案', replaces: null })).toMatchObject({ code: 'template.refused' });
  });

  it('Word でないファイルも、言葉で断る', async () => {
    const examined = await choose('名簿.docx', new TextEncoder().encode('氏名,機関\n'));
    expect(examined.ok).toBe(false);
    expect(examined.problems[0]?.message).toBeTruthy();
  });

  it('確かめた後に別のファイルを選び直すと、前の確認では取り込めない', async () => {
    const first = await choose(NOTICE, example(NOTICE));
    await choose(ROLES, example(ROLES));
    expect(await test.refusal('templates.keep', { token: first.token, name: '通知', replaces: null })).toMatchObject({ code: 'import.stale' });
  });

  it('取り込んだ様式は、前の作成者などの跡を除いて、暗号化した保存先だけに置かれる', async () => {
    await take(NOTICE);
    const [template] = await test.call('templates.list', {});
    expect(template).toMatchObject({ name: NOTICE, fileName: NOTICE, addedBy: '記録 係', forms: [] });
    for (const trace of ['別の課の職員', 'word/document.xml']) expect(await filesContaining(test.ports.root, trace)).toEqual([]);
  });

  it('名前を変え、差し替え、消せる。同じ名前は断る', async () => {
    const id = await take(NOTICE);
    const other = await take(ROLES);
    expect(await test.refusal('templates.rename', { id: other, name: NOTICE })).toMatchObject({ code: 'conflict' });
    await test.call('templates.rename', { id, name: '通知の新様式' });
    await test.call('templates.choose', { form: 'F01', templateId: id });
    await take('通知２', strangeDocx(para('《会議名》')), id);
    const templates = await test.call('templates.list', {});
    expect(templates.find((one) => one.id === id)).toMatchObject({ name: '通知２', fields: ['会議名'], forms: ['F01'] });
    await test.call('templates.remove', { id });
    expect((await test.call('templates.list', {})).map((one) => one.id)).toEqual([other]);
  });
});

describe('自分の様式で書き出す', () => {
  it.each(readdirSync(folder))('%s: 実際の会議で埋まり、印も undefined も残らず、元になかった誤りがない', async (file) => {
    await test.addLetter('F01');
    const id = await take(file);
    const { files, leaks } = await write(`T:${id}`);
    expect(leaks).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
    for (const { bytes } of saved.slice(0, 3)) {
      expect(leftovers(bytes)).toEqual([]);
      expect(allText(bytes).match(/undefined|＃/gu)).toBeNull();
      expect(await newErrors(example(file), bytes)).toEqual([]);
    }
  });

  it('開催通知に選ぶと、組み込みの様式の代わりに、宛先ごとに1通になる', async () => {
    await test.addLetter('F01');
    await test.call('templates.choose', { form: 'F01', templateId: await take(NOTICE) });
    const papers = await test.call('documents.listPapers', { meetingId: test.meetingId });
    expect(papers.find(({ id }) => id === 'F01')).toMatchObject({ files: 14, templateName: NOTICE });
    await write('F01');
    expect(saved).toHaveLength(14);
    const first = wordLines(saved[0]?.bytes ?? new Uint8Array());
    for (const part of ['福総第1号', '練習市 生活支援課', '緑川市長　緑山 太郎', '令和8年度第5回支援会議の開催について（通知）', '午後1時30分から']) expect(first).toContain(part);
    await test.call('templates.choose', { form: 'F01', templateId: null });
    expect((await test.call('documents.listPapers', { meetingId: test.meetingId })).find(({ id }) => id === 'F01')?.templateName).toBe('');
  });

  it('会議録の様式には、記録・決定・前回の状況が、設定の数字の書き方で入る', async () => {
    const settings = await test.call('settings.get', {});
    await test.call('settings.update', { ...settings, documentStyle: { ...settings.documentStyle, digits: 'full' } });
    await test.call('templates.choose', { form: 'F12', templateId: await take(MINUTES) });
    await write('F12');
    const text = wordLines(saved[0]?.bytes ?? new Uint8Array());
    for (const part of ['令和８年９月２４日（木）', 'R8-003', '母（80歳代）の上腕のあざを2回確認。', '虐待対応の事実確認の訪問', '北部地域包括支援センター', '家賃の分納計画']) expect(text).toContain(part);
  });

  it('ケース1件の様式は、ケースの数だけ、番号入りなら出席者の数だけ書く', async () => {
    await test.call('templates.choose', { form: 'F09', templateId: await take(ROLES) });
    await write('F09');
    expect(saved.map(({ name }) => name)).toEqual(['R8-003', 'R8-002', 'R8-001'].map((code) => `令和8年度第5回支援会議_役割分担表_${code}.docx`));
    expect(wordLines(saved[0]?.bytes ?? new Uint8Array())).toContain('長男への1回目の訪問（地域活動の縁）');
    saved.length = 0;
    const caseIds = [test.stage.cases.court.id];
    const { files } = await write('F09', { ...defaultPaperOptions, numbered: true, caseIds });
    expect(files[0]?.name).toBe('令和8年度第5回支援会議_役割分担表_R8-001_No.01.docx');
    expect(allText(saved[2]?.bytes ?? new Uint8Array())).toContain('03');
  });

  it('情報共有に同意していない人は、重層的支援会議の議題の様式に出ない', async () => {
    const { call, stage } = test;
    const { caseId } = (await call('agenda.listItems', { meetingId: test.meetingId })).find((item) => item.caseId === stage.cases.mother.id) ?? {};
    const hall = { startTime: '13:30', endTime: '15:30', place: '', chairMemberId: null, recorderMemberId: null, nextDate: null, nextTime: null, nextPlace: '' };
    const { id: meetingId } = await call('meetings.add', { conferenceId: stage.people.multilayeredId, number: null, date: '2026-10-01', ...hall });
    const file = await call('cases.get', { id: caseId ?? '' });
    const agreed = file.members.filter((member) => member.relationship !== '夫').map((member) => member.id);
    await call('agenda.addItem', { meetingId, item: { kind: 'continuedCase', title: '', caseId: caseId ?? '', legalBasis: 'multilayered', plannedMinutes: 10, decisionPoints: '', presenterAgencyId: null, subjectMemberIds: agreed } });
    const id = await take('世帯', strangeDocx(para('《ケース番号》') + table(row('《＃世帯員》《続柄》', '《状況》《／世帯員》'))));
    await call('documents.exportSet', { meetingId, papers: [`T:${id}`], folder: null });
    const text = wordLines(saved[0]?.bytes ?? new Uint8Array());
    expect(text).toContain('長女');
    expect(text).not.toContain('夫');
  });

  it('差し込んだ文に実名があれば、書き出さない', async () => {
    await test.addLetter('F01', (letter) => void (letter.senderTitle = ''));
    const id = await take('依頼', strangeDocx(para('《会議名》のご相談は太田花子さんの件です')));
    const { files, leaks } = await write(`T:${id}`);
    expect(files).toEqual([]);
    expect(leaks[0]).toMatchObject({ paper: '依頼', text: expect.stringContaining('太田') });
  });

  it('見本の会議で差し込んだページを、取り込む前にも後にも見られる', async () => {
    const { token } = await choose(ROLES, example(ROLES));
    const before = await test.call('templates.previewWaiting', { token });
    expect(before.width).toBeGreaterThan(before.height);
    expect(JSON.stringify(before.blocks)).toContain('R8-014');
    const { id } = await test.call('templates.keep', { token, name: '役割分担表', replaces: null });
    expect(await test.call('templates.preview', { id })).toEqual(before);
  });
});
