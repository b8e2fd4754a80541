import type { User } from '../../context.ts';
import type { ReadableDb, WritableDb } from '../../database/types.ts';
import type { Ports } from '../../ports.ts';
import { type KeeperSettings, productSettings } from './keeperSettings.ts';
import { rememberedFolder, rememberFolder } from './localSettings.ts';
import { closeSession, type Session } from './session.ts';

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
  /** Somebody is there: the idle lock begins to count anew. */
  stirred(): void;
  /** Does something once when the store that is open now is locked: what lives beside it in memory ends with it. */
  whenLocked(work: () => void): void;

  /** For the store's own use cases. */
  settings: KeeperSettings;
  session(): Session | null;
  begin(session: Session): void;
  /** Tells the pages that something about the store is different now. */
  changed(): void;
  folder(): string | null;
  choose(folder: string | null): void;
  /** Opening, locking and key changes happen one after another. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

/** Makes the holder of the store; `changed` tells the pages. */
export function createStoreKeeper(ports: Ports, changed: () => void, settings: KeeperSettings = productSettings): StoreKeeper {
  const idleLimit = settings.idleMinutes * 60_000;
  let session: Session | null = null;
  let store: OpenStore | null = null;
  let working = false;
  let lastStir = 0;
  let atLock: (() => void)[] = [];
  let cancelTimer = () => {};
  let turn: Promise<unknown> = Promise.resolve();

  const stirred = () => {
    lastStir = ports.clock.now().getTime();
  };
  const idleFor = () => ports.clock.now().getTime() - lastStir;

  const lock = () => {
    if (!session) return;
    const ending = session;
    session = null;
    store = null;
    cancelTimer();
    const last = atLock;
    atLock = [];
    for (const work of last) work();
    closeSession(ending);
    changed();
  };
  /** Asked by the timer, and at every call: a laptop that slept has no timer that ran. */
  const lockIfIdle = () => {
    if (!session?.keys || working || idleFor() < idleLimit) return;
    if (session.database.read(settings.meetingRuns)) stirred();
    else lock();
  };
  const watch = () => {
    cancelTimer = ports.clock.after(Math.max(1000, idleLimit - idleFor()), () => {
      lockIfIdle();
      if (session) watch();
    });
  };

  const guarded = <T>(work: () => T): T => {
    const outer = working;
    working = true;
    try {
      return work();
    } finally {
      working = outer;
    }
  };

  return {
    settings,
    current: () => {
      lockIfIdle();
      return store;
    },
    lock,
    whenLocked: (work) => void atLock.push(work),
    stirred,
    session: () => session,
    begin(opened) {
      session = opened;
      store = {
        user: opened.user,
        sample: opened.keys === null,
        folder: opened.folder,
        read: (work) => guarded(() => opened.database.read(work)),
        write: (work) => {
          stirred();
          return guarded(() => opened.database.write(work));
        },
      };
      stirred();
      watch();
      changed();
    },
    changed,
    folder: () => rememberedFolder(ports.paths.localData),
    choose: (folder) => rememberFolder(ports.paths.localData, folder),
    inTurn(work) {
      const next = turn.then(work);
      turn = next.catch(() => undefined);
      return next;
    },
  };
}
