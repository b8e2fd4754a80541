import { describe, expect, it } from 'vitest';
import { closingLine, countOne, countPlaywright, countVitest, sum, withExitCode } from '../../../build/counts.ts';
import { hasDisplay } from '../../../build/hasDisplay.ts';

describe('試験の合計', () => {
  it('すべての試験を足し、決まった一行で終える', () => {
    const vitest = countVitest({ numPassedTests: 10, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 });
    const playwright = countPlaywright({ stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 } });
    expect(closingLine(sum([countOne(0), countOne(0), vitest, playwright]))).toBe('15 passed, 0 failed, 2 skipped');
    expect(closingLine(sum([countOne(0), countOne(1)]))).toBe('1 passed, 1 failed');
  });

  it('二度目にやっと通った試験は、失敗に数える', () => {
    expect(countPlaywright({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 0 } })).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it('倒れた試験、何も試さなかった試験は、失敗に数える', () => {
    expect(withExitCode(null, 1).failed).toBe(1);
    expect(withExitCode(null, 0).failed).toBe(1);
    expect(withExitCode({ passed: 5, failed: 0, skipped: 0 }, 1).failed).toBe(1);
    expect(withExitCode({ passed: 0, failed: 0, skipped: 4 }, 0).failed).toBe(1);
    expect(withExitCode({ passed: 5, failed: 2, skipped: 0 }, 1).failed).toBe(2);
    expect(withExitCode({ passed: 5, failed: 0, skipped: 0 }, 0).failed).toBe(0);
  });
});

describe('画面のない端末', () => {
  it('Linux では DISPLAY か WAYLAND_DISPLAY で見分け、ほかでは必ずあるとみなす', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('win32', {})).toBe(true);
  });
});
