import type { DateStyle } from '../../../shared/domain/anonymisation/choices.ts';
import type { GroupStatus } from '../../../shared/domain/anonymisation/schema.ts';
import { ageBand, yearsIn } from './ages.ts';
import type { GroupLabel } from './labels.ts';
import type { MarkGroup } from './groups.ts';
import { widen } from './persons.ts';
import { type CourseDate, dayAfter, findDates, relativeDate } from './relativeDates.ts';
import { type Replacement, replaceSpans } from './replace.ts';
import type { Mark } from './types.ts';

/** One mark with what the clerk sees of it. */
export interface PlacedMark extends Replacement {
  readonly groupId: string;
  readonly status: GroupStatus;
  readonly mark: Mark;
}

/** What spans are made from. */
export interface ComposeInput {
  readonly text: string;
  readonly groups: readonly MarkGroup[];
  readonly labels: ReadonlyMap<string, GroupLabel>;
  readonly statuses: ReadonlyMap<string, GroupStatus>;
  readonly origin: string;
  readonly dateStyle: DateStyle;
}

/** Every mark with the span it takes and what stands there afterwards; undecided and left ones keep their own words. */
export function placeMarks(input: ComposeInput): PlacedMark[] {
  const { text, groups } = input;
  const all = groups.flatMap((group) => group.marks.map((mark) => ({ group, mark }))).sort((a, b) => a.mark.start - b.mark.start);
  const placed: PlacedMark[] = [];
  let free = 0;
  let around = input.origin;
  for (const [index, { group, mark }] of all.entries()) {
    if (mark.start < free) continue;
    const date = mark.kind === 'D' ? findDates(text.slice(mark.start, mark.end))[0] : undefined;
    const status = input.statuses.get(group.id) ?? 'undecided';
    const next = all[index + 1]?.mark;
    const span = status === 'replaced' ? spanOf(input, group, mark, { next, date, around }) : { start: mark.start, end: mark.end, label: text.slice(mark.start, mark.end) };
    const start = Math.max(span.start, free);
    const end = Math.min(span.end, next?.start ?? text.length);
    placed.push({ start, end: Math.max(end, mark.end), label: span.label, groupId: group.id, status, mark });
    free = Math.max(end, mark.end);
    if (date) around = dayAfter(date, input.origin, around);
  }
  return placed;
}

/** The whole text with everything in place. */
export const composeText = (text: string, placed: readonly PlacedMark[]): string => replaceSpans(text, placed).text;

interface Beside {
  readonly next: Mark | undefined;
  /** What the mark tells, if it is a date, and the day that was spoken of last. */
  readonly date: CourseDate | undefined;
  readonly around: string;
}

function spanOf(input: ComposeInput, group: MarkGroup, mark: Mark, { next, date, around }: Beside): Replacement {
  const { text, origin } = input;
  const given = input.labels.get(group.id);
  const here = { start: mark.start, end: mark.end };
  switch (mark.kind) {
    case 'P': {
      const label = given ?? { label: '○○さん', relationship: '', role: '' };
      const span = widen(text, mark.start, mark.end, label);
      // 佐藤姓 becomes A姓, not Aさん姓.
      return { ...span, label: text.startsWith('姓', span.end) ? label.label.replace(/さん$/u, '') : label.label };
    }
    case 'A':
    case 'F':
      return { ...here, label: given?.label ?? '○○' };
    case 'B':
      return given ? { ...here, label: given.label } : birth(text, mark, next, origin);
    case 'G': {
      const years = yearsIn(text.slice(mark.start, mark.end));
      return { ...here, label: given?.label ?? (years === null ? '年代不明' : ageBand(years)) };
    }
    case 'D':
      return { ...here, label: given?.label ?? (date ? relativeDate(date, origin, input.dateStyle, around) : 'ある時期') };
    case 'T':
      return { ...here, label: given?.label ?? '○○○-○○○○-○○○○' };
    case 'M':
      return { ...here, label: given?.label ?? '［連絡先］' };
    case 'I':
      return { ...here, label: given?.label ?? '○○○○' };
  }
}

/** A birth date gives way to the age beside it, or becomes the age class itself. */
function birth(text: string, mark: Mark, next: Mark | undefined, origin: string): Replacement {
  const tail = /^(?:[（(][月火水木金土日][）)])?(?:頃|ごろ)?(?:に)?(?:生まれ|生れ|生)?/u.exec(text.slice(mark.end, mark.end + 10))?.[0] ?? '';
  const end = mark.end + tail.length;
  if (next?.kind === 'G') {
    const between = text.slice(end, next.start);
    if (/^[、,，・\s\u3000]{0,3}$/u.test(between)) return { start: mark.start, end: next.start, label: '' };
    if (/^[（(]$/u.test(between)) return { start: mark.start, end, label: '' };
  }
  const words = text.slice(mark.start, mark.end);
  // S22生 leaves the 年 out.
  const year = findDates(words)[0]?.year ?? findDates(`${words}年`)[0]?.year ?? yearOfDigits(words);
  return { start: mark.start, end, label: year === null ? '生年月日は省略' : ageBand(Math.max(0, Number(origin.slice(0, 4)) - year)) };
}

const yearOfDigits = (text: string): number | null => {
  const digits = /^(?:18|19|20)\d{2}(?=\d{4}$)/u.exec(text)?.[0];
  return digits === undefined ? null : Number(digits);
};
