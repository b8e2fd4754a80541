import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderCaseSummary } from '../../../electron/core/documents/caseSummary.ts';
import { readNoteFile, readPasted } from '../../../electron/core/features/anonymisation/readInput.ts';
import { defaultDocumentStyle as style } from '../../../shared/domain/documents/style.ts';
import { AppError } from '../../../shared/errors/appError.ts';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { docxEntries, para, rawZip, row, strangeDocx, table, textBox } from '../../support/strangeDocx.ts';
import { sampleCaseSummary } from '../documents/samples/sheets.ts';

const file = (name: string, bytes: Uint8Array) => readNoteFile({ name, bytes });
const refusal = async (work: () => unknown): Promise<AppError> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('断られるはずでした');
};

describe('テキストのファイル', () => {
  it.each([
    ['UTF-8', Buffer.from('村井さんの経過')],
    ['BOM 付き UTF-8', Buffer.from('\uFEFF村井さんの経過')],
    ['Shift_JIS', Buffer.from([0x91, 0xba, 0x88, 0xe4, 0x82, 0xb3, 0x82, 0xf1, 0x82, 0xcc, 0x8c, 0x6f, 0x89, 0xdf])],
    ['UTF-16', Buffer.from('\uFEFF村井さんの経過', 'utf16le')],
  ])('%s を読む', async (_name, bytes) => {
    expect((await file('メモ.txt', bytes)).text).toBe('村井さんの経過');
  });
  it.each([
    ['.txt という名の実行ファイル', 'メモ.txt', Buffer.from([0x4d, 0x5a, 0x90, 0x00, 0x03, 0x00, 0xff, 0xff]), '文章ではないファイルです'],
    ['空のファイル', 'メモ.txt', Buffer.alloc(0), '空です'],
    ['PDF', '記録.txt', Buffer.from('%PDF-1.7'), 'PDF の文章を選んでコピー'],
    ['パスワードの付いた Word', '記録.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'パスワード'],
    ['.docx という名のテキスト', '記録.docx', Buffer.from('経過'), 'Word ではない'],
    ['こわれた Word', '記録.docx', Buffer.from('PK\u0003\u0004こわれている'), 'こわれているか'],
  ])('%s は、どうすればよいかを言って断る', async (_name, name, bytes, words) => {
    const error = await refusal(() => file(name, bytes));
    expect([error.code, error.message.includes(words), error.message.endsWith('何も取り込んでいません。')]).toEqual(['import.unreadable', true, true]);
  });
});

describe('Word のファイル', () => {
  it('本文、表、テキストボックス、ヘッダー、コメントを読む', async () => {
    const bytes = strangeDocx(para('本文の村井さん') + table(row('表の見出し', '表の村井さん')) + `<w:p>${textBox(para('枠の中の村井さん'))}</w:p>`, {
      parts: { 'word/header1.xml': `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${para('頭の村井さん')}</w:hdr>`, 'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0">${para('注の村井さん')}</w:comment></w:comments>` },
    });
    const { text } = await file('記録.docx', bytes);
    for (const words of ['本文の村井さん', '表の村井さん', '枠の中の村井さん', '頭の村井さん', '注の村井さん']) expect(text.split(words)).toHaveLength(2);
  });
  it('マクロは動かさず、文章だけを読んで知らせる', async () => {
    const bytes = rawZip([...docxEntries(para('経過の文章')), { name: 'word/vbaProject.bin', bytes: Buffer.from('x') }]);
    const note = await file('記録.docm', bytes);
    expect([note.text.trim(), note.notices[0]?.startsWith('マクロを含む')]).toEqual(['経過の文章', true]);
  });
  it('記入された事例概要シートは、欄ごとに見出しを付けて読む', async () => {
    const note = await file('シート.docx', await renderCaseSummary(sampleCaseSummary, style));
    expect(note.source).toBe('事例概要シート');
    expect(note.text).toMatch(/【経過】\n/u);
    expect(note.text).toMatch(/【本人・家族の意向】\n/u);
  });
});

describe('貼り付けた文章', () => {
  it('こわれた文字や制御文字があっても、言葉は一つも失わない', () => {
    const note = readPasted('𠮷田\u000Bさん\u0007が\uD842来所\r\n葛󠄀城ﾑﾗｲ\u0000さん');
    expect(note.text).toBe('𠮷田\nさんが\uFFFD来所\n葛󠄀城ﾑﾗｲさん');
    expect(note.notices).toHaveLength(2);
  });
  it('2MB の貼付けは、残っていることと、どうすればよいかを言って断る', async () => {
    const error = await refusal(() => readPasted('経過の文。'.repeat(140_000)));
    expect([error.code, error.message.includes('30万字まで'), error.message.includes('そのまま残っています')]).toEqual(['input.invalid', true, true]);
  });
});

describe('扉ごしに', () => {
  let test: TestCore;
  beforeEach(async () => {
    test = await openTestCore();
  });
  afterEach(() => test.close());

  it('記入済みシートから確認済まで、印の判断だけで進む', async () => {
    test.ports.desktop.toOpen.push({ name: 'シート.docx', bytes: await renderCaseSummary(sampleCaseSummary, style) });
    const started = await test.call('anonymisation.startFromFile', { caseId: null });
    const { state } = await test.call('anonymisation.getSession', { sessionId: started?.sessionId ?? '', wait: true });
    expect(test.ports.desktop.asked).toEqual(['textOrDocx']);
    expect(state.sections.map(({ heading, target }) => [heading, target])).toEqual(
      expect.arrayContaining([['主訴', 'complaint'], ['経過', 'course'], ['強み・できていること', 'strengths'], ['本人・家族の意向', 'intentions'], ['この会議で決めたいこと', 'decisionPoints'], ['リスク・緊急度', 'risk'], ['ケース番号', 'skip']]),
    );
  });
  it('やめれば何も始まらず、20,000字でも最初の印はすぐ出る', async () => {
    test.ports.desktop.toOpen.push(null);
    expect(await test.call('anonymisation.startFromFile', { caseId: null })).toBeNull();
    const { sessionId } = await test.call('anonymisation.startFromText', { caseId: null, text: '村井健一さんは無職。近隣の小林さんから相談があった。\n'.repeat(800) });
    const first = await test.call('anonymisation.getSession', { sessionId });
    expect(first.state.marks.length).toBeGreaterThan(0);
    const whole = await test.call('anonymisation.getSession', { sessionId, wait: true });
    expect([whole.state.done, whole.state.marks.length]).toEqual([true, 1600]);
  });
  it('最初に渡すのは読み終えたところまでで、その先は元の文章も置き換えたあとの文章も出さない', async () => {
    const first = await test.call('anonymisation.startFromText', { caseId: null, text: '記録。\n'.repeat(400) + '村井健一さんは無職。\n'.repeat(2000) });
    expect([first.state.done, first.text.length, first.state.marks]).toEqual([false, first.state.upTo, []]);
    expect(first.state.result.text).toBe(first.text);
    await test.call('anonymisation.discard', { sessionId: first.sessionId });
  });
  // Lines of their own: what was read before is remembered, and the reading would end too soon.
  it('読んでいる途中で破棄すると、待っていた側には「もう消えた」とだけ伝わる', async () => {
    const { sessionId } = await test.call('anonymisation.startFromText', { caseId: null, text: Array.from({ length: 4000 }, (_, line) => `${line}　村井健一さんは無職。近隣の小林さんから相談があった。`).join('\n') });
    const waiting = test.refusal('anonymisation.getSession', { sessionId, wait: true });
    await test.call('anonymisation.discard', { sessionId });
    expect((await waiting).code).toBe('not.found');
  });
});
