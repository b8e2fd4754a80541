import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A browser profile that lives as long as the window. */
export interface Profile {
  folder: string;
  remove(): Promise<void>;
}

/** Makes an empty profile and takes away those that a killed program left behind: a browser writes typed words to its profile in plain. */
export async function createProfile(localData: string): Promise<Profile> {
  const parent = join(localData, 'window');
  await mkdir(parent, { recursive: true, mode: 0o700 });
  await removeStale(parent);
  const folder = await mkdtemp(join(parent, `${process.pid}-`));
  await mkdir(join(folder, 'Default'));
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  // A file where the browser wants its folder for reopening tabs, typed text included: it then keeps none.
  await writeFile(join(folder, 'Default', 'Sessions'), '');
  return { folder, remove: () => removeFolder(folder) };
}

/** No saving of passwords, form fields or searches, no spell checker, no guessing at addresses, no translation. */
const PREFERENCES = {
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false },
  credentials_enable_service: false,
  dns_prefetching: { enabled: false },
  net: { network_prediction_options: 2 },
  profile: { password_manager_enabled: false, default_content_setting_values: { notifications: 2, geolocation: 2 } },
  safebrowsing: { enabled: false },
  search: { suggest_enabled: false },
  spellcheck: { dictionaries: [], use_spelling_service: false },
  translate: { enabled: false },
};

async function removeStale(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const owner = Number(name.split('-')[0]);
    if (Number.isInteger(owner) && owner > 0 && isRunning(owner)) continue;
    await removeFolder(join(parent, name));
  }
}

/** The browser may still be writing its last file while the folder goes. */
async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
