import type { templatesOperations } from '../../../../shared/contract/features/templates.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { HandlersOf } from '../../context.ts';
import { forms } from '../../documents/forms.ts';
import { readPages } from '../../documents/reading/readPages.ts';
import { examineTemplate } from '../../templates/doctor.ts';
import { fillTemplate } from '../../templates/fill.ts';
import { sampleData } from '../../templates/sampleData.ts';
import { keepTemplate } from './keepTemplate.ts';
import { listTemplates, readTemplate } from './repository.ts';
import { findWaiting, keepWaiting } from './waitingFiles.ts';

/** Answers for 自分の様式. */
export const templatesHandlers: HandlersOf<typeof templatesOperations> = {
  'templates.list': (_input, { db }) => listTemplates(db),
  'templates.chooseFile': async (_input, { ports, store }) => {
    const file = await ports.desktop.openFile('docx');
    const open = store.current();
    if (!file) return null;
    if (!open) throw new AppError('locked');
    const report = examineTemplate(file.bytes);
    const examined = { token: ports.ids.next(), fileName: file.name, ok: report.ok, problems: report.problems, fields: report.fields, removed: report.removed };
    keepWaiting(open, { examined, bytes: file.bytes });
    return examined;
  },
  'templates.keep': keepTemplate,
  'templates.previewWaiting': async ({ token }, { store }) => readPages(await fillTemplate(findWaiting(store.current(), token).bytes, sampleData)),
  'templates.preview': async ({ id }, { read }) => readPages(await fillTemplate(read(({ db }) => readTemplate(db, id)), sampleData)),
  'templates.rename': ({ id, name }, { db, audit }) => {
    const other = db.get<{ id: string }>('SELECT id FROM templates WHERE name = :name', { name });
    if (other && other.id !== id) throw new AppError('conflict', '同じ名前の様式があります。', { fields: { name: '同じ名前の様式があります' } });
    if (db.run('UPDATE templates SET name = :name WHERE id = :id', { id, name }) === 0) throw new AppError('not.found');
    audit('templates.rename', id);
    return null;
  },
  'templates.remove': ({ id }, { db, audit }) => {
    if (db.run('DELETE FROM templates WHERE id = :id', { id }) === 0) throw new AppError('not.found');
    audit('templates.remove', id);
    return null;
  },
  'templates.choose': ({ form, templateId }, { db, audit }) => {
    if (!forms.some((one) => one.id === form)) throw new AppError('not.found');
    if (templateId === null) db.run('DELETE FROM template_choices WHERE form = :form', { form });
    else if (!db.get('SELECT id FROM templates WHERE id = :templateId', { templateId })) throw new AppError('not.found');
    else db.run('INSERT INTO template_choices (form, template_id) VALUES (:form, :templateId) ON CONFLICT (form) DO UPDATE SET template_id = excluded.template_id', { form, templateId });
    audit('templates.choose', templateId ?? form);
    return null;
  },
};
