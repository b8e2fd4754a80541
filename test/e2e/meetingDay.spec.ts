import { expect, type Page, test } from '@playwright/test';
import type { Call } from '../../electron/core/context.ts';
import { launchApp, type LaunchedApp } from '../support/app.ts';
import { callOf } from '../support/callOf.ts';
import { beginComposition } from '../support/ime.ts';
import { runMeeting, type RunningMeeting } from '../support/runningMeeting.ts';
import { createTurningClock, type TurningClock } from '../support/turningClock.ts';

let app: LaunchedApp;
let call: Call;
let page: Page;
let meeting: RunningMeeting;
let clock: TurningClock;

test.beforeEach(async () => {
  clock = createTurningClock('2026-09-24T13:30:00+09:00');
  app = await launchApp({ ports: { clock } });
  call = callOf(app.core);
  page = app.operator;
  await clock.turn(page, 0);
  await call('store.openSample', {});
  meeting = await runMeeting(call);
  await page.getByRole('button', { name: '会議の画面へ戻る' }).click();
  await expect(words()).toBeFocused();
});
test.afterEach(() => app.close());

const words = () => page.getByRole('region', { name: '記録の入力' }).getByRole('textbox', { name: '内容', exact: true }).first();
const rows = () => page.getByRole('list', { name: '記録' }).getByRole('listitem');
const agenda = () => page.getByRole('complementary', { name: '次第' });
const item = (name: RegExp) => agenda().getByRole('button', { name });
const title = (name: RegExp) => page.getByRole('heading', { level: 2, name });

test('時計は残りを言い、5分前と超過を言葉でも知らせ、終了見込みが動く', async () => {
  await expect(agenda().getByText('残り35分')).toBeVisible();
  await expect(agenda().getByText('35分中 0分経過')).toBeVisible();
  await clock.turn(page, 31);
  await expect(agenda().getByText('残り4分')).toBeVisible();
  await clock.turn(page, 7);
  await expect(agenda().getByText('超過3分')).toBeVisible();
  await expect(agenda().getByText('終了見込み')).toContainText('15:1');
  await clock.turn(page, 60);
  await expect(agenda().getByText('終了見込み')).toContainText('16:1');
});

test('前の議題へ戻っても、途中の議題は済にならず、時計はそれぞれ続きから動く', async () => {
  await clock.turn(page, 10);
  await item(/前回決定事項/u).click();
  await expect(title(/前回決定事項/u)).toBeVisible();
  // Looking is not going: the clock stays with the item on the table.
  await expect(agenda().getByText('残り25分')).toBeVisible();
  await page.getByRole('button', { name: 'この議題に移る' }).click();
  await expect(item(/前回決定事項/u)).toHaveAttribute('aria-current', 'step');
  await expect(agenda().getByText('残り10分')).toBeVisible();
  await expect(item(/R8-003/u).getByRole('img', { name: '済' })).toHaveCount(0);
  await clock.turn(page, 3);
  await page.keyboard.press('Alt+n');
  await expect(title(/R8-003/u)).toBeVisible();
  await expect(agenda().getByText('残り25分')).toBeVisible();
  await expect(item(/前回決定事項/u)).toContainText('実際 3分');
  await expect(words()).toBeFocused();
});

test('Alt+N を押し続けても、議題は一つしか進まない', async () => {
  await page.keyboard.down('Alt');
  await page.keyboard.down('n');
  for (let time = 0; time < 5; time += 1) await page.keyboard.down('n');
  await page.keyboard.up('n');
  await page.keyboard.up('Alt');
  await expect(title(/R8-002/u)).toBeVisible();
  await page.waitForTimeout(200);
  await expect(title(/R8-002/u)).toBeVisible();
});

test('前回の決定は一行ずつ状況を選び、「事情が変わり不要」には事情が要り、打った経過は欄を離れなくても残る', async () => {
  await item(/前回決定事項/u).click();
  const lines = page.getByRole('list', { name: '前回の決定' }).getByRole('listitem');
  await expect(lines).toHaveCount(3);
  const plan = lines.filter({ hasText: '家賃の分納計画' });
  await plan.getByRole('button', { name: /家賃の分納計画の状況/u }).click();
  await page.getByRole('option', { name: '事情が変わり不要' }).click();
  const note = plan.getByRole('textbox', { name: '家賃の分納計画の経過・事情' });
  await expect(note).toHaveAttribute('placeholder', '事情（必須）');
  const previous = async () => (await call('progress.listPrevious', { meetingId: meeting.meetingId })).find((each) => each.content === '家賃の分納計画');
  expect(await previous()).toMatchObject({ state: 'notStarted' });
  await note.focus();
  const composition = await beginComposition(page);
  await composition.show('てんきょ');
  await composition.pressInside('Enter');
  await composition.settle('転居が決まった');
  await expect.poll(previous, { timeout: 2500 }).toMatchObject({ state: 'dropped', note: '転居が決まった' });
  await expect(note).toBeFocused();
});

