import { IN_THE_ROOM } from '../../../../../shared/domain/attendance/schema.ts';
import { DECISION_TYPE_LABELS, type Decision } from '../../../../../shared/domain/decisions/schema.ts';
import { textLines } from '../../../../../shared/domain/documents/paperTexts.ts';
import type { ResultReportModel } from '../../../../../shared/domain/documents/resultReport.ts';
import type { Dossier } from '../../../../../shared/domain/dossier/schema.ts';
import type { PaperFacts } from '../facts.ts';
import { CATEGORY, editionOf, handlingOf, isOwnAgency, meetingHead, nextMeetingOf, paperDue } from './common.ts';

/** F13: numbers and results, what the own office has to do, and nothing that describes a person (field.md F13). */
export function resultReportModel(facts: PaperFacts): ResultReportModel {
  const { dossier, settings, cases, today, userName } = facts;
  const decided = (itemId: string) => dossier.record.entries.filter((entry) => entry.itemId === itemId).flatMap((entry) => entry.decisions);
  const code = (decision: Decision) => dossier.cases.find((file) => file.caseId === decision.caseId)?.code ?? '';
  const all = dossier.items.flatMap((item) => decided(item.id));
  const own = new Set(dossier.agencies.filter((agency) => isOwnAgency(agency, settings.department)).map((agency) => agency.id));
  const ours = all.filter((decision) => ['role', 'contact', 'deferred'].includes(decision.type) && decision.leadAgencyId !== null && own.has(decision.leadAgencyId));
  return {
    head: meetingHead(dossier),
    handling: handlingOf(settings, null, null),
    edition: editionOf(dossier),
    reportedOn: today,
    reporter: userName,
    approvers: approversOf(settings.paperTexts.approvers),
    attendance: attendanceText(dossier),
    cases: cases.map(({ file, item }) => ({ caseCode: file.code, category: CATEGORY[item.kind] ?? '', result: resultText(decided(item.id)) })),
    decisions: all
      .filter((decision) => ['planReview', 'closure'].includes(decision.type))
      .map((decision) => [code(decision), DECISION_TYPE_LABELS[decision.type], decision.content].filter(Boolean).join('　')),
    ours: ours.map((decision) => ({ caseCode: code(decision) || '会議', content: decision.content, due: paperDue(decision.due, dossier) })),
    communityIssues: dossier.items.filter((item) => item.kind === 'resources' && item.title).map((item) => item.title),
    next: nextMeetingOf(dossier),
  };
}

/** At most eight boxes fit. */
function approversOf(block: string): string[] {
  const names = textLines(block).slice(0, 8);
  return names.length > 0 ? names : ['課長', '係長', '担当'];
}

function attendanceText({ attendances }: Dossier): string {
  const here = attendances.filter((seat) => IN_THE_ROOM.includes(seat.status));
  const proxies = here.filter((seat) => seat.status === 'proxy').length;
  const online = here.filter((seat) => seat.status === 'online').length;
  const among = [proxies > 0 && `代理${proxies}人`, online > 0 && `オンライン${online}人`].filter(Boolean).join('、');
  return `${new Set(here.map((seat) => seat.agencyId)).size}機関　${here.length}人${among ? `（うち${among}）` : ''}`;
}

function resultText(decisions: readonly Decision[]): string {
  const counts = (Object.keys(DECISION_TYPE_LABELS) as Decision['type'][]) // keys of a Record over the type itself
    .map((type) => ({ label: DECISION_TYPE_LABELS[type], count: decisions.filter((decision) => decision.type === type).length }))
    .filter(({ count }) => count > 0);
  return counts.length === 0 ? '協議のみ' : counts.map(({ label, count }) => `${label}${count}件`).join('、');
}
