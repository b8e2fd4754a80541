import type { CaseSectionKey } from '../documents/caseSummary.ts';
import { memberLabel } from './rules.ts';
import type { CaseFile } from './schema.ts';
import { momentLabel } from './moments.ts';
import { type CaseStatement, type StatementMark, SUMMARY_SECTION_LABELS, type SummarySection, URGENCY_LABELS } from './statements.ts';

/** 〔事〕〔話〕〔推〕〔未〕: how a sentence of the sheet says what it is (field.md F08). */
export const SHEET_MARKS: Record<StatementMark, string> = { fact: '〔事〕', told: '〔話〕', view: '〔推〕', unconfirmed: '〔未〕' };

const SITUATION: readonly SummarySection[] = ['health', 'housing', 'economy', 'work', 'family', 'community', 'services'];

/** The rows of the 事例概要シート (F08) from a file; what is protected has no way in. */
export function sheetTexts(file: CaseFile, agencyName: (id: string) => string): Record<CaseSectionKey, string> {
  const of = (section: SummarySection) => file.statements.filter((statement) => statement.section === section).map((statement) => sentence(statement, file, agencyName));
  const lines = (...parts: (string | string[])[]) => parts.flat().filter((part) => part.trim() !== '').join('\n');
  return {
    referral: lines(of('trigger')),
    complaint: lines(of('complaint')),
    situation: lines(SITUATION.flatMap((section) => of(section).map((text) => `【${SUMMARY_SECTION_LABELS[section]}】${text}`))),
    history: lines(of('course')),
    strengths: lines(file.strengths),
    agencies: lines(of('resource')),
    wishes: lines(file.members.map((member) => wish(member, file))),
    decide: lines(of('difficulty'), file.decisionPoints),
    risk: lines(of('risk')),
    resources: lines(of('gap')),
  };
}

function sentence(statement: CaseStatement, file: CaseFile, agencyName: (id: string) => string): string {
  const about = file.members.find((member) => member.id === statement.memberId);
  const before = [
    statement.section === 'course' ? momentLabel(statement.moment) : '',
    statement.agencyId ? agencyName(statement.agencyId) : '',
    about ? memberLabel({ ...about, ageBand: '' }, file.members) : '',
  ].filter((word) => word !== '');
  const after = [
    statement.frequency,
    statement.urgency ? `緊急度：${URGENCY_LABELS[statement.urgency]}` : '',
    statement.source ? `情報源：${statement.source}` : '',
  ].filter((word) => word !== '');
  return `${SHEET_MARKS[statement.mark]}${before.map((word) => `${word}　`).join('')}${statement.body.trim()}${after.length > 0 ? `（${after.join('、')}）` : ''}`;
}

/** 意向 of one member with who heard it, when and how; 未確認 is a value. */
function wish(member: CaseFile['members'][number], file: CaseFile): string {
  const name = memberLabel({ ...member, ageBand: '' }, file.members);
  if (!member.intentionConfirmed || member.intention.trim() === '') return `${name}　未確認`;
  const heard = [member.intentionHeardBy, member.intentionHeardHow].filter((word) => word !== '').join('、');
  return `${name}　${member.intention.trim()}${heard ? `（${heard}）` : ''}`;
}
