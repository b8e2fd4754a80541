import type { DetectOptions, Mark, MarkKind } from '../../anonymisation/types.ts';
import { foldWord } from '../../anonymisation/fold.ts';
import { groupMarks, type MarkGroup } from '../../anonymisation/groups.ts';
import { mayBeTwo } from '../../anonymisation/persons.ts';
import { findDates } from '../../anonymisation/relativeDates.ts';
import { initialsOf } from '../../anonymisation/symbols.ts';
import type { TaskContext } from '../../context.ts';
import { idsInUse, keepIds } from './groupIds.ts';
import type { Surroundings, WorkSession } from './sessions.ts';

/** Who is looked for by name: the people of the case first, then those of the 名簿. */
export const peopleOf = (session: Pick<WorkSession, 'casePeople' | 'surroundings'>) => [...session.casePeople, ...session.surroundings.rosterPeople];

/** What the detector is told about a session. */
export function detectOptions(session: Pick<WorkSession, 'casePeople' | 'casePlaces' | 'caseFacilities' | 'surroundings'>): DetectOptions {
  return {
    roster: { people: peopleOf(session), places: session.casePlaces, facilities: session.caseFacilities },
    allowed: session.surroundings.allowed,
    left: session.surroundings.rules.map(({ phrase }) => phrase),
  };
}

/** Looks through the text anew; the first screen is there when this resolves, the rest when `session.finished` does. */
export async function readMarks(session: WorkSession, { detector, emit }: Pick<TaskContext, 'detector' | 'emit'>): Promise<void> {
  session.stop.abort();
  session.stop = new AbortController();
  session.done = false;
  const { signal } = session.stop;
  const known = session.groups;
  const take = async (found: readonly Mark[], upTo: number, done: boolean) => {
    const marks = completeMarks(session.text.slice(0, upTo), found, session);
    const before = new Map([...session.groups, ...known].map((group) => [group.id, group]));
    const groups = keepIds(groupMarks(session.text, marks, peopleOf(session)), [...before.values()], { byGroup: session.decisions.byGroup, inUse: idsInUse(session) });
    await addReadings(session, groups, detector);
    if (signal.aborted) return;
    // All at once: marks never reach beyond what counts as read.
    Object.assign(session, { marks, groups, doubts: doubtsOf(session, groups), upTo, done } satisfies Partial<WorkSession>);
    emit({ name: 'task.progress', task: 'anonymisation.read', done: upTo, total: session.text.length, label: done ? '印を付けました' : '印を付けています' });
  };
  // One after the other: the whole knows the groups of the first screen.
  let turn = Promise.resolve();
  const takeInTurn = (...found: Parameters<typeof take>): Promise<void> => (turn = turn.then(() => take(...found)));
  await new Promise<void>((resolve, reject) => {
    session.finished = detector
      .detect(session.text, detectOptions(session), ({ marks, upTo }) => {
        // Locked before its readings came: whoever waits for the first screen hears of it.
        if (!signal.aborted) takeInTurn(marks, upTo, false).then(resolve, reject);
      }, signal)
      .then((marks) => takeInTurn(marks, session.text.length, true));
    // Given up in between: whoever waits hears of it once.
    session.finished.then(resolve, reject);
  });
}

async function addReadings(session: WorkSession, groups: readonly MarkGroup[], detector: TaskContext['detector']): Promise<void> {
  const asked = groups.filter((group) => (group.kind === 'P' || group.kind === 'F') && !session.readings.has(group.id));
  const names = asked.map((group) => group.marks.reduce((best, { start, end }) => (end - start > best.length ? session.text.slice(start, end) : best), ''));
  const readings = await detector.readings(names);
  for (const [index, group] of asked.entries()) session.readings.set(group.id, readings[index] ?? []);
  const people = peopleOf(session);
  for (const { id, person } of groups) {
    const { surnameKana, givenKana } = people[person ?? -1] ?? {};
    const known = session.readings.get(id) ?? [];
    const told = [surnameKana, givenKana].filter((kana) => kana !== undefined).filter((kana) => !known.includes(kana));
    if (told.length === 0) continue;
    session.readings.set(id, [...known, ...told]);
    // A letter that turns out to be the name's own initial is given anew.
    if (initialsOf(told).has(session.letters.get(id)?.charAt(0) ?? '')) session.letters.delete(id);
  }
}

