import { resolve } from 'node:path';
import type { storeOperations } from '../../../../shared/contract/features/store.ts';
import type { HandlersOf } from '../../context.ts';
import { createStore } from './create.ts';
import { examineFolder, refuseNetwork } from './examineFolder.ts';
import { createFolder, listFolder } from './folders.ts';
import { readKeyFile } from './keyFile.ts';
import { japanDay } from '../../../../shared/text/japanClock.ts';
import { fillSample } from '../sample/fillSample.ts';
import { openSample } from './openSample.ts';
import { confirmRecoveryKey, renewRecoveryKey, unlockByRecoveryKey } from './recovery.ts';
import { forTheRoom, storeStatus } from './status.ts';
import { folderToOpen, unlock } from './unlock.ts';
import { addUser, changePassphrase, removeUser } from './users.ts';

/** Answers everything about the store itself. */
export const storeHandlers: HandlersOf<typeof storeOperations> = {
  'store.getStatus': async (_input, { store, ports, caller }) => {
    const status = storeStatus(store, ports);
    return caller === 'projector' ? forTheRoom(status) : status;
  },

  'store.listFolder': async ({ path }, { ports }) => listFolder(path, ports.paths),
  'store.createFolder': async ({ parent, name }) => ({ path: createFolder(parent, name) }),
  'store.examineFolder': async ({ folder }, { store }) => examineFolder(folder, store.settings.machine()),

  'store.create': (input, { store, ports }) => store.inTurn(() => createStore(input, store, ports)),
  'store.confirmRecoveryKey': (input, { store, ports }) =>
    store.inTurn(async () => {
      confirmRecoveryKey(input, store, ports);
      return null;
    }),
  'store.renewRecoveryKey': (input, { store, ports }) => store.inTurn(() => renewRecoveryKey(input, store, ports)),

  'store.unlock': (input, { store, ports }) =>
    store.inTurn(async () => {
      await unlock(input, store, ports);
      return storeStatus(store, ports);
    }),
  'store.unlockByRecoveryKey': (input, { store, ports }) =>
    store.inTurn(async () => {
      await unlockByRecoveryKey(input, folderToOpen(store), store, ports);
      return storeStatus(store, ports);
    }),
  'store.lock': (_input, { store }) =>
    store.inTurn(async () => {
      store.lock();
      return null;
    }),
  'store.keepAwake': async (_input, { store }) => {
    if (store.current()) store.stirred();
    return null;
  },

  'store.changePassphrase': (input, { store, ports }) =>
    store.inTurn(async () => {
      await changePassphrase(input, store, ports);
      return null;
    }),
  'store.addUser': (input, { store, ports }) => store.inTurn(() => addUser(input, store, ports)),
  'store.removeUser': (input, { store, ports }) =>
    store.inTurn(async () => {
      await removeUser(input, store, ports);
      return null;
    }),

  'store.openSample': (_input, { store, ports, call }) =>
    store.inTurn(async () => {
      openSample(store, ports);
      try {
        await fillSample(call, japanDay(ports.clock.now()), () => undefined);
      } catch (error) {
        // Half a sample would teach the wrong thing.
        store.lock();
        throw error;
      }
      return storeStatus(store, ports);
    }),
  'store.chooseFolder': ({ folder }, { store, ports }) =>
    store.inTurn(async () => {
      const chosen = resolve(folder);
      refuseNetwork(chosen, store.settings.machine());
      readKeyFile(chosen);
      store.lock();
      store.choose(chosen);
      store.changed();
      return storeStatus(store, ports);
    }),
  'store.forget': (_input, { store, ports }) =>
    store.inTurn(async () => {
      store.lock();
      store.choose(null);
      store.changed();
      return storeStatus(store, ports);
    }),
};
