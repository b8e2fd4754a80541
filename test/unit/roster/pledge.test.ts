import { describe, expect, it } from 'vitest';
import { readPledgeDay } from '../../../shared/domain/roster/pledge.ts';

describe('誓約日の入力', () => {
  it.each([
    ['9/24', '2026-09-24'],
    ['9/25', '2025-09-25'],
    ['4月2日', '2026-04-02'],
    ['R8.4.6', '2026-04-06'],
    ['令和８年４月２日', '2026-04-02'],
    ['2027/1/1', '2027-01-01'],
  ])('令和8年9月24日に「%s」と打てば %s', (text, day) => {
    expect(readPledgeDay(text, '2026-09-24')).toBe(day);
  });

  it('日付でないものは読まない', () => {
    expect(readPledgeDay('済', '2026-09-24')).toBeUndefined();
    expect(readPledgeDay('2/30', '2026-09-24')).toBeUndefined();
  });
});
