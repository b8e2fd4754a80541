import { addresseeFields, anywhereFields, innerLoops, loopFields } from '../../../shared/domain/templates/fieldCatalogue.ts';
import type { LoopName } from '../../../shared/domain/templates/templateData.ts';

const loops = new Map<string, ReadonlySet<string>>(Object.entries(loopFields).map(([name, fields]) => [name, new Set<string>(fields)]));
const inner = new Map<string, ReadonlySet<string>>(Object.entries(innerLoops).map(([name, within]) => [name, new Set<string>(within)]));
const singles = new Set<string>([...anywhereFields, ...addresseeFields, ...loopFields.ケース]);
const everyField = new Set<string>([...singles, ...Object.values(loopFields).flat()]);

/** Marks are compared by what they look like: widths, blanks and glyph variants inside the brackets do not matter. */
export function canonicalName(written: string): string {
  return written.normalize('NFKC').replace(/[\s\p{Cf}\p{Variation_Selector}]/gu, '');
}

/** True for the name of something that repeats. */
export function isLoop(name: string): name is LoopName {
  return loops.has(name);
}

/** True where 《name》 stands for a text somewhere, whatever the place. */
export function isField(name: string): boolean {
  return everyField.has(name);
}

/** True for a field that needs no loop around it. */
export function isSingleField(name: string): boolean {
  return singles.has(name);
}

/** True when one item of the loop has this field itself. */
export function loopHasField(loop: string, field: string): boolean {
  return loops.get(loop)?.has(field) ?? false;
}

/** True when one item of the loop has this loop of its own. */
export function loopHasLoop(loop: string, within: string): boolean {
  return inner.get(loop)?.has(within) ?? false;
}

/** The loops inside which a field may be written, for the message to its author. */
export function loopsWithField(field: string): string[] {
  return [...loops].filter(([, fields]) => fields.has(field)).map(([name]) => name);
}

/** The known name most like the written one, or undefined when nothing is like it. */
export function nearestField(written: string): string | undefined {
  return nearest(written, everyField);
}

/** The loop most like the written one, or undefined when nothing is like it. */
export function nearestLoop(written: string): string | undefined {
  return nearest(written, loops.keys());
}

function nearest(written: string, known: Iterable<string>): string | undefined {
  const letters = [...written].slice(0, 40);
  let best: { name: string; cost: number } | undefined;
  for (const name of known) {
    const cost = likeness(letters, [...name]);
    if (best === undefined || cost < best.cost) best = { name, cost };
  }
  return best !== undefined && best.cost <= 0.67 ? best.name : undefined;
}

/** 0 for the same, 1 for nothing in common: edit distance over the longer length, a contained name counting as near. */
function likeness(written: readonly string[], known: readonly string[]): number {
  const longer = Math.max(written.length, known.length);
  const contained = written.join('').includes(known.join('')) || (written.length > 1 && known.join('').includes(written.join('')));
  // Names begin with what they are about: of two as far away, the one that begins alike is meant.
  const apart = written.findIndex((letter, index) => letter !== known[index]);
  const alike = apart < 0 ? written.length : apart;
  const cost = editDistance(written, known) / Math.max(1, longer) - alike * 0.01;
  return contained ? Math.min(cost, 0.5) : cost;
}

function editDistance(one: readonly string[], other: readonly string[]): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of one.entries()) {
    const next = [index + 1];
    for (const [at, against] of other.entries()) {
      next.push(Math.min((next[at] ?? 0) + 1, (row[at + 1] ?? 0) + 1, (row[at] ?? 0) + (letter === against ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
