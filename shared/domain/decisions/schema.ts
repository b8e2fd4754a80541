import { z } from 'zod';
import { day, id, line, requiredLine } from '../common/schema.ts';

/** Types of decisions; only 役割 needs a lead agency and a date (product.md, practice). */
export const decisionType = z.enum(['role', 'policy', 'planReview', 'closure', 'contact', 'deferred']);
export type DecisionType = z.infer<typeof decisionType>;
export const DECISION_TYPE_LABELS: Record<DecisionType, string> = {
  role: '役割',
  policy: '方針',
  planReview: 'プラン判定',
  closure: '終結・中断',
  contact: '連絡体制',
  deferred: '保留',
};

/** いつまでに: a day, 月末, 次回, an event, or 常時 (with a day to look again). */
export const due = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('day'), date: day }),
  /** Last day of a month, kept as the month `2026-09`. */
  z.strictObject({ kind: z.literal('monthEnd'), month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u) }),
  z.strictObject({ kind: z.literal('nextMeeting') }),
  z.strictObject({ kind: z.literal('event'), event: requiredLine('いつまでに（きっかけ）', 80) }),
  z.strictObject({ kind: z.literal('always'), checkOn: day.nullable() }),
]);
export type Due = z.infer<typeof due>;

/** 引受け / 持ち帰り / 不在・要連絡: how an agency stands to a role it was given. */
export const acceptance = z.enum(['accepted', 'takenBack', 'toBeTold']);
export type Acceptance = z.infer<typeof acceptance>;
export const ACCEPTANCE_LABELS: Record<Acceptance, string> = { accepted: '引受け', takenBack: '持ち帰り', toBeTold: '不在・要連絡' };

/** 協力機関 with the part it takes (同行 …). */
export const supportingAgency = z.strictObject({ agencyId: id, part: line(40), acceptance });
export type SupportingAgency = z.infer<typeof supportingAgency>;

/** What can be decided about a decision; it is a card on the board, a row in Word and a line of the next meeting at once. */
export const decisionInput = z.strictObject({
  type: decisionType,
  content: requiredLine('決定の内容', 400),
  /** 課題 of the case; null is 「課題を指定しない」. */
  issueId: id.nullable(),
  goal: line(200),
  leadAgencyId: id.nullable(),
  /** 担当: a member of the lead agency. */
  leadMemberId: id.nullable(),
  acceptance,
  supporting: z.array(supportingAgency).max(30),
  due,
  checkMethod: line(120),
  nextCheckDate: day.nullable(),
  priority: z.enum(['high', 'normal']),
});
export type DecisionInput = z.infer<typeof decisionInput>;

export const decision = decisionInput.extend({
  id,
  entryId: id,
  meetingId: id,
  itemId: id,
  caseId: id.nullable(),
  position: z.number().int(),
});
export type Decision = z.infer<typeof decision>;

/** 状況 of a role between meetings; 「事情が変わり不要」 is not 「未着手」. */
export const progressState = z.enum(['notStarted', 'inProgress', 'done', 'revise', 'dropped']);
export type ProgressState = z.infer<typeof progressState>;
export const PROGRESS_STATE_LABELS: Record<ProgressState, string> = {
  notStarted: '未着手',
  inProgress: '実施中',
  done: '完了',
  revise: '見直し',
  dropped: '事情が変わり不要',
};
