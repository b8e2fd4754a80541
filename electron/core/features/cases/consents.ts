import type { Consent, ConsentRecord } from '../../../../shared/domain/cases/schema.ts';
import { sameConsent } from '../../../../shared/domain/cases/rules.ts';
import type { CommandContext, QueryContext } from '../../context.ts';
import { findCase, findMember, touchCase } from './tables.ts';
import { type ConsentRow, stringList, toConsent } from './rows.ts';

const COLUMNS = 'purpose, state, given_on, method, scope, excluded_agency_ids, explainer, proxy, reason';
const VALUES = ':purpose, :state, :givenOn, :method, :scope, :excludedAgencyIds, :explainer, :proxy, :reason';

/** Writes one answer about consent and a line of its history; an answer that says the same again leaves no trace. */
export function writeConsent(context: CommandContext, memberId: string, consent: Consent): void {
  const { db } = context;
  const before = db.get<ConsentRow>(`SELECT member_id, ${COLUMNS} FROM consents WHERE member_id = :memberId AND purpose = :purpose`, {
    memberId,
    purpose: consent.purpose,
  });
  if (before && sameConsent(toConsent(before), consent)) return;
  const { on, excludedAgencyIds, ...rest } = consent;
  const values = { ...rest, memberId, givenOn: on, excludedAgencyIds: JSON.stringify(excludedAgencyIds) };
  db.run(`INSERT OR REPLACE INTO consents (member_id, ${COLUMNS}) VALUES (:memberId, ${VALUES})`, values);
  db.run(
    `INSERT INTO consent_records (id, member_id, ${COLUMNS}, recorded_at, user_name) VALUES (:id, :memberId, ${VALUES}, :at, :userName)`,
    { ...values, id: context.newId(), at: context.now().toISOString(), userName: context.user.name },
  );
  context.audit('cases.setConsent', memberId);
}

/** Records an answer about consent on its own, without touching the rest of the member. */
export function setConsent({ memberId, consent }: { memberId: string; consent: Consent }, context: CommandContext): null {
  const member = findMember(context.db, memberId);
  writeConsent(context, memberId, consent);
  touchCase(context.db, member.caseId, context.now());
  return null;
}

interface RecordRow extends ConsentRow {
  id: string;
  recordedAt: string;
  userName: string;
}

/** Every answer ever recorded for the household, newest first: a withdrawal does not erase the consent before it. */
export function listConsentHistory({ caseId }: { caseId: string }, { db }: QueryContext): ConsentRecord[] {
  findCase(db, caseId);
  return db
    .all<RecordRow>(
      `SELECT id, member_id, ${COLUMNS}, recorded_at, user_name FROM consent_records
        WHERE member_id IN (SELECT id FROM household_members WHERE case_id = :caseId) ORDER BY recorded_at DESC, id DESC`,
      { caseId },
    )
    .map(({ givenOn, excludedAgencyIds, ...row }) => ({ ...row, on: givenOn, excludedAgencyIds: stringList(excludedAgencyIds) }));
}
