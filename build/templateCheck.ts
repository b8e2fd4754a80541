import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { examineTemplate } from '../electron/core/templates/doctor.ts';
import { problem } from '../electron/core/templates/problems.ts';
import { zipLimits } from '../electron/core/templates/safeZip.ts';
import type { TemplateProblemCode, TemplateReport } from '../shared/domain/templates/templateReport.ts';

const refused = (code: TemplateProblemCode): TemplateReport => ({ ok: false, problems: [problem(code)], fields: [], removed: [] });

/** Looks at a path before it opens it: a folder, a device or a pipe could be read for ever. */
function examineFile(file: string): TemplateReport {
  try {
    const found = statSync(file);
    if (!found.isFile()) return refused('unreadable');
    if (found.size > zipLimits.file) return refused('too-large');
    const handle = openSync(file, 'r');
    try {
      return fstatSync(handle).size > zipLimits.file ? refused('too-large') : examineTemplate(readFileSync(handle));
    } finally {
      closeSync(handle);
    }
  } catch {
    return refused('unreadable');
  }
}

/** `template-check FILE…`: what the doctor says of each file, one JSON line each, in the order given. */
const files = process.argv.slice(2).filter((argument) => argument !== '--');
if (files.length === 0) {
  console.error('使い方: template-check FILE…');
  process.exitCode = 2;
}
for (const file of files) {
  const { ok, problems, fields } = examineFile(file);
  process.stdout.write(`${JSON.stringify({ file, ok, problems, fields })}\n`);
}
