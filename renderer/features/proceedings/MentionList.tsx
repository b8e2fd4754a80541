import { type RefObject, useState } from 'react';
import type { Attendance } from '../../../shared/domain/attendance/schema.ts';
import { candidates } from '../../../shared/domain/minutes/speaker.ts';
import { cx } from '../../ui/cx.ts';
import { useShortcuts } from '../../ui/keys.ts';
import css from './Composer.module.css';

interface Props {
  /** The word after ＠. */
  word: string;
  seats: readonly Attendance[];
  /** Keys are taken only inside this element, and never while composing. */
  within: RefObject<HTMLElement | null>;
  onChoose(seat: Attendance): void;
  onCancel(): void;
}

/** The seats that a ＠ word may mean: arrows, Enter or Tab choose, Escape leaves the word as it is. */
export function MentionList({ word, seats, within, onChoose, onCancel }: Props) {
  const found = candidates(word, seats);
  const [place, setPlace] = useState({ word, index: 0 });
  const at = place.word === word ? Math.min(place.index, found.length - 1) : 0;
  const setIndex = (index: number) => setPlace({ word, index });
  const choose = () => {
    const seat = found[Math.max(0, at)];
    if (seat) onChoose(seat);
  };
  useShortcuts(
    {
      ArrowDown: () => setIndex((at + 1) % Math.max(1, found.length)),
      ArrowUp: () => setIndex((at - 1 + found.length) % Math.max(1, found.length)),
      Enter: choose,
      Tab: choose,
      Escape: onCancel,
    },
    { within, disabled: found.length === 0 },
  );
  if (found.length === 0) return <p className={css.noMention}>「{word}」に当たる出席者はいません</p>;
  const chosen = found[at];
  return (
    <>
      <p className={css.aloud} role="status">{chosen && `発言者の候補${found.length}件　${at + 1}件目　${seatWords(chosen)}`}</p>
      <ul className={css.mentions} role="listbox" aria-label="発言者の候補">
        {found.map((seat, position) => (
          // The list follows the keys of the field; the pointer is a second way.
          <li
            key={seat.memberId} role="option" aria-selected={position === at} className={cx(css.mention, position === at && css.chosen)}
            onPointerDown={(event) => { event.preventDefault(); onChoose(seat); }}
          >
            <b>{seat.agencyShortName || seat.agencyName}</b> {seat.name}
            <small>{seat.position}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

const seatWords = (seat: Attendance): string => `${seat.agencyShortName || seat.agencyName}　${seat.name}`;
