import { useQueryClient } from '@tanstack/react-query';
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/operations.ts';

/** Shows at once what a command is going to change, so that a dropped card does not jump back while it is saved. */
export function useForesee<Name extends OperationName>(name: Name, input: InputOf<Name>) {
  const client = useQueryClient();
  const queryKey = [name, input];
  return {
    /** Until the core tells what it made of it. */
    foresee(change: (data: OutputOf<Name>) => OutputOf<Name>): void {
      void client.cancelQueries({ queryKey });
      client.setQueryData<OutputOf<Name>>(queryKey, (data) => (data === undefined ? undefined : change(data)));
    },
    /** The core refused: shows what is really there. */
    forget: () => void client.invalidateQueries({ queryKey }),
  };
}
