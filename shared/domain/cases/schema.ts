import { z } from 'zod';
import { day, id, instant, line, requiredLine, text } from '../common/schema.ts';
import { decisionType, due } from '../decisions/schema.ts';
import { diagram } from '../genogram/schema.ts';
import { legalBasis } from '../law/schema.ts';
import { caseLink } from './links.ts';
import { caseStatement, summaryState } from './statements.ts';

export const caseStatus = z.enum(['received', 'underReview', 'supporting', 'watching', 'closed', 'suspended', 'reopened']);
export type CaseStatus = z.infer<typeof caseStatus>;
export const CASE_STATUS_LABELS: Record<CaseStatus, string> = {
  received: '受付',
  underReview: '検討中',
  supporting: '支援中',
  watching: '見守り',
  closed: '終結',
  suspended: '中断',
  reopened: '再開',
};

/** 分野・属性 (several may hold); offered, not enforced: the list is editable. */
export const DEFAULT_CASE_FIELDS = [
  '高齢', '障害', '子ども', '生活困窮', 'ひきこもり', '8050', 'ヤングケアラー', 'ダブルケア', '虐待・DV', '外国籍', '司法', '住まい', '債務', 'その他',
] as const;

/** Age is kept as a class only; there is no field for a birth date (field.md §5.2). */
export const AGE_BANDS = [
  '乳幼児', '小学生', '中学生', '高校生', '10歳代', '20歳代', '30歳代', '40歳代', '50歳代', '60歳代', '70歳代', '80歳代', '90歳以上', '不明',
] as const;

/** あり・なし・撤回・未確認・求めない（加害者・所在不明）・代諾・判断困難. */
export const consentState = z.enum(['given', 'refused', 'withdrawn', 'unconfirmed', 'notSought', 'proxy', 'undeterminable']);
export type ConsentState = z.infer<typeof consentState>;
export const CONSENT_STATE_LABELS: Record<ConsentState, string> = {
  given: 'あり',
  refused: 'なし',
  withdrawn: '撤回',
  unconfirmed: '未確認',
  notSought: '求めない（加害者・所在不明）',
  proxy: '代諾',
  undeterminable: '判断困難',
};
/** Consent is per person and per purpose: 関与への同意 is not consent to share. */
export const consentPurpose = z.enum(['involvement', 'sharing', 'training']);
export type ConsentPurpose = z.infer<typeof consentPurpose>;
export const CONSENT_PURPOSE_LABELS: Record<ConsentPurpose, string> = { involvement: '関与', sharing: '情報共有', training: '研修利用' };

/** 同意 of one member for one purpose. */
export const consent = z.strictObject({
  purpose: consentPurpose,
  state: consentState,
  on: day.nullable(),
  /** 書面, 口頭 … */
  method: line(40),
  scope: line(200),
  excludedAgencyIds: z.array(id),
  explainer: line(80),
  proxy: line(80),
  reason: line(200),
});
export type Consent = z.infer<typeof consent>;

/** 世帯員: 続柄 + 年代 + 状況 + 意向. No name, address, birth date or telephone number can be put anywhere here. */
export const householdMemberInput = z.strictObject({
  /** Symbol within the case for ever: A, B, C … never an initial. Empty lets the store give the next one. */
  symbol: line(4),
  relationship: requiredLine('続柄', 20),
  ageBand: line(20),
  gender: z.enum(['male', 'female', 'unknown']),
  /** 本人: the person the consultation is about. */
  isSubject: z.boolean(),
  livesTogether: z.boolean(),
  deceased: z.boolean(),
  situation: text(1000),
  /** Empty with `intentionConfirmed` false is 未確認. */
  intention: text(1000),
  intentionConfirmed: z.boolean(),
  intentionHeardBy: line(80),
  intentionHeardOn: day.nullable(),
  intentionHeardHow: line(40),
  consents: z.array(consent).max(3),
});
export type HouseholdMemberInput = z.infer<typeof householdMemberInput>;
export const householdMember = householdMemberInput.extend({ id });
export type HouseholdMember = z.infer<typeof householdMember>;

/** 課題（困りごと）: a row of the board. */
export const caseIssueInput = z.strictObject({
  title: requiredLine('課題', 80),
  note: line(200),
  urgent: z.boolean(),
});
export type CaseIssueInput = z.infer<typeof caseIssueInput>;
export const caseIssue = caseIssueInput.extend({ id, position: z.number().int() });
export type CaseIssue = z.infer<typeof caseIssue>;

/** What the file of a case begins with. */
export const caseInput = z.strictObject({
  receivedOn: day,
  fields: z.array(line(24)).max(20),
  /** 外部管理番号: number in the office's own records. */
  externalNumber: line(40),
  introducedByAgencyId: id.nullable(),
  /** 受付の経路: 本人から, 関係機関から …. */
  receptionRoute: line(40).default(''),
  /** 圏域. */
  district: line(40).default(''),
  strengths: text(4000),
  decisionPoints: text(4000),
});
export type CaseInput = z.input<typeof caseInput>;

/** A case as lists show it. */
export const caseListing = z.strictObject({
  id,
  code: z.string(),
  status: caseStatus,
  fields: z.array(z.string()),
  externalNumber: z.string(),
  receivedOn: day,
  /** e.g. 母（80歳代）、長男（50歳代）、孫（高校生）. */
  household: z.string(),
  issueTitles: z.array(z.string()),
  /** あり / 一部なし / なし … for 情報共有, over the household. */
  sharing: z.string(),
  lastMeetingDate: day.nullable(),
});
export type CaseListing = z.infer<typeof caseListing>;

/** 状態の履歴: one change with who made it and why. */
export const statusChange = z.strictObject({
  id,
  from: caseStatus,
  to: caseStatus,
  on: day,
  reason: z.string(),
  userName: z.string(),
});
export type StatusChange = z.infer<typeof statusChange>;

/** 話し合われた会議 with what was decided there about this case. */
export const caseMeeting = z.strictObject({
  meetingId: id,
  itemId: id,
  title: z.string(),
  date: day,
  legalBasis: legalBasis.nullable(),
  /** 対象者 of the item; empty is the whole household. */
  subjectMemberIds: z.array(id),
  decisions: z.array(z.strictObject({ id, type: decisionType, content: z.string(), leadAgencyName: z.string(), due })),
});
export type CaseMeeting = z.infer<typeof caseMeeting>;

/** The whole anonymised file of a case. What must never leave the operator's screen (protectedNotes.ts) is not in it. */
export const caseFile = caseInput.extend({
  id,
  code: z.string(),
  status: caseStatus,
  members: z.array(householdMember),
  issues: z.array(caseIssue),
  summary: summaryState,
  statements: z.array(caseStatement),
  statusChanges: z.array(statusChange),
  links: z.array(caseLink),
  meetings: z.array(caseMeeting),
  diagram,
  /** Other files with the same 外部管理番号. */
  sameExternalNumber: z.array(z.strictObject({ id, code: z.string() })),
  updatedAt: instant,
});
export type CaseFile = z.infer<typeof caseFile>;

/** One line of the history of 同意: what was recorded, when, by whom. */
export const consentRecord = consent.extend({ id, memberId: id, recordedAt: instant, userName: z.string() });
export type ConsentRecord = z.infer<typeof consentRecord>;