test('何もない議題では、次にすることを言う', async () => {
  await item(/R8-002/u).click();
  await expect(page.getByText('この議題の記録はまだありません')).toBeVisible();
  await expect(page.getByText('下の欄に入力し、Ctrl+Enter で記録します。')).toBeVisible();
});

test('記録が300件あっても、1打鍵は50ミリ秒かからず、新しい記録が見える', async () => {
  for (let number = 1; number <= 300; number += 1)
    await call('minutes.addEntry', {
      itemId: meeting.item.id, decisions: [], draftKey: 'x',
      entry: { kind: 'remark', agencyId: meeting.agency('北部包括'), speakerRole: '', body: `${number}件目の発言。母の様子と、家族それぞれの意向について話した。`, source: '' },
    });
  await expect(rows()).toHaveCount(300, { timeout: 15_000 });
  await expect(rows().last()).toBeInViewport();
  for (const kind of ['発言', '決定']) {
    await page.keyboard.press(kind === '発言' ? 'Control+1' : 'Control+3');
    const median = await keystroke();
    test.info().annotations.push({ type: `${kind}の1打鍵`, description: `${median.toFixed(1)}ミリ秒` });
    expect(median, kind).toBeLessThan(50);
  }
  await page.keyboard.press('Control+Enter');
  await expect(rows()).toHaveCount(301);
  await expect(rows().last()).toBeInViewport();
});

for (const { width, height } of [{ width: 1366, height: 768 }, { width: 1024, height: 768 }])
  test(`${width}×${height}: 見出しは一段、ケース番号は途中で折れず、欄を二つ開いても打った言葉と「記録」が見える`, async () => {
    await page.setViewportSize({ width, height });
    expect((await page.locator('main header').boundingBox())?.height).toBeLessThan(70);
    for (const code of ['R8-003', 'R8-002', 'R8-001'])
      expect(await agenda().getByText(code, { exact: true }).evaluate((element) => element.getClientRects().length), code).toBe(1);
    await page.keyboard.press('Control+3');
    await page.keyboard.insertText('長男へのアウトリーチは「よりみち」と北部包括が担当し、10月15日までに1回目の訪問');
    await page.getByRole('button', { name: '同じ行から役割をもう1つ' }).click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(words()).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: /^記録/u })).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

test('機関の名が長く、20機関が並んでも、記録も右の列もはみ出さない', async () => {
  const long = '独立行政法人練習県北部広域高齢者障害者総合相談支援推進機構 地域連携室';
  const { id } = await call('roster.addAgency', { name: long, shortName: '', kana: 'どくりつ', field: '', headTitle: '', active: true });
  const others = (await call('roster.listAgencies', {})).filter((agency) => agency.id !== id);
  await meeting.decide({
    content: '関係機関の全員で見守りの頻度と通報の先を決め、変化があれば事務局へ電話する', leadAgencyId: id, due: { kind: 'nextMeeting' },
    supporting: others.map((agency) => ({ agencyId: agency.id, part: '', acceptance: 'accepted' as const })),
  });
  await expect(rows()).toContainText([long]);
  await page.setViewportSize({ width: 1024, height: 768 });
  for (const place of [page.getByRole('region', { name: '記録', exact: true }), page.getByRole('complementary', { name: 'ケース概要と決定' })])
    expect(await place.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
});

/** Milliseconds from a key to the frame that shows its letter: the median of twenty. */
async function keystroke(): Promise<number> {
  await words().fill('');
  const times = await words().evaluate(async (area) => {
    const taken: number[] = [];
    for (const letter of 'あいうえおかきくけこさしすせそたちつてと') {
      const began = performance.now();
      document.execCommand('insertText', false, letter);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      taken.push(performance.now() - began);
    }
    return area instanceof HTMLTextAreaElement && area.value.length === 20 ? taken : [];
  });
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Infinity;
}
