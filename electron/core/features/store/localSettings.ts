import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeAtomically } from './atomicFile.ts';

const settings = z.looseObject({ storeFolder: z.string().nullable().optional() });

/** The folder used last on this machine. */
export function rememberedFolder(localData: string): string | null {
  return read(localData).storeFolder ?? null;
}

/** Remembers where the store is; what else stands in the file is kept. */
export function rememberFolder(localData: string, folder: string | null): void {
  mkdirSync(localData, { recursive: true });
  writeAtomically(join(localData, 'settings.json'), JSON.stringify({ ...read(localData), storeFolder: folder }, null, 2));
}

function read(localData: string): z.infer<typeof settings> {
  const file = join(localData, 'settings.json');
  if (!existsSync(file)) return {};
  try {
    return settings.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Only the memory of a choice is lost; the first screen asks again.
    return {};
  }
}
