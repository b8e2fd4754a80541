import type { User } from '../../context.ts';
import type { WritableDb } from '../../database/types.ts';

/** Who and where 練習用 pretends to be; no such municipality exists. */
export const SAMPLE_NAMES = { municipality: '練習市（練習用）', department: '福祉総務課' };

/** The person who works in 練習用. */
export const SAMPLE_USER_NAME = '練習 利用者';

/** Writes what set-up would have asked; people, cases and meetings come through the door afterwards. */
export function writeSampleAnswers(db: WritableDb, user: User, now: Date): void {
  const setting = 'INSERT INTO settings (key, value) VALUES (:key, :value)';
  db.run(setting, { key: 'municipality', value: JSON.stringify(SAMPLE_NAMES.municipality) });
  db.run(setting, { key: 'department', value: JSON.stringify(SAMPLE_NAMES.department) });
  db.run('INSERT INTO users (id, name, created_at) VALUES (:id, :name, :at)', { id: user.id, name: user.name, at: now.toISOString() });
}
