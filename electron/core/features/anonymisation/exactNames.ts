import type { Roster } from '../../anonymisation/types.ts';
import type { TaskContext } from '../../context.ts';
import { aliasNames } from '../alias/openAliases.ts';
import { type ProtectedWords, protectedWords } from '../cases/protectedWords.ts';
import { knownPeople, sessionsOf } from './sessions.ts';

/**
 * Every real name known right now: texts on the workbench, the 対応表 while it is open, and what must never leave of these cases
 * (通報者, 避難先). Papers and typed texts are compared with it; nothing else is known, by design.
 */
export async function exactNames(context: TaskContext, caseIds: readonly string[]): Promise<Roster> {
  const hidden = await hiddenNames(context, caseIds);
  const sessions = [...sessionsOf(context).values()];
  const aliases = caseIds.flatMap((caseId) => aliasNames(context.store, caseId));
  return {
    people: [...knownPeople(sessions), ...aliases.map(({ person }) => person), ...hidden.people],
    places: sessions.flatMap((session) => session.casePlaces),
    facilities: [...sessions.flatMap((session) => session.caseFacilities), ...hidden.facilities],
  };
}

/** What of it must never leave of these cases (通報者, 避難先), whatever else was decided. */
export function hiddenNames({ detector, read }: TaskContext, caseIds: readonly string[]): Promise<ProtectedWords> {
  return protectedWords.from(detector, read(({ db }) => protectedWords.notes(db, caseIds)));
}
