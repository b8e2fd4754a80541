import type { Naming } from '../../../../shared/domain/anonymisation/schema.ts';
import type { Detector } from '../../anonymisation/detector.ts';
import { foldWord } from '../../anonymisation/fold.ts';
import { rosterTerms } from '../../anonymisation/roster.ts';
import type { RosterPerson } from '../../anonymisation/types.ts';
import type { OpenStore } from '../store/keeper.ts';
import { openSessions, readWhole, type SessionPerson, type WorkSession } from './sessions.ts';

/** Who comes out of the 対応表, as the people of a session. */
export const rememberedPeople = (people: readonly (RosterPerson & { relationship: string; label: string })[]): SessionPerson[] =>
  people.map((person) => ({ ...person, remembered: 'open' }));

/** How each remembered person is called in this case already: as a member of the household, or in the words of the 対応表. */
export function rememberedNamings({ groups, casePeople, surroundings }: Pick<WorkSession, 'groups' | 'casePeople' | 'surroundings'>): Map<string, Naming> {
  return new Map(
    groups.flatMap(({ id, person }): [string, Naming][] => {
      const { label } = casePeople[person ?? -1] ?? {};
      if (label === undefined) return [];
      const member = surroundings.members.find(({ relationship, symbol }) => label === (relationship === '本人' ? `${symbol}さん` : `${relationship}${symbol}`));
      return [[id, member ? { kind: 'member', memberId: member.id } : { kind: 'words', label }]];
    }),
  );
}

/**
 * Takes the names of the 対応表 out of the texts on the workbench when it locks. What they found in a text stays marked: those words
 * stand in the text itself. A text that is still being read is read to its end first, or its rest would stay unmarked.
 */
export function dropRemembered(open: OpenStore, detector: Detector): void {
  for (const session of openSessions(open)) {
    if (!session.casePeople.some((person) => person.remembered === 'open')) continue;
    if (session.done) drop(session);
    else void readWhole(session).catch(() => undefined).then(() => {
      drop(session);
      detector.forget();
    });
  }
}

function drop(session: WorkSession): void {
  const { text, groups, marks, casePeople } = session;
  const plain = (word: string) => foldWord(word).replace(/[ ・=]/gu, '');
  const found = marks.filter(({ kind, layer }) => kind === 'P' && layer === 'roster').map(({ start, end }) => text.slice(start, end));
  for (const { id, person } of groups) {
    const { surnameKana, givenKana, remembered } = casePeople[person ?? -1] ?? {};
    if (remembered !== undefined) session.readings.set(id, (session.readings.get(id) ?? []).filter((kana) => kana !== surnameKana && kana !== givenKana));
  }
  // The words that stand in this text go on finding the same person in it; nothing else of the names is left.
  session.casePeople = casePeople.map((person) => {
    if (person.remembered !== 'open') return person;
    const words = new Set(rosterTerms({ people: [person] }).map(({ word }) => word));
    const nicknames = [...new Set(found.filter((word) => words.has(plain(word))))];
    return { relationship: person.relationship, remembered: 'closed', nicknames, ...(person.label === undefined ? {} : { label: person.label }) };
  });
}
