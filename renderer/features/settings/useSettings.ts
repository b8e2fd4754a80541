import { useRef, useState } from 'react';
import type { Settings } from '../../../shared/domain/settings/schema.ts';
import { useCommand } from '../../api/queries.ts';

/**
 * Settings while they are being changed, saved as a whole at each change. What was changed goes along with the next save,
 * so that two changes in one click do not undo each other and a refused one stays, marked, until it is put right.
 */
export function useSettings(saved: Settings) {
  const latest = useRef<Partial<Settings>>({});
  const [changes, setChanges] = useState<Partial<Settings>>({});
  const update = useCommand('settings.update', { errors: 'page' });
  const save = (part: Partial<Settings>) => {
    latest.current = { ...latest.current, ...part };
    setChanges(latest.current);
    update.mutate({ ...saved, ...latest.current });
  };
  return { settings: { ...saved, ...changes }, save, isSaved: update.isSuccess, error: update.error };
}
