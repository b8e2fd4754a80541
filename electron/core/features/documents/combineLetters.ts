import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { AppError } from '../../../../shared/errors/appError.ts';

const main = 'word/document.xml';
const body = /^([\s\S]*<w:body>)([\s\S]*?)(<w:sectPr(?:(?!<w:sectPr)[\s\S])*<\/w:sectPr><\/w:body>[\s\S]*)$/u;

/** Letters of one kind in one file, each beginning a page of its own; they share styles and have neither header, footer nor picture. */
export function combineLetters(letters: readonly Uint8Array[]): Uint8Array {
  const [first, ...others] = letters;
  if (!first) throw new AppError('document.failed');
  const parts = unzipSync(first);
  const [, head = '', text = '', tail = ''] = readBody(first);
  const more = others.map((letter) => onNewPage(readBody(letter)[2] ?? ''));
  parts[main] = strToU8([head, text, ...more, tail].join(''));
  // A fixed moment: the same letters give the same bytes.
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}

function readBody(letter: Uint8Array): RegExpExecArray {
  const xml = unzipSync(letter, { filter: ({ name }) => name === main })[main];
  const found = xml && body.exec(strFromU8(xml));
  if (!found) throw new AppError('document.failed');
  return found;
}

/** pageBreakBefore comes right after pStyle (ISO/IEC 29500 CT_PPr). */
function onNewPage(text: string): string {
  const broken = text.replace(/^(\s*<w:p>\s*<w:pPr>\s*<w:pStyle w:val="[^"]*"\/>)/u, '$1<w:pageBreakBefore/>');
  if (broken === text) throw new AppError('document.failed');
  return broken;
}
