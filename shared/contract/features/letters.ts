import { z } from 'zod';
import { byId, id, made, nothing } from '../../domain/common/schema.ts';
import { letter, letterForm, letterInput } from '../../domain/letters/schema.ts';
import { command, query } from '../define.ts';

/** 通知・依頼: letters of a sitting with their 文書番号. */
export const lettersOperations = {
  'letters.list': query(z.strictObject({ meetingId: id }), z.array(letter)),
  /** A letter filled in as far as the app knows, with the next 文書番号; nothing is kept. */
  'letters.draft': query(z.strictObject({ meetingId: id, form: letterForm }), letterInput),
  'letters.add': command(z.strictObject({ meetingId: id, letter: letterInput }), made),
  'letters.update': command(z.strictObject({ id, letter: letterInput }), nothing),
  'letters.remove': command(byId, nothing),
};
