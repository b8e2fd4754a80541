import type { draftsOperations } from '../../../../shared/contract/features/drafts.ts';
import type { HandlersOf } from '../../context.ts';

/** Answers for 下書き. One committed row per key: what is answered has reached the disk. */
export const draftsHandlers: HandlersOf<typeof draftsOperations> = {
  'drafts.get': ({ key }, { db }) => ({ value: db.get<{ value: string }>('SELECT value FROM drafts WHERE key = :key', { key })?.value ?? null }),
  'drafts.save': ({ key, value }, { db, now }) => {
    db.run(
      `INSERT INTO drafts (key, value, updated_at) VALUES (:key, :value, :at)
       ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`,
      { key, value, at: now().toISOString() },
    );
    return null;
  },
  'drafts.discard': ({ key }, { db }) => {
    db.run('DELETE FROM drafts WHERE key = :key', { key });
    return null;
  },
};
