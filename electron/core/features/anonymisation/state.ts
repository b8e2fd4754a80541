import type { GroupStatus, ProposedMember, SessionState, WorkGroup } from '../../../../shared/domain/anonymisation/schema.ts';
import type { Settings } from '../../../../shared/domain/settings/schema.ts';
import { ageBand, yearsIn } from '../../anonymisation/ages.ts';
import { type PlacedMark, placeMarks } from '../../anonymisation/compose.ts';
import { fold } from '../../anonymisation/fold.ts';
import type { MarkGroup } from '../../anonymisation/groups.ts';
import { type GroupLabel, labelGroups } from '../../anonymisation/labels.ts';
import { findQuasiIdentifiers } from '../../anonymisation/quasiIdentifiers.ts';
import { type Replaced, replaceSpans, resultOffset } from '../../anonymisation/replace.ts';
import type { Mark } from '../../anonymisation/types.ts';
import { type DecidedGroups, decidedGroups, namedAs, namedGroups, namingsOf } from './places.ts';
import { rememberedNamings } from './remembered.ts';
import type { Decided, WorkSession } from './sessions.ts';

/** A session worked out: every mark in its place, every group with its name. */
export interface WorkedOut {
  readonly groups: readonly MarkGroup[];
  /** Every decision by the group it is about. */
  readonly decisions: ReadonlyMap<string, Decided>;
  readonly apart: DecidedGroups['apart'];
  readonly statuses: ReadonlyMap<string, GroupStatus>;
  readonly labels: ReadonlyMap<string, GroupLabel>;
  readonly placed: readonly PlacedMark[];
  readonly result: Replaced;
}

/** As much of the original as has been looked through: the rest is shown to nobody yet. */
export const textRead = ({ text, upTo }: WorkSession): string => text.slice(0, upTo);

/** Letters that an agency's note uses already (Aさん, D病院): they must not come to mean somebody else as well. */
const lettersIn = (text: string): string[] => fold(text).text.match(/(?<![A-Za-z0-9])[A-Z](?![A-Za-z0-9型])/gu) ?? [];

/** Works out what the text becomes with the decisions made so far. */
export function workOut(session: WorkSession): WorkedOut {
  const { origin, dateStyle } = session;
  const text = textRead(session);
  const decided = decidedGroups(session);
  const { apart } = decided;
  const groups = [...decided.groups].sort((a, b) => (a.marks[0]?.start ?? 0) - (b.marks[0]?.start ?? 0));
  const decisions = new Map([...session.decisions.byGroup, ...[...apart].map(([id, { decision }]) => [id, decision] as const)]);
  const statuses = new Map(groups.map((group) => [group.id, statusOf(session, group, decisions.get(group.id))]));
  const remembered = rememberedNamings(session);
  const namings = new Map([...remembered, ...[...namingsOf(session.decisions, decided)].filter(([id, { kind }]) => kind !== 'auto' || !remembered.has(id))]);
  const meant = new Set([...namings.values()].map((naming) => (naming.kind === 'same' ? naming.groupId : '')));
  const shared = {
    text, namings, relationships: session.casePeople.map((person) => person.relationship),
    members: session.surroundings.members, used: new Set([...session.surroundings.usedLetters, ...lettersIn(session.text)]), readings: session.readings, origin, dateStyle,
  };
  // Letters are given for good to what is replaced; what is still open is shown with the letter it would get.
  const isNamed = ({ id }: MarkGroup) => statuses.get(id) === 'replaced' || meant.has(id);
  const given = labelGroups({ ...shared, groups: namedGroups(decided, isNamed), letters: session.letters });
  const open = labelGroups({ ...shared, groups: namedGroups(decided, () => true), letters: new Map(session.letters) });
  const labels = new Map<string, GroupLabel>();
  for (const { id, person } of groups) {
    const name = namedAs(decided, id);
    const label = given.get(name) ?? open.get(name);
    // The 続柄 beside a remembered name is said by its label already (長男の清三郎).
    const known = namings.get(name) === remembered.get(name) ? session.casePeople[person ?? -1]?.relationship : undefined;
    if (label) labels.set(id, { ...label, relationship: label.relationship || (known ?? '') });
  }
  const placed = placeMarks({ text, groups, labels, statuses, origin, dateStyle });
  return { groups, decisions, apart, statuses, labels, placed, result: replaceSpans(text, placed) };
}

function statusOf(session: WorkSession, group: MarkGroup, decision: Decided | undefined): GroupStatus {
  if (decision) return decision.kind === 'leave' ? 'left' : 'replaced';
  return group.certain && (session.doubts.get(group.id) ?? '') === '' ? 'replaced' : 'undecided';
}

/** Groups that still need a decision in the sections that will be saved. */
export function undecidedIn(session: WorkSession, { placed }: Pick<WorkedOut, 'placed'>): Set<string> {
  const skipped = session.sections.filter((section) => section.target === 'skip');
  const open = placed.filter(({ status, start }) => status === 'undecided' && !skipped.some((section) => section.start <= start && start < section.end));
  return new Set(open.map(({ groupId }) => groupId));
}

