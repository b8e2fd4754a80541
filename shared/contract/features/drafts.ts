import { z } from 'zod';
import { nothing } from '../../domain/common/schema.ts';
import { draftKey, draftValue } from '../../domain/drafts/schema.ts';
import { command, query } from '../define.ts';

/** 下書き: what is typed but not yet recorded. */
export const draftsOperations = {
  'drafts.get': query(z.strictObject({ key: draftKey }), z.strictObject({ value: z.string().nullable() })),
  'drafts.save': command(z.strictObject({ key: draftKey, value: draftValue }), nothing, { silent: true }),
  'drafts.discard': command(z.strictObject({ key: draftKey }), nothing, { silent: true }),
};
