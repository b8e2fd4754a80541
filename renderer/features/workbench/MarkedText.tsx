import { memo, type MouseEvent, type Ref, useEffect, useMemo, useRef } from 'react';
import { GROUP_STATUS_LABELS, type GroupStatus } from '../../../shared/domain/anonymisation/schema.ts';
import { cx } from '../../ui/cx.ts';
import { type MarkedParagraph, markedParagraphs } from './paragraphs.ts';
import css from './Workbench.module.css';

interface Props {
  label: string;
  text: string;
  marks: readonly { start: number; end: number; groupId: string; status: GroupStatus }[];
  current: string | null;
  onChoose(groupId: string): void;
  boxRef?: Ref<HTMLDivElement>;
}

/** A text with its marks, line by line; lines out of sight cost nothing. */
export function MarkedText({ label, text, marks, current, onChoose, boxRef }: Props) {
  const paragraphs = useMemo(() => markedParagraphs(text, marks), [text, marks]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current !== null) box.current?.querySelector(`[data-group="${CSS.escape(current)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const choose = ({ target }: MouseEvent) => {
    const groupId = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-group]')?.dataset['group'] : undefined;
    if (groupId !== undefined) onChoose(groupId);
  };
  return (
    // The marks are chosen by keyboard in the list at the right; a click here is a short cut to it.
    <div className={css.text} ref={box} role="region" aria-label={label} tabIndex={0} onClick={choose}>
      <div ref={boxRef}>
        {paragraphs.map((paragraph) => (
          <Line key={paragraph.start} paragraph={paragraph} current={paragraph.stretches.some(({ groupId }) => groupId === current) ? current : null} />
        ))}
      </div>
    </div>
  );
}

const Line = memo(
  function Line({ paragraph, current }: { paragraph: MarkedParagraph; current: string | null }) {
    return (
      <p className={css.line} data-start={paragraph.start}>
        {paragraph.stretches.map(({ text, groupId, status }, index) =>
          groupId === null ? (
            <span key={index}>{text}</span>
          ) : (
            <mark key={index} data-group={groupId} title={GROUP_STATUS_LABELS[status]} className={cx(css.mark, css[status], groupId === current && css.current)}>
              {text}
            </mark>
          ),
        )}
      </p>
    );
  },
  (before, after) => before.paragraph.key === after.paragraph.key && before.paragraph.start === after.paragraph.start && before.current === after.current,
);
