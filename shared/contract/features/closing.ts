import { z } from 'zod';
import { meetingVersion, openPoint } from '../../domain/closing/schema.ts';
import { byId, id, nothing, requiredLine } from '../../domain/common/schema.ts';
import { command, query } from '../define.ts';

/** 閉会と確定: what is still open, and the frozen versions. */
export const closingOperations = {
  'closing.listOpenPoints': query(z.strictObject({ meetingId: id }), z.array(openPoint)),
  'closing.listVersions': query(z.strictObject({ meetingId: id }), z.array(meetingVersion)),
  /** Freezes minutes and board as the next version. `acknowledged` says that the open points were read out. */
  'closing.finalise': command(z.strictObject({ id, acknowledged: z.boolean() }), z.strictObject({ version: z.number().int() })),
  /** Un-freezing is logged with its reason. */
  'closing.release': command(z.strictObject({ id, reason: requiredLine('理由', 200) }), nothing),
  'closing.getVersion': query(byId.extend({ version: z.number().int() }), z.strictObject({ record: z.string() })),
};
