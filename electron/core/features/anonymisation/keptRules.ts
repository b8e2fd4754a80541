import { foldWord } from '../../anonymisation/fold.ts';
import { resultOffset } from '../../anonymisation/replace.ts';
import type { WorkSession } from './sessions.ts';
import type { WorkedOut } from './state.ts';

/** How many letters of context are tried on each side, the fewest first. */
const REACHES = [4, 8, 16, 32] as const;

/**
 * What the case remembers as 対象外, with the reasons: a word that was left wherever it stood, by itself; a word that is a name elsewhere,
 * with the words around it, so that the rule lets nothing pass but this place.
 */
export function keptRules(session: WorkSession, worked: WorkedOut): Map<string, string> {
  const { placed, decisions } = worked;
  const wordAt = ({ start, end }: { start: number; end: number }) => session.text.slice(start, end);
  const names = new Set(placed.filter(({ status }) => status !== 'left').map(({ mark }) => foldWord(wordAt(mark))));
  const rules = new Map<string, string>();
  for (const [index, { status, mark, groupId }] of placed.entries()) {
    const decision = decisions.get(groupId);
    if (status !== 'left' || decision?.kind !== 'leave') continue;
    const word = wordAt(mark);
    const isNameElsewhere = word.length < 2 || names.has(foldWord(word));
    const phrase = isNameElsewhere ? inContext(session, worked, index) : word;
    if (phrase !== null) rules.set(phrase, decision.reason);
  }
  return rules;
}

/** The shortest stretch of the saved sentence around a left word that covers no name of the original; null where every stretch would. */
function inContext(session: WorkSession, { placed, result }: WorkedOut, index: number): string | null {
  const piece = result.pieces[index];
  const at = placed[index]?.mark.start ?? 0;
  const section = session.sections.find(({ target, bodyStart, end }) => target !== 'skip' && bodyStart <= at && at < end);
  // Of what is not taken in, no word is kept either.
  if (!piece || !section) return null;
  const before = result.text.slice(resultOffset(section.bodyStart, placed), piece.start).split(/[。\n]/u).at(-1) ?? '';
  const after = /^[^。\n]*/u.exec(result.text.slice(piece.end, resultOffset(section.end, placed)))?.[0] ?? '';
  for (const reach of REACHES) {
    const phrase = `${before.slice(-reach)}${result.text.slice(piece.start, piece.end)}${after.slice(0, reach)}`;
    if (phrase.length > piece.end - piece.start && !coversName(session, placed, phrase)) return phrase;
  }
  return null;
}

function coversName({ text }: WorkSession, placed: WorkedOut['placed'], phrase: string): boolean {
  const names = placed.filter(({ status }) => status !== 'left');
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (names.some(({ mark }) => at <= mark.start && mark.end <= at + phrase.length)) return true;
  }
  return false;
}
