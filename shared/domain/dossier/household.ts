import { z } from 'zod';
import { consentState } from '../cases/schema.ts';
import { id } from '../common/schema.ts';

/** A household member as papers and the projector call one: 母（80歳代）. */
export const ageBandMember = z.strictObject({
  id,
  label: z.string(),
  situation: z.string(),
  intention: z.string(),
  intentionConfirmed: z.boolean(),
  intentionHeardBy: z.string(),
  sharing: consentState,
});
