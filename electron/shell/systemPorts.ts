import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Clock, Paths, Ports } from '../core/ports.ts';
import { createFileLog } from './fileLog.ts';
import { createIds } from './ids.ts';
import { systemPaths } from './systemPaths.ts';

const systemClock: Clock = {
  now: () => new Date(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** The real clock, ids, log and folders of this machine; folders can be given (tests, a portable copy). */
export function systemPorts(given: Partial<Paths> = {}): Omit<Ports, 'desktop'> {
  const paths = { ...systemPaths({ platform: process.platform, env: process.env, home: homedir() }), ...given };
  return {
    clock: systemClock,
    ids: createIds(systemClock),
    log: createFileLog(join(paths.localData, 'logs'), systemClock),
    paths,
  };
}
