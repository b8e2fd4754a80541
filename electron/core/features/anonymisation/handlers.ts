import type { anonymisationOperations } from '../../../../shared/contract/features/anonymisation.ts';
import type { SessionState } from '../../../../shared/domain/anonymisation/schema.ts';
import type { HandlersOf, TaskContext } from '../../context.ts';
import { readSettings } from '../settings/repository.ts';
import { checkText } from './checkText.ts';
import { confirmFile } from './confirm.ts';
import { addMark, assignRoster, decideMark, decideMarks, setDates, setSection, undo } from './decide.ts';
import { proposePerson } from './proposePerson.ts';
import { replaceInEntry } from './replaceInEntry.ts';
import { addRule, listRules, removeRule } from './rules.ts';
import { saveToCase } from './saveToCase.ts';
import { findSession, forgetSession, readWhole, type WorkSession } from './sessions.ts';
import { startFromFile, startFromText } from './startSession.ts';
import { stateOf, textRead } from './state.ts';
import { warmUp } from './warmUp.ts';

const show = (session: WorkSession, { read }: TaskContext): SessionState => stateOf(session, read(({ db }) => readSettings(db)));
const open = (session: WorkSession, context: TaskContext) => ({ sessionId: session.id, text: textRead(session), state: show(session, context) });

/** Answers for 匿名化ワークベンチ; the raw text of a session never reaches the store, a log or an event. */
export const anonymisationHandlers: HandlersOf<typeof anonymisationOperations> = {
  'anonymisation.warmUp': warmUp,
  'anonymisation.startFromText': async (input, context) => open(await startFromText(input, context), context),
  'anonymisation.startFromFile': async (input, context) => {
    const session = await startFromFile(input, context);
    return session && open(session, context);
  },
  'anonymisation.getSession': async ({ sessionId, wait }, context) => {
    const session = findSession(context, sessionId);
    if (wait) await readWhole(session);
    return open(session, context);
  },
  'anonymisation.decideMark': async (input, context) => show(decideMark(input, context), context),
  'anonymisation.decideMarks': async (input, context) => show(decideMarks(input, context), context),
  'anonymisation.addMark': async (input, context) => show(await addMark(input, context), context),
  'anonymisation.undo': async (input, context) => show(undo(input, context), context),
  'anonymisation.assignRoster': async (input, context) => show(await assignRoster(input, context), context),
  'anonymisation.proposePerson': proposePerson,
  'anonymisation.setDates': async (input, context) => show(setDates(input, context), context),
  'anonymisation.setSection': async (input, context) => show(setSection(input, context), context),
  'anonymisation.saveToCase': saveToCase,
  'anonymisation.discard': async ({ sessionId }, context) => {
    forgetSession(context, sessionId);
    return null;
  },
  'anonymisation.confirmSummary': confirmFile,
  'anonymisation.listRules': listRules,
  'anonymisation.addRule': addRule,
  'anonymisation.removeRule': removeRule,
  'anonymisation.checkText': checkText,
  'anonymisation.replaceInEntry': replaceInEntry,
};
