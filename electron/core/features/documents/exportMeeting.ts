import { createHash } from 'node:crypto';
import type { ExportRequest, ExportResult } from '../../../../shared/domain/documents/export.ts';
import { MEETING_FORM_TITLES } from '../../../../shared/domain/documents/export.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { TaskContext } from '../../context.ts';
import { readDossier } from '../dossier/readDossier.ts';
import { leaksInPaper, rosterNamesInText } from './leakCheck.ts';
import { type Paper, writePaper } from './papers.ts';

/** Makes the papers, reads them back for leaks, and only then writes them all; nothing is overwritten. */
export async function exportMeeting(request: ExportRequest, context: TaskContext): Promise<ExportResult> {
  const { ports, detector, read, write, emit } = context;
  const dossier = read(({ db }) => readDossier(db, request.meetingId));
  const tell = (done: number, label: string) => emit({ name: 'task.progress', task: 'documents.exportMeeting', done, total: request.forms.length * 2, label });
  const papers: Paper[] = [];
  for (const [index, form] of request.forms.entries()) {
    tell(index, `${MEETING_FORM_TITLES[form]}を作成しています`);
    papers.push(await writePaper(form, dossier, request));
  }
  const leaks: ExportResult['leaks'] = [];
  for (const paper of papers) leaks.push(...(await leaksInPaper(detector, dossier, paper)));
  if (request.forms.some((form) => form !== 'agenda'))
    for (const found of await rosterNamesInText(detector, dossier)) leaks.push({ form: 'minutes', ...found });
  if (leaks.length > 0 && request.overrideReason.trim() === '') return { files: [], leaks };

  const files: ExportResult['files'] = [];
  for (const [index, paper] of papers.entries()) {
    tell(request.forms.length + index, `${paper.name}を書き出しています`);
    const saved = await ports.desktop.saveFile({
      suggestedName: paper.name,
      bytes: paper.bytes,
      ...(request.folder ? { folder: request.folder } : {}),
    });
    const sha256 = createHash('sha256').update(paper.bytes).digest('hex');
    files.push({ form: paper.form, name: paper.name, path: saved.path, sha256 });
    write(({ db, newId, now, user, audit }) => {
      const id = newId();
      db.run(
        `INSERT INTO exports (id, meeting_id, form, path, sha256, recipient, copy_number, exported_at, user_name, override_reason)
         VALUES (:id, :meetingId, :form, :path, :sha256, '', '', :at, :userName, :reason)`,
        { id, meetingId: request.meetingId, form: paper.form, path: saved.path, sha256, at: now().toISOString(), userName: user.name, reason: leaks.length > 0 ? request.overrideReason : '' },
      );
      audit(leaks.length > 0 ? 'documents.exportOverridden' : 'documents.export', id);
    });
  }
  tell(request.forms.length * 2, '書き出しました');
  return { files, leaks };
}

/** Shows an exported file in its folder. */
export async function openExportFolder({ exportId }: { exportId: string }, { ports, read }: TaskContext): Promise<null> {
  const row = read(({ db }) => db.get<{ path: string }>('SELECT path FROM exports WHERE id = :exportId', { exportId }));
  if (!row) throw new AppError('not.found');
  await ports.desktop.openFolder(row);
  return null;
}
