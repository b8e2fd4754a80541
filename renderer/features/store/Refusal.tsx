import type { AppError } from '../../../shared/errors/appError.ts';
import { Message } from '../../ui/Message.tsx';
import { spellSeconds } from './useWait.ts';

/** Why the store did not open: how long to wait, or what was wrong. */
export function Refusal({ wait, error }: { wait: number; error: AppError | null }) {
  if (wait > 0) return <Message tone="warn">続けて間違えたため、あと{spellSeconds(wait)}お待ちください。</Message>;
  if (!error || error.code === 'key.wait') return null;
  return <Message tone="stop">{error.message}</Message>;
}
