import type { ErrorBody } from '../errors/appError.ts';
import type { AppEvent } from './events.ts';

/** What comes back through the door, always JSON. */
export type Reply = { ok: true; output: unknown } | { ok: false; error: ErrorBody };

/** What the page finds on `window.board`: one way in, one way to listen, nothing else. */
export interface Bridge {
  dispatch(call: { operation: string; input: unknown }): Promise<Reply>;
  /** Returns the function that stops listening. */
  onEvent(listener: (event: AppEvent) => void): () => void;
}
