import { caseStatus } from '../../../../shared/domain/cases/schema.ts';
import type { CaseOrder, CaseSearch, CaseSearchPage, CaseSearchRow } from '../../../../shared/domain/cases/search.ts';
import { toFullWidth, toHalfWidth } from '../../../../shared/text/width.ts';
import type { QueryContext } from '../../context.ts';
import type { ReadableDb } from '../../database/types.ts';
import { toListings } from './listCases.ts';
import { listByExternalNumber } from './repository.ts';
import { listCases } from './tables.ts';

const FOUND = `
SELECT id FROM case_files WHERE deleted_at IS NULL AND (
  'R' || (fiscal_year - 2018) || '-' || printf('%03d', number) LIKE :word ESCAPE '\\'
  OR external_number || char(10) || fields || char(10) || district || char(10) || reception_route || char(10) || strengths
    || char(10) || decision_points LIKE :word ESCAPE '\\'
  OR introduced_by_agency_id IN (SELECT id FROM agencies WHERE name || char(10) || short_name LIKE :word ESCAPE '\\')
  OR id IN (SELECT case_id FROM case_issues WHERE title || char(10) || note LIKE :word ESCAPE '\\')
  OR id IN (SELECT case_id FROM household_members WHERE relationship || char(10) || age_band || char(10) || situation || char(10) || intention LIKE :word ESCAPE '\\')
  OR id IN (SELECT case_id FROM case_statements LEFT JOIN agencies ON agencies.id = agency_id WHERE body || char(10) || source || char(10) || COALESCE(agencies.name, '') LIKE :word ESCAPE '\\'))`;

/** The list page: searched over the whole file, filtered, sorted, a page at a time. Protected notes are never searched. */
export function searchCases(input: CaseSearch, { db }: QueryContext): CaseSearchPage {
  const words = input.text.trim().split(/\s+/u).filter((word) => word !== '');
  const found = words.map((word) => idsWith(db, word));
  const rows = listCases(db).filter(
    (row) =>
      found.every((ids) => ids.has(row.id)) &&
      (input.statuses.length === 0 || input.statuses.includes(row.status)) &&
      (input.district === null || row.district === input.district) &&
      (input.field === null || row.fields.includes(JSON.stringify(input.field))),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const counts = new Map(
    db.all<{ caseId: string; count: number }>('SELECT case_id, COUNT(*) AS count FROM household_members GROUP BY case_id').map((row) => [row.caseId, row.count]),
  );
  const listings = toListings(db, rows).map((listing): CaseSearchRow => ({
    ...listing,
    district: byId.get(listing.id)?.district ?? '',
    summaryConfirmed: byId.get(listing.id)?.summaryState === 'confirmed',
    memberCount: counts.get(listing.id) ?? 0,
  }));
  const wanted = input.consentOpen ? listings.filter((listing) => listing.sharing !== 'あり') : listings;
  const ordered = inOrder(wanted, input.order);
  if (input.descending) ordered.reverse();
  return { total: ordered.length, rows: ordered.slice(input.offset, input.offset + input.limit) };
}

/** Words are found as typed and in the other width (ＤＶ and DV), numbers also with another stroke (R8ー002) or none (福相1024). */
function idsWith(db: ReadableDb, word: string): Set<string> {
  const plain = word.normalize('NFKC');
  const spellings = new Set([word, toHalfWidth(word), toFullWidth(word), plain, plain.replace(/[\p{Pd}ー−]/gu, '-')]);
  const ids = [...spellings].flatMap((spelling) =>
    db.all<{ id: string }>(FOUND, { word: `%${spelling.replace(/[\\%_]/gu, '\\$&')}%` }).map((row) => row.id),
  );
  return new Set([...ids, ...listByExternalNumber(db, word).map(({ id }) => id)]);
}

const STATUS_ORDER = caseStatus.options;

/** Rows come newest code first; a stable sort keeps that where two are equal. */
function inOrder(rows: CaseSearchRow[], order: CaseOrder): CaseSearchRow[] {
  const keyOf: Record<CaseOrder, (row: CaseSearchRow) => string | number> = {
    code: () => 0,
    lastMeeting: (row) => row.lastMeetingDate ?? '',
    received: (row) => row.receivedOn,
    status: (row) => STATUS_ORDER.indexOf(row.status),
  };
  const key = keyOf[order];
  const oldestFirst = rows.toReversed();
  return oldestFirst.toSorted((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}
