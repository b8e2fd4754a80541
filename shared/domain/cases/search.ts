import { z } from 'zod';
import { caseListing, caseStatus } from './schema.ts';

/** 並び順 of the list. */
export const caseOrder = z.enum(['code', 'lastMeeting', 'received', 'status']);
export type CaseOrder = z.infer<typeof caseOrder>;
export const CASE_ORDER_LABELS: Record<CaseOrder, string> = {
  code: 'ケース番号',
  lastMeeting: '前回の会議',
  received: '受付日',
  status: '状態',
};

/** What the list is asked for; every word must be found somewhere in the file. */
export const caseSearch = z.strictObject({
  text: z.string().max(200),
  statuses: z.array(caseStatus),
  field: z.string().nullable(),
  district: z.string().nullable(),
  /** 情報共有の同意 that is not complete. */
  consentOpen: z.boolean(),
  order: caseOrder,
  descending: z.boolean(),
  offset: z.number().int().min(0),
  limit: z.number().int().min(1).max(200),
});
export type CaseSearch = z.infer<typeof caseSearch>;

export const caseSearchRow = caseListing.extend({
  district: z.string(),
  summaryConfirmed: z.boolean(),
  memberCount: z.number().int(),
});
export type CaseSearchRow = z.infer<typeof caseSearchRow>;
export const caseSearchPage = z.strictObject({ total: z.number().int(), rows: z.array(caseSearchRow) });
export type CaseSearchPage = z.infer<typeof caseSearchPage>;
