import { z } from 'zod';
import { id, instant, line } from '../common/schema.ts';

/** How two files belong together: another household of the family, one file taken into another, one file come out of another. */
export const caseLinkKind = z.enum(['family', 'related', 'merged', 'split']);
export type CaseLinkKind = z.infer<typeof caseLinkKind>;

/** From the side of the file that is open: what the other file is to this one. */
export const caseLinkRole = z.enum(['family', 'related', 'mergedInto', 'mergedFrom', 'splitInto', 'splitFrom']);
export type CaseLinkRole = z.infer<typeof caseLinkRole>;
export const CASE_LINK_ROLE_LABELS: Record<CaseLinkRole, string> = {
  family: '兄弟姉妹などの別世帯',
  related: 'その他の関連',
  mergedInto: '統合先',
  mergedFrom: '統合元',
  splitInto: '分割先',
  splitFrom: '分割元',
};

/** 関連するケース. A link that was taken off stays readable with the day it ended. */
export const caseLink = z.strictObject({
  id,
  caseId: id,
  code: z.string(),
  role: caseLinkRole,
  note: z.string(),
  linkedAt: instant,
  endedAt: instant.nullable(),
});
export type CaseLink = z.infer<typeof caseLink>;

/** Only links of kinship are made by hand; 統合 and 分割 come from those acts. */
export const caseLinkInput = z.strictObject({ caseId: id, otherCaseId: id, kind: z.enum(['family', 'related']), note: line(120) });
