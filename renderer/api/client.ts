import type { Bridge } from '../../shared/contract/bridge.ts';
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/operations.ts';
import { AppError } from '../../shared/errors/appError.ts';

declare global {
  interface Window {
    readonly board: Bridge;
  }
}

/** Asks the core for one operation; throws AppError when it is refused. */
export async function call<Name extends OperationName>(operation: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const reply = await window.board.dispatch({ operation, input });
  if (!reply.ok) throw AppError.fromBody(reply.error);
  // The door has validated the output against this very operation.
  return reply.output as OutputOf<Name>;
}
