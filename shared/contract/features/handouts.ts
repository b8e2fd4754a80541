import { z } from 'zod';
import { byId, id, line, made, nothing } from '../../domain/common/schema.ts';
import { handout, handoutInput } from '../../domain/handouts/schema.ts';
import { command, query } from '../define.ts';

const serials = z.array(z.number().int().min(1).max(999)).min(1).max(500);

/** 資料の配布と回収: numbered copies, matched by number and not by person (field.md F17). */
export const handoutsOperations = {
  'handouts.list': query(z.strictObject({ meetingId: id }), z.array(handout)),
  /** Makes one copy per seat that is in the room or gets papers only, numbered in the order of the seats; `spare` more at the end. */
  'handouts.add': command(z.strictObject({ meetingId: id, handout: handoutInput, spare: z.number().int().min(0).max(99) }), made),
  'handouts.update': command(z.strictObject({ id, handout: handoutInput }), nothing),
  'handouts.remove': command(byId, nothing),
  /** Marks every copy as handed out now. */
  'handouts.distribute': command(byId, nothing),
  /** Checks copies off by number, or takes the mark back; answers the numbers that do not exist. */
  'handouts.collect': command(z.strictObject({ id, serials, collected: z.boolean() }), z.strictObject({ unknown: z.array(z.number().int()) })),
  'handouts.setCopy': command(z.strictObject({ copyId: id, recipient: line(60), reason: line(120) }), nothing),
};
