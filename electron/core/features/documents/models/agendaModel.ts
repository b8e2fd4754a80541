import { AGENDA_ITEM_KIND_LABELS } from '../../../../../shared/domain/agenda/schema.ts';
import type { AgendaModel } from '../../../../../shared/domain/documents/agenda.ts';
import type { Dossier } from '../../../../../shared/domain/dossier/schema.ts';
import { CATEGORY, editionOf, handlingOf, lines, materialsOf, meetingHead, nextMeetingOf } from './common.ts';

/** 次第 (F02) of a sitting: planned times, never the ones of the day. */
export function agendaModel(dossier: Dossier): AgendaModel {
  const { meeting, items, cases, settings } = dossier;
  return {
    head: { ...meetingHead(dossier), opensAt: meeting.startTime, closesAt: meeting.endTime },
    handling: handlingOf(settings, null, null),
    edition: editionOf(dossier),
    items: items.map((item) => {
      const file = cases.find((candidate) => candidate.caseId === item.caseId);
      return {
        title: item.title || AGENDA_ITEM_KIND_LABELS[item.kind],
        notes: file ? [] : lines(item.decisionPoints),
        startsAt: item.startsAt,
        minutes: item.plannedMinutes,
        caseFile: file
          ? {
              caseCode: file.code,
              category: CATEGORY[item.kind] ?? '',
              presenter: item.presenterAgencyName,
              decisionPoints: lines(item.decisionPoints || file.decisionPoints),
            }
          : null,
      };
    }),
    materials: materialsOf(dossier),
    next: nextMeetingOf(dossier),
  };
}
