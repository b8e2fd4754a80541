import type { AgencyInput } from '../../../../shared/domain/roster/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { CommandContext } from '../../context.ts';
import { findAgencyByName, insertAgency, updateAgency } from './repository.ts';

/** Adds an agency; two of the same name would make decisions ambiguous. */
export function addAgency(agency: AgencyInput, { db, newId, audit }: CommandContext): { id: string } {
  refuseSameName(agency.name, findAgencyByName(db, agency.name), 'name');
  const id = newId();
  insertAgency(db, id, agency);
  audit('roster.addAgency', id);
  return { id };
}

/** Changes an agency; frozen records keep the name they were made with. */
export function changeAgency(input: { id: string; agency: AgencyInput }, { db, audit }: CommandContext): null {
  const other = findAgencyByName(db, input.agency.name);
  refuseSameName(input.agency.name, other === input.id ? undefined : other, 'agency.name');
  if (!updateAgency(db, input.id, input.agency)) throw new AppError('not.found');
  audit('roster.updateAgency', input.id);
  return null;
}

function refuseSameName(name: string, existing: string | undefined, field: string): void {
  if (existing === undefined) return;
  const message = `「${name}」はすでに登録されています。`;
  throw new AppError('conflict', message, { fields: { [field]: message } });
}
