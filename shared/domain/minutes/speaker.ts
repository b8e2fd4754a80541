import { searchKey } from '../../text/kana.ts';
import type { Attendance } from '../attendance/schema.ts';

/** A seat as far as it says who speaks. */
export type Speaker = Pick<Attendance, 'memberId' | 'agencyId' | 'agencyName' | 'agencyShortName' | 'position' | 'name' | 'kana' | 'proxyName'>;

/** Roles that speak without standing for an agency. */
export const SPEAKER_ROLES = ['議長', '司会', '事務局', '助言者'] as const;

/** What the start of a line said about its speaker (a seat, or a role where no agency fits), and the line without it. */
export interface SpokenLine<Seat> {
  seat: Seat | null;
  role: string;
  rest: string;
}

const surname = (name: string): string => name.split(/[\s　]+/u)[0] ?? name;

function callNames(seat: Speaker): string[] {
  return [surname(seat.name), seat.name, seat.agencyShortName, seat.agencyName, surname(seat.proxyName)].map(searchKey).filter(Boolean);
}

/** 「吉原　」 or 「議長　」 at the start of a line names the speaker; a name without the blank after it is text. Two of one name are nobody. */
export function speakerAtStart<Seat extends Speaker>(line: string, seats: readonly Seat[]): SpokenLine<Seat> | null {
  const match = /^([^\s　＠@]{1,20})[\s　]/u.exec(line);
  if (!match) return null;
  const called = searchKey(match[1] ?? '');
  const found = seats.filter((seat) => callNames(seat).includes(called));
  const agencies = new Set(found.map((seat) => seat.agencyId));
  const [seat] = found;
  const rest = line.slice(match[0].length);
  if (seat) return agencies.size === 1 ? { seat, role: '', rest } : null;
  const role = SPEAKER_ROLES.find((candidate) => candidate === match[1]);
  return role ? { seat: null, role, rest } : null;
}

/** The word after ＠ at the start of a line while it is being typed; null when there is none. Half finished romaji at its end is ignored. */
export function mentionAtStart(line: string): string | null {
  const match = /^[＠@]([^\s　]{0,20})$/u.exec(line);
  return match ? (match[1] ?? '').replace(/([ぁ-ん])[a-zａ-ｚ]{1,2}$/iu, '$1') : null;
}

/** Seats that a ＠ word may mean, best first: readings and names that begin with it, then those that hold it. */
export function candidates<Seat extends Speaker>(word: string, seats: readonly Seat[], most = 6): Seat[] {
  const query = searchKey(word);
  const score = (seat: Seat): number => {
    const texts = [seat.kana, seat.name, seat.agencyShortName, seat.agencyName, seat.position, seat.proxyName].map(searchKey);
    if (texts.some((text) => text.startsWith(query))) return 2;
    return texts.some((text) => text.includes(query)) ? 1 : 0;
  };
  return seats
    .map((seat) => ({ seat, score: score(seat) }))
    .filter((each) => each.score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map((each) => each.seat);
}
