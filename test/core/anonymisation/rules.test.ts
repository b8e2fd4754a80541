import { describe, expect, it } from 'vitest';
import { detect } from '../../../electron/core/anonymisation/detect.ts';
import { readMarkedNotes, score } from './markedNotes.ts';

const ruled = new Set(['A', 'T', 'M', 'B', 'I', 'G']);
/** What the rules alone see, without the layer that learnt from marked notes. */
const byRules = (text: string) => detect(text).filter((mark) => mark.layer !== 'learned');

describe('番号・日付・年齢・住所・連絡先の手書きの書き方', () => {
  it('電話、連絡先、生年月日、番号は規則だけで取りこぼさず、住所と年齢は九割五分以上', () => {
    const result = score(readMarkedNotes('learnt-rules.marked.txt'), byRules);
    for (const kind of ['T', 'M', 'B', 'I']) expect(result.recall(kind), `${kind} ${result.missed.join(' ')}`).toBe(1);
    for (const kind of ['A', 'G']) expect(result.recall(kind), `${kind} ${result.missed.join(' ')}`).toBeGreaterThanOrEqual(0.95);
    expect(result.precision).toBeGreaterThanOrEqual(0.9);
  });

  it.each(readMarkedNotes('learnt-rules-none.marked.txt').map(({ text }) => text))('似ていても、規則は印を付けない: %s', (text) => {
    const marks = byRules(text).filter((mark) => mark.layer === 'rule' && ruled.has(mark.kind));
    expect(marks.map((mark) => `${mark.kind}:${text.slice(mark.start, mark.end)}`)).toEqual([]);
  });
});
