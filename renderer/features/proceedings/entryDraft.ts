import { z } from 'zod';
import { decisionInput, type DecisionInput } from '../../../shared/domain/decisions/schema.ts';
import { readDecisionLine } from '../../../shared/domain/decisions/readLine.ts';
import { entryKind } from '../../../shared/domain/minutes/schema.ts';
import type { Attendance } from '../../../shared/domain/attendance/schema.ts';
import type { DecisionChoices } from '../decisions/DecisionFields.tsx';
import { emptyDecision } from '../decisions/emptyDecision.ts';

/** A draft holds words as they stand, finished or not: what the door would refuse must still be kept. */
const looseDecision = z.looseObject({ type: decisionInput.shape.type, content: z.string() });
const draftShape = z.strictObject({
  kind: entryKind,
  agencyId: z.string().nullable(),
  speakerRole: z.string(),
  body: z.string(),
  source: z.string(),
  /** Empty until the clerk opens the fields: then the line itself is read. */
  decisions: z.array(looseDecision),
});

/** What is typed in the entry box before it is recorded. */
export interface EntryDraft extends Omit<z.infer<typeof draftShape>, 'decisions'> {
  decisions: DecisionInput[];
}

export const emptyEntry: EntryDraft = { kind: 'remark', agencyId: null, speakerRole: '', body: '', source: '', decisions: [] };

/** A stored draft, or null where it is none of ours. */
export function readEntryDraft(json: unknown): EntryDraft | null {
  const parsed = draftShape.safeParse(json);
  if (!parsed.success) return null;
  return { ...parsed.data, decisions: parsed.data.decisions.map((decision) => ({ ...emptyDecision, ...decision })) };
}

/** Whether this kind of entry decides something. */
export const decides = (kind: EntryDraft['kind']): boolean => kind === 'decision' || kind === 'takeaway';

/** The decision that the typed line itself says; the fields show it and the clerk may change everything. */
export function decisionFromLine(draft: EntryDraft, choices: DecisionChoices, seats: readonly Attendance[]): DecisionInput {
  const read = readDecisionLine(draft.body, { agencies: choices.agencies, seats, meetingDate: choices.meetingDate });
  const acceptance = (agencyId: string) => (choices.inTheRoom.has(agencyId) ? ('accepted' as const) : ('toBeTold' as const));
  const leadAgencyId = read.leadAgencyId ?? draft.agencyId;
  return {
    ...emptyDecision,
    type: draft.kind === 'takeaway' ? 'deferred' : 'role',
    content: draft.body.trim().replaceAll('\n', ' ').slice(0, 400),
    leadAgencyId,
    leadMemberId: read.leadMemberId,
    acceptance: draft.kind === 'takeaway' ? 'takenBack' : leadAgencyId ? acceptance(leadAgencyId) : 'accepted',
    supporting: read.supportingAgencyIds.map((agencyId) => ({ agencyId, part: '', acceptance: acceptance(agencyId) })),
    due: read.due.kind === 'none' && draft.kind === 'takeaway' ? { kind: 'nextMeeting' } : read.due,
    issueId: choices.issues.length === 1 ? (choices.issues[0]?.id ?? null) : null,
  };
}
