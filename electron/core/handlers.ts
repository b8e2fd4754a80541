import type { operations } from '../../shared/contract/operations.ts';
import type { HandlersOf } from './context.ts';
import { storeHandlers } from './features/store/handlers.ts';

/** One handler for each operation; a missing one does not compile. */
export const handlers: HandlersOf<typeof operations> = {
  ...storeHandlers,
};
