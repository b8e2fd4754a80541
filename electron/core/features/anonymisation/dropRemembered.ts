import type { Detector } from '../../anonymisation/detector.ts';
import type { OpenStore } from '../store/keeper.ts';
import { openSessions, type WorkSession } from './sessions.ts';

/**
 * Takes the names of the 対応表 out of the texts on the workbench when it locks. What they found in a text stays marked: those words
 * stand in the text itself. A text that is still being read is read to its end first, or its rest would stay unmarked.
 */
export function dropRemembered(open: OpenStore, detector: Detector): void {
  for (const session of openSessions(open)) {
    if (!session.casePeople.some((person) => person.remembered)) continue;
    if (session.done) drop(session);
    else void readToEnd(session).then(() => {
      drop(session);
      detector.forget();
    });
  }
}

/** Waits for the reading, and for the one that took its place when it was begun anew. */
async function readToEnd(session: WorkSession): Promise<void> {
  for (let waited: Promise<void> | null = null; waited !== session.finished; ) {
    waited = session.finished;
    await waited.catch(() => undefined);
  }
}

function drop(session: WorkSession): void {
  const { text, groups, marks, casePeople } = session;
  const isRemembered = (person: number | null) => person !== null && casePeople[person]?.remembered === true;
  const own = groups.filter(({ person }) => isRemembered(person));
  const found = [...own.flatMap((group) => group.marks), ...marks.filter(({ kind, layer }) => kind === 'P' && layer === 'roster')];
  const known = new Set(session.byHand.map(({ words }) => words));
  const words = [...new Set(found.map(({ start, end }) => text.slice(start, end)))].filter((word) => !known.has(word));
  session.byHand = [...session.byHand, ...words.map((word) => ({ words: word, kind: 'P' as const }))];
  for (const { id, person } of own) {
    const { surnameKana, givenKana } = casePeople[person ?? 0] ?? {};
    session.readings.set(id, (session.readings.get(id) ?? []).filter((kana) => kana !== surnameKana && kana !== givenKana));
  }
  // The places in the list stay, because groups point to them; the 続柄 names nobody.
  session.casePeople = casePeople.map((person) => (person.remembered ? { relationship: person.relationship } : person));
}
