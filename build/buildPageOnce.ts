import { buildPage } from './buildPage.ts';

/** Playwright calls this before its first test: the tests look at the page as it is now. */
export default async function buildPageOnce(): Promise<void> {
  await buildPage();
}
