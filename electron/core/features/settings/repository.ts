import { type Settings, settings } from '../../../../shared/domain/settings/schema.ts';
import type { ReadableDb, WritableDb } from '../../database/types.ts';

/** All settings, with defaults where the office has not decided yet. */
export function readSettings(db: ReadableDb): Settings {
  const known = Object.keys(settings.shape);
  const rows = db.all<{ key: string; value: string }>('SELECT key, value FROM settings').filter((row) => known.includes(row.key));
  return settings.parse(Object.fromEntries(rows.map((row) => [row.key, JSON.parse(row.value)])));
}

/** Writes every setting under its own key. */
export function writeSettings(db: WritableDb, next: Settings): void {
  for (const [key, value] of Object.entries(next))
    db.run('INSERT INTO settings (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value', {
      key,
      value: JSON.stringify(value),
    });
}
