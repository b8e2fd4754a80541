/** One place that becomes something else; `label` may be empty where the words beside it already say it. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** A replaced place in the result, with what stood there. */
export interface ReplacedPiece {
  readonly start: number;
  readonly end: number;
  readonly original: string;
}

/** A text with its replacements made, and the way back. */
export interface Replaced {
  readonly text: string;
  readonly pieces: readonly ReplacedPiece[];
}

/** Puts labels in place of sorted, non-overlapping spans of a text. */
export function replaceSpans(text: string, replacements: readonly Replacement[]): Replaced {
  const parts: string[] = [];
  const pieces: ReplacedPiece[] = [];
  let read = 0;
  let written = 0;
  for (const { start, end, label } of replacements) {
    const before = text.slice(read, start);
    parts.push(before, label);
    written += before.length;
    pieces.push({ start: written, end: written + label.length, original: text.slice(start, end) });
    written += label.length;
    read = end;
  }
  parts.push(text.slice(read));
  return { text: parts.join(''), pieces };
}

/** Gives back exactly what replaceSpans was given. */
export function restoreSpans({ text, pieces }: Replaced): string {
  const spans = pieces.map(({ start, end, original }) => ({ start, end, label: original }));
  return replaceSpans(text, spans).text;
}

/** Reads a text with the names of a 対応表 in place of its symbols, the longest symbols first. */
export function restoreNames(text: string, table: readonly { label: string; name: string }[]): string {
  const known = table.filter(({ label }) => label !== '').sort((a, b) => b.label.length - a.label.length);
  if (known.length === 0) return text;
  const names = new Map(known.map(({ label, name }) => [label, name]));
  const pattern = new RegExp(known.map(({ label }) => label.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join('|'), 'gu');
  return text.replace(pattern, (label) => names.get(label) ?? label);
}

/** Where a position of the original stands in the result; inside a replaced span it is the span's beginning. */
export function resultOffset(at: number, replacements: readonly Replacement[]): number {
  let shift = 0;
  for (const { start, end, label } of replacements) {
    if (end <= at) shift += label.length - (end - start);
    else if (start < at) return start + shift;
    else break;
  }
  return at + shift;
}
