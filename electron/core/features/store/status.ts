import { join } from 'node:path';
import type { StoreStatus } from '../../../../shared/domain/store/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import { describeDatabaseFault } from '../../database/faults.ts';
import type { Ports } from '../../ports.ts';
import { type KeyFile, readKeyFile } from './keyFile.ts';
import type { StoreKeeper } from './keeper.ts';
import { SAMPLE_NAMES } from './sample.ts';
import { secondsToWait } from './waiting.ts';

/** Says which screen comes first; never fails because of a folder that is gone or broken. */
export function storeStatus(keeper: StoreKeeper, ports: Ports): StoreStatus {
  const open = keeper.current();
  const session = keeper.session();
  const base: StoreStatus = {
    state: 'none',
    folder: null,
    suggestedFolder: join(ports.paths.localData, '保存データ'),
    municipality: '',
    department: '',
    users: [],
    currentUser: null,
    sample: false,
    recoveryReady: false,
    waitSeconds: 0,
    idleMinutes: keeper.settings.idleMinutes,
    problem: null,
  };
  if (open && session) {
    const described = session.keys ? facts(session.keys) : { ...SAMPLE_NAMES, users: [open.user], recoveryReady: true };
    return { ...base, ...described, state: 'open', folder: open.folder, currentUser: open.user, sample: open.sample };
  }
  const folder = keeper.folder();
  if (folder === null) return base;
  try {
    return { ...base, ...facts(readKeyFile(folder)), state: 'locked', folder, waitSeconds: secondsToWait(folder, ports.clock.now()) };
  } catch (error) {
    const fault = error instanceof AppError ? error : describeDatabaseFault(error);
    if (!fault) throw error;
    return { ...base, state: 'locked', folder, problem: { code: fault.code, message: fault.message } };
  }
}

/** The projector needs to know whether a store is open and of which kind; folders and users are the operator's. */
export function forTheRoom(status: StoreStatus): StoreStatus {
  return { ...status, folder: null, suggestedFolder: '', users: [], currentUser: null, problem: null };
}

function facts(keys: KeyFile): Pick<StoreStatus, 'municipality' | 'department' | 'users' | 'recoveryReady'> {
  return {
    municipality: keys.municipality,
    department: keys.department,
    users: keys.users.map(({ id, name }) => ({ id, name })),
    recoveryReady: keys.recovery !== null,
  };
}
