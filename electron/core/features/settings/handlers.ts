import type { settingsOperations } from '../../../../shared/contract/features/settings.ts';
import type { HandlersOf } from '../../context.ts';
import { readSettings, writeSettings } from './repository.ts';

/** Answers for 設定. */
export const settingsHandlers: HandlersOf<typeof settingsOperations> = {
  'settings.get': (_input, { db }) => readSettings(db),
  'settings.update': (next, { db, audit }) => {
    writeSettings(db, next);
    audit('settings.update', 'settings');
    return null;
  },
};
