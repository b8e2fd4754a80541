import { memo, type MouseEvent, type Ref, useEffect, useMemo, useRef } from 'react';
import { GROUP_STATUS_LABELS, type GroupStatus } from '../../../shared/domain/anonymisation/schema.ts';
import { cx } from '../../ui/cx.ts';
import { type MarkedParagraph, markedParagraphs } from './paragraphs.ts';
import css from './Workbench.module.css';

interface Props {
  label: string;
  text: string;
  marks: readonly { start: number; end: number; groupId: string; status: GroupStatus }[];
  /** The group that is being decided, and which of its places. */
  current: string | null;
  nth: number;
  /** Tells which mark was clicked, by its place in `marks`. */
  onChoose(index: number): void;
  boxRef?: Ref<HTMLDivElement>;
}

/** A text with its marks, line by line; lines out of sight cost nothing. */
export function MarkedText({ label, text, marks, current, nth, onChoose, boxRef }: Props) {
  const paragraphs = useMemo(() => markedParagraphs(text, marks), [text, marks]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current !== null) box.current?.querySelector(`[data-group="${CSS.escape(current)}"][data-nth="${nth}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [current, nth]);
  const choose = ({ target }: MouseEvent) => {
    const { group, nth: place } = target instanceof HTMLElement ? (target.closest<HTMLElement>('[data-group]')?.dataset ?? {}) : {};
    if (group === undefined) return;
    const indexes = marks.flatMap(({ groupId }, index) => (groupId === group ? [index] : []));
    onChoose(indexes[Number(place)] ?? indexes[0] ?? 0);
  };
  return (
    // The marks are chosen by keyboard in the list at the right; a click here is a short cut to it.
    <div className={css.text} ref={box} role="region" aria-label={label} tabIndex={0} onClick={choose}>
      <div ref={boxRef}>
        {paragraphs.map((paragraph, index) => {
          const isHere = paragraph.stretches.some(({ groupId }) => groupId === current);
          return <Line key={index} paragraph={paragraph} current={isHere ? current : null} nth={isHere ? nth : -1} />;
        })}
      </div>
    </div>
  );
}

const Line = memo(
  function Line({ paragraph, current, nth }: { paragraph: MarkedParagraph; current: string | null; nth: number }) {
    return (
      <p className={css.line}>
        {paragraph.stretches.map(({ text, groupId, nth: place, status }, index) =>
          groupId === null ? text : (
            <mark
              key={index} data-group={groupId} data-nth={place} title={GROUP_STATUS_LABELS[status]}
              className={cx(css.mark, css[status], groupId === current && css.current, groupId === current && place === nth && css.here)}
            >
              {text}
            </mark>
          ),
        )}
      </p>
    );
  },
  (before, after) => before.paragraph.key === after.paragraph.key && before.current === after.current && before.nth === after.nth,
);
