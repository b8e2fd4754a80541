import type { Consent } from '../../../shared/domain/cases/schema.ts';
import { wareki } from '../../../shared/text/wareki.ts';

/** An answer about consent in words, line by line: when, how and by whom, how far, and what agencies must not know. */
export function consentFacts(consent: Consent, agencyName: (id: string) => string): string[] {
  const head = [
    consent.on ? wareki(consent.on) : '', consent.method, consent.explainer ? `説明 ${consent.explainer}` : '', consent.proxy ? `代諾 ${consent.proxy}` : '',
  ].filter((fact) => fact !== '').join('　');
  return [
    head,
    consent.scope ? `範囲 ${consent.scope}` : '',
    consent.excludedAgencyIds.length > 0 ? `除く機関 ${consent.excludedAgencyIds.map(agencyName).join('、')}` : '',
    consent.reason ? `理由 ${consent.reason}` : '',
  ].filter((line) => line !== '');
}
