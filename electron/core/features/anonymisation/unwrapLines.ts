/** Narrower columns are lists of short words, not running text. */
const NARROWEST = 36;
/** A line may fall short of the column by two characters: 禁則, or a half-width figure. */
const SHORT_BY = 4;
/** How much of a block has to reach its right edge before the line ends count as the page's. */
const MOSTLY = 0.6;

const ended = /[。．！？!?」』）)】〕：:]$/u;
const begins = /^(?:[\s\u3000・●○■□◆◇▲△▼※＊*→⇒－―【［〔「『（([-]|[①-⑳]|\d{1,2}[.．)）、] |(?:令和|平成|昭和|[RHS])\d|\d{1,4}[./年月]|[^：:、。]{1,10}[：:])/u;

/** Half-width characters count one, the others two. */
const width = (line: string): number => [...line].reduce((sum, character) => sum + (/[\u0020-\u007e\uff61-\uff9f]/u.test(character) ? 1 : 2), 0);

/** Joins lines that end where the page of a PDF or a mail ended: a name or a telephone number cut in two would be seen by nobody. */
export function unwrapLines(text: string): { text: string; joined: number } {
  const lines = text.split('\n');
  const joins = new Set<number>();
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && (lines[to] ?? '').trim() !== '') to += 1;
    for (const at of wrapsOf(lines.slice(from, to))) joins.add(from + at);
    from = to + 1;
  }
  return { text: lines.map((line, index) => `${line}${index === lines.length - 1 || joins.has(index) ? '' : '\n'}`).join(''), joined: joins.size };
}

/** The lines of one block that run on into the next. */
function wrapsOf(block: readonly string[]): number[] {
  const widths = block.map(width);
  const column = Math.max(0, ...widths);
  if (block.length < 3 || column < NARROWEST || block.some((line) => line.includes('\t'))) return [];
  const full = block.flatMap((_, index) => (index < block.length - 1 && (widths[index] ?? 0) >= column - SHORT_BY ? [index] : []));
  const wraps = full.filter((index) => !ended.test(block[index] ?? '') && !begins.test(block[index + 1] ?? ''));
  return full.length >= MOSTLY * (block.length - 1) && wraps.length >= 2 ? wraps : [];
}
