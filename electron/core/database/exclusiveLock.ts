import Database from 'better-sqlite3';

/**
 * Makes sure that one process at a time works on a store: a lock of the operating system, held by an open
 * transaction on an otherwise empty file. It vanishes with its process, so a crash leaves nothing to clear and
 * a process number used twice misleads nobody. Throws SQLITE_BUSY where another holds it.
 */
export function takeExclusiveLock(file: string): () => void {
  const holder = new Database(file, { timeout: 0 });
  try {
    holder.pragma('journal_mode = OFF');
    holder.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    holder.close();
    throw error;
  }
  return () => holder.close();
}
