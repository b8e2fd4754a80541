import { type CaseLists, caseLists, DEFAULT_CASE_LISTS } from '../../../../shared/domain/cases/lists.ts';
import type { CommandContext, QueryContext } from '../../context.ts';

const KEY = 'cases.lists';

/** The words this office offers for 分野, 課題, 圏域 and 経路. */
export function getLists(_input: object, { db }: QueryContext): CaseLists {
  const row = db.get<{ value: string }>('SELECT value FROM settings WHERE key = :key', { key: KEY });
  return row ? caseLists.parse(JSON.parse(row.value)) : DEFAULT_CASE_LISTS;
}

/** Replaces the lists; what files already say stays as it was written. */
export function saveLists(lists: CaseLists, { db }: CommandContext): null {
  db.run('INSERT INTO settings (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = :value', {
    key: KEY,
    value: JSON.stringify(lists),
  });
  return null;
}
