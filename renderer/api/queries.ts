import { keepPreviousData, type QueryClient, useMutation, useQuery } from '@tanstack/react-query';
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/operations.ts';
import { AppError } from '../../shared/errors/appError.ts';
import { dismissAll, notify } from '../ui/notices.ts';
import { call } from './client.ts';

interface ReadOptions {
  /** Wait with asking, e.g. until an id is chosen. */
  enabled?: boolean;
  /** Show the last answer while a new input is being asked (search). */
  keepsLast?: boolean;
  /** Ask again every so many milliseconds; for what changes without anyone working (time left). */
  every?: number;
}

/** Reads through the door; asked again by itself whenever the core says that data changed. */
export function useOperation<Name extends OperationName>(name: Name, input: InputOf<Name>, options: ReadOptions = {}) {
  return useQuery<OutputOf<Name>, AppError>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled: options.enabled ?? true,
    ...(options.keepsLast ? { placeholderData: keepPreviousData } : {}),
    ...(options.every === undefined ? {} : { refetchInterval: options.every }),
  });
}

/**
 * Does something through the door: `const add = useCommand('roster.addAgency'); add.mutate(input, { onSuccess })`.
 * A refusal is shown as a notice, unless `errors: 'page'` says that the page shows it (`add.error`, `<FieldErrors of={add.error?.fields}>`).
 */
export function useCommand<Name extends OperationName>(name: Name, { errors = 'notice' }: { errors?: 'notice' | 'page' } = {}) {
  return useMutation<OutputOf<Name>, AppError, InputOf<Name>>({
    mutationFn: (input) => call(name, input),
    onError: (error) => {
      if (errors === 'notice') notifyError(error);
    },
  });
}

/** Shows a refusal at the corner, with the id of a bug for whoever is asked for help. */
export function notifyError(error: unknown): void {
  const known = error instanceof AppError ? error : new AppError('unexpected');
  const first = Object.values(known.fields ?? {})[0];
  const words = first === undefined ? known.message : `${known.message}（${first}）`;
  notify({ text: known.id ? `${words}　番号 ${known.id}` : words, tone: 'stop' });
}

/** Reads everything on show again; after locking, forgets what was read. */
export function listenToCore(client: QueryClient): () => void {
  return window.board.onEvent((event) => {
    if (event.name === 'data.changed') void client.invalidateQueries();
    if (event.name === 'store.changed') {
      dismissAll();
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'store.getStatus' });
      // What was sent stands in there too: the words of entries, and the passphrase just used.
      client.getMutationCache().clear();
      void client.invalidateQueries();
    }
  });
}
