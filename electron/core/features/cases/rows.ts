import type { CaseIssue, CaseStatus, Consent, ConsentPurpose, ConsentState, HouseholdMember } from '../../../../shared/domain/cases/schema.ts';
import type { CaseStatement, Moment, StatementMark, SummarySection, Urgency } from '../../../../shared/domain/cases/statements.ts';

/** A case as the table keeps it. */
export interface CaseRow {
  id: string;
  fiscalYear: number;
  number: number;
  status: CaseStatus;
  receivedOn: string;
  fields: string;
  externalNumber: string;
  introducedByAgencyId: string | null;
  receptionRoute: string;
  district: string;
  strengths: string;
  decisionPoints: string;
  summaryState: 'draft' | 'confirmed';
  summaryConfirmedAt: string | null;
  summaryConfirmedBy: string;
  diagram: string;
  updatedAt: string;
}

/** A household member as the table keeps it. */
export interface MemberRow extends Omit<HouseholdMember, 'consents' | 'isSubject' | 'livesTogether' | 'deceased' | 'intentionConfirmed'> {
  caseId: string;
  isSubject: number;
  livesTogether: number;
  deceased: number;
  intentionConfirmed: number;
}

/** A consent as the table keeps it. */
export interface ConsentRow {
  memberId: string;
  purpose: ConsentPurpose;
  state: ConsentState;
  givenOn: string | null;
  method: string;
  scope: string;
  excludedAgencyIds: string;
  explainer: string;
  proxy: string;
  reason: string;
}

/** An issue as the table keeps it. */
export interface IssueRow extends Omit<CaseIssue, 'urgent'> {
  caseId: string;
  urgent: number;
}

/** A sentence of the summary as the table keeps it. */
export interface StatementRow {
  id: string;
  caseId: string;
  section: SummarySection;
  position: number;
  mark: StatementMark;
  body: string;
  source: string;
  memberId: string | null;
  moment: string;
  urgency: Urgency | null;
  agencyId: string | null;
  frequency: string;
}

/** A list of words or ids that a column keeps as JSON; the column's CHECK and the contract stand behind the type. */
export function stringList(json: string): string[] {
  return JSON.parse(json) as string[];
}

/** Consent as the pages see it. */
export function toConsent(row: ConsentRow): Consent {
  const { memberId: _memberId, givenOn, excludedAgencyIds, ...rest } = row;
  return { ...rest, on: givenOn, excludedAgencyIds: stringList(excludedAgencyIds) };
}

/** Member as the pages see it, with the consents that are his. */
export function toMember(row: MemberRow, consents: readonly ConsentRow[]): HouseholdMember {
  const { caseId: _caseId, isSubject, livesTogether, deceased, intentionConfirmed, ...rest } = row;
  return {
    ...rest,
    isSubject: isSubject === 1,
    livesTogether: livesTogether === 1,
    deceased: deceased === 1,
    intentionConfirmed: intentionConfirmed === 1,
    consents: consents.filter((consent) => consent.memberId === row.id).map(toConsent),
  };
}

/** Issue as the pages see it. */
export function toIssue({ caseId: _caseId, urgent, ...rest }: IssueRow): CaseIssue {
  return { ...rest, urgent: urgent === 1 };
}

/** Sentence as the pages see it. */
export function toStatement({ caseId: _caseId, moment, ...rest }: StatementRow): CaseStatement {
  // Written by writeStatement from a validated moment only.
  return { ...rest, moment: JSON.parse(moment) as Moment };
}
