import { z } from 'zod';
import { byId, id, made, nothing, requiredLine } from '../../domain/common/schema.ts';
import { pageModel } from '../../domain/documents/pageModel.ts';
import { examinedTemplate, storedTemplate } from '../../domain/templates/storedTemplate.ts';
import { command, query, task } from '../define.ts';

/** 自分の様式: the office's own Word files, filled instead of the built-in forms. */
export const templatesOperations = {
  'templates.list': query(z.strictObject({}), z.array(storedTemplate)),
  /** Opens the file chooser and examines; null when the clerk cancels. Nothing is kept: the file waits in memory under `token`. */
  'templates.chooseFile': task(z.strictObject({}), examinedTemplate.nullable(), { silent: true }),
  /** Keeps the file that waits, cleaned of the former office's traces; `replaces` names the 様式 whose place it takes. */
  'templates.keep': task(z.strictObject({ token: id, name: requiredLine('様式の名前', 60), replaces: id.nullable() }), made),
  /** The file that waits, filled with an invented sitting. */
  'templates.previewWaiting': task(z.strictObject({ token: id }), pageModel, { silent: true }),
  'templates.preview': task(byId, pageModel, { silent: true }),
  'templates.rename': command(z.strictObject({ id, name: requiredLine('様式の名前', 60) }), nothing),
  'templates.remove': command(byId, nothing),
  /** Which 様式 is written instead of a built-in form; null goes back to the built-in one. */
  'templates.choose': command(z.strictObject({ form: z.string().regex(/^F\d{2}$/u), templateId: id.nullable() }), nothing),
};
