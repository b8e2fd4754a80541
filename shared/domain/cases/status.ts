import type { CaseStatus } from './schema.ts';

/** 受付→検討中→支援中→見守り→終結/中断→再開; a case that comes back is reopened, not made anew (field.md F11). */
const NEXT: Record<CaseStatus, readonly CaseStatus[]> = {
  received: ['underReview', 'supporting', 'suspended', 'closed'],
  underReview: ['supporting', 'watching', 'suspended', 'closed'],
  supporting: ['watching', 'underReview', 'suspended', 'closed'],
  watching: ['supporting', 'underReview', 'suspended', 'closed'],
  closed: ['reopened'],
  suspended: ['reopened', 'closed'],
  reopened: ['underReview', 'supporting', 'watching', 'suspended', 'closed'],
};

/** Where a case may go from here; the menu offers these and the core refuses the others. */
export function nextStatuses(from: CaseStatus): readonly CaseStatus[] {
  return NEXT[from];
}

/** 終結・中断・再開 are judgements that a successor will ask about, so they need a reason. */
export function needsReason(to: CaseStatus): boolean {
  return to === 'closed' || to === 'suspended' || to === 'reopened';
}
