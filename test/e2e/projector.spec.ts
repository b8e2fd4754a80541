import { expect, type Page, test } from '@playwright/test';
import type { Call } from '../../electron/core/context.ts';
import { launchApp, type LaunchedApp } from '../support/app.ts';
import { callOf } from '../support/callOf.ts';
import { runMeeting } from '../support/runningMeeting.ts';

let app: LaunchedApp;
let call: Call;
let room: Page;
test.beforeEach(async () => {
  app = await launchApp();
  call = callOf(app.core);
  await call('store.openSample', {});
  await call('projector.open', {});
  room = await app.projector();
  await room.setViewportSize({ width: 1024, height: 768 });
});
test.afterEach(() => app.close());

test('会議の前は待つ言葉を、会議の間は進行を、閉会のあとはまた待つ言葉を出す', async () => {
  await expect(room.getByText('会議が始まると、ここに表示します')).toBeVisible();
  const meeting = await runMeeting(call);
  await expect(room.getByRole('heading', { name: /^議題3\s新規ケース R8-/ })).toBeVisible();
  await expect(room.getByText(/^残り3[45]分$/)).toBeVisible();
  await expect(room.getByText('練習用', { exact: true })).toBeVisible();
  await expect(room.getByText('母（80歳代）　この家で暮らしたい')).toBeAttached();
  await call('proceedings.close', { id: meeting.meetingId });
  await expect(room.getByText('会議が始まると、ここに表示します')).toBeVisible();
  await call('store.lock', {});
  await expect(room.getByText('操作する端末で準備しています')).toBeVisible();
});

test('押せるもの、移れるものが一つもなく、文字は27ピクセルより小さくならない', async () => {
  const meeting = await runMeeting(call);
  await meeting.decide({ content: '朝の訪問介護の調整', leadAgencyId: meeting.agency('社協') });
  await expect(room.getByText('朝の訪問介護の調整')).toBeVisible();
  expect(await room.evaluate(() => [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => element.tabIndex >= 0 || element.matches('a,button,input,[onclick]')).length)).toBe(0);
  const sizes = await room.evaluate(() => {
    const withText = [...document.body.querySelectorAll('*')].filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()));
    return withText.filter((element) => element.getClientRects().length > 0).map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  });
  expect(sizes.length).toBeGreaterThan(10);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(27);
});

test('決定が多くても、新しいものが先に見え、順に送られてすべてが読める', async () => {
  await room.clock.install();
  await room.reload();
  const meeting = await runMeeting(call);
  const contents = Array.from({ length: 12 }, (_, index) => `${index + 1}番目の役割について、関係機関の担当者が集まって経過を持ち寄る`);
  for (const content of contents) await meeting.decide({ content, leadAgencyId: meeting.agency('社協'), due: { kind: 'nextMeeting' } });
  await expect(room.getByText('決まったこと　12件')).toBeVisible();
  const seen = async () => {
    const inView: string[] = [];
    for (const content of contents) {
      const line = room.getByText(content, { exact: true });
      const frame = await line.evaluate((element) => {
        const box = element.getBoundingClientRect();
        const flow = element.closest('section')?.getBoundingClientRect();
        return flow !== undefined && box.left >= flow.left - 1 && box.right <= flow.right + 1 && box.top >= flow.top && box.bottom <= flow.bottom + 1;
      });
      if (frame) inView.push(content);
    }
    return inView;
  };
  const all = new Set(await seen());
  expect(all).toContain(contents.at(-1));
  expect(all.size).toBeLessThan(contents.length);
  for (let turn = 0; turn < 10; turn += 1) {
    await room.clock.runFor(10_000);
    for (const content of await seen()) all.add(content);
  }
  expect(all.size).toBe(contents.length);
});

test('未確定は、操作する画面で求めたときだけ出る', async () => {
  const meeting = await runMeeting(call);
  await meeting.decide({ content: '夜間の見守りの方法' });
  await expect(room.getByText('夜間の見守りの方法')).toBeVisible();
  await expect(room.getByText(/未確定|未定/)).toHaveCount(0);
  await app.operator.getByRole('button', { name: '会議の画面へ戻る' }).click();
  await app.operator.getByRole('button', { name: '会議の操作' }).click();
  await app.operator.getByRole('menuitem', { name: '未確定を投影に出す' }).click();
  await expect(room.getByText('未確定　1件')).toBeVisible();
  await expect(room.getByText('主担当が未定、期限が未定')).toBeVisible();
  await app.operator.getByRole('button', { name: '会議の操作' }).click();
  await app.operator.getByRole('menuitem', { name: '未確定を投影から下げる' }).click();
  await expect(room.getByText('未確定　1件')).toHaveCount(0);
});

test('残り5分で橙、超過で赤になり、どちらも言葉で分かる', async () => {
  await runMeeting(call);
  await expect(room.getByText(/^残り3[45]分$/)).toBeVisible();
  const colour = () => room.locator('footer b').evaluate((element) => getComputedStyle(element).backgroundColor);
  const calm = await colour();
  const start = Date.now();
  await room.clock.setFixedTime(start + 31 * 60_000);
  await expect(room.getByText(/^残り[34]分$/)).toBeVisible();
  const soon = await colour();
  await room.clock.setFixedTime(start + 40 * 60_000);
  await expect(room.getByText(/^超過[56]分$/)).toBeVisible();
  expect(new Set([calm, soon, await colour()]).size).toBe(3);
});
