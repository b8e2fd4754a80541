import type { CasePerson } from '../../../../shared/domain/anonymisation/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { NameParts } from '../../anonymisation/splitName.ts';
import type { TaskContext } from '../../context.ts';
import { findSession } from './sessions.ts';
import { workOut } from './state.ts';

/** A group of the text as a line of the 対応表: 姓 and 名 as far as they can be told apart, for the clerk to put right. */
export async function proposePerson({ sessionId, groupId }: { sessionId: string; groupId: string }, context: TaskContext): Promise<CasePerson> {
  const session = findSession(context, sessionId);
  const worked = workOut(session);
  const group = worked.groups.find(({ id }) => id === groupId);
  if (!group) throw new AppError('not.found', 'この印は、もうありません。');
  const spellings = [...new Set(group.marks.map(({ start, end }) => session.text.slice(start, end)))];
  const longest = spellings.reduce((best, word) => (word.length > best.length ? word : best), '');
  const [parts = null] = await context.detector.splitNames([longest]);
  return { ...personFrom(spellings, parts), relationship: worked.labels.get(groupId)?.relationship ?? '' };
}

/** What other spellings say of 姓 and 名 goes before what the dictionary guesses; what is neither is a 呼び名. */
export function personFrom(spellings: readonly string[], guess: NameParts | null): Omit<CasePerson, 'relationship'> {
  const [longest = '', ...others] = [...spellings].sort((a, b) => b.length - a.length);
  const given = /[\s\u3000]/u.test(longest) ? undefined : others.find((word) => longest.endsWith(word) && word.length < longest.length);
  const parts = given === undefined ? guess : { surname: longest.slice(0, -given.length), given };
  const rest = { surnameKana: '', givenKana: '', oldSurnames: [] };
  if (!parts) return { ...rest, surname: '', given: '', nicknames: [...spellings] };
  return { ...rest, ...parts, nicknames: others.filter((word) => word !== parts.surname && word !== parts.given) };
}
