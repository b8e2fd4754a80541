import type { HouseholdMemberInput } from '../../../../shared/domain/cases/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { CommandContext } from '../../context.ts';
import type { SqlValue, WritableDb } from '../../database/types.ts';
import { writeConsent } from './consents.ts';
import { forgetInDiagram } from './diagram.ts';
import { moveRow } from './order.ts';
import { findCase, findMember, membersOf, touchCase } from './tables.ts';
import { summaryChanged } from './summary.ts';
import { giveSymbol } from './symbols.ts';

const COLUMNS = [
  'relationship', 'age_band', 'gender', 'is_subject', 'lives_together', 'deceased', 'situation', 'intention',
  'intention_confirmed', 'intention_heard_by', 'intention_heard_on', 'intention_heard_how',
];
const PARAMETERS = [
  ':relationship', ':ageBand', ':gender', ':isSubject', ':livesTogether', ':deceased', ':situation', ':intention',
  ':intentionConfirmed', ':intentionHeardBy', ':intentionHeardOn', ':intentionHeardHow',
];

function valuesOf(member: HouseholdMemberInput): Record<string, SqlValue> {
  const { consents: _consents, symbol: _symbol, isSubject, livesTogether, deceased, intentionConfirmed, ...rest } = member;
  const flag = (value: boolean) => (value ? 1 : 0);
  return {
    ...rest,
    isSubject: flag(isSubject),
    livesTogether: flag(livesTogether),
    deceased: flag(deceased),
    intentionConfirmed: flag(intentionConfirmed),
  };
}

/** Adds a household member with a symbol of his own, at the end of the list. */
export function addMember({ caseId, member }: { caseId: string; member: HouseholdMemberInput }, context: CommandContext): { id: string } {
  const { db } = context;
  findCase(db, caseId);
  const id = context.newId();
  const symbol = giveSymbol(db, caseId, id, member.symbol);
  db.run(
    `INSERT INTO household_members (id, case_id, position, symbol, ${COLUMNS.join(', ')})
     VALUES (:id, :caseId, (SELECT COALESCE(MAX(position) + 1, 0) FROM household_members WHERE case_id = :caseId), :symbol, ${PARAMETERS.join(', ')})`,
    { ...valuesOf(member), id, caseId, symbol },
  );
  for (const consent of member.consents) writeConsent(context, id, consent);
  summaryChanged(db, caseId, context.now());
  return { id };
}

/** Writes what is known of a member. The symbol stays for ever; consents left out stay as they are. */
export function updateMember({ id, member }: { id: string; member: HouseholdMemberInput }, context: CommandContext): null {
  const before = findMember(context.db, id);
  if (member.symbol !== '' && member.symbol !== before.symbol) {
    throw new AppError('input.invalid', '記号は、このケースの間ずっと同じものを使います。', { fields: { 'member.symbol': '変えられません' } });
  }
  const assignments = COLUMNS.map((column, index) => `${column} = ${PARAMETERS[index] ?? 'NULL'}`);
  context.db.run(`UPDATE household_members SET ${assignments.join(', ')} WHERE id = :id`, { ...valuesOf(member), id });
  for (const consent of member.consents) writeConsent(context, id, consent);
  summaryChanged(context.db, before.caseId, context.now());
  return null;
}

/** Puts a member at another place of the list. */
export function moveMember({ id, position }: { id: string; position: number }, context: CommandContext): null {
  const { caseId } = findMember(context.db, id);
  moveRow(context.db, 'household_members', membersOf(context.db, caseId).map((member) => member.id), id, position);
  touchCase(context.db, caseId, context.now());
  return null;
}

/** Takes a member off the file. An item that names him as 対象者 stands against it: without him it would be about everyone. */
export function removeMember({ id }: { id: string }, context: CommandContext): null {
  const { caseId } = findMember(context.db, id);
  refuseSubject(context.db, id);
  refuseSpokenOf(context.db, id);
  forgetInDiagram(context.db, caseId, id);
  context.db.run('DELETE FROM household_members WHERE id = :id', { id });
  summaryChanged(context.db, caseId, context.now());
  context.audit('cases.removeMember', id);
  return null;
}

function refuseSubject(db: WritableDb, memberId: string): void {
  const item = db.get<{ number: number; name: string }>(
    `SELECT m.number, c.name FROM agenda_item_subjects s JOIN agenda_items i ON i.id = s.item_id
       JOIN meetings m ON m.id = i.meeting_id JOIN conferences c ON c.id = m.conference_id WHERE s.member_id = :memberId LIMIT 1`,
    { memberId },
  );
  if (item) throw new AppError('conflict', `第${item.number}回 ${item.name}の議題で対象者になっているため、外せません。`);
}

/** Without him the sentences about him would be about the whole household, and stand in papers that he never agreed to. */
function refuseSpokenOf(db: WritableDb, memberId: string): void {
  const count = db.get<{ count: number }>('SELECT COUNT(*) AS count FROM case_statements WHERE member_id = :memberId', { memberId })?.count ?? 0;
  if (count > 0) throw new AppError('conflict', `事例概要にこの人についての文が${count}件あるため、外せません。文の対象を変えるか、文を消してから外してください。`);
}
