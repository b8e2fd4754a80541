import { fileURLToPath } from 'node:url';

/** The few lines of a page for tests of the shells alone. */
export const FIXTURE_PAGE = fileURLToPath(new URL('./fixturePage', import.meta.url));
