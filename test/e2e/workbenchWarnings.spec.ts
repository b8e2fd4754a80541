import { expect, type Page, test } from '@playwright/test';
import { launchApp } from '../support/app.ts';
import { openWorkbench, takeNote } from '../support/workbenchPage.ts';

const course = Array.from({ length: 30 }, (_, day) => `${day + 1}回目の訪問。声をかけ、様子を聞き、次の訪問の日を決めた。食事と薬を確かめ、変わりはなかった。`).join('\n');
const NOTE = `【世帯】母：村井キヨ子（84歳）、長男：村井 修（54歳）\n【経過】\n${course}\nキヨ子さんは要介護2で、認知症の診断。\n修さんは元消防士で、50歳の前に退職した。\n${course}\n昔の同僚と会うと、修さんは元消防士のころの話をする。\n${course}`;

const openWarnings = async (page: Page) => {
  await openWorkbench(page);
  await takeNote(page, NOTE);
  await page.getByRole('tab', { name: '注意 1' }).click();
};
const warnings = (page: Page) => page.getByRole('tabpanel', { name: /^注意/u });
const words = (page: Page, name: RegExp) => warnings(page).getByRole('button', { name });

/** The painted words, and whether they stand inside the visible part of 置き換えたあとの文章. */
const painted = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('shown-words') ?? [];
    const frame = document.querySelector('[aria-label="置き換えたあとの文章"]')?.getBoundingClientRect();
    if (!(range instanceof Range) || !frame) return null;
    const { top, bottom } = range.getBoundingClientRect();
    return { text: range.toString(), line: range.startContainer.parentElement?.closest('p')?.textContent, isVisible: top >= frame.top && bottom <= frame.bottom };
  });
const selected = (page: Page) =>
  page.evaluate(() => {
    const selection = getSelection();
    const box = selection?.anchorNode?.parentElement?.closest('[role="region"]');
    const words = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).getBoundingClientRect() : null;
    const frame = box?.getBoundingClientRect();
    return { text: selection?.toString(), box: box?.getAttribute('aria-label'), isVisible: !!words && !!frame && words.top >= frame.top && words.bottom <= frame.bottom };
  });
const picture = async (page: Page, name: string) => {
  if (process.env['PICTURES'] !== undefined) await page.screenshot({ path: `${process.env['PICTURES']}/${name}.png` });
};

test('注意の語を押すと、その場所が示され、元の文章では選ばれて、そのまま言い換えられる', async () => {
  const app = await launchApp();
  const page = app.operator;
  await openWarnings(page);
  await expect(warnings(page)).toContainText('「長男B」の「元消防士・50歳代」がそろう人は');
  await words(page, /^元消防士/u).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => painted(page)).toMatchObject({ text: '元消防士', line: '長男Bは元消防士で、50歳代の前に退職した。', isVisible: true });
  await expect.poll(() => selected(page)).toEqual({ text: '元消防士', box: '元の文章', isVisible: true });
  await expect(words(page, /^元消防士/u)).toBeFocused();
  await picture(page, 'warnings-wide');
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1024);
  await page.keyboard.press('Enter');
  await expect.poll(() => painted(page)).toMatchObject({ line: '昔の同僚と会うと、長男Bは元消防士のころの話をする。', isVisible: true });
  await expect(words(page, /^元消防士 ?2／2/u)).toBeFocused();
  // Lines that come into sight are laid out a little later; the words stay in sight.
  await page.waitForTimeout(300);
  expect(await painted(page)).toMatchObject({ isVisible: true });
  expect(await selected(page)).toMatchObject({ box: '元の文章', isVisible: true });
  await picture(page, 'warnings-narrow');
  await page.getByRole('button', { name: '選んだ語に印を付ける' }).click();
  await page.getByRole('menuitem', { name: '施設・学校・勤務先' }).click();
  await expect(page.getByRole('region', { name: '置き換えたあとの文章' })).not.toContainText('消防士');
  await expect(warnings(page)).toContainText('人を特定できる組合せは見つかっていません');
  expect(await painted(page)).toBeNull();
  await app.close();
});

test('すでに印のある語を押すと、その印へ移る。ほかの欄を開くと、示した色は消える', async () => {
  const app = await launchApp();
  const page = app.operator;
  await openWarnings(page);
  await words(page, /^50歳代/u).click();
  await expect(page.getByLabel('いまの印')).toContainText('54歳');
  await expect.poll(() => painted(page)).toMatchObject({ text: '50歳代', isVisible: true });
  await picture(page, 'warnings-mark');
  await page.getByRole('tab', { name: '印', exact: true }).click();
  await expect.poll(() => painted(page)).toBeNull();
  await app.close();
});
