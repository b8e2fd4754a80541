import type { ConferenceInput } from '../../../../shared/domain/conferences/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { CommandContext } from '../../context.ts';
import { findConferenceByName, insertConference, setConferenceMembers, updateConference } from './repository.ts';

/** Adds a 会議体. */
export function addConference(conference: ConferenceInput, { db, newId, audit }: CommandContext): { id: string } {
  refuseSameName(conference.name, findConferenceByName(db, conference.name), 'name');
  const id = newId();
  insertConference(db, id, conference);
  audit('conferences.add', id);
  return { id };
}

/** Changes a 会議体; meetings that exist already keep their place and time. */
export function changeConference(input: { id: string; conference: ConferenceInput }, { db, audit }: CommandContext): null {
  const other = findConferenceByName(db, input.conference.name);
  refuseSameName(input.conference.name, other === input.id ? undefined : other, 'conference.name');
  if (!updateConference(db, input.id, input.conference)) throw new AppError('not.found');
  audit('conferences.update', input.id);
  return null;
}

/** Seats the members of a 会議体. */
export function setMembers(input: { id: string; memberIds: string[] }, { db, audit }: CommandContext): null {
  if (!setConferenceMembers(db, input.id, input.memberIds)) throw new AppError('not.found');
  audit('conferences.setMembers', input.id);
  return null;
}

function refuseSameName(name: string, existing: string | undefined, field: string): void {
  if (existing === undefined) return;
  const message = `「${name}」はすでに登録されています。`;
  throw new AppError('conflict', message, { fields: { [field]: message } });
}
