import { describe, expect, it } from 'vitest';
import { timeLeft } from '../../../shared/domain/agenda/timeLeft.ts';

describe('残り時間の言葉と色', () => {
  it.each([
    [35, 0, '残り35分', 'enough'],
    [35, 29 * 60 + 59, '残り5分', 'enough'],
    [35, 30 * 60, '残り5分', 'soon'],
    [35, 34 * 60 + 1, '残り59秒', 'soon'],
    [35, 35 * 60, '残り0秒', 'soon'],
    [35, 35 * 60 + 1, '超過1分', 'over'],
    [35, 47 * 60, '超過12分', 'over'],
  ] as const)('%i分の議題で%i秒たつと「%s」（%s）', (planned, elapsed, words, tone) => {
    expect(timeLeft(planned, elapsed)).toEqual({ words, tone });
  });

  it('15分より短い議題は、残り三分の一で色が変わる', () => {
    expect(timeLeft(6, 3 * 60).tone).toBe('enough');
    expect(timeLeft(6, 4 * 60).tone).toBe('soon');
  });
});
