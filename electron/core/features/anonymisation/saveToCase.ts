import type { OutputOf } from '../../../../shared/contract/operations.ts';
import type { CaseInput } from '../../../../shared/domain/cases/schema.ts';
import { caseInput } from '../../../../shared/domain/cases/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import { genderOf } from '../../anonymisation/persons.ts';
import type { CommandContext, TaskContext } from '../../context.ts';
import { addCase } from '../cases/addCase.ts';
import { addMember, updateMember } from '../cases/members.ts';
import { getCase } from '../cases/repository.ts';
import { addStatement } from '../cases/statements.ts';
import { confirmSummary } from '../cases/summary.ts';
import { updateCase } from '../cases/updateCase.ts';
import { readSettings } from '../settings/repository.ts';
import { leaksInFile } from './confirm.ts';
import { keptRules } from './keptRules.ts';
import { addRule } from './rules.ts';
import { intentionsFrom, statementsFrom } from './sentences.ts';
import { findSession, forgetSession, readWhole, type WorkSession } from './sessions.ts';
import { sectionText, stateOf, undecidedIn, workOut, type WorkedOut } from './state.ts';
import { readSurroundings } from './surroundings.ts';
import { namesLeftIn, withoutLeftPlaces } from './verify.ts';

type Target = { kind: 'existing'; caseId: string } | { kind: 'new'; case: CaseInput };
type Saved = OutputOf<'anonymisation.saveToCase'>;

/** Writes the anonymised sections into a case and forgets the raw text; nothing is written while a mark is open. */
export async function saveToCase(
  { sessionId, target, members, confirm }: { sessionId: string; target: Target; members: readonly string[]; confirm: boolean },
  context: TaskContext,
): Promise<Saved> {
  const session = findSession(context, sessionId);
  await readWhole(session);
  const worked = workOut(session);
  const open = undecidedIn(session, worked);
  if (open.size > 0) throw new AppError('anonymise.undecided', `まだ判断していない印が${open.size}件あります。すべて判断してから保存してください。何も保存していません。`, { details: { open: open.size } });
  const taken = session.sections.filter((section) => section.target !== 'skip');
  const sections = taken.map((section) => ({ target: section.target, text: sectionText(section, worked) }));
  const looked = { ...worked, result: { ...worked.result, text: withoutLeftPlaces(worked) } };
  const left = await namesLeftIn(taken.map((section) => sectionText(section, looked)).join('\n'), session, worked, context.detector);
  if (left.length > 0) {
    throw new AppError('anonymise.undecided', `置き換えたはずの語が、まだ残っています（${left.length}か所）。その語を選んで「印を付ける」を押してください。何も保存していません。`, { details: { open: left.length } });
  }
  if (confirm && target.kind === 'existing') await refuseEarlierLeaks(target.caseId, context);
  const saved = context.write((command) => write({ session, worked, sections, target, members, confirm }, command));
  forgetSession(context, sessionId);
  return saved;
}

/** 確認済 speaks of the whole file: what was typed there before goes through the same look as the note that is added. */
async function refuseEarlierLeaks(caseId: string, context: TaskContext): Promise<void> {
  const { file, surroundings } = context.read(({ db }) => ({ file: getCase(db, caseId), surroundings: readSurroundings(db, caseId) }));
  if (file.summary.state === 'confirmed') return;
  const { open, told } = await leaksInFile(file, surroundings, context);
  if (open === 0) return;
  throw new AppError('anonymise.undecided', `このケースに前からある文に、実名などの疑いがあります: ${told}。確認済にしないで保存し、ケースの画面で直してください。何も保存していません。`, {
    details: { open },
  });
}

interface Writing {
  session: WorkSession;
  worked: WorkedOut;
  sections: { target: WorkSession['sections'][number]['target']; text: string }[];
  target: Target;
  members: readonly string[];
  confirm: boolean;
}

function write({ session, worked, sections, target, members, confirm }: Writing, context: CommandContext): Saved {
  const { db } = context;
  const caseId = target.kind === 'existing' ? target.caseId : addCase(caseInput.parse(target.case), context).id;
  refuseTakenLetters(session, caseId, context);
  const added = writeHousehold(session, caseId, members, context);
  writeLetters(session, worked, caseId, context);
  let statements = 0;
  const add = (text: string, section: Parameters<typeof statementsFrom>[1]) => {
    for (const statement of statementsFrom(text, section)) {
      addStatement({ caseId, statement }, context);
      statements += 1;
    }
  };
  for (const { target: place, text } of sections) {
    if (text === '') continue;
    if (place === 'strengths' || place === 'decisionPoints') appendToFile(caseId, place, text, context);
    else if (place === 'intentions') for (const rest of writeIntentions(caseId, text, worked, context)) add(rest, 'complaint');
    else if (place === 'members') add(text, 'family');
    else if (place !== 'skip') add(text, place);
  }
  for (const [phrase, reason] of keptRules(session, worked)) addRule({ caseId, phrase, reason }, context);
  db.run(`UPDATE case_files SET summary_origin = 'workbench' WHERE id = :caseId`, { caseId });
  context.audit('anonymisation.saveToCase', caseId);
  if (confirm) confirmSummary(context, caseId);
  return { caseId, statements, members: added };
}

