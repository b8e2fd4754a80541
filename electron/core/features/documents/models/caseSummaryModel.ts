import type { CaseFile } from '../../../../../shared/domain/cases/schema.ts';
import { momentLabel } from '../../../../../shared/domain/cases/moments.ts';
import { memberLabel, sharingSummary } from '../../../../../shared/domain/cases/rules.ts';
import { SHEET_MARKS } from '../../../../../shared/domain/cases/sheetTexts.ts';
import { type CaseStatement, SUMMARY_SECTION_LABELS, type SummarySection, URGENCY_LABELS } from '../../../../../shared/domain/cases/statements.ts';
import type { CaseSectionKey, CaseSummaryModel } from '../../../../../shared/domain/documents/caseSummary.ts';
import type { PaperFacts, SittingCase } from '../facts.ts';
import { CATEGORY, handlingOf, lines } from './common.ts';

const SITUATION: readonly SummarySection[] = ['health', 'housing', 'economy', 'work', 'family', 'community', 'services'];

/** F08 filled: the anonymised summary sentence by sentence, of those of the household who may stand in it. */
export function caseSummaryModel(facts: PaperFacts, { file, item, memberIds }: SittingCase): CaseSummaryModel {
  const { dossier, settings, today } = facts;
  const members = file.members.filter((member) => memberIds.includes(member.id));
  const statements = file.statements.filter((one) => one.memberId === null || memberIds.includes(one.memberId));
  const wishes = members.map((member) => {
    const heard = [member.intentionHeardBy, member.intentionHeardHow].filter(Boolean).join('・');
    return `${memberLabel(member, file.members)}：${member.intention || '未確認'}${heard ? `（${heard}）` : ''}`;
  });
  return {
    office: settings.department,
    handling: handlingOf(settings, null, null),
    edition: file.summary.state === 'confirmed' ? { kind: '確定版', number: 1 } : { kind: '当日版', number: 1 },
    conferenceName: dossier.meeting.conferenceName,
    caseCode: file.code,
    createdOn: today,
    agency: item.presenterAgencyName,
    category: CATEGORY[item.kind] ?? '',
    consent: sharingSummary(file.members),
    members: members.map((member) => ({
      name: file.members.filter((other) => other.relationship === member.relationship).length > 1 ? `${member.relationship}${member.symbol}` : member.isSubject ? '本人' : member.relationship,
      relationship: member.relationship,
      age: member.ageBand,
      living: member.deceased ? '死亡' : member.livesTogether ? '同居' : '別居',
      situation: member.situation,
    })),
    texts: { ...textsOf(file, statements, facts), wishes: wishes.join('\n'), decide: numbered(lines(item.decisionPoints || file.decisionPoints)) },
    blank: false,
  };
}

/** F08 to write on. */
export function blankCaseSummary({ settings, dossier, today }: PaperFacts): CaseSummaryModel {
  return {
    office: settings.department, handling: handlingOf(settings, null, null), edition: { kind: '当日版', number: 1 }, conferenceName: dossier.meeting.conferenceName,
    caseCode: '', createdOn: today, agency: '', category: '', consent: '', members: [], texts: {}, blank: true,
  };
}

function textsOf(file: CaseFile, statements: readonly CaseStatement[], facts: PaperFacts): Partial<Record<CaseSectionKey, string>> {
  const of = (...sections: SummarySection[]) => statements.filter((one) => sections.includes(one.section));
  const agency = (id: string | null) => facts.agencies.find((one) => one.id === id)?.name ?? '';
  const sentence = (one: CaseStatement) => `${SHEET_MARKS[one.mark]}${one.body}${one.source ? `（${one.source}）` : ''}`;
  const difficulties = of('difficulty').map(sentence);
  return {
    referral: of('trigger').map(sentence).join('\n'),
    complaint: of('complaint').map(sentence).join('\n'),
    situation: SITUATION.flatMap((section) => of(section).map((one) => `${SUMMARY_SECTION_LABELS[section]}　${sentence(one)}`)).join('\n'),
    history: of('course').map((one) => [momentLabel(one.moment), agency(one.agencyId), sentence(one)].filter(Boolean).join('　')).join('\n'),
    strengths: file.strengths,
    agencies: of('resource').map((one) => [agency(one.agencyId), one.frequency, sentence(one)].filter(Boolean).join('　')).join('\n'),
    risk: of('risk').map((one) => `${one.urgency ? `【${URGENCY_LABELS[one.urgency]}】` : ''}${sentence(one)}`).join('\n'),
    resources: [...of('gap').map(sentence), ...difficulties.map((text) => `支援者の困りごと　${text}`)].join('\n'),
  };
}

const numbered = (points: string[]): string => points.map((point, index) => (points.length > 1 ? `${index + 1}　${point}` : point)).join('\n');
