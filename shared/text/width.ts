/** Full and half width: how many columns a text takes on Japanese paper, and conversions of ASCII between the two. */

/** One full-width blank (一字空け), by which Japanese office papers indent. */
export const emSpace = '\u3000';

const halfWidth = /^[\u0020-\u007e\u00a5\u203e\uff61-\uffdc\uffe8-\uffee]$/u;
const noWidth = /^[\p{M}\p{Cf}\p{Cc}]$/u;

/** 'A1' becomes 'Ａ１'; a blank becomes the ideographic space. */
export function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (found) => String.fromCharCode(found.charCodeAt(0) + 0xfee0)).replace(/ /g, emSpace);
}

/** 'Ａ１' becomes 'A1'; kana and punctuation of Japanese text stay as they are. */
export function toHalfWidth(text: string): string {
  return text.replace(/[！-～]/g, (found) => String.fromCharCode(found.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ');
}

/** Width in full-width characters (字): half-width ones count 0.5, variation selectors and marks nothing. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (noWidth.test(character)) continue;
    width += halfWidth.test(character) ? 0.5 : 1;
  }
  return width;
}

/** 日時 on four characters gets two blanks between: the labels of a form begin and end on one line (配字). */
export function spreadLabel(label: string, width: number): string {
  const characters = [...label];
  const gaps = characters.length - 1;
  const halves = Math.round((width - textWidth(label)) * 2);
  if (gaps < 1 || halves <= 0 || halves % gaps !== 0) return label;
  const share = halves / gaps;
  return characters.join(emSpace.repeat(Math.floor(share / 2)) + ' '.repeat(share % 2));
}
