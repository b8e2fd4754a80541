import type { Call } from '../../electron/core/context.ts';
import type { Core } from '../../electron/core/createCore.ts';
import type { OutputOf } from '../../shared/contract/operations.ts';
import { AppError } from '../../shared/errors/appError.ts';

/** Knocks as the operator on the door of a running app, for what a test needs but is not about. */
export function callOf(core: Core): Call {
  return async (operation, input) => {
    const reply = await core.dispatch({ operation, input }, 'operator');
    if (!reply.ok) throw AppError.fromBody(reply.error);
    // The door has parsed the output against this very operation.
    return reply.output as OutputOf<typeof operation>;
  };
}
