import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countOne, countPlaywright, countVitest, withExitCode, type Counts } from './counts.ts';
import { ROOT } from './folders.ts';
import { runTool } from './runProgram.ts';

const REPORTS = join(ROOT, 'dist', 'reports');

/** Types of every layer, and the arrows between them. */
export async function checkTypes(): Promise<Counts> {
  console.log('\n型');
  return countOne(await runTool('typescript/bin/tsc', ['-b']));
}

/** Style rules. */
export async function checkLint(): Promise<Counts> {
  console.log('\n書き方');
  const folders = ['shared', 'electron', 'renderer', 'build', 'test'];
  return countOne(await runTool('oxlint/bin/oxlint', ['-c', 'build/oxlint.json', '--deny-warnings', ...folders]));
}

/** The tests of the named layers (folders of test/); quick leaves out the long ones, named `*.slow.test.ts`. */
export async function runVitest(layers: string[], options: { quick?: boolean } = {}): Promise<Counts> {
  console.log(`\n試験: ${layers.join('、')}`);
  const report = freshReport('vitest.json');
  const projects = layers.flatMap((layer) => ['--project', layer]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const without = options.quick ? ['--exclude', '**/*.slow.test.ts'] : [];
  const exitCode = await runTool('vitest/vitest.mjs', ['run', '-c', 'build/vitest.config.ts', ...projects, ...without, ...reporters]);
  return withExitCode(readReport(report, countVitest), exitCode);
}

/** The tests in a real browser; further arguments choose some of them. */
export async function runPlaywright(args: string[] = []): Promise<Counts> {
  console.log('\n試験: e2e');
  const report = freshReport('playwright.json');
  const exitCode = await runTool('@playwright/test/cli.js', ['test', '-c', 'build/playwright.config.ts', '--reporter=list,json', ...args], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  return withExitCode(readReport(report, countPlaywright), exitCode);
}

function freshReport(name: string): string {
  mkdirSync(REPORTS, { recursive: true });
  const path = join(REPORTS, name);
  rmSync(path, { force: true });
  return path;
}

function readReport(path: string, count: (report: unknown) => Counts): Counts | null {
  return existsSync(path) ? count(JSON.parse(readFileSync(path, 'utf8'))) : null;
}
