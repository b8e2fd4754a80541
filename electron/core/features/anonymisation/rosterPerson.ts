import type { CasePerson } from '../../../../shared/domain/anonymisation/schema.ts';
import type { RosterPerson } from '../../anonymisation/types.ts';

/** A person as the detector looks for him: fields left empty say nothing. */
export function rosterPerson(person: CasePerson): RosterPerson & { readonly relationship: string } {
  const { surname, given, surnameKana, givenKana, oldSurnames, nicknames, relationship } = person;
  const filled = (word: string) => word.trim() !== '';
  return {
    relationship: relationship.trim(),
    ...(filled(surname) ? { surname: surname.trim() } : {}),
    ...(filled(given) ? { given: given.trim() } : {}),
    ...(filled(surnameKana) ? { surnameKana: surnameKana.trim() } : {}),
    ...(filled(givenKana) ? { givenKana: givenKana.trim() } : {}),
    oldSurnames: oldSurnames.filter(filled),
    nicknames: nicknames.filter(filled),
  };
}
