import type { Dossier } from '../../../../shared/domain/dossier/schema.ts';
import type { ProjectorView } from '../../../../shared/domain/projector/schema.ts';
import { foldWord } from '../../anonymisation/fold.ts';
import { rosterTerms } from '../../anonymisation/roster.ts';
import type { TaskContext } from '../../context.ts';
import { type NamePart, type ProtectedNotes, protectedWords } from '../cases/protectedWords.ts';
import { allowedWords } from '../documents/leakCheck.ts';
import type { OpenStore } from '../store/keeper.ts';
import { isNamed, type Person } from './personHere.ts';
import { hideSpans, spansOf } from './spans.ts';

/** What of 外に出さない記録 must not be shown: words wherever they stand, names alone where they mean a person and are no piece of an office's name. */
export interface HiddenWords {
  readonly words: readonly string[];
  readonly parts: readonly NamePart[];
  readonly offices: readonly string[];
}

// What was read of the notes last, by open store and in memory only: the page asks again every few seconds, the notes rarely change.
const lastRead = new WeakMap<OpenStore, { notes: string; hidden: Omit<HiddenWords, 'offices'>; persons: Map<string, readonly Person[]> }>();

/** Every spelling of the words out of 外に出さない記録 of these cases, longest first; the offices at the table are no secret. */
export async function hiddenWords({ detector, store }: Pick<TaskContext, 'detector' | 'store'>, notes: ProtectedNotes, dossier: Dossier): Promise<HiddenWords> {
  if (notes.bodies.length === 0) return { words: [], parts: [], offices: [] };
  const offices = [...new Set(allowedWords(dossier))];
  const allowed = new Set(offices.map(squeezed));
  const read = JSON.stringify(notes);
  const open = store.current();
  let known = open && lastRead.get(open);
  if (known?.notes !== read) {
    const { names, facilities, parts } = await protectedWords.from(detector, notes);
    const single = new Set(parts.map(({ word }) => squeezed(word)));
    const words = rosterTerms({ people: names.map((name) => ({ nicknames: [name] })), facilities }).map(({ word }) => word);
    known = { notes: read, hidden: { words: words.filter((word) => word.length >= 2 && !single.has(word)), parts }, persons: new Map() };
    if (open) lastRead.set(open, known);
  }
  const isShown = (word: string) => allowed.has(squeezed(word));
  return { words: known.hidden.words.filter((word) => !isShown(word)), parts: known.hidden.parts.filter(({ word }) => !isShown(word)), offices };
}

/** The view with those words taken out of every text that somebody typed (whoever reported abuse is never shown to the room). */
export async function hideInView(view: ProjectorView, hidden: HiddenWords, context: Pick<TaskContext, 'detector' | 'store'>): Promise<ProjectorView> {
  if (hidden.words.length + hidden.parts.length === 0) return view;
  const texts = new Set<string>();
  mapTexts(view, (text) => {
    texts.add(text);
    return text;
  });
  const made = new Map<string, string>();
  for (const text of texts) {
    const found = hidden.parts.flatMap((part) => spansOf(text, part.word).map((span) => ({ ...span, part })));
    const persons = found.length === 0 ? [] : await personsIn(text, context);
    const offices = found.length === 0 ? [] : hidden.offices.flatMap((office) => spansOf(text, office));
    const alone = found.filter(({ part, ...span }) => isNamed(text, span, part, persons) && !offices.some(({ start, end }) => start <= span.start && span.end <= end));
    made.set(text, hideSpans(text, [...hidden.words.flatMap((word) => spansOf(text, word)), ...alone]));
  }
  return mapTexts(view, (text) => made.get(text) ?? text);
}

/** Where the detector sees people, of itself. */
async function personsIn(text: string, { detector, store }: Pick<TaskContext, 'detector' | 'store'>): Promise<readonly Person[]> {
  const open = store.current();
  const known = open && lastRead.get(open)?.persons;
  const before = known?.get(text);
  if (before) return before;
  const persons = (await detector.detect(text)).filter(({ kind }) => kind === 'P').map(({ start, end, certainty, layer }) => ({ start, end, isCertain: certainty === 'certain', isGuess: layer === 'learned' }));
  known?.set(text, persons);
  return persons;
}

/** Goes through every text of the view that somebody typed. */
function mapTexts(view: ProjectorView, change: (text: string) => string): ProjectorView {
  if (view.state === 'blank') return view;
  const { item, summary } = view;
  return {
    ...view,
    meetingTitle: change(view.meetingTitle),
    office: change(view.office),
    secrecyLine: change(view.secrecyLine),
    item: item && { ...item, title: change(item.title) },
    agenda: view.agenda.map((each) => ({ ...each, title: change(each.title) })),
    decisionPoints: change(view.decisionPoints),
    summary: summary && {
      ...summary,
      household: summary.household.map(change),
      issues: summary.issues.map(change),
      intentions: summary.intentions.map(change),
      strengths: change(summary.strengths),
      decisionPoints: change(summary.decisionPoints),
    },
    decisions: view.decisions.map((each) => ({ ...each, content: change(each.content), who: change(each.who), due: change(each.due) })),
    undetermined: view.undetermined && view.undetermined.map((each) => ({ ...each, content: change(each.content) })),
  };
}

const squeezed = (word: string): string => foldWord(word).replace(/[ ・=]/gu, '');
