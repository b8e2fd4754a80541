import { z } from 'zod';
import { id } from '../common/schema.ts';
import { decision } from '../decisions/schema.ts';
import { caseIssue } from '../cases/schema.ts';

/** ロール分担ボード of one agenda item: 課題 × 担う機関. The decisions themselves are the cards. */
export const board = z.strictObject({
  meetingId: id,
  itemId: id,
  caseId: id.nullable(),
  caseCode: z.string(),
  frozen: z.boolean(),
  issues: z.array(caseIssue),
  /** Agencies that hold a role here, then those in the room. */
  agencies: z.array(z.strictObject({ id, name: z.string(), shortName: z.string(), field: z.string(), holdsRole: z.boolean(), load: z.number().int() })),
  decisions: z.array(decision),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  undoLabel: z.string(),
  redoLabel: z.string(),
});
export type Board = z.infer<typeof board>;

/** Where a card is put: an agency column (null is 「担当なし」) and an issue row (null is 「課題を指定しない」). */
export const cardMove = z.strictObject({ decisionId: id, leadAgencyId: id.nullable(), issueId: id.nullable() });
