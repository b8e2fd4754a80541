import type { Page } from '@playwright/test';
import type { Clock } from '../../electron/core/ports.ts';

/** One clock for the core and the page of a test; timers run on in real time. */
export interface TurningClock extends Clock {
  /** Lets the minutes pass in the core and in the page. */
  turn(page: Page, minutes: number): Promise<void>;
}

/** A clock that stands at the given moment until it is turned. */
export function createTurningClock(moment: string): TurningClock {
  let now = new Date(moment);
  return {
    now: () => now,
    after(milliseconds, callback) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
    async turn(page, minutes) {
      now = new Date(now.getTime() + minutes * 60_000);
      await page.clock.setFixedTime(now);
    },
  };
}
