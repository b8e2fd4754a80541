import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** The browser that `playwright install chromium` fetched, or null; for tests on machines without one of their own. */
export function browserOfPlaywright(): string | null {
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}
