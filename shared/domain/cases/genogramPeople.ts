import type { Person } from '../genogram/shapes.ts';
import { memberLabel } from './rules.ts';
import type { HouseholdMember } from './schema.ts';

/** The household as the diagram draws it: 続柄, with the symbol where two share one. */
export function genogramPeople(members: readonly HouseholdMember[]): Person[] {
  return members.map((member) => ({
    id: member.id,
    label: memberLabel({ ...member, ageBand: '' }, members),
    ageBand: member.ageBand,
    gender: member.gender,
    isSubject: member.isSubject,
    livesTogether: member.livesTogether,
    deceased: member.deceased,
  }));
}