/** Adds the chosen people as members under the very letters the text uses. */
function writeHousehold(session: WorkSession, caseId: string, chosen: readonly string[], context: CommandContext): number {
  const { household } = stateOf(session, readSettings(context.db));
  const known = getCase(context.db, caseId).members;
  let added = 0;
  for (const person of household) {
    if (person.memberId !== null || !chosen.includes(person.groupId) || known.some((member) => member.symbol === person.symbol)) continue;
    addMember(
      {
        caseId,
        member: {
          symbol: person.symbol, relationship: person.relationship, ageBand: person.ageBand, gender: genderOf(person.relationship),
          isSubject: person.relationship === '本人' || (known.length === 0 && added === 0 && !household.some((each) => each.relationship === '本人')),
          livesTogether: true, deceased: false, situation: '', intention: '', intentionConfirmed: false,
          intentionHeardBy: '', intentionHeardOn: null, intentionHeardHow: '', consents: [],
        },
      },
      context,
    );
    added += 1;
  }
  return added;
}

/** Sets every letter of the text aside for ever, with what it stands for. */
function writeLetters(session: WorkSession, worked: WorkedOut, caseId: string, { db }: CommandContext): void {
  const labels = new Map([...session.letters.values()].map((letter) => [letter, '']));
  for (const [groupId, { symbol, label, memberId }] of worked.labels) {
    if (symbol !== '' && memberId === null && worked.statuses.get(groupId) === 'replaced') labels.set(symbol, label);
  }
  for (const [symbol, label] of labels) {
    db.run(
      `INSERT INTO case_symbols (case_id, symbol, member_id, label) VALUES (:caseId, :symbol, NULL, :label)
       ON CONFLICT (case_id, symbol) DO UPDATE SET label = CASE label WHEN '' THEN excluded.label ELSE label END`,
      { caseId, symbol, label },
    );
  }
}

/** A letter that another page gave meanwhile would name two people. */
function refuseTakenLetters(session: WorkSession, caseId: string, { db }: CommandContext): void {
  const given = db.all<{ symbol: string }>('SELECT symbol FROM case_symbols WHERE case_id = :caseId', { caseId });
  const ours = new Set(session.letters.values());
  const taken = given.find(({ symbol }) => ours.has(symbol) && !session.surroundings.usedLetters.has(symbol));
  if (taken) throw new AppError('conflict', `記号${taken.symbol}が、このケースではほかの人に使われています。ケースの画面から文章を開き直してください。何も保存していません。`);
}

function appendToFile(caseId: string, field: 'strengths' | 'decisionPoints', text: string, context: CommandContext): void {
  const file = getCase(context.db, caseId);
  const { receivedOn, fields, externalNumber, introducedByAgencyId, receptionRoute, district, strengths, decisionPoints } = file;
  const whole = [file[field], text].filter((part) => part.trim() !== '').join('\n');
  if (whole.length > 4000) throw new AppError('input.invalid', '「強み」や「決めたいこと」が4,000字を超えます。その部分の行き先を変えてください。何も保存していません。');
  updateCase({ id: caseId, case: { receivedOn, fields, externalNumber, introducedByAgencyId, receptionRoute, district, strengths, decisionPoints, [field]: whole } }, context);
}

/** Puts what each person wants beside that person; gives back what belongs to nobody of the household. */
function writeIntentions(caseId: string, text: string, worked: WorkedOut, context: CommandContext): string[] {
  const { members } = getCase(context.db, caseId);
  const called = new Map(members.map((member) => [member.relationship === '本人' ? `${member.symbol}さん` : `${member.relationship}${member.symbol}`, member.id]));
  const subject = members.find((member) => member.isSubject) ?? (members.length === 1 ? members[0] : undefined);
  const words = new Map<string, string[]>();
  const rest: string[] = [];
  for (const { speaker, words: said } of intentionsFrom(text, [...called.keys(), ...[...worked.labels.values()].map(({ label }) => label).filter((label) => label !== '')])) {
    const memberId = speaker === null ? subject?.id : called.get(speaker);
    if (memberId === undefined) rest.push(speaker === null ? said : `${speaker}「${said}」`);
    else words.set(memberId, [...(words.get(memberId) ?? []), said]);
  }
  for (const [memberId, said] of words) {
    const member = getCase(context.db, caseId).members.find(({ id }) => id === memberId);
    if (!member) continue;
    const intention = [member.intention, ...said].filter((part) => part !== '').join('\n');
    if (intention.length > 1000) rest.push(...said);
    else updateMember({ id: memberId, member: withoutId({ ...member, intention, intentionConfirmed: true }) }, context);
  }
  return rest;
}

function withoutId<Row extends { id: string }>({ id: _id, ...rest }: Row): Omit<Row, 'id'> {
  return rest;
}
