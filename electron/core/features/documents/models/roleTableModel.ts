import { DECISION_TYPE_LABELS, type Decision } from '../../../../../shared/domain/decisions/schema.ts';
import { dueText } from '../../../../../shared/domain/decisions/dueText.ts';
import type { Role } from '../../../../../shared/domain/documents/role.ts';
import type { RoleTableCase, RoleTableModel } from '../../../../../shared/domain/documents/roleTable.ts';
import type { Dossier } from '../../../../../shared/domain/dossier/schema.ts';
import { wareki } from '../../../../../shared/text/wareki.ts';
import { agencyName, CATEGORY, editionOf, handlingOf, lines, meetingHead, nextMeetingOf, paperDue, supporterLines } from './common.ts';

/** 役割分担表 (F09): the board on paper; items without decisions stay away. */
export function roleTableModel(dossier: Dossier): RoleTableModel {
  return {
    head: meetingHead(dossier),
    handling: handlingOf(dossier.settings, null, null),
    edition: editionOf(dossier),
    cases: dossier.items.map((item) => tableCase(dossier, item)).filter((table) => table !== null),
    next: nextMeetingOf(dossier),
  };
}

function tableCase(dossier: Dossier, item: Dossier['items'][number]): RoleTableCase | null {
  const { record, cases } = dossier;
  const decisions = record.entries.filter((entry) => entry.itemId === item.id).flatMap((entry) => entry.decisions);
  const file = cases.find((candidate) => candidate.caseId === item.caseId);
  if (!file && decisions.length === 0) return null;
  const outcome = record.outcomes.find((candidate) => candidate.itemId === item.id);
  const order = new Map(file?.issues.map((issue, index) => [issue.id, index]));
  const place = (decision: Decision) => (decision.issueId === null ? 999 : (order.get(decision.issueId) ?? 999));
  const ofType = (type: Decision['type']) => decisions.filter((decision) => decision.type === type);
  return {
    caseCode: file?.code ?? item.title,
    category: CATEGORY[item.kind] ?? '',
    roles: ofType('role').toSorted((a, b) => place(a) - place(b)).map((decision) => roleOf(decision, dossier)),
    leadAgency: agencyName(outcome?.leadAgencyId ?? null, dossier) ?? '',
    keyPerson: outcome?.keyPerson ?? '',
    explainer: outcome?.explainer ?? '',
    explainWhen: outcome?.explainWhen ?? '',
    explainWhat: outcome?.explainWhat ?? '',
    emergency: [
      ...ofType('contact').map((decision) => ({ when: dueText(decision.due), contact: contactText(decision, dossier) })),
      ...(outcome?.emergencyDay ? [{ when: '日中', contact: outcome.emergencyDay }] : []),
      ...(outcome?.emergencyNight ? [{ when: '夜間・休日', contact: outcome.emergencyNight }] : []),
    ],
    undecided: ofType('deferred').map((decision) => ({
      content: decision.content,
      agency: whoTakesItHome(decision, dossier),
      answerBy: dueText(decision.due).replace(/まで$/u, ''),
    })),
    sharing: [
      outcome?.sharing ?? '',
      ...(['policy', 'planReview', 'closure'] as const).flatMap((type) =>
        ofType(type).map((decision) => `${DECISION_TYPE_LABELS[type]}　${decision.content}`),
      ),
    ].filter(Boolean).join('\n'),
    nextCheck: outcome?.nextCheck ?? '',
    refusals: lines(outcome?.refusals ?? '').map((content) => ({ content, agency: '', reason: '', instead: '' })),
  };
}

/** One row: the 担当 is the only place of this paper where a name of the 名簿 stands. */
export function roleOf(decision: Decision, dossier: Dossier): Role {
  const file = dossier.cases.find((candidate) => candidate.caseId === decision.caseId);
  return {
    issue: file?.issues.find((issue) => issue.id === decision.issueId)?.title ?? '',
    goal: decision.goal,
    content: decision.content,
    leadAgency: agencyName(decision.leadAgencyId, dossier),
    person: personOf(decision, dossier),
    supporters: supporterLines(decision, dossier),
    due: paperDue(decision.due, dossier),
    priority: decision.priority === 'high' ? '高' : '',
    check: [decision.nextCheckDate ? wareki(decision.nextCheckDate) : '', decision.checkMethod].filter(Boolean).join('\n'),
    status: decision.acceptance === 'toBeTold' ? '要連絡' : '未着手',
  };
}

function personOf({ leadMemberId }: Decision, { persons }: Dossier): string {
  const person = persons.find((candidate) => candidate.id === leadMemberId);
  return person ? [person.position, person.name].filter(Boolean).join('\n') : '';
}

/** Who answers for a 持ち帰り or a contact: the agency, with the seat where one is named. */
export function whoTakesItHome(decision: Decision, dossier: Dossier): string {
  const lead = agencyName(decision.leadAgencyId, dossier) ?? '未定';
  const position = dossier.persons.find((candidate) => candidate.id === decision.leadMemberId)?.position;
  const helpers = supporterLines(decision, dossier);
  return [position ? `${lead}（${position}）` : lead, ...helpers].join('、');
}

function contactText(decision: Decision, dossier: Dossier): string {
  return `${decision.content}（${whoTakesItHome(decision, dossier)}）`;
}
