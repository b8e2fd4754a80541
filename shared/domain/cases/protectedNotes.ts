import { z } from 'zod';
import { id, instant, line, text } from '../common/schema.ts';

/** 通報者, 避難先 …: what stays on the operator's screen for good (product.md: whoever reported abuse is never named). */
export const protectedKind = z.enum(['reporter', 'refuge', 'facility', 'other']);
export type ProtectedKind = z.infer<typeof protectedKind>;
export const PROTECTED_KIND_LABELS: Record<ProtectedKind, string> = {
  reporter: '通報者・情報提供者',
  refuge: '避難先',
  facility: '園・学校・施設',
  other: 'その他（外に出さないこと）',
};

export const protectedNoteInput = z.strictObject({
  kind: protectedKind,
  body: text(1000).refine((body) => body.trim() !== '', '内容を入力してください'),
  /** Whom it must be kept from: 加害者側の家族, 特定の機関 …. */
  keptFrom: line(120),
});
export type ProtectedNoteInput = z.infer<typeof protectedNoteInput>;
export const protectedNote = protectedNoteInput.extend({ id, updatedAt: instant });
export type ProtectedNote = z.infer<typeof protectedNote>;
