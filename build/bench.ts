import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { buildPage } from './buildPage.ts';
import { ROOT } from './folders.ts';

/** One measured figure; `floor` is the barest way to do the same work in the same run. */
const figure = z.strictObject({
  name: z.string(),
  value: z.number(),
  unit: z.string(),
  p95: z.number().optional(),
  floor: z.number().optional(),
  ratio: z.number().optional(),
  target: z.number().optional(),
  ok: z.boolean().optional(),
  /** What was measured against what, in a sentence. */
  what: z.string().optional(),
});

const benchModule = z.object({ run: z.custom<(print: (line: unknown) => void) => Promise<void> | void>((run) => typeof run === 'function') });

const folder = join(ROOT, 'test', 'bench');
const [wanted] = process.argv.slice(2);
const files = (await readdir(folder)).filter((name) => name.endsWith('.bench.ts')).sort();
const chosen = files.filter((name) => !wanted || name === `${wanted}.bench.ts`);
if (chosen.length === 0) {
  console.error(`測るものがありません。名前: ${files.map((name) => name.replace('.bench.ts', '')).join('、')}`);
  process.exitCode = 1;
}

// The window is measured as it is now.
await buildPage();
let missed = 0;
for (const name of chosen) {
  const loaded: unknown = await import(pathToFileURL(join(folder, name)).href);
  await benchModule.parse(loaded).run((line) => {
    const checked = figure.parse(line);
    if (checked.ok === false) missed += 1;
    console.log(JSON.stringify(checked));
  });
}
if (missed > 0) process.exitCode = 1;
