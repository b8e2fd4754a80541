import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPages } from '../../../electron/core/documents/reading/readPages.ts';
import { readDocxTexts } from '../../../electron/core/documents/readText.ts';
import { defaultPaperOptions } from '../../../shared/domain/documents/export.ts';
import type { PageBlock } from '../../../shared/domain/documents/pageModel.ts';
import { emptyStatement } from '../../../shared/domain/cases/statements.ts';
import { openSittingPapers, type SittingPapers } from '../../support/sittingPapers.ts';
import { allText, leftovers, newErrors } from '../../support/wordFile.ts';
import { validationErrors } from './support.ts';

const TEMPLATES = new URL('../../support/templates/', import.meta.url);

/** What clerks paste: emoji, rare letters, IVS, control characters, our own marks, very long text. */
const WILD = `😀𠮷野家󠄀 葛󠄀城\u0007\u0000\u2028<b>&amp;</b>《会議名》｛未｝\t改\n行 ${'長い文。'.repeat(1200)}`.slice(0, 900);

let test: SittingPapers;
const saved: { name: string; bytes: Uint8Array }[] = [];
beforeAll(async () => {
  test = await openSittingPapers();
  const { call, meetingId, stage } = test;
  test.ports.desktop.saveFile = async ({ suggestedName, bytes }) => {
    saved.push({ name: suggestedName, bytes });
    return { path: `/${suggestedName}` };
  };
  const caseId = stage.cases.family.id;
  for (const section of ['trigger', 'course', 'resource', 'risk', 'gap', 'health'] as const)
    await call('cases.addStatement', { caseId, statement: { ...emptyStatement(section), body: WILD, agencyId: section === 'resource' ? stage.people.agency('保健所') : null } });
  await call('cases.addIssue', { caseId, issue: { title: WILD.slice(0, 80).replaceAll('\n', ' '), note: '', urgent: false } });
  await test.addLetter('F01', (letter) => void Object.assign(letter.body, { wanted: WILD.slice(0, 200).replaceAll('\n', ' '), bring: WILD.slice(0, 900) }));
  await test.addLetter('F14', (letter) => void Object.assign(letter.body, { agency: '大学', requests: WILD }));
  await test.addLetter('F20', (letter) => void (letter.agencyIds = [stage.people.agency('保健所')]));
  await call('handouts.add', { meetingId, handout: { name: '概要😀𠮷', version: '', collect: true, disposal: '' }, spare: 3 });
  const { playMeeting } = await import('../../../electron/core/features/sample/meetings.ts');
  await playMeeting(call, stage, meetingId, { soon: '2026-10-02', later: '2026-10-09' });
}, 120_000);
afterAll(() => test.close());

const visible = (blocks: readonly PageBlock[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap((row) => row.cells.flatMap((cell) => visible(cell.blocks))) : [block.runs.map((run) => run.text).join('')]));

describe('会議から作ったすべての文書', () => {
  it('荒れた入力でも、Open XML の検査で誤りがなく、読み戻した本文が画面のページと同じ', async () => {
    const papers = (await test.call('documents.listPapers', { meetingId: test.meetingId })).filter((paper) => !paper.missing);
    expect(papers.map(({ id }) => id)).toEqual(['F01', 'F02', 'F03', 'F04', 'F05', 'F06', 'F08', 'F09', 'F12', 'F13', 'F14', 'F17', 'F20', 'L:cases', 'L:handouts', 'L:roster'].filter((id) => papers.some((paper) => paper.id === id)));
    expect(papers).toHaveLength(16);
    for (const options of [defaultPaperOptions, { ...defaultPaperOptions, combined: true, blank: true, layout: 'inOrder' as const, onePagePerCase: true }]) {
      saved.length = 0;
      const result = await test.call('documents.exportSet', { meetingId: test.meetingId, papers: papers.map(({ id }) => id), options, folder: null, overrideReason: '荒れた入力の試験' });
      expect(result.files.length).toBe(saved.length);
      const seen = new Set<string>();
      for (const { name, bytes } of saved) {
        if (!name.endsWith('.docx')) continue;
        const page = readPages(bytes);
        const body = (await readDocxTexts(bytes)).filter(({ place }) => place === '本文' || place === '本文の表').map(({ text }) => text);
        expect(visible(page.blocks).filter(Boolean).map((text) => text.replaceAll('\u{F0001}', '')), name).toEqual(body);
        // One of each kind goes to the judge: letters of one kind differ in the addressee only.
        const kind = name.replace(/_[^_]*$/u, '').replace(/_\d\d$/u, '');
        if (seen.has(kind)) continue;
        seen.add(kind);
        expect(await validationErrors(bytes, ['Office2019']), name).toEqual([]);
      }
    }
  }, 240_000);

  it.each(readdirSync(TEMPLATES))('%s に荒れた入力を差し込んでも、元になかった誤りがなく、印も undefined も残らない', async (file) => {
    const template = new Uint8Array(readFileSync(new URL(file, TEMPLATES)));
    test.ports.desktop.toOpen.push({ name: file, bytes: template });
    const { token } = (await test.call('templates.chooseFile', {})) ?? { token: '' };
    const { id } = await test.call('templates.keep', { token, name: file, replaces: null });
    saved.length = 0;
    await test.call('documents.exportSet', { meetingId: test.meetingId, papers: [`T:${id}`], folder: null, overrideReason: '荒れた入力の試験' });
    expect(saved.length).toBeGreaterThan(0);
    for (const { bytes } of saved.slice(-3)) {
      expect(leftovers(bytes)).toEqual([]);
      expect(allText(bytes)).not.toMatch(/undefined|＃/u);
      expect(await newErrors(template, bytes)).toEqual([]);
      expect(visible(readPages(bytes).blocks).join('')).not.toBe('');
    }
  }, 120_000);

  it('長い欄も、頭から終わりまで紙に出る', async () => {
    const { page } = await test.call('documents.preview', { meetingId: test.meetingId, paper: 'F08', options: { ...defaultPaperOptions, caseIds: [test.stage.cases.family.id] }, index: 0 });
    const text = visible(page.blocks).join('');
    expect(text.match(/😀𠮷野家󠄀/gu)?.length).toBe(6);
    expect(text.split('長い文。').length).toBeGreaterThan(6 * 180);
  });

  it('番号入りの一式は、名前が重ならない', async () => {
    saved.length = 0;
    const { call, meetingId } = test;
    const started = performance.now();
    const { files } = await call('documents.exportSet', { meetingId, papers: ['F09', 'F12', 'F08'], options: { ...defaultPaperOptions, numbered: true }, folder: null, overrideReason: '試し' });
    expect(files.length).toBeGreaterThan(80);
    expect(new Set(saved.map(({ name }) => name)).size).toBe(saved.length);
    console.log(JSON.stringify({ name: 'documents.numberedSet', value: Math.round(performance.now() - started), unit: 'ms', files: files.length }));
  }, 120_000);
});
