import { findSections } from '../../../../shared/domain/anonymisation/headings.ts';
import { japanDay } from '../../../../shared/text/japanClock.ts';
import { findDates, isoDay } from '../../anonymisation/relativeDates.ts';
import type { TaskContext } from '../../context.ts';
import { findCase } from '../cases/tables.ts';
import { readSettings } from '../settings/repository.ts';
import { aliasPeople } from '../alias/openAliases.ts';
import { readPasted, readNoteFile, type ReadNote } from './readInput.ts';
import { readMarks } from './readMarks.ts';
import { rememberedPeople } from './remembered.ts';
import { sessionsOf, type WorkSession } from './sessions.ts';
import { readSurroundings } from './surroundings.ts';

/** Takes pasted words into memory and begins to mark them. */
export async function startFromText({ caseId, text }: { caseId: string | null; text: string }, context: TaskContext): Promise<WorkSession> {
  return start(readPasted(text), caseId, context);
}

/** Takes a chosen file into memory and begins to mark it; null when none was chosen. */
export async function startFromFile({ caseId }: { caseId: string | null }, context: TaskContext): Promise<WorkSession | null> {
  const file = await context.ports.desktop.openFile('textOrDocx');
  return file && start(await readNoteFile(file), caseId, context);
}

async function start(note: ReadNote, caseId: string | null, context: TaskContext): Promise<WorkSession> {
  const { surroundings, settings, receivedOn } = context.read(({ db }) => ({
    surroundings: readSurroundings(db, caseId),
    settings: readSettings(db),
    receivedOn: caseId === null ? null : findCase(db, caseId).receivedOn,
  }));
  const sections = findSections(note.text).map((section, index) => ({ ...section, id: `s${index}` }));
  const session: WorkSession = {
    id: context.ports.ids.next(), caseId, ...note, surroundings,
    casePeople: rememberedPeople(aliasPeople(context.store, caseId)), casePlaces: [], caseFacilities: [], byHand: [], marks: [], groups: [], doubts: new Map(),
    readings: new Map(), letters: new Map(), decisions: { byGroup: new Map(), byPlace: [] }, past: [], sections,
    origin: receivedOn ?? firstDay(note.text, sections) ?? japanDay(context.ports.clock.now()),
    dateStyle: settings.caseDateStyle, upTo: 0, finished: Promise.resolve(), done: false, stop: new AbortController(),
  };
  sessionsOf(context).set(session.id, session);
  await readMarks(session, context);
  return session;
}

/** Support begins with the day under 【受付】, where the note names one. */
function firstDay(text: string, sections: WorkSession['sections']): string | null {
  const reception = sections.find((section) => section.target === 'trigger');
  const [first] = reception ? findDates(text.slice(reception.start, reception.end)) : [];
  return first ? isoDay(first) : null;
}
