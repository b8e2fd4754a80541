import { z } from 'zod';
import { AGE_BANDS } from '../cases/schema.ts';
import { summarySection, SUMMARY_SECTION_LABELS } from '../cases/statements.ts';
import { day, id, line } from '../common/schema.ts';
import { dateStyle } from './choices.ts';

/** What a mark is about; the letters are those of the detector. */
export const markKind = z.enum(['P', 'A', 'F', 'T', 'M', 'B', 'I', 'G', 'D']);
export type MarkKind = z.infer<typeof markKind>;
export const MARK_KIND_LABELS: Record<MarkKind, string> = {
  P: '人名', A: '住所・地名', F: '施設・学校・勤務先', T: '電話', M: '連絡先', B: '生年月日', I: '番号', G: '年齢', D: '年月日',
};

/** 確実 or decided → 置換, 要確認 → undecided, 対象外 → left. */
export const groupStatus = z.enum(['replaced', 'undecided', 'left']);
export type GroupStatus = z.infer<typeof groupStatus>;
export const GROUP_STATUS_LABELS: Record<GroupStatus, string> = { replaced: '置換', undecided: '要確認', left: '対象外' };

/** How somebody or something is called from now on (field.md §5.2: 家族は続柄＋記号, 支援者は役割). */
export const naming = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('auto') }),
  z.strictObject({ kind: z.literal('family'), relationship: z.string().trim().min(1, '続柄を入力してください').max(20) }),
  z.strictObject({ kind: z.literal('helper'), role: z.string().trim().min(1, '役割を入力してください').max(40) }),
  z.strictObject({ kind: z.literal('person') }),
  z.strictObject({ kind: z.literal('member'), memberId: id }),
  z.strictObject({ kind: z.literal('same'), groupId: z.string().max(400) }),
  z.strictObject({ kind: z.literal('words'), label: z.string().trim().max(60) }),
]);
export type Naming = z.infer<typeof naming>;

/** What the clerk decided about a group of marks. */
export const markDecision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('replace'), naming }),
  z.strictObject({ kind: z.literal('leave'), reason: z.string().trim().min(1, '残す理由を入力してください').max(120) }),
  z.strictObject({ kind: z.literal('reopen') }),
]);
export type MarkDecision = z.infer<typeof markDecision>;

/** What can be decided about several groups at once: nothing that needs a word for each. */
export const sharedDecision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('replace'), naming: z.strictObject({ kind: z.literal('auto') }) }),
  z.strictObject({ kind: z.literal('leave'), reason: z.string().trim().min(1, '残す理由を入力してください').max(120) }),
]);
export type SharedDecision = z.infer<typeof sharedDecision>;

/** Why a word usually stays that only looked like a name: said without asking, changed where it is not so. */
export const USUAL_REASON = 'だれかの名前や居場所ではない（ふつうの語など）';

/** One mark in the original, with the group that decides about it. */
export const workMark = z.strictObject({ start: z.number().int(), end: z.number().int(), groupId: z.string(), status: groupStatus, label: z.string() });
export type WorkMark = z.infer<typeof workMark>;

/** All occurrences and spellings of one person, place or thing: decided once. */
export const workGroup = z.strictObject({
  id: z.string(),
  kind: markKind,
  spellings: z.array(z.string()),
  count: z.number().int(),
  first: z.number().int(),
  status: groupStatus,
  /** A person decided; 確実 marks are replaced without. */
  decided: z.boolean(),
  label: z.string(),
  reason: z.string(),
  leaveReason: z.string(),
  /** A person of the 名簿: right as a speaker, a question inside case text. */
  onRoster: z.boolean(),
  /** It is marked for its likeness to names alone: one press leaves it. What is named beside it (長女 …, … 病院) or stands in the 名簿 asks for a reason. */
  isGuess: z.boolean(),
  /** この1か所だけ: decided apart from the other occurrences of the same words. */
  onlyHere: z.boolean(),
  /** It waits, but stands only in sections that are not taken over: saving does not wait for it. */
  skipped: z.boolean(),
  relationship: z.string(),
});
export type WorkGroup = z.infer<typeof workGroup>;

