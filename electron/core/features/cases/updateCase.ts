import type { z } from 'zod';
import type { caseInput } from '../../../../shared/domain/cases/schema.ts';
import type { CommandContext } from '../../context.ts';
import { findCase, touchCase } from './tables.ts';
import { summaryChanged } from './summary.ts';

/** Writes the head of a file. The code stays as it was given, even if the day of reception moves into another fiscal year. */
export function updateCase({ id, case: input }: { id: string; case: z.output<typeof caseInput> }, context: CommandContext): null {
  const before = findCase(context.db, id);
  context.db.run(
    `UPDATE case_files SET received_on = :receivedOn, fields = :fields, external_number = :externalNumber,
       introduced_by_agency_id = :introducedByAgencyId, reception_route = :receptionRoute, district = :district,
       strengths = :strengths, decision_points = :decisionPoints WHERE id = :id`,
    { ...input, id, fields: JSON.stringify(input.fields) },
  );
  if (before.strengths !== input.strengths || before.decisionPoints !== input.decisionPoints) summaryChanged(context.db, id, context.now());
  else touchCase(context.db, id, context.now());
  return null;
}
