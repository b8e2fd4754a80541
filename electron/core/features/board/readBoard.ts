import type { Board } from '../../../../shared/domain/board/schema.ts';
import type { ReadableDb } from '../../database/types.ts';
import { findItem } from '../agenda/repository.ts';
import { agenciesInTheRoom } from '../attendance/repository.ts';
import { getCase } from '../cases/repository.ts';
import { getMeeting } from '../meetings/repository.ts';
import { listDecisions } from '../minutes/decisionRepository.ts';
import { nextChange } from './changes.ts';

type AgencyRow = Omit<Board['agencies'][number], 'holdsRole'>;

/** The board of one item: its issues as rows; agencies that hold a role, then those in the room, as columns. */
export function readBoard(db: ReadableDb, itemId: string): Board {
  const item = findItem(db, itemId);
  const meeting = getMeeting(db, item.meetingId);
  const decisions = listDecisions(db, item.meetingId).filter((decision) => decision.itemId === itemId);
  const holders = new Set(decisions.flatMap((decision) => [decision.leadAgencyId, ...decision.supporting.map((helper) => helper.agencyId)]));
  const room = agenciesInTheRoom(db, item.meetingId);
  const agencies = db
    .all<AgencyRow>(
      `SELECT a.id, a.name, a.short_name, a.field, (${OPEN_ROLES}) AS load FROM agencies a ORDER BY a.position`,
    )
    .filter((agency) => holders.has(agency.id) || room.has(agency.id))
    .map((agency) => ({ ...agency, holdsRole: holders.has(agency.id) }));
  const undo = nextChange(db, item.meetingId, 'undo');
  const redo = nextChange(db, item.meetingId, 'redo');
  return {
    meetingId: item.meetingId,
    itemId,
    caseId: item.caseId,
    caseCode: item.caseCode ?? item.title,
    frozen: meeting.status === 'finalised',
    issues: item.caseId ? getCase(db, item.caseId).issues : [],
    agencies: agencies.toSorted((a, b) => Number(b.holdsRole) - Number(a.holdsRole)),
    decisions,
    canUndo: undo !== null,
    canRedo: redo !== null,
    undoLabel: undo?.label ?? '',
    redoLabel: redo?.label ?? '',
  };
}

/** Roles an agency leads that are neither done nor dropped: 「任せきり」 made visible at the moment of assigning. */
const OPEN_ROLES = `
  SELECT count(*) FROM decisions d JOIN entries e ON e.id = d.entry_id JOIN meetings m ON m.id = d.meeting_id
  WHERE d.lead_agency_id = a.id AND d.type = 'role' AND e.deleted_at IS NULL AND m.deleted_at IS NULL
  AND COALESCE((SELECT p.state FROM progress_reports p WHERE p.decision_id = d.id ORDER BY p.reported_at DESC, p.id DESC LIMIT 1), 'notStarted')
    NOT IN ('done', 'dropped')`;
