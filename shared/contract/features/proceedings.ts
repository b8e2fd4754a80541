import { z } from 'zod';
import { byId, id, nothing } from '../../domain/common/schema.ts';
import { command } from '../define.ts';

/** 進行: opening, going from item to item, closing. */
export const proceedingsOperations = {
  'proceedings.start': command(byId, nothing),
  /** Puts an item on the table; the one before is closed with the time it took. */
  'proceedings.goToItem': command(z.strictObject({ meetingId: id, itemId: id }), nothing),
  /** Marks the current item done and goes to the next one that is not. */
  'proceedings.nextItem': command(byId, nothing),
  /** The chair asks to show 未確定 in the room. */
  'proceedings.showUndetermined': command(z.strictObject({ id, shown: z.boolean() }), nothing),
  'proceedings.close': command(byId, nothing),
  /** Opens a closed (not finalised) meeting again. */
  'proceedings.reopen': command(byId, nothing),
};
