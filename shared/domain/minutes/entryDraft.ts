import { z } from 'zod';
import { decisionType, type DecisionInput } from '../decisions/schema.ts';
import { entryKind } from './schema.ts';
import { type Speaker, speakerAtStart } from './speaker.ts';

/** A draft holds words as they stand, finished or not: what the door would refuse must still be kept. */
const saidByHand = z.looseObject({ type: decisionType.optional(), content: z.string().optional() });
const draftShape = z.strictObject({
  kind: entryKind,
  agencyId: z.string().nullable(),
  speakerRole: z.string(),
  body: z.string(),
  source: z.string(),
  /** What was said about each decision by hand; empty as long as the line itself says everything. */
  decisions: z.array(saidByHand),
});

/** What is typed in the entry box before it is recorded. */
export interface EntryDraft extends Omit<z.infer<typeof draftShape>, 'decisions'> {
  decisions: Partial<DecisionInput>[];
}

export const emptyEntry: EntryDraft = { kind: 'remark', agencyId: null, speakerRole: '', body: '', source: '', decisions: [] };

/** A stored draft, or null where it is none of ours. */
export function readEntryDraft(json: unknown): EntryDraft | null {
  const { data } = draftShape.safeParse(json);
  // Written by the page below: its other keys are those of a DecisionInput, as far as they were said.
  return data ? { ...data, decisions: data.decisions as Partial<DecisionInput>[] } : null;
}

/** The box after a record: empty, ready for the next of its kind; what was typed while the record was being written stays in it. */
export function afterRecording(sent: EntryDraft, current: EntryDraft): EntryDraft {
  const typedOn = current.body.startsWith(sent.body) ? current.body.slice(sent.body.length) : current.body;
  return {
    ...emptyEntry,
    kind: current.kind !== sent.kind ? current.kind : sent.kind === 'point' ? 'point' : 'remark',
    ...(current.agencyId === sent.agencyId ? {} : { agencyId: current.agencyId }),
    body: typedOn,
  };
}

/** The draft with 「吉原　」 at its start taken for its speaker; only for words that are settled, and while nobody is chosen. */
export function takeSpeaker(draft: EntryDraft, seats: readonly Speaker[]): EntryDraft {
  const spoken = draft.agencyId || draft.speakerRole ? null : speakerAtStart(draft.body, seats);
  return spoken ? { ...draft, body: spoken.rest, agencyId: spoken.seat?.agencyId ?? null, speakerRole: spoken.role } : draft;
}
