import type { Ports } from '../../ports.ts';
import type { User } from '../../context.ts';
import type { ReadableDb, WritableDb } from '../../database/types.ts';

/** An unlocked store: short, synchronous, transactional work only. */
export interface OpenStore {
  user: User;
  /** 練習用: sample data, marked on every screen. */
  sample: boolean;
  folder: string;
  read<T>(work: (db: ReadableDb) => T): T;
  write<T>(work: (db: WritableDb) => T): T;
}

/** Holds the one store that may be open, and the keys only while it is. */
export interface StoreKeeper {
  current(): OpenStore | null;
  lock(): void;
}

/** Written by the store feature. */
export declare function createStoreKeeper(ports: Ports, changed: () => void): StoreKeeper;
