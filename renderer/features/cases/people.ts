import { memberLabel } from '../../../shared/domain/cases/rules.ts';
import type { HouseholdMember } from '../../../shared/domain/cases/schema.ts';
import type { Person } from '../../../shared/domain/genogram/shapes.ts';

/** The household as the diagram draws it: 続柄, with the symbol where two share one. */
export function peopleOf(members: readonly HouseholdMember[]): Person[] {
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
