import { z } from 'zod';
import { meetingVersion, openPoint } from '../../domain/closing/schema.ts';
import { byId, id, line, nothing, requiredLine } from '../../domain/common/schema.ts';
import { command, query, task } from '../define.ts';

/** 閉会と確定: what is still open, and the frozen versions. */
export const closingOperations = {
  'closing.listOpenPoints': query(z.strictObject({ meetingId: id }), z.array(openPoint)),
  'closing.listVersions': query(z.strictObject({ meetingId: id }), z.array(meetingVersion)),
  /** 実名の疑い in the typed texts of the sitting, as open points of kind `name`. */
  'closing.checkNames': task(z.strictObject({ meetingId: id }), z.array(openPoint), { silent: true }),
  /**
   * Freezes minutes and board as the next version. `acknowledged` says that the open points were read out; with names in the text
   * `namesReason` says why they stay (kept with the version).
   */
  'closing.finalise': task(z.strictObject({ id, acknowledged: z.boolean(), namesReason: line(200).default('') }), z.strictObject({ version: z.number().int() })),
  /** Un-freezing is logged with its reason. */
  'closing.release': command(z.strictObject({ id, reason: requiredLine('理由', 200) }), nothing),
  'closing.getVersion': query(byId.extend({ version: z.number().int() }), z.strictObject({ record: z.string() })),
};
