import type { Dossier } from '../../../../shared/domain/dossier/schema.ts';
import type { ProjectorView } from '../../../../shared/domain/projector/schema.ts';
import { fold, foldWord } from '../../anonymisation/fold.ts';
import { rosterTerms } from '../../anonymisation/roster.ts';
import type { TaskContext } from '../../context.ts';
import { protectedWords } from '../cases/protectedWords.ts';
import { allowedWords } from '../documents/leakCheck.ts';
import type { OpenStore } from '../store/keeper.ts';

const HIDDEN = '（非表示）';
const GAPS = new Set([' ', '・', '=']);

// The words of the notes last read, by open store and in memory only: the page asks again every few seconds, the notes rarely change.
const lastRead = new WeakMap<OpenStore, { notes: string; words: readonly string[] }>();

/** Every spelling of the words out of 外に出さない記録 of these cases, longest first; the offices at the table are no secret. */
export async function hiddenWords({ detector, store }: Pick<TaskContext, 'detector' | 'store'>, bodies: readonly string[], dossier: Dossier): Promise<string[]> {
  if (bodies.length === 0) return [];
  const allowed = new Set(allowedWords(dossier).map(squeezed));
  const notes = JSON.stringify(bodies);
  const open = store.current();
  const known = open && lastRead.get(open);
  if (known?.notes === notes) return known.words.filter((word) => !allowed.has(word));
  const words = rosterTerms(await protectedWords.from(detector, bodies)).map(({ word }) => word).filter((word) => word.length >= 2);
  if (open) lastRead.set(open, { notes, words });
  return words.filter((word) => !allowed.has(word));
}

/** The view with those words taken out of every text that somebody typed (whoever reported abuse is never shown to the room). */
export function hideInView(view: ProjectorView, words: readonly string[]): ProjectorView {
  if (view.state === 'blank' || words.length === 0) return view;
  const hide = (text: string) => hideWords(text, words);
  const { item, summary } = view;
  return {
    ...view,
    meetingTitle: hide(view.meetingTitle),
    office: hide(view.office),
    secrecyLine: hide(view.secrecyLine),
    item: item && { ...item, title: hide(item.title) },
    agenda: view.agenda.map((each) => ({ ...each, title: hide(each.title) })),
    decisionPoints: hide(view.decisionPoints),
    summary: summary && {
      ...summary,
      household: summary.household.map(hide),
      issues: summary.issues.map(hide),
      intentions: summary.intentions.map(hide),
      strengths: hide(summary.strengths),
      decisionPoints: hide(summary.decisionPoints),
    },
    decisions: view.decisions.map((each) => ({ ...each, content: hide(each.content), who: hide(each.who), due: hide(each.due) })),
    undetermined: view.undetermined && view.undetermined.map((each) => ({ ...each, content: hide(each.content) })),
  };
}

/** Finds the words whatever width, kana or gaps they were typed with. */
function hideWords(text: string, words: readonly string[]): string {
  const folded = fold(text);
  const kept = folded.text.split('').flatMap((character, index) => (GAPS.has(character) ? [] : [{ character, index }]));
  const plain = kept.map(({ character }) => character).join('');
  const isHidden = Array.from({ length: text.length }, () => false);
  for (const word of words) {
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
      const from = folded.at[kept[at]?.index ?? 0] ?? 0;
      const to = folded.at[(kept[at + word.length - 1]?.index ?? 0) + 1] ?? text.length;
      isHidden.fill(true, from, to);
    }
  }
  let shown = '';
  for (let at = 0; at < text.length; at += 1) if (!isHidden[at]) shown += text.charAt(at);
    else if (!isHidden[at - 1]) shown += HIDDEN;
  return shown;
}

const squeezed = (word: string): string => foldWord(word).replace(/[ ・=]/gu, '');
