import { existsSync } from 'node:fs';
import type { LeftFile, WrittenFile } from '../../../../shared/domain/documents/export.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { CommandContext, QueryContext } from '../../context.ts';
import { readSettings } from '../settings/repository.ts';

const DAY = 86_400_000;

/** Notes one file: what, where, to whom, by whom, and the hash of its bytes. */
export function recordExport(context: CommandContext, meetingId: string, file: WrittenFile & { copyNumber: string }, overrideReason: string): void {
  const { db, newId, now, user, audit } = context;
  const id = newId();
  db.run(
    `INSERT INTO exports (id, meeting_id, form, file_name, path, sha256, recipient, copy_number, exported_at, user_name, override_reason)
     VALUES (:id, :meetingId, :form, :name, :path, :sha256, :recipient, :copyNumber, :at, :userName, :overrideReason)`,
    {
      id, meetingId, form: file.paper, name: file.name, path: file.path, sha256: file.sha256, recipient: file.recipient, copyNumber: file.copyNumber,
      at: now().toISOString(), userName: user.name, overrideReason,
    },
  );
  audit(overrideReason ? 'documents.exportOverridden' : 'documents.export', id);
}

interface LeftRow {
  path: string;
  exportId: string;
  fileName: string;
  exportedAt: string;
  userName: string;
  recipients: string;
  papers: number;
}

/** Files that nobody has declared gone, with a look at the disk; a zip counts once. */
export function listLeft({ db, now }: Pick<QueryContext, 'db' | 'now'>): LeftFile[] {
  const { reminderDays } = readSettings(db).paperTexts;
  const rows = db.all<LeftRow>(
    `SELECT path, MIN(id) AS export_id, MIN(file_name) AS file_name, MAX(exported_at) AS exported_at, MAX(user_name) AS user_name,
       GROUP_CONCAT(DISTINCT NULLIF(recipient, '')) AS recipients, COUNT(*) AS papers
     FROM exports WHERE removed_at IS NULL GROUP BY path ORDER BY MAX(exported_at), MIN(id)`,
  );
  const oldest = reminderDays === null ? 0 : now().getTime() - reminderDays * DAY;
  return rows.map((row) => ({
    path: row.path,
    exportId: row.exportId,
    name: row.path.split(/[\\/]/u).at(-1) ?? row.fileName,
    exportedAt: row.exportedAt,
    userName: row.userName,
    recipients: (row.recipients ?? '').replaceAll(',', '、'),
    papers: row.papers,
    exists: existsSync(row.path),
    overdue: Date.parse(row.exportedAt) < oldest,
  }));
}

/** 消した: only what the disk confirms. A file that was moved away counts as gone from here. */
export function markRemoved(path: string, { db, now, audit }: CommandContext): void {
  if (existsSync(path)) throw new AppError('conflict', 'ファイルがまだ残っています。フォルダを開いて削除し、ごみ箱も空にしてから押してください。');
  const changed = db.run('UPDATE exports SET removed_at = :at WHERE path = :path AND removed_at IS NULL', { path, at: now().toISOString() });
  if (changed === 0) throw new AppError('not.found');
  audit('documents.markRemoved', 'exports');
}
