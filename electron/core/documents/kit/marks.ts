import type { DocumentStyle } from '../../../../shared/domain/documents/style.ts';
import { emSpace, toFullWidth } from '../../../../shared/text/width.ts';
import { applyDigits } from '../../../../shared/text/digits.ts';

const kana = [...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'];
const letters = [...'abcdefghijklmnopqrstuvwxyz'].map(toFullWidth);

/** 見出し記号 第１ １ (１) ア (ア) ａ (ａ), one blank after it and no dot (field.md §4.1). */
export function createMarks(style: DocumentStyle): (level: number, position: number) => string {
  const mode = style.digits === 'full' ? 'full' : 'mixed';
  const number = (position: number): string => applyDigits(String(position), mode);
  const spellings = [
    (position: number) => `第${number(position)}`,
    (position: number) => number(position),
    (position: number) => `(${number(position)})`,
    (position: number) => kana[position - 1] ?? number(position),
    (position: number) => `(${kana[position - 1] ?? number(position)})`,
    (position: number) => letters[position - 1] ?? number(position),
    (position: number) => `(${letters[position - 1] ?? number(position)})`,
  ];
  const offset = style.firstMark === '第１' ? 0 : 1;
  return (level, position) => `${(spellings[level + offset] ?? number)(position)}${emSpace}`;
}

const circled = [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'];

/** ①②③ for fields that are always named by their number. */
export const circledNumber = (position: number): string => circled[position - 1] ?? `(${position})`;
