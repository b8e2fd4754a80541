import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../electron/core/anonymisation/detect.ts';
import { readMarkedNotes, score } from './markedNotes.ts';

const files = [
  ...['unseen', 'second', 'third', 'fourth', 'fifth', 'sixth'].map((name) => `${name}-notes.marked.txt`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16].map((number) => `fresh-${number}.marked.txt`),
];

describe('名簿を知らない記録での検出の腕前', () => {
  it.each(files)('人名・住所・施設・年齢は九割五分以上、電話・連絡先・生年月日・番号は取りこぼさない: %s', (file: string) => {
    const result = score(readMarkedNotes(file), detect);
    for (const kind of ['P', 'A', 'F', 'G']) expect(result.recall(kind), `${kind} ${result.missed.join(' ')}`).toBeGreaterThanOrEqual(0.95);
    for (const kind of ['T', 'M', 'B', 'I']) expect(result.recall(kind), `${kind} ${result.missed.join(' ')}`).toBe(1);
  });

  it.each(files)('印を付けた文字の九割は本当に伏せるべき文字である: %s', (file: string) => {
    expect(score(readMarkedNotes(file), detect).precision).toBeGreaterThanOrEqual(0.9);
  });

  it('敬称も続柄もない文章でも、漢字の姓名の九割五分を覆う', () => {
    const result = score(readMarkedNotes('prose.marked.txt'), detect);
    expect(result.recall('P'), result.missed.join(' ')).toBeGreaterThanOrEqual(0.95);
  });
});

describe('学びにも手直しにも使わない記録（heldout-*）での腕前', () => {
  const notes = readdirSync(new URL('.', import.meta.url)).filter((name) => /^heldout-\d+\.marked\.txt$/u.test(name)).flatMap((name) => readMarkedNotes(name));

  it('人名・住所・施設・年齢は九割五分以上、電話・連絡先・生年月日・番号は取りこぼさない', () => {
    expect(notes.length).toBeGreaterThan(100);
    const result = score(notes, detect);
    for (const kind of ['P', 'A', 'F', 'G']) expect(result.recall(kind), `${kind} ${result.missed.join(' ')}`).toBeGreaterThanOrEqual(0.95);
    for (const kind of ['T', 'M', 'B', 'I']) expect(result.recall(kind), `${kind} ${result.missed.join(' ')}`).toBe(1);
  });

  it('事典のような文章でも、漢字の姓名の九割を覆う', () => {
    const prose = readMarkedNotes('heldout-prose.marked.txt').map((note) => ({ ...note, gold: note.gold.filter(({ start, end }) => /^[一-龠々ヶ]+$/u.test(note.text.slice(start, end))) }));
    const result = score(prose, detect);
    expect(result.recall('P'), result.missed.join(' ')).toBeGreaterThanOrEqual(0.9);
  });

  it('印を付けた文字の八割五分は、本当に伏せるべき文字である', () => {
    expect(score(notes, detect).precision).toBeGreaterThanOrEqual(0.85);
  });
});
