import type { z } from 'zod';
import type { caseInput } from '../../../../shared/domain/cases/schema.ts';
import { fiscalYearNumber } from '../../../../shared/text/wareki.ts';
import type { CommandContext } from '../../context.ts';
import type { WritableDb } from '../../database/types.ts';

/** Opens a file with the next code of the fiscal year in which the case was received. */
export function addCase(input: z.output<typeof caseInput>, context: CommandContext): { id: string } {
  const id = context.newId();
  const fiscalYear = fiscalYearNumber(input.receivedOn);
  context.db.run(
    `INSERT INTO case_files (id, fiscal_year, number, status, received_on, fields, external_number, introduced_by_agency_id,
       reception_route, district, strengths, decision_points, created_at, updated_at)
     VALUES (:id, :fiscalYear, :number, 'received', :receivedOn, :fields, :externalNumber, :introducedByAgencyId,
       :receptionRoute, :district, :strengths, :decisionPoints, :at, :at)`,
    { ...input, id, fiscalYear, number: takeNumber(context.db, fiscalYear), fields: JSON.stringify(input.fields), at: context.now().toISOString() },
  );
  context.audit('cases.add', id);
  return { id };
}

/** Counts on its own, so that a number is not given again after the case that had it was deleted. */
function takeNumber(db: WritableDb, fiscalYear: number): number {
  db.run(
    `INSERT INTO case_counters (fiscal_year, last_number) VALUES (:fiscalYear, 1)
     ON CONFLICT (fiscal_year) DO UPDATE SET last_number = last_number + 1`,
    { fiscalYear },
  );
  return db.get<{ lastNumber: number }>('SELECT last_number FROM case_counters WHERE fiscal_year = :fiscalYear', { fiscalYear })?.lastNumber ?? 1;
}
