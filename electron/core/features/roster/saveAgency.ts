import type { AgencyInput } from '../../../../shared/domain/roster/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { CommandContext } from '../../context.ts';
import { findAgencyByName, insertAgency, listAgencies, updateAgency } from './repository.ts';

/** Adds an agency; two of the same name would make decisions ambiguous. */
export function addAgency(agency: AgencyInput, { db, newId, audit }: CommandContext): { id: string } {
  refuseSameName(agency.name, findAgencyByName(db, agency.name), 'name');
  const id = newId();
  insertAgency(db, id, agency);
  audit('roster.addAgency', id);
  return { id };
}

/** Changes an agency; frozen records keep the name they were made with. */
export function changeAgency(input: { id: string; agency: AgencyChange }, { db, audit }: CommandContext): null {
  const stored = listAgencies(db).find(({ id }) => id === input.id);
  if (!stored) throw new AppError('not.found');
  const { id, ...agency } = { ...stored, ...given(input.agency) };
  const other = findAgencyByName(db, agency.name);
  refuseSameName(agency.name, other === id ? undefined : other, 'agency.name');
  updateAgency(db, id, agency);
  audit('roster.updateAgency', id);
  return null;
}

type AgencyChange = { [Field in keyof AgencyInput]?: AgencyInput[Field] | undefined };

/** Leaves out what was not given, so that it lays nothing over the stored value. */
function given(change: AgencyChange): Partial<AgencyInput> {
  // Only undefined values are gone.
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<AgencyInput>;
}

function refuseSameName(name: string, existing: string | undefined, field: string): void {
  if (existing === undefined) return;
  const message = `「${name}」はすでに登録されています。`;
  throw new AppError('conflict', message, { fields: { [field]: message } });
}
