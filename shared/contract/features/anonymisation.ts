import { z } from 'zod';
import { casePerson, caseRoster, markDecision, markKind, nameHit, sectionTarget, sessionState, sharedDecision } from '../../domain/anonymisation/schema.ts';
import { dateStyle } from '../../domain/anonymisation/choices.ts';
import { caseInput } from '../../domain/cases/schema.ts';
import { day, id, line, made, nothing, requiredLine, text } from '../../domain/common/schema.ts';
import { command, query, task } from '../define.ts';

const bySession = z.strictObject({ sessionId: id });
/** As much of the original as has been read, and everything known about it. */
const openText = bySession.extend({ text: z.string(), state: sessionState });
const silent = { silent: true };
/** Raw text may be long; what is too long is answered in words, by the reader. */
const raw = z.string().max(8_000_000, '文章が長すぎます。分けて貼り付けてください。');

/** 匿名化ワークベンチ: raw text goes in here, stays in memory, and only the anonymised result is written. */
export const anonymisationOperations = {
  /** Makes ready for the first paste; the page asks when the workbench opens. */
  'anonymisation.warmUp': task(z.strictObject({}), nothing, silent),
  'anonymisation.startFromText': task(z.strictObject({ caseId: id.nullable(), text: raw }), openText, silent),
  /** Null when the clerk cancels. .txt (UTF-8, Shift_JIS), .docx, or a filled F08 sheet. */
  'anonymisation.startFromFile': task(z.strictObject({ caseId: id.nullable() }), openText.nullable(), silent),
  /** `wait` answers once the whole text is marked. */
  'anonymisation.getSession': task(bySession.extend({ wait: z.boolean().default(false) }), openText, silent),
  /** Decides a group: every occurrence and spelling of one name, or only the mark that begins at `place`. */
  'anonymisation.decideMark': task(bySession.extend({ groupId: z.string().max(400), place: z.number().int().min(0).nullable().default(null), decision: markDecision }), sessionState, silent),
  /** Decides several groups in one step, which 元に戻す takes back as one. */
  'anonymisation.decideMarks': task(bySession.extend({ groupIds: z.array(z.string().max(400)).min(1).max(5000), decision: sharedDecision }), sessionState, silent),
  /** Marks words by hand, wherever they stand. */
  'anonymisation.addMark': task(bySession.extend({ start: z.number().int().min(0), end: z.number().int().min(1), kind: markKind }), sessionState, silent),
  'anonymisation.undo': task(bySession, sessionState, silent),
  /** People, places and facilities of this case; in memory only, unless remembered in the 対応表. */
  'anonymisation.assignRoster': task(bySession.extend({ roster: caseRoster }), sessionState, silent),
  /** A group as somebody who may be remembered in the 対応表. */
  'anonymisation.proposePerson': task(bySession.extend({ groupId: z.string().max(400) }), casePerson, silent),
  'anonymisation.setDates': task(bySession.extend({ origin: day, dateStyle }), sessionState, silent),
  'anonymisation.setSection': task(bySession.extend({ sectionId: z.string().max(20), target: sectionTarget }), sessionState, silent),
  /** Writes only what is anonymised; refused with `anonymise.undecided` while a mark is open. */
  'anonymisation.saveToCase': task(
    bySession.extend({
      target: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('existing'), caseId: id }),
        z.strictObject({ kind: z.literal('new'), case: caseInput }),
      ]),
      /** Groups that become members of the household, as proposed. */
      members: z.array(z.string().max(400)).max(60),
      confirm: z.boolean(),
    }),
    z.strictObject({ caseId: id, statements: z.number().int(), members: z.number().int() }),
  ),
  /** Forgets the text. */
  'anonymisation.discard': task(bySession, nothing, silent),

  /** 確認済: the leak check runs over the file; refused while something is open. */
  'anonymisation.confirmSummary': task(z.strictObject({ caseId: id, reason: line(200).default('') }), nothing),
  'anonymisation.listRules': query(z.strictObject({ caseId: id }), z.array(z.strictObject({ id, phrase: z.string(), reason: z.string(), userName: z.string() }))),
  'anonymisation.removeRule': command(z.strictObject({ id }), nothing),
  /** 対象外 for a word typed elsewhere, kept with its reason for this case. */
  'anonymisation.addRule': command(z.strictObject({ caseId: id, phrase: requiredLine('語', 80), reason: requiredLine('理由', 120) }), made),

  /** 実名の疑い in what is being typed. */
  'anonymisation.checkText': task(z.strictObject({ text: text(20_000), caseId: id.nullable() }), z.array(nameHit), silent),
  /** Rewrites a recorded line and purges what remembers the old words. */
  'anonymisation.replaceInEntry': command(
    z.strictObject({ entryId: id, replacements: z.array(z.strictObject({ from: z.string().min(1).max(80), to: z.string().max(80) })).min(1).max(60) }),
    nothing,
  ),
};
