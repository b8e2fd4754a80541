import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDocxTexts } from '../../../electron/core/documents/readText.ts';
import { defaultPaperOptions, type ExportRequest, type ExportResult } from '../../../shared/domain/documents/export.ts';
import { openSittingPapers, type SittingPapers } from '../../support/sittingPapers.ts';
import { edges, outline } from './support.ts';

let test: SittingPapers;
beforeEach(async () => {
  test = await openSittingPapers({ played: true });
});
afterEach(() => test.close());

const write = (papers: string[], more: Partial<ExportRequest> = {}): Promise<ExportResult> => test.call('documents.exportSet', { meetingId: test.meetingId, papers, folder: null, ...more });
const documents = () => test.ports.paths.documents;
const written = () => (existsSync(documents()) ? readdirSync(documents()).sort() : []);
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(documents(), name)));

describe('まとめて書き出す', () => {
  it('選んだ文書を、決まった名前で書き、記録に日時・人・ハッシュを残す', async () => {
    const { files, leaks, missing, cancelled } = await write(['F02', 'F12', 'F09']);
    expect({ leaks, missing, cancelled }).toEqual({ leaks: [], missing: [], cancelled: false });
    expect(written()).toEqual(['令和8年度第5回支援会議_会議録_v1.docx', '令和8年度第5回支援会議_次第_v1.docx', '令和8年度第5回支援会議_役割分担表_v1.docx'].sort());
    const rows = await test.call('documents.listExports', { meetingId: test.meetingId });
    expect(rows).toHaveLength(3);
    for (const file of files) {
      const sha256 = createHash('sha256').update(readFileSync(file.path)).digest('hex');
      expect(file.sha256).toBe(sha256);
      expect(rows.find((row) => row.path === file.path)).toMatchObject({ form: file.paper, fileName: basename(file.path), sha256, userName: '記録 係', overrideReason: '', removedAt: null });
    }
  });

  it('まだ作れない文書は作らず、理由を言い、残りは書き出す', async () => {
    const { files, missing } = await write(['F01', 'F02', 'F17']);
    expect(files.map(({ paper }) => paper)).toEqual(['F02']);
    expect(missing.map(({ paper }) => paper)).toEqual(['開催通知', '資料配布・回収確認表']);
    expect((await write(['F01'])).files).toEqual([]);
  });

  it('選べる文書の一覧は、何ファイルになるかと、足りないものを言う', async () => {
    await test.addLetter('F01');
    const papers = await test.call('documents.listPapers', { meetingId: test.meetingId });
    const of = (id: string) => papers.find((paper) => paper.id === id);
    expect(of('F01')).toMatchObject({ files: 14, missing: '' });
    expect(of('F08')).toMatchObject({ title: '事例概要シート', files: 3 });
    expect(of('F20')?.missing).toContain('協力依頼書');
    expect(of('L:cases')).toMatchObject({ title: 'ケース台帳', files: 1 });
  });

  it('同じ名前のファイルがあるときは、書く前に尋ね、番号を付けて書けば両方が残る', async () => {
    await write(['F02', 'F12']);
    const before = bytesOf('令和8年度第5回支援会議_次第_v1.docx');
    const asked = await write(['F02', 'F09']);
    expect(asked).toMatchObject({ files: [], existing: ['令和8年度第5回支援会議_次第_v1.docx'] });
    expect(written()).toHaveLength(2);
    const { files } = await write(['F02', 'F09'], { existing: 'number' });
    expect(files.map(({ name }) => name)).toEqual(['令和8年度第5回支援会議_次第_v1 (2).docx', '令和8年度第5回支援会議_役割分担表_v1.docx']);
    expect(bytesOf('令和8年度第5回支援会議_次第_v1.docx')).toEqual(before);
  });

  it('選んだフォルダに書く', async () => {
    const folder = join(test.ports.root, '会議の文書');
    mkdirSync(folder);
    await write(['F02'], { folder });
    expect(readdirSync(folder)).toEqual(['令和8年度第5回支援会議_次第_v1.docx']);
    expect(written()).toEqual([]);
  });

  it('書けないフォルダでは、断り、記録も残さない', async () => {
    const file = join(test.ports.root, 'ふつうのファイル');
    writeFileSync(file, '');
    expect(await test.refusal('documents.exportSet', { meetingId: test.meetingId, papers: ['F02'], folder: join(file, 'a') })).toMatchObject({ code: 'store.readOnly' });
    expect(await test.call('documents.listExports', { meetingId: test.meetingId })).toEqual([]);
    rmSync(file);
  });

  it('途中でディスクがいっぱいになっても、それまでのファイルは記録されている', async () => {
    const { saveFile } = test.ports.desktop;
    let left = 1;
    const { AppError } = await import('../../../shared/errors/appError.ts');
    test.ports.desktop.saveFile = async (file) => {
      left -= 1;
      if (left < 0) throw new AppError('store.full');
      return saveFile(file);
    };
    expect(await test.refusal('documents.exportSet', { meetingId: test.meetingId, papers: ['F02', 'F12'], folder: null })).toMatchObject({ code: 'store.full' });
    expect(await test.call('documents.listExports', { meetingId: test.meetingId })).toHaveLength(1);
    expect(written()).toHaveLength(1);
  });
});

