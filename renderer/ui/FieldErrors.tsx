import { createContext, type ReactNode, useContext } from 'react';

const Errors = createContext<Record<string, string>>({});

interface Props {
  /** Straight from `AppError.fields`: input path → sentence. */
  of: Record<string, string> | undefined;
  children: ReactNode;
}

/** Lets every field inside find its own sentence by its `path`. */
export function FieldErrors({ of, children }: Props) {
  return <Errors value={of ?? {}}>{children}</Errors>;
}

/** The sentence for one field: its own check first, then what the door said about its path. */
export function useFieldError(path: string | undefined, own: string | undefined): string | undefined {
  const errors = useContext(Errors);
  return own ?? (path === undefined ? undefined : errors[path]);
}
