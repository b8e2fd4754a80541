import { z } from 'zod';

/** A person with a key slot, as the unlock screen lists them. */
export const storeUser = z.strictObject({ id: z.string(), name: z.string() });
/** A person with a key slot. */
export type StoreUser = z.infer<typeof storeUser>;

/** Everything a page needs to know which screen comes first. */
export const storeStatus = z.strictObject({
  /** none: no place chosen yet. locked: chosen, closed. open: someone works. */
  state: z.enum(['none', 'locked', 'open']),
  folder: z.string().nullable(),
  /** Offered at the first start: local to this machine and this user. */
  suggestedFolder: z.string(),
  municipality: z.string(),
  department: z.string(),
  users: z.array(storeUser),
  currentUser: storeUser.nullable(),
  /** 練習用: marked on every screen. */
  sample: z.boolean(),
  /** False until a recovery key has been printed and typed back. */
  recoveryReady: z.boolean(),
  waitSeconds: z.number(),
  idleMinutes: z.number(),
  /** Why the chosen place cannot be opened at all. */
  problem: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
});
/** Which screen comes first, and for whom. */
export type StoreStatus = z.infer<typeof storeStatus>;

/** One remark about a folder; `refuse` cannot be overruled, `warn` must be acknowledged, `note` is for information. */
export const folderFinding = z.strictObject({
  kind: z.enum(['network', 'notWritable', 'existing', 'synchronised', 'removable', 'roaming', 'littleSpace']),
  severity: z.enum(['refuse', 'warn', 'note']),
  text: z.string(),
});
/** One remark about a folder. */
export type FolderFinding = z.infer<typeof folderFinding>;

/** What is to be said about a folder before a store is put into it. */
export const folderAdvice = z.strictObject({
  folder: z.string(),
  /** A store lies there already and can be opened. */
  existing: z.boolean(),
  findings: z.array(folderFinding),
});
/** What is to be said about a folder. */
export type FolderAdvice = z.infer<typeof folderAdvice>;

const folderLink = z.strictObject({ name: z.string(), path: z.string() });

/** One step of the folder chooser, which is our own in both shells: folders only. */
export const folderListing = z.strictObject({
  path: z.string(),
  parent: z.string().nullable(),
  folders: z.array(folderLink),
  /** Where to start: home, documents, drives. */
  places: z.array(folderLink),
});
/** One step of the folder chooser. */
export type FolderListing = z.infer<typeof folderListing>;
