import { createDetector } from './anonymisation/detector.ts';
import { assembleCore, type Core } from './assembleCore.ts';
import { handlers } from './handlers.ts';
import type { Ports } from './ports.ts';

export type { Core } from './assembleCore.ts';

/** Builds the application, with everything it can do, on the given ports. */
export function createCore(ports: Ports): Core {
  return assembleCore(ports, { handlers, detector: createDetector() });
}
