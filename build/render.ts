import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fillTemplate } from '../electron/core/templates/fill.ts';
import { sampleData } from '../electron/core/templates/sampleData.ts';

/** `render TEMPLATE.docx --out FILE.docx`: a 様式 filled with the sample meeting, to be looked at in Word. */
async function render(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string', short: 'o' } } });
  const [template, ...more] = positionals;
  if (template === undefined || more.length > 0 || values.out === undefined) {
    console.error('使い方: render TEMPLATE.docx --out FILE.docx');
    return 2;
  }
  writeFileSync(values.out, await fillTemplate(readFileSync(template), sampleData));
  return 0;
}

try {
  process.exitCode = await render();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