/** What the page shows; the original itself is not in it. */
export function stateOf(session: WorkSession, settings: Settings): SessionState {
  const worked = workOut(session);
  const { placed, result } = worked;
  const open = undecidedIn(session, worked);
  return {
    sessionId: session.id, caseId: session.caseId, source: session.source, notices: [...session.notices],
    done: session.done, upTo: session.upTo, origin: session.origin, dateStyle: session.dateStyle,
    groups: worked.groups.map((group) => describe(session, group, worked, open)),
    marks: placed.map(({ mark, groupId, status, label }) => ({ start: mark.start, end: mark.end, groupId, status, label })),
    sections: session.sections,
    result: {
      text: result.text,
      pieces: result.pieces.map(({ start, end }, index) => ({ start, end, after: placed[index]?.end ?? 0, groupId: placed[index]?.groupId ?? '', status: placed[index]?.status ?? 'undecided' })),
    },
    household: proposeHousehold(session, worked),
    warnings: session.done ? findQuasiIdentifiers(result.text, savedParts(session, worked), settings.population, settings.quasiIdentifierStrength) : [],
    undecided: open.size,
    undoable: session.past.length > 0,
  };
}

/** A section of the result, without its heading. */
export function sectionText(section: WorkSession['sections'][number], { placed, result }: WorkedOut): string {
  return result.text.slice(resultOffset(section.bodyStart, placed), resultOffset(section.end, placed)).trim();
}

/** The stretches of the result that will be saved, with their headings: these tell who is spoken of. */
const savedParts = ({ sections }: WorkSession, { placed }: WorkedOut) =>
  sections.filter(({ target }) => target !== 'skip').map(({ start, end }) => ({ start: resultOffset(start, placed), end: resultOffset(end, placed) }));

/** Layers that go by likeness; the others have the words beside a name, or its form, for a reason. */
const GUESSING = new Set<Mark['layer']>(['morpheme', 'dictionary', 'learned']);


function describe(session: WorkSession, group: MarkGroup, { decisions, apart, statuses, labels, placed }: WorkedOut, open: ReadonlySet<string>): WorkGroup {
  const decision = decisions.get(group.id);
  const doubt = session.doubts.get(apart.get(group.id)?.of ?? group.id) ?? '';
  return {
    id: group.id, kind: group.kind, count: group.marks.length, first: group.marks[0]?.start ?? 0,
    spellings: [...new Set(group.marks.map(({ start, end }) => session.text.slice(start, end)))],
    status: statuses.get(group.id) ?? 'undecided',
    decided: decision !== undefined,
    label: labels.get(group.id)?.label ?? placed.find((mark) => mark.groupId === group.id)?.label ?? '',
    reason: doubt || group.reason,
    leaveReason: decision?.kind === 'leave' ? decision.reason : '',
    onRoster: doubt.startsWith('名簿'),
    isGuess: doubt === '' && group.marks.every(({ layer, certainty }) => GUESSING.has(layer) || (layer === 'roster' && certainty === 'check')),
    onlyHere: apart.has(group.id),
    skipped: statuses.get(group.id) === 'undecided' && !open.has(group.id),
    relationship: labels.get(group.id)?.relationship ?? '',
  };
}

function proposeHousehold(session: WorkSession, { groups, statuses, labels }: WorkedOut): ProposedMember[] {
  const seen = new Set<string>();
  return groups.flatMap((group): ProposedMember[] => {
    const label = labels.get(group.id);
    if (group.kind !== 'P' || statuses.get(group.id) !== 'replaced' || !label || label.symbol === '' || seen.has(label.symbol)) return [];
    const subject = label.relationship === '' && isSubject(session, group);
    if (label.relationship === '' && !subject) return [];
    seen.add(label.symbol);
    return [{ groupId: group.id, symbol: label.symbol, relationship: subject ? '本人' : label.relationship, ageBand: bandOf(session, group), label: label.label, memberId: label.memberId }];
  });
}

/** Somebody without a 続柄 who opens the section about the household or the 対象者 is the person the note is about. */
function isSubject(session: WorkSession, group: MarkGroup): boolean {
  const start = group.marks[0]?.start ?? 0;
  return session.sections.some((section) => section.target === 'members' && section.bodyStart <= start && start <= section.bodyStart + 12);
}

function bandOf(session: WorkSession, group: MarkGroup): ProposedMember['ageBand'] {
  const { text } = session;
  for (const { end } of group.marks) {
    const near = /^(?:さん|様|氏)?[、 　]?[（(]?(?<inside>[^（）()\n。]{0,40})/u.exec(text.slice(end, end + 50))?.groups?.['inside'] ?? '';
    const from = end + text.slice(end, end + 50).indexOf(near);
    const age = session.marks.find((mark) => mark.kind === 'G' && mark.start >= from && mark.end <= from + near.length);
    const years = age ? yearsIn(text.slice(age.start, age.end)) : null;
    if (years !== null) return ageBand(years);
  }
  return '';
}
