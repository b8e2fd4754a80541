import { LEGAL_BASIS_LABELS, type LegalBasis } from '../../../../../shared/domain/law/schema.ts';
import { needsConsent } from '../../../../../shared/domain/law/rules.ts';
import type { AgendaItemKind } from '../../../../../shared/domain/agenda/schema.ts';
import { ACCEPTANCE_LABELS, type Decision, type Due } from '../../../../../shared/domain/decisions/schema.ts';
import type { Due as PaperDue, Edition, Handling, Material, MeetingHead, NextMeeting } from '../../../../../shared/domain/documents/parts.ts';
import type { Dossier } from '../../../../../shared/domain/dossier/schema.ts';
import type { Settings } from '../../../../../shared/domain/settings/schema.ts';
import { japanTime } from '../../../../../shared/text/japanClock.ts';

/** 区分 of a case item as the 次第 writes it. */
export const CATEGORY: Partial<Record<AgendaItemKind, string>> = { newCase: '新規', continuedCase: '継続', closingCase: '終結' };

/** The ground in the municipality's own words; law texts are settings. */
export function groundText(basis: LegalBasis, settings: Settings): string {
  switch (basis) {
    case 'support':
      return settings.supportLaw;
    case 'multilayered':
      return settings.multilayeredGround;
    case 'combined':
      return [settings.supportLaw, settings.multilayeredGround].filter(Boolean).join('、');
    default:
      return LEGAL_BASIS_LABELS[basis];
  }
}

/** The meeting as every form names it. */
export function meetingHead({ meeting, settings, attendances }: Dossier): MeetingHead {
  const facilitator = attendances.find((seat) => seat.meetingRole === '司会')?.name ?? '';
  return {
    municipality: settings.municipality,
    office: settings.department,
    conferenceName: meeting.conferenceName,
    ordinal: meeting.number,
    date: meeting.date,
    opensAt: meeting.startedAt ? japanTime(meeting.startedAt) : meeting.startTime,
    closesAt: meeting.closedAt ? japanTime(meeting.closedAt) : meeting.endTime,
    place: meeting.place,
    chair: meeting.chairName,
    facilitator,
    recorder: meeting.recorderName,
    legalBasis: groundText(meeting.legalBasis, settings),
    secrecyNotice: needsConsent(meeting.legalBasis) ? settings.multilayeredSecrecyNotice : settings.secrecyNotice,
  };
}

/** 取扱注意 with the number of the paper (field.md §2.1). */
export function handlingOf(settings: Settings, materialNumber: string | null, serialNumber: string | null): Handling {
  return { label: '取扱注意', note: settings.handlingNote ? '会議終了後回収' : '', materialNumber, serialNumber };
}

/** 当日版 until the record is frozen, then 確定版 with its number. */
export function editionOf({ meeting }: Dossier): Edition {
  return meeting.version === null ? { kind: meeting.status === 'closed' ? '確認依頼版' : '当日版', number: 1 } : { kind: '確定版', number: meeting.version };
}

/** The next meeting, as far as it is fixed. */
export function nextMeetingOf({ meeting }: Dossier): NextMeeting | null {
  return meeting.nextDate ? { date: meeting.nextDate, opensAt: meeting.nextTime, place: meeting.nextPlace, note: '' } : null;
}

/** The office that holds the meeting, as the 名簿 may call it: 福祉総務課, 練習市 福祉総務課. */
export function isOwnAgency({ name, shortName }: { name: string; shortName: string }, department: string): boolean {
  return shortName === department || name.endsWith(department);
}

/** 配布資料一覧; what came back stands beside it once the sitting is over. */
export function materialsOf({ handouts, meeting }: Dossier): Material[] {
  return handouts.map((handout) => ({
    number: `資料${handout.number}`,
    name: [handout.name, handout.version].filter(Boolean).join('　'),
    copies: handout.copies.length,
    collected: handout.collect && meeting.closedAt ? handout.copies.filter((copy) => copy.collectedAt !== null).length : null,
    collect: handout.collect,
  }));
}

/** いつまでに as papers spell it; null is 未確定. */
export function paperDue(due: Due, { meeting }: Dossier): PaperDue | null {
  switch (due.kind) {
    case 'none':
      return null;
    case 'day':
    case 'monthEnd':
      return due;
    case 'nextMeeting':
      return { kind: 'nextMeeting', date: meeting.nextDate };
    case 'event':
      return { kind: 'event', text: due.event };
    case 'always':
      return { kind: 'always', checkDate: due.checkOn };
  }
}

/** Full name of an agency, as the record keeps it. */
export function agencyName(id: string | null, { agencies }: Dossier): string | null {
  return id === null ? null : (agencies.find((agency) => agency.id === id)?.name ?? null);
}

/** 協力機関 with its part and, where nobody of it was there, that it must be told. */
export function supporterLines(decision: Decision, dossier: Dossier): string[] {
  return decision.supporting.map((helper) => {
    const notes = [helper.part, helper.acceptance === 'accepted' ? '' : ACCEPTANCE_LABELS[helper.acceptance]].filter(Boolean);
    const name = agencyName(helper.agencyId, dossier) ?? '';
    return notes.length > 0 ? `${name}（${notes.join('・')}）` : name;
  });
}

/** A block of text as lines without empty ones. */
export function lines(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter(Boolean);
}
