import type { CaseRoster, MarkDecision, MarkKind, SectionTarget, SharedDecision } from '../../../../shared/domain/anonymisation/schema.ts';
import type { DateStyle } from '../../../../shared/domain/anonymisation/choices.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import { foldWord } from '../../anonymisation/fold.ts';
import type { MarkGroup } from '../../anonymisation/groups.ts';
import type { TaskContext } from '../../context.ts';
import { decidedGroups } from './places.ts';
import { readMarks } from './readMarks.ts';
import { rosterPerson } from './rosterPerson.ts';
import { type Decisions, findSession, readWhole, type WorkSession } from './sessions.ts';

const mostSteps = 200;

/** Remembers a step; 元に戻す goes back through them in memory. */
function keep(session: WorkSession, next: Decisions): void {
  session.past = [...session.past, session.decisions].slice(-mostSteps);
  session.decisions = next;
}

/** Decides about every occurrence and spelling of one name at once, or about one place alone (この1か所だけ). */
export function decideMark(input: { sessionId: string; groupId: string; place: number | null; decision: MarkDecision }, context: TaskContext): WorkSession {
  const session = findSession(context, input.sessionId);
  const { groups, apart } = decidedGroups(session);
  const group = groups.find(({ id }) => id === input.groupId);
  const marks = group?.marks.filter(({ start }) => input.place === null || start === input.place) ?? [];
  const [first] = marks;
  const last = marks.at(-1);
  if (!group || !first || !last) throw new AppError('not.found', 'この印は、もうありません。');
  const { decision } = input;
  refuseName(session, groups, [group], decision);
  const { byGroup, byPlace } = session.decisions;
  if (input.place === null && !apart.has(group.id)) {
    const others = [...byGroup].filter(([id]) => id !== group.id);
    keep(session, { byGroup: new Map(decision.kind === 'reopen' ? others : [...others, [group.id, decision]]), byPlace });
  } else {
    const others = byPlace.filter(({ start, end }) => end <= first.start || last.end <= start);
    keep(session, { byGroup, byPlace: decision.kind === 'reopen' ? others : [...others, { start: first.start, end: last.end, decision }] });
  }
  return session;
}

/** Decides several groups at once, in one step; none of them where one is gone. */
export function decideMarks(input: { sessionId: string; groupIds: readonly string[]; decision: SharedDecision }, context: TaskContext): WorkSession {
  const session = findSession(context, input.sessionId);
  const chosen = session.groups.filter(({ id }) => input.groupIds.includes(id));
  if (chosen.length < new Set(input.groupIds).size) throw new AppError('not.found', 'この印は、もうありません。');
  refuseName(session, session.groups, chosen, input.decision);
  const { byGroup, byPlace } = session.decisions;
  keep(session, { byGroup: new Map([...byGroup, ...input.groupIds.map((id) => [id, input.decision] as const)]), byPlace });
  return session;
}

/** What a clerk writes about a mark is kept: a symbol or a reason that holds a name of the text would be no secret. */
function refuseName(session: WorkSession, groups: readonly MarkGroup[], chosen: readonly MarkGroup[], decision: MarkDecision): void {
  if (decision.kind === 'reopen') return;
  const naming = decision.kind === 'replace' ? decision.naming : null;
  if (naming?.kind === 'same' && !groups.some(({ id }) => id === naming.groupId)) throw new AppError('not.found', '選んだ人は、もうありません。');
  const words = foldWord(writtenIn(decision));
  const spellings = ({ marks }: MarkGroup): string[] => marks.map(({ start, end }) => foldWord(session.text.slice(start, end)));
  const own = new Set(chosen.flatMap(spellings));
  const isReplaced = ({ id, certain }: MarkGroup): boolean => (session.decisions.byGroup.get(id)?.kind ?? (certain ? 'replace' : 'open')) === 'replace';
  const others = groups.filter((other) => 'PFATMBI'.includes(other.kind) && !chosen.includes(other) && isReplaced(other)).flatMap(spellings).filter((spelling) => !own.has(spelling));
  // Why a word stays may speak of that word; what it is called may not.
  const found = [...(naming ? own : []), ...others].find((spelling) => (spelling.length > 1 ? words.includes(spelling) : words === spelling));
  if (words === '' || found === undefined) return;
  if (naming) throw new AppError('input.invalid', `置き換える語に、元の文章の名前など（${found}）が入っています。`, { fields: { label: '元の語を含まない言い方にしてください' } });
  throw new AppError('input.invalid', `残す理由に、元の文章の名前など（${found}）が入っています。理由は保存されるので、名前を書かないでください。`, { fields: { reason: '名前を書かないでください' } });
}

/** The words of a decision that somebody typed. */
function writtenIn(decision: Exclude<MarkDecision, { kind: 'reopen' }>): string {
  if (decision.kind === 'leave') return decision.reason;
  const { naming } = decision;
  return naming.kind === 'words' ? naming.label : naming.kind === 'helper' ? naming.role : naming.kind === 'family' ? naming.relationship : '';
}

/** Takes the last decision back. */
export function undo({ sessionId }: { sessionId: string }, context: TaskContext): WorkSession {
  const session = findSession(context, sessionId);
  const before = session.past.at(-1);
  if (before) {
    session.decisions = before;
    session.past = session.past.slice(0, -1);
  }
  return session;
}

/** Marks the chosen words wherever they stand; what the detector overlooked is the clerk's to find. */
export async function addMark(input: { sessionId: string; start: number; end: number; kind: MarkKind }, context: TaskContext): Promise<WorkSession> {
  const session = findSession(context, input.sessionId);
  const words = session.text.slice(input.start, input.end).trim();
  if (words === '' || words.includes('\n') || words.length > 80) throw new AppError('input.invalid', '印を付ける語を、1行の中で80字までで選んでください。');
  session.byHand = [...session.byHand.filter((each) => each.words !== words), { words, kind: input.kind }];
  await readMarks(session, context);
  await readWhole(session);
  return session;
}

/** Takes the names of this case in, so that every spelling of them is found. */
export async function assignRoster({ sessionId, roster }: { sessionId: string; roster: CaseRoster }, context: TaskContext): Promise<WorkSession> {
  const session = findSession(context, sessionId);
  session.casePeople = [...session.casePeople.filter(({ remembered }) => remembered !== undefined), ...roster.people.map(rosterPerson)];
  session.casePlaces = roster.places.filter((word) => word.trim() !== '');
  session.caseFacilities = roster.facilities.filter((word) => word.trim() !== '');
  await readMarks(session, context);
  await readWhole(session);
  return session;
}

/** Chooses the day support began, and how dates are spelled from it. */
export function setDates(input: { sessionId: string; origin: string; dateStyle: DateStyle }, context: TaskContext): WorkSession {
  const session = findSession(context, input.sessionId);
  session.origin = input.origin;
  session.dateStyle = input.dateStyle;
  return session;
}

/** Chooses where a section goes. */
export function setSection(input: { sessionId: string; sectionId: string; target: SectionTarget }, context: TaskContext): WorkSession {
  const session = findSession(context, input.sessionId);
  session.sections = session.sections.map((section) => (section.id === input.sectionId ? { ...section, target: input.target } : section));
  return session;
}
