import type { NameHit } from '../../../../shared/domain/anonymisation/schema.ts';
import { nextSymbol } from '../../../../shared/domain/cases/symbols.ts';
import type { Leak } from '../../anonymisation/leaks.ts';
import { rosterTerms } from '../../anonymisation/roster.ts';
import type { RosterPerson } from '../../anonymisation/types.ts';
import { foldWord } from '../../anonymisation/fold.ts';
import { ageBand, yearsIn } from '../../anonymisation/ages.ts';
import { addressLabel, facilityLabel } from '../../anonymisation/facilityLabels.ts';
import type { TaskContext } from '../../context.ts';
import { aliasNames } from '../alias/openAliases.ts';
import { protectedWords, withoutProtected } from '../cases/protectedWords.ts';
import { knownPeople, sessionsOf } from './sessions.ts';
import { readSurroundings } from './surroundings.ts';

/** 実名の疑い in words that are being typed: what is certain, 名簿 names, and every name that is open in memory right now. */
export async function checkText({ text, caseId }: { text: string; caseId: string | null }, context: TaskContext): Promise<NameHit[]> {
  if (text.trim() === '') return [];
  const { detector, store } = context;
  const { surroundings, notes } = context.read(({ db }) => ({ surroundings: readSurroundings(db, caseId), notes: protectedWords.notes(db, caseId === null ? [] : [caseId]) }));
  const hidden = await protectedWords.from(detector, notes);
  const sessions = [...sessionsOf(context).values()];
  const aliases = aliasNames(store, caseId);
  const casePeople: RosterPerson[] = [...knownPeople(sessions), ...aliases.map(({ person }) => person)];
  const roster = {
    people: [...casePeople, ...surroundings.rosterPeople, ...hidden.people],
    places: sessions.flatMap((session) => session.casePlaces),
    facilities: [...sessions.flatMap((session) => session.caseFacilities), ...hidden.facilities],
  };
  const leaks = await detector.findLeaks([{ place: '', text }], { roster, allowed: surroundings.allowed, left: withoutProtected(surroundings.rules, hidden).map(({ phrase }) => phrase) });
  const rosterNames = new Map(surroundings.rosterPeople.flatMap(({ surname = '', given = '', says }) => [[foldWord(surname), says] as const, [foldWord(surname + given), says] as const]));
  const known = new Map(aliases.flatMap(({ person, label }) => rosterTerms({ people: [person] }).map(({ word }) => [word, label] as const)));
  return leaks.map((leak) => {
    const word = foldWord(leak.text).replaceAll(' ', '');
    const agency = rosterNames.get(word);
    const isHidden = [...hidden.facilities, ...hidden.people.flatMap((person) => person.nicknames ?? [])].some((each) => foldWord(each).includes(word));
    return {
      start: leak.start, end: leak.end, text: leak.text, kind: leak.kind,
      reason: isHidden ? '外に出さない記録にある語' : agency === undefined ? leak.reason : '名簿の人（立場を確かめる）',
      choices: choicesFor(leak, { agency, label: known.get(word), members: surroundings.members, letters: [...surroundings.usedLetters] }),
    };
  });
}

interface Known {
  agency: string | undefined;
  label: string | undefined;
  members: readonly { symbol: string; relationship: string }[];
  letters: readonly string[];
}

/** What may stand in place of a name: the symbol it has, the people of the case, or the next letter. */
function choicesFor(leak: Leak, { agency, label, members, letters }: Known): string[] {
  switch (leak.kind) {
    case 'P': {
      const household = members.map(({ symbol, relationship }) => (relationship === '本人' ? '本人' : members.filter((each) => each.relationship === relationship).length > 1 ? `${relationship}${symbol}` : relationship));
      return [...new Set([label ?? '', agency === undefined ? '' : `${agency}の担当`, ...household, `${nextSymbol([...letters, ...members.map(({ symbol }) => symbol)])}さん`])].filter((word) => word !== '');
    }
    case 'F':
      return [facilityLabel(leak.text, () => nextSymbol(letters), true)];
    case 'A':
      return [addressLabel(leak.text)];
    case 'T':
      return ['○○○-○○○○-○○○○'];
    case 'M':
      return ['［連絡先］'];
    case 'G':
    case 'B': {
      const years = leak.kind === 'G' ? yearsIn(leak.text) : null;
      return [years === null ? '（生年月日は省略）' : ageBand(years)];
    }
    case 'I':
      return ['○○○○'];
    case 'D':
      return ['ある時期'];
  }
}
