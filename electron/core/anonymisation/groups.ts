import { toHiragana } from '../../../shared/text/kana.ts';
import { foldWord } from './fold.ts';
import { rosterTerms } from './roster.ts';
import type { Mark, MarkKind, RosterPerson } from './types.ts';

/** All marks of one person, place or thing. */
export interface MarkGroup {
  readonly id: string;
  readonly kind: MarkKind;
  readonly certain: boolean;
  readonly reason: string;
  readonly marks: readonly Mark[];
  /** The person of the given roster, by index. */
  readonly person: number | null;
  /** Several longer names share this one: which of them is meant, only a person can say. */
  readonly isShared: boolean;
}

const spelled = (text: string, mark: Mark): string => toHiragana(foldWord(text.slice(mark.start, mark.end))).toLowerCase().replace(/[ ・=「」『』]/gu, '');
const partsOf = (text: string, mark: Mark): string[] =>
  toHiragana(foldWord(text.slice(mark.start, mark.end))).toLowerCase().split(/[ ・=「」『』]+/u).filter((part) => part !== '');

/** Puts the spellings of one name together, so that one decision is enough: by the roster first, then by what they share. */
export function groupMarks(text: string, marks: readonly Mark[], people: readonly RosterPerson[] = []): MarkGroup[] {
  const terms = people.map((person) => new Set(rosterTerms({ people: [person] }).map(({ word }) => toHiragana(word))));
  const longest = new Map<string, { plain: string; parts: string[] }>();
  for (const mark of marks) longest.set(`${mark.kind} ${spelled(text, mark)}`, { plain: spelled(text, mark), parts: partsOf(text, mark) });
  const heads = new Map<string, string>();
  const shared = new Set<string>();
  const known = [...longest].sort(([, a], [, b]) => b.plain.length - a.plain.length);
  for (const [key, { plain }] of known) {
    const owners = ownersOf(key, plain, known, heads);
    const [only] = owners;
    if (owners.size > 1 && key.startsWith('P')) shared.add(key);
    heads.set(key, owners.size === 1 && only !== undefined ? only : key);
  }

  const groups = new Map<string, { kind: MarkKind; person: number | null; marks: Mark[] }>();
  for (const mark of marks) {
    const plain = spelled(text, mark);
    const owners = mark.kind === 'P' ? terms.flatMap((words, index) => (words.has(plain) ? [index] : [])) : [];
    const person = owners.length === 1 ? (owners[0] ?? null) : null;
    // A word that may be the person's name or none is asked about by itself.
    const id = person === null ? (heads.get(`${mark.kind} ${plain}`) ?? plain) : `P #${person}${mark.layer === 'roster' && mark.certainty === 'check' ? '?' : ''}`;
    const group = groups.get(id) ?? { kind: mark.kind, person, marks: [] };
    group.marks.push(mark);
    groups.set(id, group);
  }
  return [...groups].map(([id, { kind, person, marks: all }]) => {
    const best = all.find((mark) => mark.certainty === 'certain') ?? all[0];
    return { id, kind, person, marks: all, certain: best?.certainty === 'certain', reason: best?.reason ?? '', isShared: person === null && shared.has(id) };
  });
}

type Known = readonly (readonly [string, { plain: string; parts: string[] }])[];

/** The longer spellings that this one is a part of; two of them make it a question of its own (村井 of three people called so). */
function ownersOf(key: string, plain: string, known: Known, heads: ReadonlyMap<string, string>): ReadonlySet<string> {
  const kind = key.charAt(0);
  const candidates = new Set<string>();
  if (kind !== 'P' && kind !== 'F') return candidates;
  for (const [other, { plain: whole, parts }] of known) {
    if (whole.length <= plain.length || other.charAt(0) !== kind) continue;
    const inside = parts.length > 1 ? parts.includes(plain) || parts.slice(-2).join('') === plain : isEnd(whole, plain, kind);
    if (inside) candidates.add(heads.get(other) ?? other);
  }
  return candidates;
}

function isEnd(whole: string, plain: string, kind: string): boolean {
  if (kind === 'F') return plain.length >= 2 && whole.includes(plain);
  return whole.length - plain.length <= 4 && (whole.startsWith(plain) || whole.endsWith(plain));
}
