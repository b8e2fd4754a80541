import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { beginComposition, compose } from '../../support/ime.ts';
import { type KitBrowser, startKitBrowser } from './openKitPage.ts';

let browser: KitBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startKitBrowser();
  page = await browser.open();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page.reload();
});

const field = (name: string) => page.getByRole('textbox', { name });
const heard = () => page.getByLabel('届いたもの').textContent();
const values = async () => JSON.parse(await page.getByLabel('値').innerText());

describe('文字の欄と日本語入力', () => {
  it('変換中の Enter では決まらず、変換を終えたあとの Enter で決まる', async () => {
    await field('発言者').focus();
    const composition = await beginComposition(page);
    await composition.show('よしはら');
    await composition.pressInside('Enter');
    expect(await heard()).toBe('');
    await composition.settle('吉原');
    expect(await heard()).toBe('');
    await page.keyboard.press('Enter');
    expect(await heard()).toBe('発言者=吉原');
  });

  it('複数行の欄は Ctrl+Enter で決まり、変換中は決まらない', async () => {
    await field('内容').focus();
    await compose(page, ['けん', '件']);
    await page.keyboard.press('Enter');
    const composition = await beginComposition(page);
    await composition.show('ほうもん');
    await composition.pressInside('Enter');
    expect(await heard()).toBe('');
    await composition.settle('訪問');
    await page.keyboard.press('Control+Enter');
    expect(await heard()).toBe('内容=件\n訪問');
  });

  it('画面の鍵は、欄の中では文字や F7 を奪わない。Alt や Ctrl との組合せは効く', async () => {
    await field('内容').focus();
    await page.keyboard.press('x');
    await page.keyboard.press('F7');
    expect(await heard()).toBe('');
    await page.keyboard.press('Alt+n');
    await page.keyboard.press('Control+1');
    expect(await heard()).toBe('次の議題｜発言');
    expect(await field('内容').inputValue()).toBe('x');
  });

  it('入力の途中に保存側の値が変わっても、欄の文字は変わらない', async () => {
    await field('場所').fill('市役所3階');
    const composition = await beginComposition(page);
    await composition.show('だい');
    await page.evaluate(() => [...document.querySelectorAll('button')].find((each) => each.textContent === 'よそで変わる')?.click());
    expect(await field('場所').inputValue()).toBe('市役所3階だい');
    await composition.settle('大');
    expect(await field('場所').inputValue()).toBe('市役所3階大');
    await field('内容').focus();
    expect(await heard()).toBe('場所=市役所3階大');
  });

  it('触っていない欄は、離れても何も保存せず、保存側の新しい値を示す', async () => {
    await field('場所').focus();
    await page.getByRole('button', { name: 'よそで変わる' }).click();
    expect(await field('場所').inputValue()).toBe('第2会議室');
    expect(await heard()).toBe('');
  });

  it('どの文字の欄も、履歴にも綴りの確認にも渡らない', async () => {
    const loose = await page.evaluate(() =>
      [...document.querySelectorAll('input[type=text],input:not([type]),textarea')].filter(
        (each) => each.getAttribute('autocomplete') !== 'off' || each.getAttribute('spellcheck') !== 'false',
      ).length,
    );
    expect(loose).toBe(0);
  });

  it('入口の断りは、その欄の下に出て、読み上げにも結び付く', async () => {
    const age = field('年代');
    expect(await age.getAttribute('aria-invalid')).toBe('true');
    const ids = (await age.getAttribute('aria-describedby')) ?? '';
    const words = await page.evaluate((list) => list.split(' ').map((id) => document.getElementById(id)?.textContent ?? ''), ids);
    expect(words).toContain('年代を選んでください');
  });
});

describe('日付・数・機関の欄', () => {
  it('日付はどの書き方でも読み、離れると和暦で示す', async () => {
    await field('期限').fill('R8.9.24');
    expect((await values()).day).toBe('2026-09-24');
    expect(await field('期限').inputValue()).toBe('R8.9.24');
    await field('内容').focus();
    expect(await field('期限').inputValue()).toBe('令和8年9月24日（木）');
  });

  it('読めない日付は、文字を残したまま、書き方を示す', async () => {
    await field('期限').fill('らいしゅう');
    await field('内容').focus();
    expect(await field('期限').inputValue()).toBe('らいしゅう');
    expect(await page.getByText('「9/24」「R8.9.24」のように入力してください。').count()).toBe(1);
    expect((await values()).day).toBeNull();
  });

  it('数は全角でも読み、範囲の外は断る', async () => {
    await field('予定').fill('３５');
    expect((await values()).minutes).toBe(35);
    await field('予定').fill('601');
    await field('内容').focus();
    expect(await page.getByText('0から600までの整数を入力してください。').count()).toBe(1);
  });

  it('機関は変換中のかなでも絞り込まれ、変換を終える Enter では選ばれない', async () => {
    const box = page.getByRole('combobox', { name: '機関' });
    await box.focus();
    // 焦点に合わせた画面の送りが済む前に開いた一覧は、送りで閉じる
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const composition = await beginComposition(page);
    await composition.show('ほくぶ');
    await expect.poll(() => page.getByRole('option').allInnerTexts()).toEqual(['北部地域包括支援センター']);
    await composition.pressInside('Enter');
    expect((await values()).agency).toBeNull();
    await composition.settle('北部');
    expect((await values()).agency).toBeNull();
    await page.keyboard.press('ArrowDown');
    // 矢印で選ばれた行が画面に出てから決める
    await expect.poll(() => box.getAttribute('aria-activedescendant')).toBeTruthy();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await values()).agency).toBe('north');
  });
});

describe('確かめの窓と知らせ', () => {
  it('消す確かめでは「やめる」に焦点があり、Enter では消えない', async () => {
    await page.getByRole('button', { name: '削除する' }).click();
    await page.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await heard()).toBe('');
  });

  it('確かめの窓が開いている間、画面の鍵は効かない', async () => {
    await page.getByRole('button', { name: '削除する' }).click();
    await page.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Alt+n');
    expect(await heard()).toBe('');
    await page.getByRole('button', { name: '消す' }).click();
    expect(await heard()).toBe('消した');
  });

  it('知らせの「元に戻す」は一度だけ効く', async () => {
    await page.getByRole('button', { name: '知らせる' }).click();
    await page.getByRole('button', { name: '元に戻す' }).click();
    expect(await heard()).toBe('元に戻した');
    expect(await page.getByRole('button', { name: '元に戻す' }).count()).toBe(0);
  });
});
