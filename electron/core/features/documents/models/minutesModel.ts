import { AGENDA_ITEM_KIND_LABELS } from '../../../../../shared/domain/agenda/schema.ts';
import { ATTENDANCE_STATUS_LABELS, type Attendance, IN_THE_ROOM } from '../../../../../shared/domain/attendance/schema.ts';
import { intentionText } from '../../../../../shared/domain/cases/rules.ts';
import { dueText } from '../../../../../shared/domain/decisions/dueText.ts';
import { DECISION_TYPE_LABELS, PROGRESS_STATE_LABELS, type Decision } from '../../../../../shared/domain/decisions/schema.ts';
import type { MinutesDecision, MinutesItem, MinutesModel } from '../../../../../shared/domain/documents/minutes.ts';
import type { Attendee } from '../../../../../shared/domain/documents/parts.ts';
import type { Dossier } from '../../../../../shared/domain/dossier/schema.ts';
import { japanDay, japanTime } from '../../../../../shared/text/japanClock.ts';
import { agencyName, CATEGORY, editionOf, groundText, handlingOf, lines, materialsOf, meetingHead, nextMeetingOf, paperDue, supporterLines } from './common.ts';
import { whoTakesItHome } from './roleTableModel.ts';

/** How the 会議録 is wanted. */
export type MinutesLayout = Pick<MinutesModel, 'layout' | 'onePagePerCase'>;

/** 会議録 (F12): what was said, by agency or role, and what was decided. */
export function minutesModel(dossier: Dossier, { layout, onePagePerCase }: MinutesLayout): MinutesModel {
  const { meeting, settings, attendances, items, previous } = dossier;
  const here = (seat: Attendance) => IN_THE_ROOM.includes(seat.status);
  return {
    head: meetingHead(dossier),
    handling: handlingOf(settings, null, null),
    edition: editionOf(dossier),
    layout,
    onePagePerCase,
    openness: settings.closedReason,
    recording: '',
    attendees: attendances.filter(here).map(attendeeOf),
    absentees: attendances.filter((seat) => !here(seat)).map(attendeeOf),
    materials: materialsOf(dossier),
    confidentialityConfirmedAt: meeting.confidentialityConfirmedAt ? japanTime(meeting.confidentialityConfirmedAt) : null,
    previous: previous.map((decision) => ({
      caseCode: decision.caseCode,
      content: decision.content,
      agency: decision.agencyName,
      due: paperDue(decision.due, dossier),
      status: PROGRESS_STATE_LABELS[decision.state],
      note: decision.note,
    })),
    items: items.filter((item) => isWorthAHeading(dossier, item)).map((item) => minutesItem(dossier, item)),
    next: nextMeetingOf(dossier),
    closedAt: meeting.closedAt ? japanTime(meeting.closedAt) : null,
    author: settings.department,
    authoredOn: meeting.closedAt ? japanDay(meeting.closedAt) : meeting.date,
    confirmer: '',
    confirmedOn: null,
    retention: settings.retention,
    classification: settings.classification,
  };
}

/** 開会, 前回決定の確認 and 閉会 have fixed places of their own in the form; they get a heading only where something was said. */
function isWorthAHeading({ record }: Dossier, item: Dossier['items'][number]): boolean {
  return !['opening', 'previousDecisions', 'closing'].includes(item.kind) || record.entries.some((entry) => entry.itemId === item.id);
}

function attendeeOf(seat: Attendance): Attendee {
  return {
    agency: seat.agencyName,
    title: seat.position,
    name: seat.name,
    role: seat.meetingRole || (seat.section === '構成員' ? '' : seat.section),
    attendance: ATTENDANCE_STATUS_LABELS[seat.status] as Attendee['attendance'], // the labels are exactly the words of the form
    proxy: seat.status === 'proxy' ? [seat.proxyPosition, seat.proxyName].filter(Boolean).join('　') : '',
    note: '',
  };
}

function minutesItem(dossier: Dossier, item: Dossier['items'][number]): MinutesItem {
  const { record, cases, agencies } = dossier;
  const file = cases.find((candidate) => candidate.caseId === item.caseId);
  const entries = record.entries.filter((entry) => entry.itemId === item.id);
  const decisions = entries.flatMap((entry) => entry.decisions);
  const outcome = record.outcomes.find((candidate) => candidate.itemId === item.id);
  const members = file?.members.filter((member) => item.subjectMemberIds.length === 0 || item.subjectMemberIds.includes(member.id)) ?? [];
  return {
    title: item.title || (file ? '' : AGENDA_ITEM_KIND_LABELS[item.kind]),
    caseFile: file
      ? {
          caseCode: file.code,
          category: CATEGORY[item.kind] ?? '',
          legalBasis: item.legalBasis ? groundText(item.legalBasis, dossier.settings) : '',
          consent: file.sharing,
          presenter: item.presenterAgencyName,
        }
      : null,
    decisionPoints: lines(item.decisionPoints || file?.decisionPoints || ''),
    entries: entries
      .filter((entry) => entry.kind === 'remark' || entry.kind === 'point')
      .map((entry) => ({
        kind: entry.kind === 'point' ? '論点' : '発言',
        speaker: agencies.find((agency) => agency.id === entry.agencyId)?.name ?? entry.speakerRole,
        text: entry.body,
        source: entry.source,
      })),
    wishes: members.map((member) => ({ member: member.label, wish: intentionText(member), heardBy: member.intentionHeardBy })),
    decisions: decisions.filter((decision) => decision.type !== 'deferred').map((decision) => decisionOf(decision, dossier)),
    takeaways: decisions
      .filter((decision) => decision.type === 'deferred')
      .map((decision) => ({
        content: decision.content,
        agency: whoTakesItHome(decision, dossier),
        answerBy: dueText(decision.due).replace(/まで$/u, ''),
      })),
    objections: lines(outcome?.objections ?? ''),
  };
}

function decisionOf(decision: Decision, dossier: Dossier): MinutesDecision {
  const lead = agencyName(decision.leadAgencyId, dossier);
  const position = dossier.persons.find((candidate) => candidate.id === decision.leadMemberId)?.position;
  return {
    // 保留 is written under 持ち帰り, so every other label of ours is one of the form's.
    type: DECISION_TYPE_LABELS[decision.type] as MinutesDecision['type'],
    content: decision.content,
    leadAgency: lead && position ? `${lead}（${position}）` : lead,
    supporters: supporterLines(decision, dossier),
    due: paperDue(decision.due, dossier),
    check: decision.checkMethod,
  };
}
