import { z } from 'zod';
import { id, line } from '../common/schema.ts';

/** The papers of one sitting that the app writes by itself. */
export const meetingForm = z.enum(['agenda', 'minutes', 'roleTable']);
export type MeetingForm = z.infer<typeof meetingForm>;
export const MEETING_FORM_TITLES: Record<MeetingForm, string> = { agenda: '次第', minutes: '会議録', roleTable: '役割分担表' };

/** What to write, where, and how the 会議録 is laid out. `overrideReason` is recorded when a hit of the leak check is let through. */
export const exportRequest = z.strictObject({
  meetingId: id,
  forms: z.array(meetingForm).min(1, '書き出す文書を選んでください'),
  /** Null is the documents folder. */
  folder: z.string().max(1000).nullable(),
  layout: z.enum(['byTopic', 'inOrder']),
  onePagePerCase: z.boolean(),
  overrideReason: line(200),
});
export type ExportRequest = z.infer<typeof exportRequest>;

/** A hit of the leak check: which paper, where in it, what, and why. */
export const documentLeak = z.strictObject({ form: meetingForm, place: z.string(), text: z.string(), reason: z.string() });
export type DocumentLeak = z.infer<typeof documentLeak>;

/** Either files were written, or leaks stopped everything; never half of a set. */
export const exportResult = z.strictObject({
  files: z.array(z.strictObject({ form: meetingForm, name: z.string(), path: z.string(), sha256: z.string() })),
  leaks: z.array(documentLeak),
});
export type ExportResult = z.infer<typeof exportResult>;
