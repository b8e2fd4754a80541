import { AppError } from '../../../shared/errors/appError.ts';
import { call } from '../../api/client.ts';

/** How long typing may go on before it is written anyway, in milliseconds: well under the promised second. */
const PAUSE = 250;
const LONGEST = 600;
const RETRY = 2000;

/** Whether the disk has the words. */
export type DraftState = 'saved' | 'saving' | 'failed';

/** Writes one draft behind the typing, encrypted, and reads it back. */
export interface DraftKeeper {
  /** The stored draft; asked again until the store answers, because an unread draft must not be overwritten by an empty box. */
  read(isGone: () => boolean): Promise<unknown>;
  /** Writes the value soon. */
  keep(value: object): void;
  /** Writes at once what waits; whatever is asked of the door afterwards comes after it. False where it could not be written. */
  flush(): Promise<boolean>;
  /** Drops what waits: the command that recorded it forgot the draft in the store. */
  drop(): void;
}

/** One keeper for one draft; `tell` hears how it stands. */
export function createDraftKeeper(key: string, tell: (state: DraftState) => void): DraftKeeper {
  let pending: { text: string; since: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void write(), wait);
  };
  async function write(): Promise<void> {
    clearTimeout(timer);
    const job = pending;
    if (!job) return;
    pending = null;
    try {
      await call('drafts.save', { key, value: job.text });
      if (!pending) tell('saved');
    } catch (error) {
      // Locked: a retry after the next unlocking would write over what is typed then.
      if (error instanceof AppError && error.code === 'locked') return;
      pending ??= job;
      tell('failed');
      later(RETRY);
    }
  }
  return {
    async read(isGone) {
      while (!isGone()) {
        try {
          const { value } = await call('drafts.get', { key });
          return value === null ? null : parse(value);
        } catch {
          await new Promise((resolve) => setTimeout(resolve, RETRY));
        }
      }
      return null;
    },
    keep(value) {
      pending = { text: JSON.stringify(value), since: pending?.since ?? Date.now() };
      tell('saving');
      later(Math.max(0, Math.min(PAUSE, pending.since + LONGEST - Date.now())));
    },
    async flush() {
      await write();
      return pending === null;
    },
    drop() {
      clearTimeout(timer);
      pending = null;
      tell('saved');
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
