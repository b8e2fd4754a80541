import { z } from 'zod';
import { edition, handling, meetingHead, time } from './parts.ts';

/** Model of F17 資料配布・回収表: copies are matched by number, not by person. */
export const handoutListModel = z.strictObject({
  head: meetingHead,
  handling,
  edition,
  materials: z.array(
    z.strictObject({
      number: z.string(),
      name: z.string(),
      version: z.string().default(''),
      copies: z.array(
        z.strictObject({
          serialNumber: z.string(),
          agency: z.string().default(''),
          name: z.string(),
          distributedAt: time.nullable().default(null),
          collectedAt: time.nullable().default(null),
          checkedBy: z.string().default(''),
          note: z.string().default(''),
        }),
      ),
      disposal: z.string().default(''),
    }),
  ),
});
export type HandoutListModel = z.infer<typeof handoutListModel>;
