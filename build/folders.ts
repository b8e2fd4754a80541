import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Where the built page lies. */
export const RENDERER_FOLDER = fileURLToPath(new URL('../dist/renderer', import.meta.url));
