import { defineConfig } from 'vitest/config';
import { ROOT } from './folders.ts';

/** Each project is one folder of test/, so that a failing line tells at once which layer is at fault. */
const project = (name: string, pattern = `test/${name}/**/*.test.{ts,tsx}`) => ({
  extends: true as const,
  test: { name, include: [pattern] },
});

export default defineConfig({
  root: ROOT,
  test: {
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [project('unit'), project('core'), project('migrations'), project('renderer')],
  },
});
