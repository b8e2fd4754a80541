import type { YearRow } from '../../../../shared/domain/home/schema.ts';
import type { ReadableDb } from '../../database/types.ts';

type Sitting = YearRow['months'][number][number] & { conferenceId: string };

/** The fiscal year at a glance: which 会議体 sits in which month. */
export function readYear(db: ReadableDb, fiscalYear: number): YearRow[] {
  const conferences = db.all<Omit<YearRow, 'months'> & { active: number }>(
    'SELECT id AS conference_id, name AS conference_name, legal_basis, active FROM conferences ORDER BY position, name',
  );
  const sittings = db.all<Sitting>(
    'SELECT conference_id, id AS meeting_id, number, date, status FROM meetings WHERE fiscal_year = :fiscalYear AND deleted_at IS NULL ORDER BY date, start_time',
    { fiscalYear },
  );
  return conferences
    .map(({ active, ...row }) => ({ active, row, own: sittings.filter((sitting) => sitting.conferenceId === row.conferenceId) }))
    .filter(({ active, own }) => active === 1 || own.length > 0)
    .map(({ row, own }) => ({ ...row, months: monthsOf(own) }));
}

/** April first. */
function monthsOf(sittings: readonly Sitting[]): YearRow['months'] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = ((index + 3) % 12) + 1;
    return sittings
      .filter((sitting) => Number(sitting.date.slice(5, 7)) === month)
      .map(({ meetingId, number, date, status }) => ({ meetingId, number, date, status }));
  });
}
