// XML 1.0 knows no control characters but tab and line feed, and none of U+FFFE, U+FFFF.
const forbidden = /[\p{Cc}\uFFFE\uFFFF]/gu;

// Kana, kanji and ASCII: nearly every text there is, and nothing to mend in it.
const plain = /^[ -~\u3000-\u30ff\u4e00-\u9fff\uff01-\uff60]*$/;

/** Makes any typed text fit to stand in XML: lone surrogates and control characters would make Word refuse the whole file. */
export function cleanText(text: string): string {
  if (plain.test(text)) return text;
  const oneBreak = text.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n').toWellFormed();
  return oneBreak.replace(forbidden, (found) => (found === '\n' || found === '\t' ? found : ''));
}

/** The lines of a typed text, line feeds at its end left out. */
export function textLines(text: string): string[] {
  return cleanText(text).replace(/\n+$/, '').split('\n');
}

/** For attributes and properties written by hand. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
