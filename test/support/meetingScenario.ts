import { fillSample } from '../../electron/core/features/sample/fillSample.ts';
import type { LaunchedApp } from './app.ts';
import { callOf } from './callOf.ts';
import { beginComposition } from './ime.ts';
import { APP_PASSPHRASE, openAppStore } from './openAppStore.ts';
import { runMeeting } from './runningMeeting.ts';

const DAY = '2026-09-24';
const words = (app: LaunchedApp) => app.operator.getByRole('region', { name: '記録の入力' }).getByLabel('内容', { exact: true }).first();
const agendaItem = (app: LaunchedApp, name: string) => app.operator.getByRole('complementary', { name: '次第' }).getByRole('button', { name });

/** A real store (not 練習用, which goes with its process) whose meeting of the day runs at the new case. */
export async function beginMeeting(app: LaunchedApp): Promise<void> {
  await openAppStore(app);
  const call = callOf(app.core);
  await fillSample(call, DAY, () => undefined);
  await runMeeting(call);
  await toMeeting(app);
}

/** Types one word and leaves the next unsettled; gives the time that passed since its last key until it is called again. */
export async function typeHalf(app: LaunchedApp, item: string, settled: string, unsettled: string): Promise<void> {
  await agendaItem(app, item).click();
  await words(app).focus();
  await app.operator.keyboard.insertText(settled);
  if (unsettled === '') return;
  const composition = await beginComposition(app.operator);
  await composition.show(unsettled);
  // The promise to the clerk: durable within one second of the last key.
  await app.operator.waitForTimeout(1000);
}

/** After the power came back: unlocks, goes to the meeting, and reads the box of each named item. */
export async function readBoxes(app: LaunchedApp, items: string[]): Promise<string[]> {
  await app.operator.getByLabel('パスフレーズ', { exact: true }).fill(APP_PASSPHRASE);
  await app.operator.keyboard.press('Enter');
  await toMeeting(app);
  const texts = [];
  for (const item of items) {
    await agendaItem(app, item).click();
    await app.operator.getByRole('heading', { level: 2, name: item }).waitFor();
    texts.push(await words(app).inputValue());
  }
  return texts;
}

async function toMeeting(app: LaunchedApp): Promise<void> {
  await app.operator.getByRole('navigation').getByRole('button', { name: '会議', exact: true }).click();
  await app.operator.getByRole('button', { name: /第5回/u }).click();
  await words(app).waitFor();
}
