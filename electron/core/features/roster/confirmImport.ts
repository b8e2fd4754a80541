import { conferenceFromName } from '../../../../shared/domain/conferences/presets.ts';
import type { ImportResult } from '../../../../shared/domain/roster/importSchema.ts';
import type { RosterPlan } from '../../../../shared/domain/roster/planImport.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { CommandContext, TaskContext } from '../../context.ts';
import { insertConference, listConferences } from '../conferences/repository.ts';
import { dropPending, findPending } from './pendingImports.ts';
import { planAgainstStore } from './previewImport.ts';
import { insertAgency, insertMember, listAgencies, updateAgency, updateMember } from './repository.ts';

/** Saves in one transaction what the preview showed; a roster that changed in between has to be looked at again. */
export async function confirmImport({ token }: { token: string }, context: TaskContext): Promise<ImportResult> {
  const store = context.store.current();
  if (!store) throw new AppError('locked');
  const waiting = findPending(store, token);
  if (!waiting) throw new AppError('import.stale');
  const result = context.write((command) => {
    const plan = planAgainstStore(waiting.file, command);
    if (JSON.stringify(plan.rows) !== waiting.shown) throw new AppError('import.stale');
    savePlan(plan, command);
    command.audit('roster.confirmImport', token);
    return countPlan(plan);
  });
  dropPending(store);
  return result;
}

function savePlan(plan: RosterPlan, { db, newId }: CommandContext): void {
  for (const agency of plan.agencies.added) insertAgency(db, newId(), agency);
  for (const { id, ...agency } of plan.agencies.changed) updateAgency(db, id, agency);
  for (const name of plan.newConferences) insertConference(db, newId(), conferenceFromName(name));
  const agencyIds = new Map(listAgencies(db).map(({ id, name }) => [name, id]));
  const conferenceIds = new Map(listConferences(db).map(({ id, name }) => [name, id]));
  const idOf = (ids: ReadonlyMap<string, string>, name: string): string => {
    const id = ids.get(name);
    if (id === undefined) throw new Error('the plan names what it did not add');
    return id;
  };
  for (const { id, agencyName, conferences, position, name, kana, pledgedOn, active } of plan.members) {
    const member = {
      agencyId: idOf(agencyIds, agencyName),
      conferenceIds: conferences.map((conference) => idOf(conferenceIds, conference)),
      position,
      name,
      kana,
      pledgedOn,
      active,
    };
    if (id === null) insertMember(db, newId(), member);
    else updateMember(db, id, member);
  }
}

function countPlan(plan: RosterPlan): ImportResult {
  const added = plan.members.filter(({ id }) => id === null).length;
  return {
    agencies: plan.agencies.added.length,
    conferences: plan.newConferences.length,
    members: added,
    updated: plan.members.length - added,
    merged: plan.rows.filter(({ outcome }) => outcome === 'merge').length,
  };
}
