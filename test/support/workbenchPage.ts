import type { Page } from '@playwright/test';

/** Opens the sample store at the list of its cases. */
export async function openSampleCases(page: Page): Promise<void> {
  await page.getByRole('button', { name: /練習用/u }).first().click();
  await page.getByRole('navigation').getByText('ケース', { exact: true }).click({ timeout: 20_000 });
}

/** Opens the workbench in the sample store, for a new case. */
export async function openWorkbench(page: Page): Promise<void> {
  await openSampleCases(page);
  await page.getByRole('button', { name: '文章から作る' }).click();
}

/** Puts a note in and lets the marks begin. */
export async function takeNote(page: Page, text: string): Promise<void> {
  await page.getByLabel('機関から届いた文章').focus();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Control+Enter');
}

/** 置き換えたあとの文章. */
export const resultOf = (page: Page) => page.getByRole('region', { name: '置き換えたあとの文章' });
