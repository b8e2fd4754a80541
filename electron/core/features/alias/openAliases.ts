import { type Alias, ALIAS_IDLE_MINUTES, type AliasStatus } from '../../../../shared/domain/alias/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { Detector } from '../../anonymisation/detector.ts';
import type { RosterPerson } from '../../anonymisation/types.ts';
import type { TaskContext } from '../../context.ts';
import type { Ports } from '../../ports.ts';
import { dropRemembered } from '../anonymisation/remembered.ts';
import { rosterPerson } from '../anonymisation/rosterPerson.ts';
import type { OpenStore, StoreKeeper } from '../store/keeper.ts';
import { hasAliasFile, type OpenAliasFile } from './aliasFile.ts';

interface Opened {
  readonly file: OpenAliasFile;
  readonly ports: Ports;
  readonly detector: Detector;
  usedAt: number;
  stopTimer(): void;
}

// One for each open store, in memory only.
const opened = new WeakMap<OpenStore, Opened>();
const LIMIT = ALIAS_IDLE_MINUTES * 60_000;

const idleOf = ({ ports, usedAt }: Opened): number => ports.clock.now().getTime() - usedAt;

/** Holds an opened 対応表 until it was not used for five minutes, or the store is locked. */
export function holdAliases(file: OpenAliasFile, { store, ports, detector, emit }: Pick<TaskContext, 'store' | 'ports' | 'detector' | 'emit'>): void {
  const open = store.current();
  if (!open) throw new AppError('locked');
  const holding: Opened = { file, ports, detector, usedAt: ports.clock.now().getTime(), stopTimer: () => {} };
  const watch = () => {
    holding.stopTimer = ports.clock.after(Math.max(1000, LIMIT - idleOf(holding)), () => {
      if (opened.get(open) !== holding) return;
      if (idleOf(holding) >= LIMIT) {
        closeAliases(open);
        emit({ name: 'data.changed', operation: 'alias.lock' });
      } else watch();
    });
  };
  opened.set(open, holding);
  watch();
  store.whenLocked(() => closeAliases(open));
}

/** Closes the file, wipes its key, and lets the workbench and the detector forget the names they were told; nothing where none is open. */
export function closeAliases(open: OpenStore): boolean {
  const holding = opened.get(open);
  if (!holding) return false;
  opened.delete(open);
  holding.stopTimer();
  holding.file.database.close();
  holding.file.dataKey.fill(0);
  dropRemembered(open, holding.detector);
  holding.detector.forget();
  return true;
}

/** The 対応表 that is open now; a laptop that slept has no timer that ran, so the time is looked at here too. */
function current(store: StoreKeeper): Opened | undefined {
  const open = store.current();
  const holding = open && opened.get(open);
  if (!open || !holding) return undefined;
  if (idleOf(holding) < LIMIT) return holding;
  closeAliases(open);
  return undefined;
}

/** Works with the open 対応表; using it counts its idle time anew. Throws `locked`. */
export function useAliases<T>(store: StoreKeeper, work: (file: OpenAliasFile) => T): T {
  const holding = current(store);
  if (!holding) throw new AppError('locked', '対応表は閉じています。対応表のパスフレーズで開いてください。');
  holding.usedAt = holding.ports.clock.now().getTime();
  return work(holding.file);
}

/** none, locked or open; 練習用 has none, because its data is thrown away. */
export function aliasStatusOf(store: StoreKeeper): AliasStatus {
  const open = store.current();
  if (!open) throw new AppError('locked');
  if (open.sample) return { state: 'unavailable', locksIn: null };
  const holding = current(store);
  if (holding) return { state: 'open', locksIn: Math.ceil((LIMIT - idleOf(holding)) / 1000) };
  return { state: hasAliasFile(open.folder) ? 'locked' : 'none', locksIn: null };
}

/** Every line, or those of one case. */
export function listAliases(file: OpenAliasFile, caseId: string | null): Alias[] {
  const rows = file.database.read((db) =>
    db.all<Omit<Alias, 'person'> & { person: string }>(
      'SELECT id, case_id, label, person FROM aliases WHERE :caseId IS NULL OR case_id = :caseId ORDER BY case_id, label',
      { caseId },
    ),
  );
  // Written from a validated person only.
  return rows.map((row) => ({ ...row, person: JSON.parse(row.person) as Alias['person'] }));
}

/** While it is open its names are exact knowledge for every check; while it is locked there are none. Looking does not keep it open. */
export function aliasNames(store: StoreKeeper, caseId: string | null): { label: string; relationship: string; person: RosterPerson }[] {
  const holding = current(store);
  if (!holding) return [];
  return listAliases(holding.file, caseId).map(({ label, person }) => ({ label, relationship: person.relationship, person: rosterPerson(person) }));
}

/** The remembered people of one case, as a session's roster. */
export function aliasPeople(store: StoreKeeper, caseId: string | null): (RosterPerson & { relationship: string; label: string })[] {
  return caseId === null ? [] : aliasNames(store, caseId).map(({ person, relationship, label }) => ({ ...person, relationship, label }));
}
