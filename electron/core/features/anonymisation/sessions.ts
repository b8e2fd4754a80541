import type { DateStyle } from '../../../../shared/domain/anonymisation/choices.ts';
import type { MarkDecision, WorkSection } from '../../../../shared/domain/anonymisation/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { KnownMember } from '../../anonymisation/labels.ts';
import type { MarkGroup } from '../../anonymisation/groups.ts';
import type { Mark, MarkKind, RosterPerson } from '../../anonymisation/types.ts';
import type { TaskContext } from '../../context.ts';
import type { OpenStore } from '../store/keeper.ts';

/** What the store tells that helps to read a note: who must not be marked, who must be asked about, which letters are given. */
export interface Surroundings {
  readonly allowed: readonly string[];
  readonly ownMunicipality: string;
  readonly keepMunicipality: boolean;
  readonly rosterPeople: readonly (RosterPerson & { readonly says: string })[];
  readonly members: readonly KnownMember[];
  readonly usedLetters: ReadonlySet<string>;
  readonly rules: readonly { phrase: string; reason: string }[];
}

/** Replaced or left; 判断をやめる leaves nothing behind. */
export type Decided = Exclude<MarkDecision, { kind: 'reopen' }>;

/** この1か所だけ: a decision about one place of the text, whatever becomes of the other occurrences. */
export interface PlaceDecision {
  readonly start: number;
  readonly end: number;
  readonly decision: Decided;
}

/** What a clerk decided so far; a copy of it is one step of 元に戻す. */
export interface Decisions {
  readonly byGroup: ReadonlyMap<string, Decided>;
  readonly byPlace: readonly PlaceDecision[];
}

/** Somebody who is looked for by name in a text. */
export type SessionPerson = RosterPerson & {
  readonly relationship: string;
  /** Out of the 対応表; `closed` once it locked, when only the words that stand in the text are left. */
  readonly remembered?: 'open' | 'closed';
  /** The symbol of the 対応表. */
  readonly label?: string;
};

/** A raw text being worked on. It lives in memory only, from opening until it is saved, given up, or the store is locked. */
export interface WorkSession {
  readonly id: string;
  readonly caseId: string | null;
  readonly source: string;
  readonly notices: readonly string[];
  readonly text: string;
  surroundings: Surroundings;
  casePeople: readonly SessionPerson[];
  casePlaces: readonly string[];
  caseFacilities: readonly string[];
  /** Words the clerk marked by hand because nothing else did. */
  byHand: readonly { readonly words: string; readonly kind: MarkKind }[];
  marks: readonly Mark[];
  groups: readonly MarkGroup[];
  /** Why a group waits for a person, by its id; empty where nothing is in doubt. */
  doubts: ReadonlyMap<string, string>;
  readings: Map<string, readonly string[]>;
  readonly letters: Map<string, string>;
  decisions: Decisions;
  past: Decisions[];
  sections: WorkSection[];
  origin: string;
  dateStyle: DateStyle;
  upTo: number;
  finished: Promise<void>;
  done: boolean;
  stop: AbortController;
}

// By open store and in memory only: locking drops the store, and the texts with it.
const holders = new WeakMap<OpenStore, Map<string, WorkSession>>();

/** The sessions of the open store; the first one arranges that locking forgets them all, in the detector's thread too. */
export function sessionsOf({ store, detector }: Pick<TaskContext, 'store' | 'detector'>): Map<string, WorkSession> {
  const open = store.current();
  if (!open) throw new AppError('locked');
  const known = holders.get(open);
  if (known) return known;
  const sessions = new Map<string, WorkSession>();
  holders.set(open, sessions);
  store.whenLocked(() => {
    for (const session of sessions.values()) session.stop.abort(new AppError('locked'));
    sessions.clear();
    detector.forget();
  });
  return sessions;
}

/** The sessions of a store, if there are any; asking makes none. */
export const openSessions = (open: OpenStore): WorkSession[] => [...(holders.get(open)?.values() ?? [])];

/** Real names that a text lends to other checks; what a closed 対応表 left behind counts in its own text only. */
export const knownPeople = (sessions: readonly WorkSession[]): SessionPerson[] =>
  sessions.flatMap(({ casePeople }) => casePeople.filter(({ remembered }) => remembered !== 'closed'));

const gone = () => new AppError('not.found', '読み込んだ文章は、もう記憶から消えています。もう一度貼り付けるか、ファイルを開いてください。');

/** One session; throws `not.found` in the words of the page. */
export function findSession(context: Pick<TaskContext, 'store' | 'detector'>, id: string): WorkSession {
  const session = sessionsOf(context).get(id);
  if (!session) throw gone();
  return session;
}

/** Waits until the whole text is read, also where the reading was begun anew meanwhile. */
export async function readWhole(session: WorkSession): Promise<void> {
  const reading = session.finished;
  await reading.catch((error: unknown) => {
    if (session.finished === reading) throw error;
  });
  if (session.finished !== reading) await readWhole(session);
}

/** Forgets a text everywhere it was held. */
export function forgetSession(context: Pick<TaskContext, 'store' | 'detector'>, id: string): void {
  const sessions = sessionsOf(context);
  sessions.get(id)?.stop.abort(gone());
  sessions.delete(id);
  context.detector.forget();
}
