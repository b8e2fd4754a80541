import { casesHandlers } from '../../../electron/core/features/cases/handlers.ts';
import type { CaseInput, Consent, HouseholdMemberInput } from '../../../shared/domain/cases/schema.ts';
import { openTestCore } from '../../support/openTestCore.ts';

/** A store with the operations of cases only. */
export const openCases = () => openTestCore({ handlers: casesHandlers });

/** The head of a file as the clerk types it. */
export const head = (more: Partial<CaseInput> = {}): CaseInput => ({
  receivedOn: '2026-09-14',
  fields: ['高齢', 'ひきこもり'],
  externalNumber: '',
  introducedByAgencyId: null,
  strengths: '',
  decisionPoints: '',
  ...more,
});

/** A member of the household. */
export const member = (relationship: string, more: Partial<HouseholdMemberInput> = {}): HouseholdMemberInput => ({
  symbol: '',
  relationship,
  ageBand: '80歳代',
  gender: 'female',
  isSubject: false,
  livesTogether: true,
  deceased: false,
  situation: '',
  intention: '',
  intentionConfirmed: false,
  intentionHeardBy: '',
  intentionHeardOn: null,
  intentionHeardHow: '',
  consents: [],
  ...more,
});

/** An answer about consent. */
export const consent = (more: Partial<Consent> = {}): Consent => ({
  purpose: 'sharing',
  state: 'given',
  on: '2026-09-16',
  method: '口頭',
  scope: '',
  excludedAgencyIds: [],
  explainer: '担当ケアマネ',
  proxy: '',
  reason: '',
  ...more,
});
