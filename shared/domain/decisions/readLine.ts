import { fiscalYearNumber } from '../../text/wareki.ts';
import type { Attendance } from '../attendance/schema.ts';
import type { Due } from './schema.ts';

/** What a typed line lets one guess about a decision; the clerk sees it at once and may change everything. */
export interface ReadDecision {
  leadAgencyId: string | null;
  leadMemberId: string | null;
  supportingAgencyIds: string[];
  due: Due;
}

type Named = { id: string; name: string; shortName: string };
type Seated = Pick<Attendance, 'memberId' | 'agencyId' | 'name'>;

const MIN_NAME = 2;

/** Reads lead agency, helpers and due date out of one line such as 「長男への訪問は『よりみち』が担当し、10月15日までに」. */
export function readDecisionLine(line: string, known: { agencies: readonly Named[]; seats: readonly Seated[]; meetingDate: string }): ReadDecision {
  const mentions = mentionsIn(line, known.agencies, known.seats);
  const [lead, ...helpers] = mentions;
  return {
    leadAgencyId: lead?.agencyId ?? null,
    leadMemberId: lead?.memberId ?? null,
    supportingAgencyIds: [...new Set(helpers.map((helper) => helper.agencyId))].filter((id) => id !== lead?.agencyId),
    due: readDue(line, known.meetingDate),
  };
}

interface Mention {
  at: number;
  agencyId: string;
  memberId: string | null;
}

/** Agencies in the order in which they are named; a person stands for an agency, and is its 担当. */
function mentionsIn(line: string, agencies: readonly Named[], seats: readonly Seated[]): Mention[] {
  const found: Mention[] = [];
  for (const agency of agencies) {
    const places = [agency.name, agency.shortName].filter((name) => name.length >= MIN_NAME).map((name) => line.indexOf(name)).filter((at) => at >= 0);
    if (places.length > 0) found.push({ at: Math.min(...places), agencyId: agency.id, memberId: null });
  }
  for (const seat of seats) {
    const surname = seat.name.split(/[\s　]+/u)[0] ?? '';
    const at = surname.length >= MIN_NAME ? line.indexOf(surname) : -1;
    if (at < 0) continue;
    const same = found.find((mention) => mention.agencyId === seat.agencyId);
    if (same) {
      same.memberId ??= seat.memberId;
      same.at = Math.min(same.at, at);
    } else found.push({ at, agencyId: seat.agencyId, memberId: seat.memberId });
  }
  return found.toSorted((a, b) => a.at - b.at);
}

/** 10月15日まで(に), 9月末, 月末, 次回(の会議)(まで), 常時; a day without a year is the next such day from the meeting on. */
export function readDue(line: string, meetingDate: string): Due {
  const text = line.normalize('NFKC');
  const full = /(?:(?:令和|R)(\d{1,2})[年.])?(\d{1,2})[月/.](\d{1,2})日?(?=[^\d]*まで|.*まで|$)/u.exec(text);
  if (full && /まで/u.test(text.slice(full.index))) {
    const date = dayOf(full[1] ? Number(full[1]) + 2018 : null, Number(full[2]), Number(full[3]), meetingDate);
    // A day that does not exist is left for the clerk to put right.
    return date ? { kind: 'day', date } : { kind: 'none' };
  }
  const monthEnd = /(?:(\d{1,2})月|今月|月)末/u.exec(text);
  if (monthEnd) {
    const month = monthEnd[1] ? Number(monthEnd[1]) : Number(meetingDate.slice(5, 7));
    const year = Number(meetingDate.slice(0, 4)) + (month < Number(meetingDate.slice(5, 7)) ? 1 : 0);
    if (month >= 1 && month <= 12) return { kind: 'monthEnd', month: `${year}-${String(month).padStart(2, '0')}` };
  }
  if (/次回/u.test(text)) return { kind: 'nextMeeting' };
  if (/常時/u.test(text)) return { kind: 'always', checkOn: null };
  const event = /[^、。「」\s]{2,30}(?:日|時|後|前)の?[^、。「」\s]{0,12}(?:前|後)?まで(?=に|[、。]|$)/u.exec(text);
  return event ? { kind: 'event', event: event[0] } : { kind: 'none' };
}

function dayOf(year: number | null, month: number, day: number, meetingDate: string): string | null {
  const spell = (y: number) => `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const meetingYear = Number(meetingDate.slice(0, 4));
  const candidate = year === null ? (spell(meetingYear) >= meetingDate ? meetingYear : meetingYear + 1) : year;
  const text = spell(candidate);
  const real = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== text) return null;
  // A day far beyond the next fiscal year is a slip of the finger.
  return fiscalYearNumber(text) - fiscalYearNumber(meetingDate) <= 2 ? text : null;
}
