import type { LaunchedApp } from './app.ts';
import { beginComposition } from './ime.ts';

/** Types the beginning of a word and leaves it unsettled, as when the power fails. */
export async function typeHalf(app: LaunchedApp, settled: string, unsettled: string): Promise<string> {
  await app.operator.locator('#entry').focus();
  await app.operator.keyboard.insertText(settled);
  const composition = await beginComposition(app.operator);
  await composition.show(unsettled);
  // The browser writes what it keeps of a page about two and a half seconds later.
  await app.operator.waitForTimeout(3500);
  return app.operator.locator('#entry').inputValue();
}

/** A promise of the program that fails with nobody waiting for it; answers what the door says afterwards. */
export async function loseFailure(app: LaunchedApp, words: string): Promise<unknown> {
  void Promise.reject(new Error(words));
  await app.operator.waitForTimeout(50);
  return app.core.dispatch({ operation: 'test.echo', input: '続く' }, 'operator');
}
