import { AppError } from '../../../../shared/errors/appError.ts';
import type { ReadableDb } from '../../database/types.ts';
import { codeOf, findCase } from '../cases/tables.ts';

/**
 * Refuses a case whose summary came through the workbench and was not confirmed since (product.md: never with an undecided mark).
 * A case that was typed by hand has no raw note behind it and passes.
 */
export function assertSummaryConfirmed(db: ReadableDb, caseId: string, doing: string): void {
  const row = findCase(db, caseId);
  const origin = db.get<{ origin: string }>('SELECT summary_origin AS origin FROM case_files WHERE id = :caseId', { caseId })?.origin;
  if (origin !== 'workbench' || row.summaryState === 'confirmed') return;
  throw new AppError(
    'anonymise.undecided',
    `${codeOf(row)}の事例概要は、記号化の確認がまだ済んでいません。ケースの「事例概要」で「確認済にする」を押してから、${doing}。`,
    { details: { caseCode: codeOf(row), caseId } },
  );
}
