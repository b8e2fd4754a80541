import { bugLine } from '../core/bugLine.ts';
import type { Core } from '../core/createCore.ts';
import type { Ports } from '../core/ports.ts';
import type { DesktopShell } from './desktopShell.ts';
import { createAssetServer } from './serveAsset.ts';

/** What it takes to run: ports of the machine, a desktop, the built page, and how to make the core. */
export interface AppParts {
  ports: Omit<Ports, 'desktop'>;
  shell: DesktopShell;
  /** Folder of the built page (`dist/renderer`). */
  rendererFolder: string;
  createCore(ports: Ports): Core;
}

/** An application on the screen. */
export interface RunningApp {
  core: Core;
  /** Settles when the window is gone and the store is closed. */
  closed: Promise<void>;
}

/** Joins the core and a desktop: knocks go in, events go out, and the store closes after the last window. */
export async function runApp(parts: AppParts): Promise<RunningApp> {
  const { shell } = parts;
  const core = parts.createCore({ ...parts.ports, desktop: shell });
  const stopListening = core.onEvent((event) => shell.push(event));
  // A promise that failed with nobody waiting would end the program in the middle of a meeting: it is noted, and the work goes on.
  const note = (reason: unknown) => parts.ports.log.write(bugLine(reason, parts.ports.ids.next()));
  process.on('unhandledRejection', note);
  const finish = () => {
    process.off('unhandledRejection', note);
    stopListening();
    return core.close();
  };
  try {
    await shell.open({ dispatch: core.dispatch, serve: createAssetServer(parts.rendererFolder) });
  } catch (error) {
    await finish();
    throw error;
  }
  return { core, closed: shell.whenClosed.then(finish) };
}
