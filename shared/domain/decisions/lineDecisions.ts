import type { Attendance } from '../attendance/schema.ts';
import type { CaseIssue } from '../cases/schema.ts';
import type { Agency } from '../roster/schema.ts';
import { contentOf, emptyDecision } from './emptyDecision.ts';
import { proposeIssue } from './proposeIssue.ts';
import { readDecisionLine } from './readLine.ts';
import type { Acceptance, DecisionInput } from './schema.ts';

/** What a line may name: agencies, seats, 課題, and who is in the room. */
export interface Known {
  agencies: readonly Agency[];
  seats: readonly Attendance[];
  issues: readonly CaseIssue[];
  inTheRoom: ReadonlySet<string>;
  meetingDate: string;
}

/** The line from which decisions are read while it is being typed. */
export interface DecidingLine {
  kind: 'decision' | 'takeaway';
  /** 発言機関: leads where the line names nobody. */
  agencyId: string | null;
  body: string;
  /** What the clerk said about each decision by hand; everything else follows the line. */
  decisions: readonly Partial<DecisionInput>[];
}

const acceptanceOf = (agencyId: string, { inTheRoom }: Pick<Known, 'inTheRoom'>): Acceptance => (inTheRoom.has(agencyId) ? 'accepted' : 'toBeTold');

/** The decisions that a typed line says: the first is read from it, more are added by hand (one line may become two roles). */
export function decisionsOfLine(line: DecidingLine, known: Known): DecisionInput[] {
  const read = readFirst(line, known);
  const [first = {}, ...more] = line.decisions;
  const shown = { ...read, ...first };
  return [shown, ...more.map((said) => ({ ...emptyDecision, type: shown.type, issueId: shown.issueId, ...said }))];
}

function readFirst({ kind, agencyId, body }: DecidingLine, known: Known): DecisionInput {
  const read = readDecisionLine(body, known);
  const takenBack = kind === 'takeaway';
  const leadAgencyId = read.leadAgencyId ?? agencyId;
  return {
    ...emptyDecision,
    type: takenBack ? 'deferred' : 'role',
    content: contentOf(body),
    leadAgencyId,
    leadMemberId: read.leadMemberId,
    acceptance: takenBack ? 'takenBack' : leadAgencyId ? acceptanceOf(leadAgencyId, known) : 'accepted',
    supporting: read.supportingAgencyIds.map((id) => ({ agencyId: id, part: '', acceptance: acceptanceOf(id, known) })),
    due: read.due.kind === 'none' && takenBack ? { kind: 'nextMeeting' } : read.due,
    issueId: known.issues.length === 1 ? (known.issues[0]?.id ?? null) : proposeIssue(body, known.issues),
  };
}

const BY_LEAD = ['leadMemberId', 'acceptance'] as const satisfies readonly (keyof DecisionInput)[];

/** What is said by hand after a change in the fields: the rest goes on following the line. Who leads decides its 担当 as well. */
export function sayByHand(said: Partial<DecisionInput>, shown: DecisionInput, next: DecisionInput): Partial<DecisionInput> {
  const keys = Object.keys(next) as (keyof DecisionInput)[]; // keys of a DecisionInput
  const changed = keys.filter((key) => JSON.stringify(shown[key]) !== JSON.stringify(next[key]));
  const all = changed.includes('leadAgencyId') ? [...changed, ...BY_LEAD] : changed;
  return { ...said, ...Object.fromEntries(all.map((key) => [key, next[key]])) };
}

/** One more role from the same line: the next agency it names takes it over, instead of helping with the first. */
export function addRole(said: readonly Partial<DecisionInput>[], shown: readonly DecisionInput[]): Partial<DecisionInput>[] {
  const [first] = shown;
  const next = first?.supporting.find((helper) => helper.agencyId !== '' && helper.part === '');
  const [saidOfFirst = {}, ...more] = said;
  if (!first || !next) return [saidOfFirst, ...more, {}];
  const supporting = first.supporting.filter((helper) => helper !== next);
  return [{ ...saidOfFirst, supporting }, ...more, { leadAgencyId: next.agencyId, acceptance: next.acceptance }];
}
