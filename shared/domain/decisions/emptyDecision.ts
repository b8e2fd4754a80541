import type { DecisionInput } from './schema.ts';

/** A decision before anything is said about it. */
export const emptyDecision: DecisionInput = {
  type: 'role', content: '', issueId: null, goal: '', leadAgencyId: null, leadMemberId: null, acceptance: 'accepted', supporting: [],
  due: { kind: 'none' }, checkMethod: '', nextCheckDate: null, priority: 'normal',
};

/** What the door gets: rows that were begun and left empty are no helpers, an unfinished date is none. */
export function tidyDecision(decision: DecisionInput): DecisionInput {
  const { due } = decision;
  const unfinished = (due.kind === 'day' && due.date === '') || (due.kind === 'event' && due.event.trim() === '');
  return {
    ...decision,
    content: decision.content.trim(),
    supporting: decision.supporting.filter((helper) => helper.agencyId !== ''),
    due: unfinished ? { kind: 'none' } : due,
  };
}

/** The part of a typed line that becomes 内容: one line, as long as a card may be. */
export const contentOf = (body: string): string => body.trim().replaceAll('\n', ' ').slice(0, 400);
