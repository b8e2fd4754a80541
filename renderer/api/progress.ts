import { useEffect, useState } from 'react';
import type { AppEvent } from '../../shared/contract/events.ts';

/** How far a long task has come. */
export type TaskProgress = Omit<Extract<AppEvent, { name: 'task.progress' }>, 'name'>;

/** Follows the progress of one task; null before its first message. */
export function useTaskProgress(task: string): TaskProgress | null {
  const [progress, setProgress] = useState<TaskProgress | null>(null);
  useEffect(
    () =>
      window.board.onEvent((event) => {
        if (event.name === 'task.progress' && event.task === task) setProgress(event);
      }),
    [task],
  );
  return progress;
}
