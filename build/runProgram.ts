import { spawn } from 'node:child_process';
import { ROOT } from './folders.ts';

/** How a program is run. */
export interface RunOptions {
  env?: Record<string, string>;
  /** Milliseconds after which it is ended. */
  limit?: number;
  quiet?: boolean;
}

/** Runs a program in the project's folder, without a command line in between, and tells its exit code (-1 when it could not be run or was ended). */
export function runProgram(program: string, args: string[], options: RunOptions = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', options.quiet ? 'ignore' : 'inherit', options.quiet ? 'ignore' : 'inherit'],
      env: { ...process.env, ...options.env },
      ...(options.limit ? { timeout: options.limit } : {}),
    });
    child.once('error', () => resolve(-1));
    child.once('close', (code) => resolve(code ?? -1));
  });
}

/** Runs a JavaScript tool of node_modules under this very Node. */
export function runTool(path: string, args: string[], options: RunOptions = {}): Promise<number> {
  return runProgram(process.execPath, [`node_modules/${path}`, ...args], options);
}
