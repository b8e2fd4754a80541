import type { ConsentState } from '../cases/schema.ts';
import type { LegalBasis } from './schema.ts';

/** Grounds under which information may be shared only with consent (field.md §1.4). 両方 is the stricter of its two. */
export function needsConsent(basis: LegalBasis): boolean {
  return basis === 'multilayered' || basis === 'combined';
}

/** Whether a member's answer about sharing lets a consent-based meeting speak about that person. 代諾 is consent given by a proxy. */
export function allowsSharing(state: ConsentState): boolean {
  return state === 'given' || state === 'proxy';
}

/** The members who stand in the way: those the item is about whose consent to sharing is not there. */
export function membersWithoutConsent<Member extends { sharing: ConsentState }>(basis: LegalBasis, members: readonly Member[]): Member[] {
  return needsConsent(basis) ? members.filter((member) => !allowsSharing(member.sharing)) : [];
}
