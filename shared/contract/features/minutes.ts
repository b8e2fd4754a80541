import { z } from 'zod';
import { byId, id, made, nothing } from '../../domain/common/schema.ts';
import { decisionInput } from '../../domain/decisions/schema.ts';
import { entryInput, meetingRecord, newEntry, outcomeInput } from '../../domain/minutes/schema.ts';
import { command, query } from '../define.ts';

/** 会議録: entries and their decisions. */
export const minutesOperations = {
  'minutes.getRecord': query(z.strictObject({ meetingId: id }), meetingRecord),
  /** Records an entry with its decisions and forgets its draft, in one transaction. */
  'minutes.addEntry': command(newEntry, made),
  'minutes.updateEntry': command(z.strictObject({ id, entry: entryInput }), nothing),
  'minutes.removeEntry': command(byId, nothing),
  'minutes.restoreEntry': command(byId, nothing),
  /** Another decision under the same line. */
  'minutes.addDecision': command(z.strictObject({ entryId: id, decision: decisionInput }), made),
  'minutes.updateDecision': command(z.strictObject({ id, decision: decisionInput }), nothing),
  'minutes.removeDecision': command(byId, nothing),
  'minutes.saveOutcome': command(outcomeInput, nothing),
};