/** Where a section of a note goes in the file. */
export const sectionTarget = z.enum([...summarySection.options, 'members', 'intentions', 'strengths', 'decisionPoints', 'skip']);
export type SectionTarget = z.infer<typeof sectionTarget>;
export const SECTION_TARGET_LABELS: Record<SectionTarget, string> = {
  ...SUMMARY_SECTION_LABELS,
  members: '世帯（家族関係にも残す）',
  intentions: '本人・家族の意向',
  strengths: '強み',
  decisionPoints: 'この会議で決めたいこと',
  skip: '取り込まない',
};

/** One section of the note: its heading, its place in the original, and where it goes. */
export const workSection = z.strictObject({ id: z.string(), heading: z.string(), start: z.number().int(), bodyStart: z.number().int(), end: z.number().int(), target: sectionTarget });
export type WorkSection = z.infer<typeof workSection>;

/** A replaced place of the result with the group it stands for; `after` is where the original goes on behind it. */
export const resultPiece = z.strictObject({ start: z.number().int(), end: z.number().int(), after: z.number().int(), groupId: z.string(), status: groupStatus });
export type ResultPiece = z.infer<typeof resultPiece>;

/** Somebody whom the note describes as of the household; becomes a row of 世帯 when saved. */
export const proposedMember = z.strictObject({
  groupId: z.string(),
  symbol: z.string(),
  relationship: z.string(),
  ageBand: z.enum(['', ...AGE_BANDS]),
  label: z.string(),
  /** Already in the file. */
  memberId: id.nullable(),
});
export type ProposedMember = z.infer<typeof proposedMember>;

/** A place of the result. */
export const quasiPlace = z.strictObject({ start: z.number().int(), end: z.number().int() });
export type QuasiPlace = z.infer<typeof quasiPlace>;

/** One thing that narrows people down: of whom it is told (where a household is meant), and where each of its words stands in the result. */
export const quasiFactor = z.strictObject({
  whose: z.string(),
  kind: z.string(),
  words: z.array(z.strictObject({ text: z.string(), places: z.array(quasiPlace) })),
  suggestion: z.string(),
});
export type QuasiFactor = z.infer<typeof quasiFactor>;

/** 準識別子: a combination that fits so few people, or households, that it names one. */
export const quasiWarning = z.strictObject({ reason: z.string(), expected: z.number(), factors: z.array(quasiFactor) });
export type QuasiWarning = z.infer<typeof quasiWarning>;

/** Everything the workbench shows besides the original itself. */
export const sessionState = z.strictObject({
  sessionId: id,
  caseId: id.nullable(),
  source: z.string(),
  notices: z.array(z.string()),
  done: z.boolean(),
  upTo: z.number().int(),
  origin: day,
  dateStyle,
  groups: z.array(workGroup),
  marks: z.array(workMark),
  sections: z.array(workSection),
  result: z.strictObject({ text: z.string(), pieces: z.array(resultPiece) }),
  household: z.array(proposedMember),
  warnings: z.array(quasiWarning),
  /** Undecided groups in what will be saved. */
  undecided: z.number().int(),
  undoable: z.boolean(),
});
export type SessionState = z.infer<typeof sessionState>;

/** A person of this case, given by the clerk so that every spelling is found; lives in memory only. */
export const casePerson = z.strictObject({
  surname: line(40), given: line(40), surnameKana: line(60), givenKana: line(60),
  oldSurnames: z.array(line(40)).max(5), nicknames: z.array(line(40)).max(10),
  relationship: line(20),
});
export type CasePerson = z.infer<typeof casePerson>;

/** The people, places and facilities of this case. */
export const caseRoster = z.strictObject({
  people: z.array(casePerson).max(60), places: z.array(line(80)).max(60), facilities: z.array(line(80)).max(60),
});
export type CaseRoster = z.infer<typeof caseRoster>;

/** 実名の疑い in a text that is being typed. */
export const nameHit = z.strictObject({
  start: z.number().int(), end: z.number().int(), text: z.string(), kind: markKind, reason: z.string(),
  /** What may stand there instead, the likeliest first. */
  choices: z.array(z.string()),
});
export type NameHit = z.infer<typeof nameHit>;

/** Longest text that is worked on at once. */
export const LONGEST_TEXT = 300_000;

/** Why a text cannot be taken at once, and what to do. */
export const tooLong = (length: number): string =>
  `一度に扱えるのは${LONGEST_TEXT / 10_000}万字までです（いまは約${Math.ceil(length / 10_000)}万字）。ケースごと、時期ごとに分けてください。`;
