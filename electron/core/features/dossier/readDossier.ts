import { consentOf, memberLabel, sharingSummary } from '../../../../shared/domain/cases/rules.ts';
import { type Dossier, type DossierCase, dossier } from '../../../../shared/domain/dossier/schema.ts';
import type { ReadableDb } from '../../database/types.ts';
import { listItems } from '../agenda/repository.ts';
import { listAttendances } from '../attendance/repository.ts';
import { getCase } from '../cases/repository.ts';
import { listHandouts } from '../handouts/repository.ts';
import { getMeeting } from '../meetings/repository.ts';
import { readRecord } from '../minutes/repository.ts';
import { listPrevious } from '../progress/repository.ts';
import { readSettings } from '../settings/repository.ts';

/** What papers say of a sitting: the frozen version where there is one, else the store as it is now. */
export function readDossier(db: ReadableDb, meetingId: string): Dossier {
  const frozen = db.get<{ record: string; version: number }>(
    'SELECT record, version FROM meeting_versions WHERE meeting_id = :meetingId AND released_at IS NULL ORDER BY version DESC LIMIT 1',
    { meetingId },
  );
  if (!frozen) return composeDossier(db, meetingId);
  const record = dossier.parse(JSON.parse(frozen.record));
  return { ...record, meeting: { ...record.meeting, status: 'finalised', version: frozen.version } };
}

/** Gathers the sitting as the store holds it now. */
export function composeDossier(db: ReadableDb, meetingId: string): Dossier {
  const meeting = getMeeting(db, meetingId);
  const items = listItems(db, meetingId);
  const caseIds = [...new Set(items.flatMap((item) => (item.caseId ? [item.caseId] : [])))];
  return {
    settings: readSettings(db),
    meeting,
    items,
    attendances: listAttendances(db, meetingId),
    record: readRecord(db, meetingId),
    previous: listPrevious(db, meetingId),
    cases: caseIds.map((caseId) => dossierCase(db, caseId)),
    handouts: listHandouts(db, meetingId),
    agencies: db.all('SELECT id, name, short_name FROM agencies ORDER BY position'),
    persons: db.all('SELECT id, name, title AS position, agency_id FROM members ORDER BY position'),
  };
}

function dossierCase(db: ReadableDb, caseId: string): DossierCase {
  const file = getCase(db, caseId);
  return {
    caseId,
    code: file.code,
    fields: file.fields,
    sharing: sharingSummary(file.members),
    issues: file.issues.map(({ id, title, urgent }) => ({ id, title, urgent })),
    members: file.members.map((member) => ({
      id: member.id,
      label: memberLabel(member, file.members),
      situation: member.situation,
      intention: member.intention,
      intentionConfirmed: member.intentionConfirmed,
      intentionHeardBy: member.intentionHeardBy,
      sharing: consentOf(member, 'sharing'),
    })),
    strengths: file.strengths,
    decisionPoints: file.decisionPoints,
  };
}
