import { guessLegalBasis } from '../../../../shared/domain/conferences/presets.ts';
import type { ImportPreview } from '../../../../shared/domain/roster/importSchema.ts';
import { planImport, type RosterPlan } from '../../../../shared/domain/roster/planImport.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import { japanDay } from '../../../../shared/text/japanClock.ts';
import type { QueryContext, TaskContext } from '../../context.ts';
import { listConferences } from '../conferences/repository.ts';
import { keepPending } from './pendingImports.ts';
import { readRosterFile, type RosterFile } from './readRosterFile.ts';
import { listAgencies, listMembers } from './repository.ts';

/** Lets the clerk choose a file and shows what it would do; nothing is saved. */
export async function previewImport(_: unknown, context: TaskContext): Promise<ImportPreview | null> {
  const chosen = await context.ports.desktop.openFile('csv');
  if (!chosen) return null;
  const store = context.store.current();
  if (!store) throw new AppError('locked');
  const file = readRosterFile(chosen.bytes, japanDay(context.ports.clock.now()));
  const plan = context.read((query) => planAgainstStore(file, query));
  const token = context.ports.ids.next();
  keepPending(store, { token, file, shown: JSON.stringify(plan.rows) });
  return {
    token,
    fileName: chosen.name,
    encoding: file.encoding,
    rows: plan.rows,
    newAgencies: plan.agencies.added.map(({ name, shortName, field }) => ({ name, shortName, field })),
    changedAgencies: plan.agencies.changed.map(({ name }) => name),
    newConferences: plan.newConferences.map((name) => ({ name, legalBasis: guessLegalBasis(name) })),
    skippedEmptyLines: file.emptyLines,
    missingColumns: file.heading.missing,
    unknownColumns: file.heading.unknown,
    notInFile: plan.notInFile,
  };
}

/** The plan of a file against the roster as it is now. */
export function planAgainstStore(file: RosterFile, { db }: Pick<QueryContext, 'db'>): RosterPlan {
  return planImport(file.lines, { agencies: listAgencies(db), members: listMembers(db), conferences: listConferences(db) });
}
