import type { Due, Edition, MeetingHead } from '../../../../shared/domain/documents/parts.ts';
import type { DocumentStyle } from '../../../../shared/domain/documents/style.ts';
import { applyDigits, groupDigits } from '../../../../shared/text/digits.ts';
import { clockTime, meridiemTime } from '../../../../shared/text/time.ts';
import { eraName, fiscalYear, wareki, warekiMonth, warekiShort, warekiWithWeekday } from '../../../../shared/text/wareki.ts';
import { emSpace, toFullWidth } from '../../../../shared/text/width.ts';

/** The office's way of saying dates, times, numbers and fixed sentences; every form takes its words from here. */
export type Wording = ReturnType<typeof createWording>;

/** Binds the 公用文の設定 to functions that spell things. */
export function createWording(style: DocumentStyle) {
  const digits = (text: string): string => applyDigits(text, style.digits);
  const date = (iso: string): string => digits(style.era === 'short' ? warekiShort(iso) : wareki(iso));
  const time = (hhmm: string): string => digits(style.time === 'clock' ? clockTime(hhmm) : meridiemTime(hhmm));
  const ordinal = (head: MeetingHead): string => digits(`${fiscalYear(head.date)}第${head.ordinal}回`);
  return {
    digits,
    /** A telephone number: its hyphens go with its digits. */
    phone: (text: string): string => (style.digits === 'full' ? toFullWidth(text) : text),
    /** A count with its unit: 1,200部. */
    count: (value: number, unit: string): string => digits(`${groupDigits(value)}${unit}`),
    /** In tables and lists; shortened where the office shortens. */
    date,
    /** On letters and in headings; never shortened. */
    formalDate: (iso: string): string => digits(wareki(iso)),
    formalDay: (iso: string): string => digits(warekiWithWeekday(iso)),
    /** A date to be written by hand, with the era of the day the sheet is made. */
    blankDate: (iso: string): string => `${eraName(iso)}${emSpace.repeat(2)}年${emSpace.repeat(2)}月${emSpace.repeat(2)}日`,
    time,
    /** In tables, always 13:30. */
    clock: (hhmm: string): string => digits(clockTime(hhmm)),
    period: (from: string, to: string | null): string => (to ? `${time(from)}から${time(to)}まで` : time(from)),
    /** 令和8年度第5回. */
    ordinal,
    /** 令和8年度第5回支援会議. */
    meetingName: (head: MeetingHead): string => `${ordinal(head)}${head.conferenceName}`,
    say: (sentence: { masu: string; dearu: string }): string => sentence[style.voice],
    /** In a cell; may take two lines. */
    due: (due: Due): string => spellDue(due, date, digits),
    edition: (edition: Edition): string => digits(edition.kind === '当日版' ? '当日版（仮）' : `${edition.kind}${emSpace}第${edition.number}版`),
    /** The widest a date, the end of a month or a time of day gets, for the columns that hold one. */
    widestDate: date('2028-12-28'),
    widestDue: `${date('2028-12-28')}\n${spellDue({ kind: 'monthEnd', month: '2028-12' }, date, digits)}`,
    widestClock: digits('23:59'),
    honorific: style.honorific,
    gap: emSpace,
  };
}

function spellDue(due: Due, date: (iso: string) => string, digits: (text: string) => string): string {
  switch (due.kind) {
    case 'day':
      return date(due.date);
    case 'monthEnd':
      return digits(`${warekiMonth(due.month)}末`);
    case 'nextMeeting':
      return due.date ? `次回まで\n${date(due.date)}` : '次回まで';
    case 'event':
      return due.text;
    case 'always':
      return due.checkDate ? `常時（点検日）\n${date(due.checkDate)}` : '常時';
  }
}
