import type { StoredTemplate } from '../../../../shared/domain/templates/storedTemplate.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { ReadableDb } from '../../database/types.ts';

interface TemplateRow extends Omit<StoredTemplate, 'fields' | 'forms'> {
  fields: string;
}

/** 自分の様式 by name, each with the forms it stands in for. */
export function listTemplates(db: ReadableDb): StoredTemplate[] {
  const choices = db.all<{ form: string; templateId: string }>('SELECT form, template_id FROM template_choices ORDER BY form');
  return db
    .all<TemplateRow>('SELECT id, name, file_name, sha256, fields, added_at, added_by FROM templates ORDER BY name, id')
    .map((row) => ({
      ...row,
      fields: JSON.parse(row.fields) as string[], // written by keepTemplate only
      forms: choices.filter((choice) => choice.templateId === row.id).map((choice) => choice.form),
    }));
}

/** The cleaned .docx of a 様式. */
export function readTemplate(db: ReadableDb, id: string): Uint8Array {
  const row = db.get<{ bytes: Uint8Array }>('SELECT bytes FROM templates WHERE id = :id', { id });
  if (!row) throw new AppError('not.found');
  return row.bytes;
}
