import { z } from 'zod';
import { id, instant, line, text, timeOfDay } from '../common/schema.ts';
import { legalBasis } from '../law/schema.ts';

/** Kinds of agenda items, in the order of a usual 次第. */
export const agendaItemKind = z.enum([
  'opening',
  'previousDecisions',
  'newCase',
  'continuedCase',
  'closingCase',
  'resources',
  'other',
  'closing',
]);
export type AgendaItemKind = z.infer<typeof agendaItemKind>;
export const AGENDA_ITEM_KIND_LABELS: Record<AgendaItemKind, string> = {
  opening: '開会',
  previousDecisions: '前回決定の確認',
  newCase: '新規ケース',
  continuedCase: '継続ケース',
  closingCase: '終結',
  resources: '社会資源',
  other: 'その他',
  closing: '閉会',
};
/** Kinds that speak about one case and so pass the legal gate. */
export const CASE_KINDS: readonly AgendaItemKind[] = ['newCase', 'continuedCase', 'closingCase'];

/** What the clerk writes for one item. */
export const agendaItemInput = z
  .strictObject({
    kind: agendaItemKind,
    title: line(120),
    caseId: id.nullable(),
    /** Ground of this item; needed where there is a case. */
    legalBasis: legalBasis.nullable(),
    plannedMinutes: z.number().int().min(0).max(600),
    /** この会議で決めること. */
    decisionPoints: text(2000),
    presenterAgencyId: id.nullable(),
    /** 対象者: the household members it is about; the gate looks at them. Empty means everyone of the household. */
    subjectMemberIds: z.array(id),
  })
  .refine((item) => item.caseId !== null || !CASE_KINDS.includes(item.kind), { path: ['caseId'], message: 'ケースを選んでください' });
export type AgendaItemInput = z.infer<typeof agendaItemInput>;

/** One item as pages see it, with its computed time. */
export const agendaItem = z.strictObject({
  id,
  meetingId: id,
  position: z.number().int(),
  kind: agendaItemKind,
  title: z.string(),
  caseId: id.nullable(),
  caseCode: z.string().nullable(),
  caseFields: z.array(z.string()),
  legalBasis: legalBasis.nullable(),
  plannedMinutes: z.number().int(),
  /** Computed from the opening time and the minutes before; never typed (field.md F02). */
  startsAt: timeOfDay,
  decisionPoints: z.string(),
  presenterAgencyId: id.nullable(),
  presenterAgencyName: z.string(),
  subjectMemberIds: z.array(id),
  /** Seconds spent so far, without the stretch that is running. */
  spentSeconds: z.number().int(),
  /** Since when the item is on the table; null when it is not. */
  enteredAt: instant.nullable(),
  done: z.boolean(),
});
export type AgendaItem = z.infer<typeof agendaItem>;
