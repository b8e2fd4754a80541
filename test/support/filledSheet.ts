import { strToU8, zipSync } from 'fflate';
import { openPackage } from '../../electron/core/documents/reading/openPackage.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** As Word writes typed words: a paragraph a line, in runs that break anywhere. */
const typed = (lines: readonly string[]) =>
  lines.map((line) => `<w:p>${[line.slice(0, 2), line.slice(2)].map((run) => `<w:r><w:t xml:space="preserve">${escaped(run)}</w:t></w:r>`).join('')}</w:p>`).join('');
const firstLine = (cell: string) => /<w:p[ >].*?<\/w:p>/su.exec(cell)?.[0].replaceAll(/<[^>]+>/gu, '') ?? '';

/** A blank 事例概要シート with words typed into it: beside its labels, and row by row into the table of the household. */
export function fillSheet(bytes: Uint8Array, cells: Readonly<Record<string, readonly string[]>>, members: readonly (readonly string[])[] = []): Uint8Array {
  const files = Object.fromEntries(openPackage(bytes));
  const xml = new TextDecoder().decode(files['word/document.xml']);
  const household = members.flat();
  let label = '';
  const filled = xml.replaceAll(/<w:tc>(?<format><w:tcPr.*?<\/w:tcPr>)?(?<content>.*?)<\/w:tc>/gsu, (cell: string, format: string | undefined, content: string) => {
    const lines = cells[label] ?? (firstLine(content) === '' && label === '状況' ? [household.shift() ?? ''] : undefined);
    const words = firstLine(content);
    if (words !== '' || label !== '状況') label = words;
    return lines ? `<w:tc>${format ?? ''}${typed(lines)}</w:tc>` : cell;
  });
  return zipSync({ ...files, 'word/document.xml': strToU8(filled) });
}
