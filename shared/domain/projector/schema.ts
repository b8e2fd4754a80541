import { z } from 'zod';
import { id } from '../common/schema.ts';
import { legalBasis } from '../law/schema.ts';

/** What the room sees: made for it, so nothing has to be hidden. Numbers of seconds are counted by the page from `enteredAt`. */
export const projectorView = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('blank') }),
  z.strictObject({
    state: z.literal('meeting'),
    meetingTitle: z.string(),
    legalBasis,
    office: z.string(),
    secrecyLine: z.string(),
    running: z.boolean(),
    item: z
      .strictObject({
        id,
        number: z.number().int(),
        title: z.string(),
        plannedMinutes: z.number().int(),
        spentSeconds: z.number().int(),
        enteredAt: z.string().nullable(),
      })
      .nullable(),
    /** 次第, shown while the item on the table has no case. */
    agenda: z.array(z.strictObject({ id, title: z.string(), plannedMinutes: z.number().int(), done: z.boolean() })),
    /** この会議で決めること of an item without a case. */
    decisionPoints: z.string(),
    itemCount: z.number().int(),
    doneCount: z.number().int(),
    expectedEnd: z.string(),
    summary: z
      .strictObject({
        caseCode: z.string(),
        household: z.array(z.string()),
        issues: z.array(z.string()),
        intentions: z.array(z.string()),
        strengths: z.string(),
        decisionPoints: z.string(),
      })
      .nullable(),
    /** In the order they were made; `type` is empty for a role, `who` where nobody is named. */
    decisions: z.array(z.strictObject({ id, type: z.string(), content: z.string(), who: z.string(), due: z.string() })),
    /** Shown only when the chair asks (product.md, principle 5). */
    undetermined: z.array(z.strictObject({ id, content: z.string(), lacks: z.string() })).nullable(),
  }),
]);
export type ProjectorView = z.infer<typeof projectorView>;
