import type { Detector } from '../../anonymisation/detector.ts';
import { replaceSpans } from '../../anonymisation/replace.ts';
import type { WorkSession } from './sessions.ts';
import type { WorkedOut } from './state.ts';

/** The result with the places blanked that stay as they are though the same words are replaced elsewhere (この1か所だけ残す). */
export function withoutLeftPlaces({ result, placed, apart, statuses }: WorkedOut): string {
  const left = result.pieces.filter((_, index) => {
    const id = placed[index]?.groupId ?? '';
    return apart.has(id) && statuses.get(id) === 'left';
  });
  return replaceSpans(result.text, left.map(({ start, end }) => ({ start, end, label: '＿'.repeat(end - start) }))).text;
}

/** Words that were replaced and still stand somewhere in the finished text: looked for by name, as a roster is. */
export async function namesLeftIn(text: string, session: WorkSession, worked: WorkedOut, detector: Detector): Promise<string[]> {
  const spellings = (kind: string) =>
    worked.groups
      .filter((group) => group.kind === kind && worked.statuses.get(group.id) === 'replaced')
      .flatMap((group) => group.marks.map(({ start, end }) => session.text.slice(start, end)));
  const roster = { people: [...new Set(spellings('P'))].map((name) => ({ nicknames: [name] })), places: spellings('A'), facilities: spellings('F') };
  const kept = [...session.decisions.byGroup].flatMap(([groupId, decision]) => (decision.kind === 'leave' ? spellingsOf(session, worked, groupId) : []));
  const marks = await detector.detect(text, { roster, allowed: [...session.surroundings.allowed, ...kept] });
  return marks
    .filter((mark) => mark.layer === 'roster' && mark.certainty === 'certain')
    .map(({ start, end }) => text.slice(start, end))
    .filter((word) => !kept.includes(word) && !isLabel(worked, word));
}

const spellingsOf = (session: WorkSession, worked: WorkedOut, groupId: string): string[] =>
  worked.groups.find((group) => group.id === groupId)?.marks.map(({ start, end }) => session.text.slice(start, end)) ?? [];

/** 公営住宅 stands for 公営住宅○号棟: a label of ours is no name. */
const isLabel = (worked: WorkedOut, word: string): boolean => [...worked.labels.values()].some(({ label }) => label.includes(word));
