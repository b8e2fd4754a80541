import type { Board } from '../../../shared/domain/board/schema.ts';
import type { Decision, SupportingAgency } from '../../../shared/domain/decisions/schema.ts';

/** Where a card lies: an agency column (null is 担当なし) and a row (null is 課題を指定しない). */
export interface Place {
  leadAgencyId: string | null;
  issueId: string | null;
}

/** From this many open roles on, one more is pointed out at the moment of assigning. */
export const HIGH_LOAD = 5;

/** One 課題 with whether anybody is responsible for it. */
export interface BoardRow {
  issueId: string | null;
  title: string;
  note: string;
  urgent: boolean;
  unheld: boolean;
}

/** An agency of the board. */
export type BoardAgency = Board['agencies'][number];

/** A card in one cell: the role itself where it is led, or a lighter one where an agency helps. */
export interface BoardCard {
  decision: Decision;
  helper: SupportingAgency | null;
}

/** 課題 of the case; what belongs to none of them stands in a last row. */
export function rowsOf(board: Board): BoardRow[] {
  const rows = board.issues.map(({ id, title, note, urgent }) => ({
    issueId: id, title, note, urgent, unheld: !board.decisions.some((decision) => decision.issueId === id && decision.leadAgencyId !== null),
  }));
  const isNeeded = !board.frozen || rows.length === 0 || board.decisions.some((decision) => issueOf(board, decision) === null);
  if (!isNeeded) return rows;
  const title = board.caseId === null ? 'この議題の役割' : '課題を指定しない';
  return [...rows, { issueId: null, title, note: '', urgent: false, unheld: false }];
}

/** Columns on show: those seen before keep their place, new holders of roles come after them, so that nothing jumps under the hand. */
export function columnsOf(board: Board, seen: readonly string[]): BoardAgency[] {
  const kept = seen.flatMap((id) => board.agencies.filter((agency) => agency.id === id));
  return [...kept, ...board.agencies.filter((agency) => agency.holdsRole && !seen.includes(agency.id))];
}

/** What lies in one cell. */
export function cardsAt(board: Board, { leadAgencyId, issueId }: Place): BoardCard[] {
  return board.decisions
    .filter((decision) => issueOf(board, decision) === issueId)
    .flatMap((decision): BoardCard[] => {
      if (decision.leadAgencyId === leadAgencyId) return [{ decision, helper: null }];
      const helper = decision.supporting.find((each) => each.agencyId === leadAgencyId);
      return helper ? [{ decision, helper }] : [];
    });
}

/** The board as it will be once a card is moved; the core drops a helper that becomes the lead, and so does this. */
export function withMove(board: Board, decisionId: string, to: Place): Board {
  const decisions = board.decisions.map((decision) =>
    decision.id === decisionId
      ? { ...decision, ...to, supporting: decision.supporting.filter((helper) => helper.agencyId !== to.leadAgencyId) }
      : decision,
  );
  const agencies = board.agencies.map((agency) => (agency.id === to.leadAgencyId ? { ...agency, holdsRole: true } : agency));
  return { ...board, decisions, agencies };
}

/** Where a card will lie when it is let go here: a column header keeps the 課題, a row header keeps the agency. */
export function placeAfter(decision: Decision, over: Partial<Place>): Place {
  return {
    leadAgencyId: over.leadAgencyId === undefined ? decision.leadAgencyId : over.leadAgencyId,
    issueId: over.issueId === undefined ? decision.issueId : over.issueId,
  };
}

/** A 課題 that the case no longer has counts as none. */
function issueOf(board: Board, { issueId }: Decision): string | null {
  return board.issues.some((issue) => issue.id === issueId) ? issueId : null;
}

/** 北部包括: the name for narrow places. */
export const shortNameOf = (agency: Pick<BoardAgency, 'name' | 'shortName'>): string => agency.shortName || agency.name;
