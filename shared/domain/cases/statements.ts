import { z } from 'zod';
import { id, instant, line, text } from '../common/schema.ts';

/** 欄 of the 事例概要シート (field.md F08), in the order of the sheet. */
export const summarySection = z.enum([
  'trigger', 'complaint', 'health', 'housing', 'economy', 'work', 'family', 'community', 'services',
  'course', 'resource', 'difficulty', 'risk', 'gap',
]);
export type SummarySection = z.infer<typeof summarySection>;
export const SUMMARY_SECTION_LABELS: Record<SummarySection, string> = {
  trigger: '相談のきっかけ・紹介元',
  complaint: '主訴',
  health: '健康・医療',
  housing: '住まい',
  economy: '経済',
  work: '就労・就学',
  family: '家族関係',
  community: '地域・近隣',
  services: 'サービス利用',
  course: '経過',
  resource: '関わっている機関・社会資源',
  difficulty: '支援者の困りごと',
  risk: 'リスク・緊急度',
  gap: '地域課題・不足している社会資源',
};

/** 現在の状況: the parts of that one row of the sheet. */
export const SITUATION_SECTIONS: readonly SummarySection[] = ['health', 'housing', 'economy', 'work', 'family', 'community', 'services'];

/** 事実／本人の話／見立て／未確認: every sentence of a summary says which it is (field.md F08). */
export const statementMark = z.enum(['fact', 'told', 'view', 'unconfirmed']);
export type StatementMark = z.infer<typeof statementMark>;
export const STATEMENT_MARK_LABELS: Record<StatementMark, string> = { fact: '事実', told: '本人の話', view: '見立て', unconfirmed: '未確認' };

export const urgency = z.enum(['high', 'medium', 'low', 'unknown']);
export type Urgency = z.infer<typeof urgency>;
export const URGENCY_LABELS: Record<Urgency, string> = { high: '緊急', medium: '早めに対応', low: '経過を見る', unknown: '判断できない' };

/**
 * When something happened, without a calendar date: counted from the start of support, or in the year X in which it began
 * (field.md §5.2, 9: order and intervals are kept).
 */
export const moment = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  /** 支援開始の3か月前 is -3; 0 is 支援開始時. */
  z.strictObject({ kind: z.literal('offset'), months: z.number().int().min(-1200).max(1200) }),
  /** X年4月 is year 0, month 4; X-2年 is year -2 without a month. */
  z.strictObject({ kind: z.literal('symbolic'), year: z.number().int().min(-100).max(100), month: z.number().int().min(1).max(12).nullable() }),
]);
export type Moment = z.infer<typeof moment>;

/** 概要の一文: a sentence of the summary with its mark and its source. */
export const caseStatementInput = z.strictObject({
  section: summarySection,
  mark: statementMark,
  body: text(2000).refine((body) => body.trim() !== '', '内容を入力してください'),
  /** 情報源: an agency or a role, never a person's name. */
  source: line(80),
  /** Whom of the household it is about; null is the whole household. */
  memberId: id.nullable(),
  /** 経過 only. */
  moment,
  /** リスク only. */
  urgency: urgency.nullable(),
  /** 関わっている機関 and 経過: the agency concerned. */
  agencyId: id.nullable(),
  /** 関わっている機関 only: 週2回, 月1回 …. */
  frequency: line(40),
});
export type CaseStatementInput = z.infer<typeof caseStatementInput>;
export const caseStatement = caseStatementInput.extend({ id, position: z.number().int() });
export type CaseStatement = z.infer<typeof caseStatement>;

/** 作成中 until the anonymisation was looked through; any change afterwards makes it 作成中 again. */
export const summaryState = z.strictObject({
  state: z.enum(['draft', 'confirmed']),
  confirmedAt: instant.nullable(),
  confirmedBy: z.string(),
});
export type SummaryState = z.infer<typeof summaryState>;

/** An empty sentence of a section, to start typing in. */
export function emptyStatement(section: SummarySection): CaseStatementInput {
  return {
    section, mark: 'fact', body: '', source: '', memberId: null, moment: { kind: 'none' },
    urgency: section === 'risk' ? 'unknown' : null, agencyId: null, frequency: '',
  };
}

/** Risks that are only guessed at: no 事実 or 本人の話 about the same person, or about the whole household, stands beside them (F08: 根拠となる事実). */
export function risksWithoutFact<Statement extends Pick<CaseStatementInput, 'section' | 'mark' | 'memberId'>>(statements: readonly Statement[]): Statement[] {
  const risks = statements.filter(({ section }) => section === 'risk');
  const grounds = risks.filter(({ mark }) => mark === 'fact' || mark === 'told');
  return risks.filter((risk) => !grounds.some((ground) => ground === risk || ground.memberId === null || risk.memberId === null || ground.memberId === risk.memberId));
}
