import { z } from 'zod';
import { due } from './parts.ts';

/** One role: a card of the board, a row of the 役割分担表 and of the 会議録. */
export const role = z.strictObject({
  issue: z.string().default(''),
  goal: z.string().default(''),
  content: z.string(),
  /** Null is 未確定. */
  leadAgency: z.string().nullable(),
  person: z.string().default(''),
  supporters: z.array(z.string()).default([]),
  /** Null is 未確定. */
  due: due.nullable(),
  priority: z.string().default(''),
  check: z.string().default(''),
  status: z.string().default('未着手'),
});
export type Role = z.infer<typeof role>;
