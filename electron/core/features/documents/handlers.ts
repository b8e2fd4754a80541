import type { documentsOperations } from '../../../../shared/contract/features/documents.ts';
import { defaultPaperOptions } from '../../../../shared/domain/documents/export.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { HandlersOf } from '../../context.ts';
import { listTemplates, readTemplate } from '../templates/repository.ts';
import { adviseFolder } from './adviseFolder.ts';
import { writeBlankSheet } from './blankSheet.ts';
import { listLeft, markRemoved } from './exportRecords.ts';
import { exportSet } from './exportSet.ts';
import { readFacts } from './facts.ts';
import { everyPaper, papersOf } from './papersOf.ts';
import { previewPaper, previewStyle } from './preview.ts';
import { cancelRunning } from './running.ts';

/** Answers for 文書. */
export const documentsHandlers: HandlersOf<typeof documentsOperations> = {
  'documents.listPapers': ({ meetingId }, context) => {
    const facts = readFacts(context, meetingId);
    const templates = { list: listTemplates(context.db), bytes: (id: string) => readTemplate(context.db, id) };
    return everyPaper(templates).map((paper) => {
      const plan = papersOf(paper.id, facts, templates, defaultPaperOptions);
      return { ...paper, files: plan.papers.length, missing: plan.missing };
    });
  },
  'documents.exportSet': exportSet,
  'documents.adviseFolder': adviseFolder,
  'documents.writeBlankSheet': writeBlankSheet,
  'documents.cancel': async (_input, { store }) => {
    cancelRunning(store.current());
    return null;
  },
  'documents.preview': previewPaper,
  'documents.previewStyle': previewStyle,
  'documents.listExports': ({ meetingId }, { db }) =>
    db.all(
      `SELECT id, form, file_name, path, sha256, recipient, copy_number, exported_at, user_name, override_reason, removed_at FROM exports
       WHERE meeting_id = :meetingId ORDER BY exported_at DESC, id DESC`,
      { meetingId },
    ),
  'documents.openFolder': async ({ exportId }, { ports, read }) => {
    const row = read(({ db }) => db.get<{ path: string }>('SELECT path FROM exports WHERE id = :exportId', { exportId }));
    if (!row) throw new AppError('not.found');
    await ports.desktop.openFolder(row);
    return null;
  },
  'documents.listLeft': async (_input, { read }) => read(listLeft),
  'documents.markRemoved': async ({ path }, { write }) => {
    write((inside) => markRemoved(path, inside));
    return null;
  },
  'documents.checkLeft': async (_input, { write }) =>
    write((inside) => {
      const files = listLeft(inside);
      const gone = files.filter((file) => !file.exists);
      for (const file of gone) markRemoved(file.path, inside);
      return { gone: gone.length, left: files.length - gone.length };
    }),
};
