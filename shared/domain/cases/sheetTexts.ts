import { wareki } from '../../text/wareki.ts';
import type { CaseSectionKey } from '../documents/caseSummary.ts';
import { intentionText, memberLabel } from './rules.ts';
import type { CaseFile, HouseholdMember } from './schema.ts';
import { momentLabel } from './moments.ts';
import { SHEET_MARKS } from './sheetMarks.ts';
import { type CaseStatement, SITUATION_SECTIONS, SUMMARY_SECTION_LABELS, type SummarySection, URGENCY_LABELS } from './statements.ts';

/** What of a file goes onto its sheet, and how agencies are called there. */
export interface SheetChoice {
  agencyName(id: string): string;
  /** Those of the household who may stand in the paper; what is said about others stays out. */
  memberIds: readonly string[];
}

/** The rows of the 事例概要シート (F08) from a file; what is protected has no way in. */
export function sheetTexts(file: CaseFile, { agencyName, memberIds }: SheetChoice): Record<CaseSectionKey, string> {
  const shown = file.statements.filter((statement) => statement.memberId === null || memberIds.includes(statement.memberId));
  const of = (section: SummarySection) => shown.filter((statement) => statement.section === section).map((statement) => sentence(statement, file, agencyName));
  const headed = (section: SummarySection) => of(section).map((text) => `【${SUMMARY_SECTION_LABELS[section]}】${text}`);
  const lines = (...parts: (string | string[])[]) => parts.flat().filter((part) => part.trim() !== '').join('\n');
  return {
    referral: lines(of('trigger')),
    complaint: lines(of('complaint')),
    situation: lines(SITUATION_SECTIONS.flatMap(headed)),
    history: lines(of('course')),
    strengths: lines(file.strengths),
    agencies: lines(of('resource')),
    wishes: lines(file.members.filter(({ id }) => memberIds.includes(id)).map((member) => wish(member, file))),
    decide: lines(file.decisionPoints, headed('difficulty')),
    risk: lines(of('risk')),
    resources: lines(of('gap')),
  };
}

function sentence(statement: CaseStatement, file: CaseFile, agencyName: (id: string) => string): string {
  const about = file.members.find((member) => member.id === statement.memberId);
  const before = [
    whenOf(statement),
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

/** 時期, unless the sentence says it itself. */
function whenOf({ section, moment, body }: CaseStatement): string {
  if (section !== 'course' || moment.kind === 'none') return '';
  const label = momentLabel(moment);
  return body.includes(label) ? '' : label;
}

/** 意向 of one member with who heard it, when and how; 未確認 is a value. */
function wish(member: HouseholdMember, file: CaseFile): string {
  const heard = [member.intentionHeardBy, member.intentionHeardOn ? wareki(member.intentionHeardOn) : '', member.intentionHeardHow].filter((word) => word !== '');
  const said = intentionText(member);
  return `${memberLabel({ ...member, ageBand: '' }, file.members)}　${said}${member.intention.trim() !== '' && heard.length > 0 ? `（${heard.join('、')}）` : ''}`;
}
