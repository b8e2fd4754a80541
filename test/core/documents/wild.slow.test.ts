import { describe, expect, it } from 'vitest';
import { formById } from '../../../electron/core/documents/forms.ts';
import { renderMinutes } from '../../../electron/core/documents/minutes.ts';
import { readDocxTexts } from '../../../electron/core/documents/readText.ts';
import { defaultDocumentStyle, documentStyle } from '../../../shared/domain/documents/style.ts';
import { samples } from './samples/all.ts';
import { sampleMinutes } from './samples/minutes.ts';
import { sampleRoleTable } from './samples/roles.ts';
import { sampleAttendanceList } from './samples/sheets.ts';
import { validationErrors } from './support.ts';
import { emptyLists, wildTexts } from './wildModels.ts';

const style = defaultDocumentStyle;
const accepts = (form: string) => (candidate: unknown) => void formById(form).papers(candidate);
const everyOption = documentStyle.parse({
  font: '游明朝',
  headingFont: '本文と同じ',
  fontSize: 10.5,
  margins: { top: 10, right: 10, bottom: 10, left: 50 },
  grid: { characters: 45, lines: 45 },
  digits: 'full',
  honorific: '殿',
  closingWord: false,
  era: 'short',
  time: 'clock',
  voice: 'dearu',
  firstMark: '第１',
  positions: { documentNumberFromRight: 10, addresseeFromLeft: 0, senderFromRight: 0, subjectFromLeft: 10 },
});

describe.each(samples)('$form $variant', ({ form, variant, model }) => {
  it('絵文字・外字・異体字・制御文字・5,000字の欄でも壊れない', async () => {
    const seed = samples.findIndex((sample) => sample.form === form && sample.variant === variant);
    const papers = formById(form).papers(wildTexts(model, accepts(form), seed));
    expect(await validationErrors((await papers[0]?.render(style)) ?? new Uint8Array(), ['Microsoft365'])).toEqual([]);
    for (const paper of papers) expect(paper.fileName).toMatch(/^[^\\/:*?"<>|\s]{1,100}\.docx$/u);
  });

  it('空の一覧と、すべての設定を変えた書き方でも壊れない', async () => {
    const paper = formById(form).papers(emptyLists(model, accepts(form)))[0];
    if (paper) expect(await validationErrors(await paper.render(everyOption), ['Microsoft365'])).toEqual([]);
    else expect(form).toBe('F01');
  });
});

describe('量が多いとき', () => {
  const attendees = Array.from({ length: 40 }, (_, index) => ({ ...sampleAttendanceList.people[index % 14], name: `出席者${index + 1}番` }));
  const cases = Array.from({ length: 30 }, (_, index) => `R8-${String(index + 1).padStart(3, '0')}`);

  it('40人・30ケースの出席者名簿は全員と全ケースが載る', async () => {
    const model = { ...sampleAttendanceList, caseCodes: cases, people: attendees.map((person) => ({ ...sampleAttendanceList.people[0], ...person, caseCodes: cases })) };
    const paper = formById('F03').papers(model)[0];
    const texts = (await readDocxTexts((await paper?.render(style)) ?? new Uint8Array())).map(({ text }) => text);
    for (const { name } of attendees) expect(texts.filter((text) => text === name)).toHaveLength(4);
    for (const code of cases) expect(texts).toContain(code);
  });

  it('30ケースの会議録と役割分担表は30件とも載り、検査に掛からない', async () => {
    const items = cases.map((caseCode) => ({ ...sampleMinutes.items[0], title: `${caseCode}の協議`, caseFile: { caseCode, category: '継続', legalBasis: '', consent: '', presenter: '' } }));
    const minutes = formById('F12').papers({ ...sampleMinutes, items, onePagePerCase: true })[0];
    const roles = formById('F09').papers({ ...sampleRoleTable, cases: cases.map((caseCode) => ({ ...sampleRoleTable.cases[0], caseCode })) })[0];
    for (const paper of [minutes, roles]) {
      const bytes = (await paper?.render(style)) ?? new Uint8Array();
      const text = (await readDocxTexts(bytes)).map((found) => found.text).join('\n');
      for (const code of cases) expect(text).toContain(code);
      expect(await validationErrors(bytes)).toEqual([]);
    }
  });
});

it('片割れの文字と制御文字は消え、ほかの字は一字も欠けない', async () => {
  const entries = [{ kind: '発言' as const, speaker: '保健所', text: 'あ\ud800い\u0000う𠮷葛\u{E0100}👨‍👩‍👧え<&>"\'', source: '' }];
  const bytes = await renderMinutes({ ...sampleMinutes, items: [{ title: '議題', caseFile: null, decisionPoints: [], entries, wishes: [], decisions: [], takeaways: [], objections: [] }] }, style);
  const texts = (await readDocxTexts(bytes)).map(({ text }) => text);
  expect(texts).toContain('（保健所）あ\ufffdいう𠮷葛\u{E0100}👨‍👩‍👧え<&>"\'');
});
