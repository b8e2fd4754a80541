import { z } from 'zod';
import { agendaItem } from '../agenda/schema.ts';
import { attendance } from '../attendance/schema.ts';
import { ageBandMember } from './household.ts';
import { id } from '../common/schema.ts';
import { handout } from '../handouts/schema.ts';
import { meeting } from '../meetings/schema.ts';
import { meetingRecord } from '../minutes/schema.ts';
import { previousDecision } from '../progress/schema.ts';
import { settings } from '../settings/schema.ts';

/** A case as one sitting saw it: anonymised lines only, copied so that later edits change no old paper. */
export const dossierCase = z.strictObject({
  caseId: id,
  code: z.string(),
  fields: z.array(z.string()),
  sharing: z.string(),
  issues: z.array(z.strictObject({ id, title: z.string(), urgent: z.boolean() })),
  members: z.array(ageBandMember),
  strengths: z.string(),
  decisionPoints: z.string(),
});

/** Everything that papers and the projector say about one sitting, with names resolved: the frozen record is one of these. */
export const dossier = z.strictObject({
  settings,
  meeting,
  items: z.array(agendaItem),
  attendances: z.array(attendance),
  record: meetingRecord,
  previous: z.array(previousDecision),
  cases: z.array(dossierCase),
  /** Papers handed out, as they stood then. */
  handouts: z.array(handout).default([]),
  agencies: z.array(z.strictObject({ id, name: z.string(), shortName: z.string() })),
  persons: z.array(z.strictObject({ id, name: z.string(), position: z.string(), agencyId: id })),
});
export type Dossier = z.infer<typeof dossier>;
export type DossierCase = z.infer<typeof dossierCase>;
