import type { Decision, DecisionInput } from '../../../../shared/domain/decisions/schema.ts';
import type { ReadableDb } from '../../database/types.ts';

/** A remembered state without what was removed meanwhile, so that 元に戻す never stumbles over a 課題, 機関 or 構成員 that is gone. */
export function withoutLost(db: ReadableDb, current: Decision, remembered: DecisionInput): DecisionInput {
  const agencyIsThere = (id: string) => db.get('SELECT 1 FROM agencies WHERE id = :id', { id }) !== undefined;
  const { issueId, leadAgencyId, leadMemberId } = remembered;
  const lead = leadAgencyId !== null && agencyIsThere(leadAgencyId) ? leadAgencyId : null;
  const issue = issueId !== null && db.get('SELECT 1 FROM case_issues WHERE id = :issueId AND case_id = :caseId', { issueId, caseId: current.caseId });
  const member = leadMemberId !== null && db.get('SELECT 1 FROM members WHERE id = :leadMemberId AND agency_id = :lead', { leadMemberId, lead });
  return {
    ...remembered,
    issueId: issue ? issueId : null,
    leadAgencyId: lead,
    leadMemberId: member ? leadMemberId : null,
    supporting: remembered.supporting.filter((helper) => agencyIsThere(helper.agencyId)),
  };
}
