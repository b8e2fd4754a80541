import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import type { Entry } from '../../../shared/domain/minutes/schema.ts';
import { useCommand } from '../../api/queries.ts';
import { notifyWithUndo } from '../../ui/notices.ts';
import { EmptyState } from '../../ui/States.tsx';
import { EntryRow, type EntryRowProps } from './EntryRow.tsx';
import css from './Proceedings.module.css';

interface Props extends Omit<EntryRowProps, 'entry' | 'onRemove'> {
  entries: readonly Entry[];
}

/** What was recorded under the item on show, oldest first, the newest in view. */
export function EntryStream({ entries, ...rest }: Props) {
  const { mutate: remove } = useCommand('minutes.removeEntry');
  const { mutate: restore } = useCommand('minutes.restoreEntry');
  const takeAway = useCallback(
    (id: string) => remove({ id }, { onSuccess: () => notifyWithUndo('記録を消しました', () => restore({ id })) }),
    [remove, restore],
  );
  const stream = useNewestInView(entries.at(-1)?.id);
  return (
    <div className={css.stream} ref={stream}>
      {entries.length === 0 ? (
        <EmptyState title="この議題の記録はまだありません">{rest.frozen ? '' : '下の欄に入力し、Ctrl+Enter で記録します。'}</EmptyState>
      ) : (
        <ol aria-label="記録">
          {entries.map((entry) => <EntryRow key={entry.id} entry={entry} onRemove={takeAway} {...rest} />)}
        </ol>
      )}
    </div>
  );
}

/** Scrolls to the end when something new comes, and stays there while the box below grows, unless the clerk has scrolled up. */
function useNewestInView(last: string | undefined) {
  const stream = useRef<HTMLDivElement>(null);
  const toEnd = () => {
    if (stream.current) stream.current.scrollTop = stream.current.scrollHeight;
  };
  const showNewest = useEffectEvent(toEnd);
  useEffect(() => {
    if (last !== undefined) showNewest();
  }, [last]);
  useEffect(() => {
    const element = stream.current;
    if (!element) return undefined;
    let atEnd = true;
    const look = () => {
      atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 24;
    };
    const observer = new ResizeObserver(() => atEnd && showNewest());
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  return stream;
}
