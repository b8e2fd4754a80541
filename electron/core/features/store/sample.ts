import type { CommandContext } from '../../context.ts';

/** Who and where 練習用 pretends to be; no such municipality exists. */
export const SAMPLE_NAMES = { municipality: '練習市（練習用）', department: '福祉総務課' };

/** The person who works in 練習用. */
export const SAMPLE_USER_NAME = '練習 利用者';

/** Fills a fresh 練習用 store through the same functions that the product's commands use. */
export function fillSample({ db, user, now }: CommandContext): void {
  const setting = 'INSERT INTO settings (key, value) VALUES (:key, :value)';
  db.run(setting, { key: 'municipality', value: JSON.stringify(SAMPLE_NAMES.municipality) });
  db.run(setting, { key: 'department', value: JSON.stringify(SAMPLE_NAMES.department) });
  db.run('INSERT INTO users (id, name, created_at) VALUES (:id, :name, :at)', { ...user, at: now().toISOString() });
}
