import { readFileSync } from 'node:fs';
import type { Mark } from '../../../electron/core/anonymisation/detect.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** One note with what must be found in it. */
export interface MarkedNote {
  readonly text: string;
  readonly gold: readonly (Span & { readonly kind: string })[];
  readonly ignored: readonly Span[];
}

/** Reads a file of notes marked as 〔種類:文字列〕 and 〈採点しない〉. */
export function readMarkedNotes(name: string): MarkedNote[] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).map(parse);
}

function parse(line: string): MarkedNote {
  let text = '';
  const gold: (Span & { kind: string })[] = [];
  const ignored: Span[] = [];
  for (const part of line.split(/(〔[A-Z]:[^〕]+〕|〈[^〉]+〉)/u)) {
    const mark = /^〔(?<kind>[A-Z]):(?<body>[^〕]+)〕$/u.exec(part)?.groups;
    const skip = /^〈(?<body>[^〉]+)〉$/u.exec(part)?.groups;
    const body = mark?.['body'] ?? skip?.['body'] ?? part;
    const span = { start: text.length, end: text.length + body.length };
    if (mark !== undefined) gold.push({ ...span, kind: mark['kind'] ?? '' });
    if (skip !== undefined) ignored.push(span);
    text += body;
  }
  return { text, gold, ignored };
}

/** Recall per kind (whole places covered), precision in characters, and what was missed. */
export function score(notes: readonly MarkedNote[], find: (text: string) => readonly Mark[]): { recall: (kind: string) => number; precision: number; missed: string[] } {
  const total = new Map<string, number>();
  const found = new Map<string, number>();
  const missed: string[] = [];
  let marked = 0;
  let wrong = 0;
  for (const note of notes) {
    const hit = new Uint8Array(note.text.length);
    const right = new Uint8Array(note.text.length);
    for (const mark of find(note.text)) if (mark.kind !== 'D') hit.fill(1, mark.start, mark.end);
    for (const span of [...note.gold, ...note.ignored]) right.fill(1, span.start, span.end);
    for (const span of note.gold) {
      total.set(span.kind, (total.get(span.kind) ?? 0) + 1);
      if (hit.subarray(span.start, span.end).every((bit) => bit === 1)) found.set(span.kind, (found.get(span.kind) ?? 0) + 1);
      else missed.push(`${span.kind}:${note.text.slice(span.start, span.end)}`);
    }
    hit.forEach((bit, at) => {
      marked += bit;
      if (bit === 1 && right[at] !== 1) wrong += 1;
    });
  }
  return { recall: (kind) => (total.has(kind) ? (found.get(kind) ?? 0) / (total.get(kind) ?? 1) : 1), precision: 1 - wrong / Math.max(marked, 1), missed };
}
