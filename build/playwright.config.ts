import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** End-to-end tests in the machine's own Chromium; two at a time, each with its own app and folder. */
export default defineConfig({
  testDir: folder('../test/e2e'),
  outputDir: folder('../test-results'),
  // Ours without `paths`: those of the layers lead to type declarations, which cannot be run.
  tsconfig: folder('./tsconfig.base.json'),
  globalSetup: folder('./buildPageOnce.ts'),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 5_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
});
