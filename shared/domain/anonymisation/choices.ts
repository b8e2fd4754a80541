import { z } from 'zod';

/** How dates of the course are spelled: X年9月中旬, or 支援開始の3か月前. */
export const dateStyle = z.enum(['symbolic', 'offset']);
export type DateStyle = z.infer<typeof dateStyle>;
export const DATE_STYLE_LABELS: Record<DateStyle, string> = { symbolic: 'X年9月中旬', offset: '支援開始の3か月前' };

/** How strongly a combination of 準識別子 warns. */
export const quasiIdentifierStrength = z.enum(['off', 'gentle', 'normal', 'strict']);
export type QuasiIdentifierStrength = z.infer<typeof quasiIdentifierStrength>;
export const QUASI_IDENTIFIER_STRENGTH_LABELS: Record<QuasiIdentifierStrength, string> = {
  off: '知らせない', gentle: '弱い（3人未満）', normal: 'ふつう（10人未満）', strict: '強い（30人未満）',
};
