import { sharingSummary } from '../../../../../shared/domain/cases/rules.ts';
import { sheetTexts } from '../../../../../shared/domain/cases/sheetTexts.ts';
import { SITUATION_SECTIONS, SUMMARY_SECTION_LABELS } from '../../../../../shared/domain/cases/statements.ts';
import type { CaseSummaryModel } from '../../../../../shared/domain/documents/caseSummary.ts';
import type { PaperFacts, SittingCase } from '../facts.ts';
import { CATEGORY, handlingOf, lines } from './common.ts';

/** F08 filled: the anonymised summary sentence by sentence, of those of the household who may stand in it. */
export function caseSummaryModel(facts: PaperFacts, { file, item, memberIds }: SittingCase): CaseSummaryModel {
  const { dossier, settings, today } = facts;
  const members = file.members.filter((member) => memberIds.includes(member.id));
  const agencyName = (id: string) => facts.agencies.find((one) => one.id === id)?.name ?? '';
  const decisionPoints = numbered(lines(item.decisionPoints || file.decisionPoints));
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
    texts: sheetTexts({ ...file, decisionPoints }, { agencyName, memberIds }),
    blank: false,
  };
}

/** F08 to write on; the parts of 現在の状況 stand in it as headings, so that they are read back apart. */
export function blankCaseSummary({ settings, conferenceName, today }: Pick<PaperFacts, 'settings' | 'today'> & { conferenceName: string }): CaseSummaryModel {
  return {
    office: settings.department, handling: handlingOf(settings, null, null), edition: { kind: '当日版', number: 1 }, conferenceName,
    caseCode: '', createdOn: today, agency: '', category: '', consent: '', members: [],
    texts: { situation: SITUATION_SECTIONS.map((section) => `【${SUMMARY_SECTION_LABELS[section]}】`).join('\n') },
    blank: true,
  };
}

const numbered = (points: string[]): string => points.map((point, index) => (points.length > 1 ? `${index + 1}　${point}` : point)).join('\n');