describe('番号入りと宛先ごと', () => {
  it('出席者ごとに通し番号が右上に入り、だれに渡す部かが記録に残る', async () => {
    const { files } = await write(['F09'], { options: { ...defaultPaperOptions, numbered: true } });
    const seats = (await test.call('attendance.list', { meetingId: test.meetingId })).filter((seat) => seat.status !== 'absent');
    expect(files).toHaveLength(seats.length);
    const third = files[2];
    expect(third?.name).toBe('令和8年度第5回支援会議_役割分担表_v1_No.03.docx');
    expect(edges(bytesOf(third?.name ?? ''))[0]).toContain('No.03');
    const rows = await test.call('documents.listExports', { meetingId: test.meetingId });
    expect(rows.find((row) => row.copyNumber === '03')?.recipient).toBe(`${seats[2]?.agencyName}　${seats[2]?.name}`);
  });

  it('番号は、資料の回収の番号と同じ人に付く', async () => {
    await test.call('handouts.add', { meetingId: test.meetingId, handout: { name: '役割分担表', version: '', collect: true, disposal: '' }, spare: 0 });
    await write(['F09'], { options: { ...defaultPaperOptions, numbered: true } });
    const rows = await test.call('documents.listExports', { meetingId: test.meetingId });
    const [handout] = await test.call('handouts.list', { meetingId: test.meetingId });
    for (const copy of handout?.copies ?? []) expect(rows.find((row) => Number(row.copyNumber) === copy.serial)?.recipient).toBe(`${copy.agency}　${copy.recipient}`);
  });

  it('開催通知は1機関に1通、まとめれば1つのファイルに同じ文が全部入る', async () => {
    await test.addLetter('F01');
    const { files } = await write(['F01']);
    expect(files).toHaveLength(14);
    expect(new Set(files.map(({ recipient }) => recipient)).size).toBe(14);
    const { files: [all, ...others] } = await write(['F01'], { options: { ...defaultPaperOptions, combined: true } });
    expect(others).toEqual([]);
    expect(all?.name).toBe('令和8年度第5回支援会議_開催通知_全宛先.docx');
    const single = files.flatMap((file) => outline(bytesOf(file.name)));
    expect(outline(bytesOf(all?.name ?? ''))).toEqual(single);
  });

  it('協力依頼書は、宛先と依頼事項と根拠が入り、相手ごとに1通になる', async () => {
    await test.addLetter('F20', (letter) => {
      letter.agencyIds = [test.stage.people.agency('教育委員会 SSW'), test.stage.people.agency('保健所')];
      letter.body.requests = [{ text: '本年度の出欠の状況', checked: true }, { text: '会議への出席', checked: false }];
    });
    const { files } = await write(['F20']);
    expect(files.map(({ recipient }) => recipient)).toEqual(['練習市教育委員会 指導課', '県中央保健所']);
    const text = outline(bytesOf(files[0]?.name ?? '')).join('\n');
    for (const part of ['福総第1号', '社会福祉法第106条の6第3項', '☑　本年度の出欠の状況', '□　会議への出席', '浜名　電話　0299-00-1234', '緑山 太郎']) expect(text).toContain(part);
  });
});

