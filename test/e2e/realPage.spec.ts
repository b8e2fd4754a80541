import { expect, test } from '@playwright/test';
import { launchApp } from '../support/app.ts';

test('実物の画面が、読み込みの決まりに触れずに開く', async () => {
  const app = await launchApp();
  const complaints: string[] = [];
  app.operator.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  app.operator.on('pageerror', (error) => complaints.push(error.message));
  await app.operator.reload();
  await expect(app.operator.getByRole('button', { name: '使い始める' })).toBeVisible();
  await app.operator.getByRole('button', { name: '使い始める' }).focus();
  expect(await app.operator.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].some(({ status }) => status === 'loaded')))).toBe(true);
  expect(await app.operator.evaluate(() => document.getElementById('react-aria-pressable-style')?.textContent)).toContain('touch-action');
  expect(complaints).toEqual([]);
  await app.close();
});
