import { z } from 'zod';
import { casePerson } from '../anonymisation/schema.ts';
import { id, line } from '../common/schema.ts';

/** One line of the 対応表: the symbol of a case and the real person behind it. */
export const aliasInput = z.strictObject({
  caseId: id,
  /** 長男B, Aさん: as it stands in the anonymised text. */
  label: line(60).refine((label) => label.trim() !== '', '記号を入力してください'),
  person: casePerson.refine((person) => [person.surname, person.given, ...person.nicknames].some((word) => word.trim() !== ''), '氏名を入力してください'),
});
export type AliasInput = z.infer<typeof aliasInput>;
export const alias = aliasInput.extend({ id });
export type Alias = z.infer<typeof alias>;

/** Whether there is a 対応表, and how long it stays open. */
export const aliasStatus = z.strictObject({
  state: z.enum(['none', 'locked', 'open', 'unavailable']),
  /** Seconds until it locks itself; null unless open. */
  locksIn: z.number().int().nullable(),
});
export type AliasStatus = z.infer<typeof aliasStatus>;

/** Who opened it when, and who tried in vain. */
export const aliasUse = z.strictObject({ id, at: z.string(), userName: z.string(), what: z.enum(['create', 'open', 'refused', 'lock']) });
export type AliasUse = z.infer<typeof aliasUse>;
export const ALIAS_USE_LABELS: Record<AliasUse['what'], string> = { create: '作った', open: '開いた', refused: 'パスフレーズが違い、開けなかった', lock: '閉じた' };

/** Minutes without use after which the 対応表 locks itself. */
export const ALIAS_IDLE_MINUTES = 5;