describe('点検', () => {
  it('記号化された見本の会議なら、どの文書も止めない', async () => {
    for (const form of ['F01', 'F20'] as const) await test.addLetter(form, (letter) => void (letter.agencyIds = [test.stage.people.agency('保健所'), test.stage.people.agency('よりみち')]));
    await test.addLetter('F14', (letter) => void Object.assign(letter.body, { agency: '学校法人みなと学園 みなと大学社会福祉学部', headTitle: '学部長', advisor: '教授　瀬戸 朋子　様', requests: '世帯全体の見立て' }));
    await test.call('handouts.add', { meetingId: test.meetingId, handout: { name: '事例概要シート（R8-003）', version: '', collect: true, disposal: '' }, spare: 1 });
    const papers = await test.call('documents.listPapers', { meetingId: test.meetingId });
    expect(papers.filter(({ missing }) => missing)).toEqual([]);
    const { leaks, files } = await write(papers.map(({ id }) => id));
    expect(leaks).toEqual([]);
    expect(files.length).toBeGreaterThan(20);
  });

  it('実名らしいものが一つでもあれば、何も書かず、どの文書のどこかを言う', async () => {
    await test.addLetter('F20', (letter) => {
      letter.agencyIds = [test.stage.people.agency('保健所')];
      letter.body.purpose = '太田花子さんの支援のため';
    });
    const { files, leaks } = await write(['F02', 'F20']);
    expect(files).toEqual([]);
    expect(leaks).toEqual([expect.objectContaining({ paper: '情報提供等協力依頼書', place: '本文', text: expect.stringContaining('太田') })]);
    expect(written()).toEqual([]);
  });

  it('理由を書けば通せ、その理由が記録に残る', async () => {
    await test.addLetter('F20', (letter) => {
      letter.agencyIds = [test.stage.people.agency('保健所')];
      letter.body.purpose = '太田花子さんの支援のため';
    });
    const { files } = await write(['F20'], { overrideReason: '課長の決裁により、封書で送る' });
    expect(files).toHaveLength(1);
    expect((await test.call('documents.listExports', { meetingId: test.meetingId }))[0]?.overrideReason).toBe('課長の決裁により、封書で送る');
  });

  it('同じ文が何十部にあっても、指摘は一つにまとめる', async () => {
    await test.addLetter('F01', (letter) => void (letter.body.proxy = '代理は太田花子さんまで'));
    const { leaks } = await write(['F01']);
    expect(leaks).toHaveLength(1);
    expect(leaks[0]?.paper).toBe('開催通知（ほか13部）');
  });
});

describe('中止', () => {
  it('作っている途中で中止すると、一つも書かれない', async () => {
    await test.addLetter('F01');
    const running = write(['F01', 'F12']);
    await test.call('documents.cancel', {});
    expect(await running).toMatchObject({ files: [], cancelled: true });
    expect(written()).toEqual([]);
  });

  it('書いている途中で中止すると、書いた分だけが残り、記録も同じ', async () => {
    const { saveFile } = test.ports.desktop;
    test.ports.desktop.saveFile = async (file) => {
      await test.call('documents.cancel', {});
      return saveFile(file);
    };
    const result = await write(['F02', 'F12', 'F09']);
    expect(result.cancelled).toBe(true);
    expect(result.files).toHaveLength(1);
    expect(written()).toHaveLength(1);
    expect(await test.call('documents.listExports', { meetingId: test.meetingId })).toHaveLength(1);
  });

  it('書き出している間は、もう一つ始められない', async () => {
    const running = write(['F12']);
    expect(await test.refusal('documents.exportSet', { meetingId: test.meetingId, papers: ['F02'], folder: null })).toMatchObject({ code: 'conflict' });
    await running;
  });

  it('進み具合は、終わりまで増えていく', async () => {
    await write(['F02', 'F12']);
    const steps = test.events.flatMap((event) => (event.name === 'task.progress' && event.task === 'documents.exportSet' ? [event] : []));
    expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).sort((a, b) => a - b));
    expect(steps.at(-1)).toMatchObject({ done: 5, total: 5 });
  });
});

describe('パスワード付き zip', () => {
  const open = async (bytes: Uint8Array, password: string) => {
    const entries = await new ZipReader(new Uint8ArrayReader(bytes), { password }).getEntries();
    return Promise.all(entries.map(async (entry) => {
      if (entry.directory) throw new Error('フォルダはないはずです');
      return { name: entry.filename, aes: entry.encrypted && !entry.zipCrypto, bytes: await entry.getData(new Uint8ArrayWriter()) };
    }));
  };

  it('一つの zip だけを書き、示したパスワードで開くと、記録と同じ中身が出る', async () => {
    const { files, password } = await write(['F02', 'F12'], { zip: true });
    expect(password).toMatch(/^(?:[A-HJKMNP-Z2-9]{4}-){4}[A-HJKMNP-Z2-9]{4}$/u);
    expect(written()).toEqual(['令和8年度第5回支援会議_文書一式.zip']);
    const inside = await open(bytesOf(written()[0] ?? ''), password ?? '');
    expect(inside.every(({ aes }) => aes)).toBe(true);
    for (const { name, bytes } of inside) expect(files.find((file) => file.name === name)?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    const text = (await readDocxTexts(inside[0]?.bytes ?? new Uint8Array())).map((one) => one.text).join('');
    expect(text).toContain('令和8年度第5回支援会議');
  });

  it('違うパスワードでは開かず、パスワードは毎回違い、どこにも残らない', async () => {
    const first = await write(['F02'], { zip: true });
    const second = await write(['F02'], { zip: true, existing: 'number' });
    expect(first.password).not.toBe(second.password);
    await expect(open(bytesOf('令和8年度第5回支援会議_文書一式.zip'), second.password ?? '')).rejects.toThrow();
    expect(JSON.stringify([test.events, test.ports.log.lines, await test.call('documents.listExports', { meetingId: test.meetingId })])).not.toContain(first.password);
  });
});
