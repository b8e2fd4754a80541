import { z } from 'zod';
import { id, made, nothing } from '../../domain/common/schema.ts';
import { importPreview, importResult } from '../../domain/roster/importSchema.ts';
import { agency, agencyInput, member, memberInput } from '../../domain/roster/schema.ts';
import { command, query, task } from '../define.ts';

/** 名簿: agencies and members, and their import from Excel's CSV. */
export const rosterOperations = {
  'roster.listAgencies': query(z.strictObject({}), z.array(agency)),
  'roster.listMembers': query(z.strictObject({}), z.array(member)),
  'roster.addAgency': command(agencyInput, made),
  /** Changes the given fields only: two cells of the list may be left in quick succession. */
  'roster.updateAgency': command(z.strictObject({ id, agency: agencyInput.partial() }), nothing),
  'roster.addMember': command(memberInput, made),
  'roster.updateMember': command(z.strictObject({ id, member: memberInput }), nothing),
  /** Opens the file chooser; null when the clerk cancels. Nothing is saved: the rows wait in memory under `token`. */
  'roster.previewImport': task(z.strictObject({}), importPreview.nullable(), { silent: true }),
  'roster.confirmImport': task(z.strictObject({ token: z.string() }), importResult),
};
