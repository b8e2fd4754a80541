import type { TaskContext } from '../../context.ts';
import { aliasPeople } from '../alias/openAliases.ts';
import { readMarks } from './readMarks.ts';
import { rememberedPeople } from './remembered.ts';
import { sessionsOf } from './sessions.ts';

/** Looks for the names of the 対応表 in the texts that were on the workbench before it was opened. */
export async function takeRemembered(context: TaskContext): Promise<void> {
  for (const session of sessionsOf(context).values()) {
    const remembered = rememberedPeople(aliasPeople(context.store, session.caseId));
    if (remembered.length === 0) continue;
    session.casePeople = [...remembered, ...session.casePeople.filter((person) => person.remembered === undefined)];
    // A text that is given up meanwhile is nobody's concern any more.
    await readMarks(session, context).catch(() => undefined);
  }
}
