import type { LaunchedApp } from './app.ts';
import { openWorkbench } from './workbenchPage.ts';

/** Works on a raw note as a clerk does, and stops in the middle: pasted, marked, named, a reason begun and given up, a dialog half filled. */
export async function workHalf({ operator }: LaunchedApp, note: string, surname: string, reason: string): Promise<string> {
  await openWorkbench(operator);
  const field = operator.getByLabel('機関から届いた文章');
  await field.focus();
  await operator.keyboard.insertText(note);
  await operator.waitForTimeout(3000);
  await operator.keyboard.press('Control+Enter');
  await operator.getByRole('region', { name: '置き換えたあとの文章' }).getByText('長男B').first().waitFor();
  await operator.keyboard.press('Alt+ArrowDown');
  await operator.keyboard.press('Alt+r');
  await operator.keyboard.press('Alt+Shift+l');
  await operator.getByText('ほかの理由').click();
  await operator.getByRole('textbox', { name: /^理由/u }).fill(reason);
  await operator.waitForTimeout(3000);
  await operator.keyboard.press('Escape');
  await operator.getByRole('button', { name: 'このケースの人' }).click();
  await operator.getByLabel('姓', { exact: true }).focus();
  await operator.keyboard.insertText(surname);
  // The browser writes what it keeps of a page about two and a half seconds later.
  await operator.waitForTimeout(3500);
  return operator.getByRole('region', { name: '置き換えたあとの文章' }).innerText();
}
