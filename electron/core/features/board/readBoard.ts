import type { Board } from '../../../../shared/domain/board/schema.ts';
import type { ReadableDb } from '../../database/types.ts';
import { findItem } from '../agenda/repository.ts';
import { agenciesInTheRoom } from '../attendance/repository.ts';
import { getCase } from '../cases/repository.ts';
import { readDossier } from '../dossier/readDossier.ts';
import { getMeeting } from '../meetings/repository.ts';
import { listDecisions } from '../minutes/decisionRepository.ts';
import { nextChange } from './changes.ts';

/** The board of one item: its issues as rows; agencies that hold a role, then those in the room, as columns. */
export function readBoard(db: ReadableDb, itemId: string): Board {
  const item = findItem(db, itemId);
  const frozen = getMeeting(db, item.meetingId).status === 'finalised';
  const decisions = listDecisions(db, item.meetingId).filter((decision) => decision.itemId === itemId);
  const holders = new Set(decisions.flatMap((decision) => [decision.leadAgencyId, ...decision.supporting.map((helper) => helper.agencyId)]));
  const room = agenciesInTheRoom(db, item.meetingId);
  const agencies = listAgencies(db)
    .filter((agency) => holders.has(agency.id) || room.has(agency.id))
    .map((agency) => ({ ...agency, holdsRole: holders.has(agency.id) }));
  const undo = frozen ? null : nextChange(db, itemId, 'undo');
  const redo = frozen ? null : nextChange(db, itemId, 'redo');
  const board: Board = {
    meetingId: item.meetingId,
    itemId,
    caseId: item.caseId,
    caseCode: item.caseCode ?? item.title,
    frozen,
    issues: item.caseId ? getCase(db, item.caseId).issues : [],
    agencies: agencies.toSorted((a, b) => Number(b.holdsRole) - Number(a.holdsRole)),
    decisions,
    canUndo: undo !== null,
    canRedo: redo !== null,
    undoLabel: undo?.label ?? '',
    redoLabel: redo?.label ?? '',
  };
  return frozen ? inFrozenWords(db, board) : board;
}

/** A frozen board says what was said then: later names of agencies and 課題 change nothing, and later 課題 are not its own. */
function inFrozenWords(db: ReadableDb, board: Board): Board {
  const dossier = readDossier(db, board.meetingId);
  const issues = dossier.cases.find((file) => file.caseId === board.caseId)?.issues ?? [];
  return {
    ...board,
    issues: issues.map((issue, position) => ({ note: board.issues.find((now) => now.id === issue.id)?.note ?? '', ...issue, position })),
    agencies: board.agencies.map((agency) => ({ ...agency, ...dossier.agencies.find((then) => then.id === agency.id) })),
  };
}

/** All agencies with their load: roles led that are neither done nor dropped make 「任せきり」 visible at the moment of assigning. */
function listAgencies(db: ReadableDb): Omit<Board['agencies'][number], 'holdsRole'>[] {
  return db.all(
    `SELECT a.id, a.name, a.short_name, a.field, COALESCE(held.load, 0) AS load FROM agencies a
     LEFT JOIN (
       SELECT d.lead_agency_id AS agency_id, count(*) AS load FROM decisions d
       JOIN entries e ON e.id = d.entry_id JOIN meetings m ON m.id = d.meeting_id
       WHERE d.type = 'role' AND d.lead_agency_id IS NOT NULL AND e.deleted_at IS NULL AND m.deleted_at IS NULL
       AND COALESCE((SELECT p.state FROM progress_reports p WHERE p.decision_id = d.id ORDER BY p.reported_at DESC, p.id DESC LIMIT 1), 'notStarted')
         NOT IN ('done', 'dropped')
       GROUP BY d.lead_agency_id
     ) held ON held.agency_id = a.id
     ORDER BY a.position`,
  );
}
