import { createHash } from 'node:crypto';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { TaskContext } from '../../context.ts';
import { cleanTraces } from '../../templates/cleanTraces.ts';
import { dropWaiting, findWaiting } from './waitingFiles.ts';

/** Keeps the file that waits, without the former office's traces; a replaced 様式 keeps its place in the choice of forms. */
export async function keepTemplate({ token, name, replaces }: { token: string; name: string; replaces: string | null }, context: TaskContext): Promise<{ id: string }> {
  const store = context.store.current();
  const { examined, bytes } = findWaiting(store, token);
  if (!examined.ok) throw new AppError('template.refused');
  const clean = cleanTraces(bytes);
  const id = context.write(({ db, newId, now, user, audit }) => {
    const other = db.get<{ id: string }>('SELECT id FROM templates WHERE name = :name', { name });
    if (other && other.id !== replaces) throw new AppError('conflict', '同じ名前の様式があります。', { fields: { name: '同じ名前の様式があります' } });
    const row = {
      name, fileName: examined.fileName, bytes: clean, sha256: createHash('sha256').update(clean).digest('hex'),
      fields: JSON.stringify(examined.fields), at: now().toISOString(), by: user.name,
    };
    if (replaces === null) {
      const made = newId();
      db.run(
        `INSERT INTO templates (id, name, file_name, bytes, sha256, fields, added_at, added_by) VALUES (:id, :name, :fileName, :bytes, :sha256, :fields, :at, :by)`,
        { id: made, ...row },
      );
      audit('templates.add', made);
      return made;
    }
    const changed = db.run(
      `UPDATE templates SET name = :name, file_name = :fileName, bytes = :bytes, sha256 = :sha256, fields = :fields, added_at = :at, added_by = :by WHERE id = :id`,
      { id: replaces, ...row },
    );
    if (changed === 0) throw new AppError('not.found');
    audit('templates.replace', replaces);
    return replaces;
  });
  dropWaiting(store);
  return { id };
}
