import { z } from 'zod';

/**
 * On what ground a case is discussed. One sitting may serve several grounds, so the ground belongs to the item with the case
 * (field.md §1.6: 同意要件は「開催」単位ではなく「議題（ケース）」単位).
 */
export const legalBasis = z.enum([
  'support',
  'multilayered',
  'combined',
  'selfReliance',
  'publicAssistance',
  'childProtection',
  'other',
]);
/** One of the grounds above. */
export type LegalBasis = z.infer<typeof legalBasis>;

/** Words of the office for each ground. Law texts themselves are settings. */
export const LEGAL_BASIS_LABELS: Record<LegalBasis, string> = {
  support: '支援会議',
  multilayered: '重層的支援会議',
  combined: '支援会議・重層的支援会議',
  selfReliance: '生活困窮者自立支援法第9条',
  publicAssistance: '生活保護法第27条の3',
  childProtection: '要保護児童対策地域協議会',
  other: 'その他',
};
