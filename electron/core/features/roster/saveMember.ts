import type { MemberInput } from '../../../../shared/domain/roster/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { CommandContext } from '../../context.ts';
import { findMemberByName, insertMember, updateMember } from './repository.ts';

/** Adds a member to an agency. */
export function addMember(member: MemberInput, { db, newId, audit }: CommandContext): { id: string } {
  refuseSamePerson(findMemberByName(db, member.agencyId, member.name), 'name');
  const id = newId();
  insertMember(db, id, member);
  audit('roster.addMember', id);
  return { id };
}

/** Changes a member: a new seat in April, a pledge, the 会議体; frozen records keep what they were made with. */
export function changeMember(input: { id: string; member: MemberInput }, { db, audit }: CommandContext): null {
  const other = findMemberByName(db, input.member.agencyId, input.member.name);
  refuseSamePerson(other === input.id ? undefined : other, 'member.name');
  if (!updateMember(db, input.id, input.member)) throw new AppError('not.found');
  audit('roster.updateMember', input.id);
  return null;
}

function refuseSamePerson(existing: string | undefined, field: string): void {
  if (existing === undefined) return;
  const message = 'この機関には、同じ氏名の方がすでにいます。';
  throw new AppError('conflict', message, { fields: { [field]: message } });
}
