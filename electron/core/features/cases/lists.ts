import { type CaseLists, caseLists, DEFAULT_CASE_LISTS } from '../../../../shared/domain/cases/lists.ts';
import type { CommandContext, QueryContext } from '../../context.ts';

const KEY = 'cases.lists';

/** The words this office offers for 分野, 課題, 圏域 and 経路. */
export function getLists(_input: object, { db }: QueryContext): CaseLists {
  const row = db.get<{ value: string }>('SELECT value FROM settings WHERE key = :key', { key: KEY });
  return row ? caseLists.parse(JSON.parse(row.value)) : DEFAULT_CASE_LISTS;
}

/** What files say, so that one can still look for a word that was taken off the list. */
export function listUsedWords(_input: object, { db }: QueryContext): Pick<CaseLists, 'fields' | 'districts'> {
  const words = (sql: string) => db.all<{ word: string }>(sql).map(({ word }) => word);
  return {
    fields: words('SELECT DISTINCT f.value AS word FROM case_files c, json_each(c.fields) f WHERE c.deleted_at IS NULL ORDER BY word'),
    districts: words(`SELECT DISTINCT district AS word FROM case_files WHERE deleted_at IS NULL AND district <> '' ORDER BY word`),
  };
}

/** Replaces the lists; what files already say stays as it was written. */
export function saveLists(lists: CaseLists, { db }: CommandContext): null {
  db.run('INSERT INTO settings (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = :value', {
    key: KEY,
    value: JSON.stringify(lists),
  });
  return null;
}