/** Adds what the detector leaves to the workbench: months and years of the course, other municipalities, words marked by hand. */
export function completeMarks(text: string, found: readonly Mark[], session: Pick<WorkSession, 'byHand' | 'surroundings'>): Mark[] {
  // マイナンバー○○○○ was written by us: what stands before the circles is what they replaced, no name.
  const told = found.filter((mark) => !isTown(text, mark) && (mark.kind !== 'P' || !text.startsWith('○○○○', mark.end)));
  const marks = told.map((mark) => reachMunicipality(text, mark, session.surroundings.ownMunicipality));
  const free = (start: number, end: number) => !marks.some((mark) => mark.start < end && start < mark.end);
  const add = (start: number, end: number, kind: MarkKind, certainty: Mark['certainty'], reason: string) => {
    if (free(start, end)) marks.push({ start, end, kind, certainty, layer: 'rule', reason });
  };
  for (const { words, kind } of session.byHand) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      const end = at + words.length;
      // What the clerk says goes before what was guessed inside those words.
      for (let index = marks.length - 1; index >= 0; index -= 1) {
        const guessed = marks[index];
        if (guessed && guessed.layer !== 'roster' && at <= guessed.start && guessed.end <= end) marks.splice(index, 1);
      }
      add(at, end, kind, 'certain', '手で付けた印');
    }
  }
  for (const date of findDates(text)) {
    const inside = marks.findIndex((mark) => mark.kind === 'D' && mark.start < date.end && date.start < mark.end);
    const known = inside < 0 ? undefined : marks[inside];
    if (known) marks[inside] = { ...known, start: Math.min(known.start, date.start), end: Math.max(known.end, date.end), certainty: 'certain' };
    else add(date.start, date.end, 'D', 'certain', '経過の年月日');
  }
  for (const { start, end, reason, own } of municipalities(text, session.surroundings)) add(start, end, 'A', own ? 'certain' : 'check', reason);
  return marks.sort((a, b) => a.start - b.start);
}

/** A guess that is a municipality's name, or a place みなと野 where the same text says みなと野市. Who may be somebody (久保田, 久保田町) stays to be decided. */
function isTown(text: string, { start, end, kind, layer, certainty }: Mark): boolean {
  const word = text.slice(start, end);
  if (certainty !== 'check' || (layer !== 'learned' && layer !== 'morpheme')) return false;
  return /^.{2,5}市$/u.test(word) || (kind !== 'P' && layer === 'learned' && ['市', '町', '村', '区'].some((ending) => text.includes(word + ending)));
}

/** みなと|野こころの病院: a facility that the dictionary cut off from the municipality's own name gets it back. */
function reachMunicipality(text: string, mark: Mark, municipality: string): Mark {
  const stem = municipality.replace(/[市区町村]$/u, '');
  if (mark.kind !== 'F') return mark;
  for (let head = stem.length; head > 0; head -= 1) {
    const before = text.slice(Math.max(0, mark.start - head), mark.start);
    if (before === stem.slice(0, head) && text.startsWith(stem.slice(head), mark.start)) return { ...mark, start: mark.start - head };
  }
  return mark;
}

const OTHER = /(?<![一-龠々])(?<name>[一-龠々]{2,4}(?:市|郡[一-龠々]{1,4}[町村])|[一-龠々]{2,4}[町村](?=(?:から|へ|出身|在住|役場)))(?![一-龠々]|営|立)/gu;
const NO_NAME = /^(?:本|当|同|他|各|隣|都|全|某|両|旧|新|前|現|該当|近隣|周辺|政令|指定|中核)*(?:市|都市|町|村)/u;

function municipalities(text: string, { ownMunicipality, keepMunicipality }: Surroundings): { start: number; end: number; reason: string; own: boolean }[] {
  const others = [...text.matchAll(OTHER)].flatMap((match) => {
    const name = match.groups?.['name'] ?? '';
    if (name === ownMunicipality || NO_NAME.test(name)) return [];
    return [{ start: match.index, end: match.index + name.length, reason: 'ほかの自治体の名前', own: false }];
  });
  if (keepMunicipality || ownMunicipality.trim() === '') return others;
  const own: typeof others = [];
  for (let at = text.indexOf(ownMunicipality); at >= 0; at = text.indexOf(ownMunicipality, at + 1)) own.push({ start: at, end: at + ownMunicipality.length, reason: '自治体の名前（設定で残さない）', own: true });
  return [...own, ...others];
}

/** Why some groups have to be decided by a person although it is certain what they are. */
function doubtsOf(session: WorkSession, groups: readonly MarkGroup[]): Map<string, string> {
  const rosterNames = new Set(session.surroundings.rosterPeople.flatMap(({ surname = '', given = '' }) => [foldWord(surname), foldWord(surname + given)]));
  return new Map(groups.filter(({ kind }) => kind === 'P').map((group) => [group.id, doubtOf(session, group, rosterNames)]));
}

function doubtOf(session: WorkSession, group: MarkGroup, rosterNames: ReadonlySet<string>): string {
  if (group.person !== null && group.person >= session.casePeople.length) return '名簿の人（立場を確かめる）';
  if (mayBeTwo(session.text, group.marks)) return '同じ姓の別の人がいるかもしれません（1か所ずつ確かめる）';
  if (group.person !== null) return '';
  const isNamed = group.marks.some(({ start, end }) => rosterNames.has(foldWord(session.text.slice(start, end)).replaceAll(' ', '')));
  if (isNamed) return '名簿の人と同じ名前（立場を確かめる）';
  return group.isShared ? '同じ名前を持つ人が何人かいます（だれかを選ぶ）' : '';
}
