import { sameWord } from '../../text/sameWord.ts';
import type { ImportRow } from './importSchema.ts';
import { mergeLine, type PlannedMember } from './mergeLine.ts';
import { planAgencies, type AgencyPlan } from './planAgencies.ts';
import type { RosterLine } from './readLine.ts';
import type { Agency, Member } from './schema.ts';

/** What the store knows when an import is planned. */
export interface KnownRoster {
  agencies: Agency[];
  members: Member[];
  conferences: { id: string; name: string }[];
}

/** What an import would do, to the last row; planning changes nothing. */
export interface RosterPlan {
  rows: ImportRow[];
  agencies: AgencyPlan;
  newConferences: string[];
  /** New and changed members only. */
  members: PlannedMember[];
  notInFile: string[];
}

/** Two rows are one person when agency and name are the same, blanks and widths aside. */
const personKey = (agencyName: string, name: string) => `${sameWord(agencyName)}\n${sameWord(name)}`;

/** Compares the rows of a file with the store and with each other. */
export function planImport(lines: readonly RosterLine[], known: KnownRoster): RosterPlan {
  const taken = lines.filter(({ problem }) => problem === null);
  const agencies = planAgencies(taken, known.agencies);
  const conferenceName = nameSpeller(known.conferences.map(({ name }) => name));
  const people = new Map<string, PlannedMember>();
  for (const member of storedPeople(known)) people.set(personKey(member.agencyName, member.name), member);
  const agenciesOf = new Map<string, Set<string>>();
  for (const { name, agencyName } of people.values()) noteAgency(agenciesOf, name, agencyName);

  const rows = lines.map((read): ImportRow => {
    if (read.problem !== null) return importRow(read, 'refuse', read.problem, []);
    const line = { ...read, agencyName: agencies.nameOf(read.agencyName), conferences: read.conferences.map(conferenceName.spell) };
    const key = personKey(line.agencyName, line.name);
    const member = people.get(key);
    if (!member) {
      const elsewhere = [...(agenciesOf.get(sameWord(line.name)) ?? [])];
      const warnings = elsewhere.map((agency) => `同じ氏名の方が「${agency}」にもいます。異動した方なら、もとの登録を名簿から外してください。`);
      people.set(key, newMember(line));
      noteAgency(agenciesOf, line.name, line.agencyName);
      return importRow(line, 'add', '新しい構成員です。', [...line.warnings, ...warnings]);
    }
    return mergedRow(member, line);
  });

  const planned = [...people.values()];
  return {
    rows,
    agencies,
    newConferences: conferenceName.added(),
    members: planned.filter(({ changed }) => changed),
    notInFile: planned.filter(({ seenAt, active }) => seenAt === null && active).map(({ agencyName, name }) => `${agencyName}　${name}`),
  };
}

/** A row about somebody already known, from the store or from a row above. */
function mergedRow(member: PlannedMember, line: RosterLine): ImportRow {
  const firstRow = member.seenAt;
  const { changes, warnings } = mergeLine(member, line);
  const what = changes.length > 0 ? `${changes.join('、')}。` : '加わる内容はありません。';
  if (firstRow !== null && (member.id === null || changes.length > 0)) {
    return importRow(line, 'merge', `${firstRow}行目と同じ方です。${what}`, warnings);
  }
  return changes.length > 0 ? importRow(line, 'update', what, warnings) : importRow(line, 'unchanged', '名簿と同じ内容です。', warnings);
}

function importRow(line: RosterLine, outcome: ImportRow['outcome'], reason: string, warnings: string[]): ImportRow {
  const { agencyName, position, name, kana, conferences, pledgedOn } = line;
  return { line: line.line, outcome, reason, warnings, agencyName, position, name, kana, conferences, pledgedOn };
}

function newMember(line: RosterLine): PlannedMember {
  const { agencyName, position, name, kana, pledgedOn, conferences } = line;
  return { id: null, agencyName, position, name, kana, pledgedOn, conferences: [...conferences], active: true, seenAt: line.line, changed: true };
}

function storedPeople(known: KnownRoster): PlannedMember[] {
  const agencyNames = new Map(known.agencies.map(({ id, name }) => [id, name]));
  const conferenceNames = new Map(known.conferences.map(({ id, name }) => [id, name]));
  return known.members.map(({ agencyId, conferenceIds, ...member }) => ({
    ...member,
    agencyName: agencyNames.get(agencyId) ?? '',
    conferences: conferenceIds.map((id) => conferenceNames.get(id) ?? ''),
    seenAt: null,
    changed: false,
  }));
}

function noteAgency(agenciesOf: Map<string, Set<string>>, name: string, agencyName: string): void {
  const key = sameWord(name);
  agenciesOf.set(key, (agenciesOf.get(key) ?? new Set()).add(agencyName));
}

/** Gives every spelling of a name the first one, and remembers which names were new. */
function nameSpeller(known: readonly string[]): { spell(name: string): string; added(): string[] } {
  const names = new Map(known.map((name) => [sameWord(name), name]));
  const added: string[] = [];
  return {
    spell(name) {
      const key = sameWord(name);
      const first = names.get(key);
      if (first !== undefined) return first;
      names.set(key, name);
      added.push(name);
      return name;
    },
    added: () => added,
  };
}
