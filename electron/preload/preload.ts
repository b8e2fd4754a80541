import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../../shared/contract/bridge.ts';
import { DISPATCH_CHANNEL, EVENT_CHANNEL } from '../../shared/contract/channels.ts';

const board: Bridge = {
  dispatch: (call) => ipcRenderer.invoke(DISPATCH_CHANNEL, call),
  onEvent(listener) {
    const listen = (_event: unknown, event: Parameters<typeof listener>[0]) => listener(event);
    ipcRenderer.on(EVENT_CHANNEL, listen);
    return () => void ipcRenderer.removeListener(EVENT_CHANNEL, listen);
  },
};

contextBridge.exposeInMainWorld('board', board);
