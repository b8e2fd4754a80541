import { expect, type Page, test } from '@playwright/test';
import type { Call } from '../../electron/core/context.ts';
import { launchApp, type LaunchedApp } from '../support/app.ts';
import { callOf } from '../support/callOf.ts';
import { beginComposition } from '../support/ime.ts';
import { runMeeting, type RunningMeeting } from '../support/runningMeeting.ts';

let app: LaunchedApp;
let call: Call;
let page: Page;
let meeting: RunningMeeting;

test.beforeEach(async () => {
  app = await launchApp();
  call = callOf(app.core);
  page = app.operator;
  await call('store.openSample', {});
  meeting = await runMeeting(call);
  await meeting.decide({ content: '事実確認の訪問', issueId: meeting.issue('虐待の疑い'), leadAgencyId: meeting.agency('北部包括') });
  await page.getByRole('button', { name: '会議の画面へ戻る' }).click();
  await expect(page.getByRole('region', { name: '記録の入力' })).toBeVisible();
});
test.afterEach(() => app.close());

const button = (name: string | RegExp) => page.getByRole('button', { name });
const open = () => page.getByRole('region', { name: '残っていること' });
const decided = () => page.getByRole('region', { name: '決まったこと（読み上げ）' });

/** From the last item to the page that reads back. */
async function close(): Promise<void> {
  const last = meeting.items.at(-1);
  if (last) await call('proceedings.goToItem', { meetingId: meeting.meetingId, itemId: last.id });
  for (;;) {
    const here = await button(/^次の議題へ/u).or(button(/^閉会へ/u)).innerText();
    await page.keyboard.press('Alt+n');
    if (here.startsWith('閉会へ')) break;
    await expect(button(/^次の議題へ/u).or(button(/^閉会へ/u))).toBeEnabled();
    await page.waitForTimeout(100);
  }
  await page.getByRole('alertdialog').getByRole('button', { name: '閉会する' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /閉会の確認/u })).toBeVisible();
}

test('閉会では残りを読み上げ、その場で直し、印を付けるまで確定できない', async () => {
  await close();
  await expect(button('確定する')).toBeDisabled();
  await expect(open()).toContainText('事実確認の訪問（期限が未定）');
  await expect(open()).toContainText('課題「夜間の見守り」の担当がありません');

  await open().getByRole('button', { name: /事実確認の訪問.*を直す/u }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /いつまでに/u }).click();
  await page.getByRole('option', { name: '次回まで' }).click();
  await dialog.getByRole('button', { name: '直す', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(open()).not.toContainText('事実確認の訪問');
  await expect(decided()).toContainText('次回まで');

  await page.getByText('読み上げて確認した').click();
  await expect(button('確定する')).toBeEnabled();
  await button('確定する').click();
  await expect(page.getByText('会議録と役割分担を確定しました（v1）')).toBeVisible();
  await expect(page.getByRole('region', { name: '版' })).toContainText('v1');
});

test('次回の日程がなければ挙げ、その場で入れられる', async () => {
  const { id, conferenceName: _name, ...facts } = await call('meetings.get', { id: meeting.meetingId });
  const { conferenceId, number, date, startTime, endTime, place, chairMemberId, recorderMemberId } = facts;
  await call('meetings.update', { id, meeting: { conferenceId, number, date, startTime, endTime, place, chairMemberId, recorderMemberId, nextDate: null, nextTime: null, nextPlace: '' } });
  await close();
  await expect(open()).toContainText('次回の日程が決まっていません');
  await button('次回を入れる').click();
  await page.getByLabel('次回の開催日（任意）').fill('R12.10.22');
  await page.getByRole('dialog').getByRole('button', { name: '直す', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(open()).not.toContainText('次回の日程');
});

test('確定した会議の画面には、直すものが一つもない', async () => {
  await call('proceedings.close', { id: meeting.meetingId });
  await call('closing.finalise', { id: meeting.meetingId, acknowledged: true, namesReason: '練習' });
  await expect(page.getByText(/確定 v1/u)).toBeVisible();
  await page.getByRole('complementary', { name: '次第' }).getByRole('button', { name: /R8-003/u }).click();
  await expect(page.getByRole('list', { name: '記録' })).toContainText('事実確認の訪問');
  await expect(page.getByRole('region', { name: '記録の入力' })).toHaveCount(0);
  await expect(button(/の操作$/u)).toHaveCount(0);
  await expect(page.getByTitle('決定を直す')).toHaveCount(0);
  await expect(button(/^(次の議題へ|この議題に移る)/u)).toHaveCount(0);
  await button('まとめ').click();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: '異論・留保' })).not.toBeEditable();
  await expect(page.getByRole('dialog').getByRole('button', { name: '記録する' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await button(/^出席 17\/18/u).click();
  await expect(page.getByRole('button', { name: '大木 香の出欠' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await page.getByRole('complementary', { name: '次第' }).getByRole('button', { name: /前回決定事項/u }).click();
  await expect(page.getByRole('textbox', { name: /の経過・事情$/u }).first()).toBeDisabled();
});

test('確定を解くには理由が要り、変換中の Enter では解けず、版と理由が残り、次は v2 になる', async () => {
  await close();
  await page.getByText('読み上げて確認した').click();
  await button('確定する').click();
  await button('確定を解く').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^理由/u }).focus();
  const composition = await beginComposition(page);
  await composition.show('ごき');
  await composition.pressInside('Enter');
  await composition.settle('期限の誤記');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('region', { name: '版' })).toContainText('理由　期限の誤記');
  await page.getByText('読み上げて確認した').click();
  await button('確定する').click();
  await expect(page.getByRole('region', { name: '版' })).toContainText('v2');
});

test('閉会した会議は再開でき、記録の続きを打てる', async () => {
  await close();
  await button('会議を再開する').click();
  await expect(page.getByRole('region', { name: '記録の入力' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /閉会/u })).toBeVisible();
  await page.keyboard.insertText('次回は資料を先に配る');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('list', { name: '記録' })).toContainText('次回は資料を先に配る');
});
