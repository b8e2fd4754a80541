import { expect, type Page, test } from '@playwright/test';
import type { Call } from '../../electron/core/context.ts';
import { createCore, type Core } from '../../electron/core/createCore.ts';
import type { Ports } from '../../electron/core/ports.ts';
import { AppError } from '../../shared/errors/appError.ts';
import { launchApp, type LaunchedApp } from '../support/app.ts';
import { callOf } from '../support/callOf.ts';
import { beginComposition, compose } from '../support/ime.ts';
import { runMeeting, type RunningMeeting } from '../support/runningMeeting.ts';

let app: LaunchedApp;
let call: Call;
let page: Page;
let meeting: RunningMeeting;
/** While true the core refuses to record, as a full disk does. */
let refuses = false;

test.beforeEach(async () => {
  refuses = false;
  app = await launchApp({ createCore: reluctantCore });
  call = callOf(app.core);
  page = app.operator;
  await call('store.openSample', {});
  meeting = await runMeeting(call);
  await page.getByRole('button', { name: '会議の画面へ戻る' }).click();
  await expect(words()).toBeFocused();
});
test.afterEach(() => app.close());

function reluctantCore(ports: Ports): Core {
  const core = createCore(ports);
  return {
    ...core,
    dispatch: async (knock, from) =>
      refuses && JSON.stringify(knock).includes('"minutes.addEntry"') ? { ok: false, error: new AppError('store.full').toBody() } : core.dispatch(knock, from),
  };
}

const box = () => page.getByRole('region', { name: '記録の入力' });
const words = () => box().getByRole('textbox', { name: '内容', exact: true }).first();
const rows = () => page.getByRole('list', { name: '記録' }).getByRole('listitem');
const button = (name: string | RegExp) => page.getByRole('button', { name });
const dialog = () => page.getByRole('dialog');
const entries = async () => (await call('minutes.getRecord', { meetingId: meeting.meetingId })).entries;
const lastEntry = async () => (await entries()).at(-1);

async function record(line: string): Promise<void> {
  const before = await rows().count();
  await words().fill(line);
  await page.keyboard.press('Control+Enter');
  await expect(rows()).toHaveCount(before + 1);
}

test.describe('記録の欄と日本語入力', () => {
  test('変換中のどのキーも、記録も移動も取り消しもしない', async () => {
    const composition = await beginComposition(page);
    for (const step of ['は', 'はは', '母']) await composition.show(step);
    for (const key of ['Enter', 'Space', 'Escape', 'ArrowDown', 'ArrowUp', 'Tab', 'F6', 'F7', 'F8', 'F9', 'F10']) await composition.pressInside(key);
    await composition.pressInside('Enter', 'Ctrl');
    await composition.pressInside('Digit3', 'Ctrl');
    await composition.pressInside('KeyN', 'Alt');
    await expect(words()).toBeFocused();
    await expect(words()).toHaveValue('母');
    await expect(page.getByRole('button', { name: '発言', exact: true })).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('heading', { name: /議題3/u })).toBeVisible();
    expect(await entries()).toEqual([]);
    await composition.settle('母の上腕のあざ');
    await expect(words()).toHaveValue('母の上腕のあざ');
    expect(await entries()).toEqual([]);
    await page.keyboard.press('Enter');
    await compose(page, ['2かい', '2回確認']);
    await page.keyboard.press('Control+Enter');
    await expect(rows()).toContainText(['母の上腕のあざ']);
    expect((await lastEntry())?.body).toBe('母の上腕のあざ\n2回確認');
    await expect(words()).toHaveValue('');
    await expect(words()).toBeFocused();
  });

  test('F6〜F10 とスペースは、欄にいる間はページのものにならない', async () => {
    const taken = await words().evaluate((area) => {
      const press = (key: string) => !area.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }));
      return ['F6', 'F7', 'F8', 'F9', 'F10', ' ', 'a', '＠'].filter(press);
    });
    expect(taken).toEqual([]);
  });

  test('「吉田　」は変換中には読まず、確定した途端に発言者になる', async () => {
    const composition = await beginComposition(page);
    for (const step of ['よしだ', '吉田', '吉田　']) await composition.show(step);
    await expect(words()).toHaveValue('吉田　');
    await expect(button('発言者を外す')).toHaveCount(0);
    await composition.settle('吉田　');
    await expect(words()).toHaveValue('');
    await expect(box().getByText('住宅課', { exact: true })).toBeVisible();
    await compose(page, ['ぶんのう', '分納は合意']);
    await page.keyboard.press('Control+Enter');
    await expect(rows()).toContainText(['分納は合意']);
    expect(await lastEntry()).toMatchObject({ agencyId: meeting.agency('住宅課'), body: '分納は合意' });
  });

  test('姓を確定し、続けて空白を打っても、「議長　」でも発言者になる', async () => {
    await compose(page, ['よしだ', '吉田']);
    await expect(words()).toHaveValue('吉田');
    await page.keyboard.insertText('　');
    await expect(words()).toHaveValue('');
    await button('発言者を外す').click();
    await expect(words()).toBeFocused();
    await page.keyboard.insertText('議長　開会します');
    await page.keyboard.press('Control+Enter');
    await expect(rows()).toContainText(['開会します']);
    expect(await lastEntry()).toMatchObject({ agencyId: null, speakerRole: '議長', body: '開会します' });
  });

  test('＠よみの候補は、変換中のキーでは動かず、確定した後に矢印と Enter で選ぶ', async () => {
    await compose(page, ['＠', '＠い']);
    const options = page.getByRole('option');
    await expect(options).toHaveCount(2);
    const composition = await beginComposition(page);
    await composition.show('い');
    for (const key of ['ArrowDown', 'Enter', 'Tab', 'Escape', 'Space']) await composition.pressInside(key);
    await expect(words()).toHaveValue('＠いい');
    await expect(button('発言者を外す')).toHaveCount(0);
    await composition.cancel();
    await expect(words()).toHaveValue('＠い');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(box().getByRole('status').filter({ hasText: '2件目' })).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(words()).toHaveValue('');
    await expect(box().getByText('保健所', { exact: true })).toBeVisible();
    expect(await entries()).toEqual([]);
  });

  test('Escape で候補を閉じれば、＠で始まる文もそのまま記録できる', async () => {
    await page.keyboard.insertText('＠よ');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('option')).toHaveCount(0);
    await page.keyboard.press('Control+Enter');
    await expect(rows()).toContainText(['＠よ']);
  });

  test('担当・期限の欄でも、変換を確定する Enter では何も起きない', async () => {
    await page.keyboard.press('Control+3');
    await page.keyboard.insertText('訪問する');
    await page.keyboard.press('Alt+e');
    const lead = box().getByRole('combobox', { name: '主担当' });
    await expect(lead).toBeFocused();
    await compose(page, ['ほけ', 'ほけん']);
    await expect(lead).toHaveValue('ほけん');
    expect(await entries()).toEqual([]);
    await lead.fill('保健所');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(lead).toHaveValue('県中央保健所');
    const check = box().getByRole('textbox', { name: '確認方法（任意）' });
    await check.focus();
    await compose(page, ['でんわ', '電話']);
    await page.keyboard.press('Enter');
    await expect(check).toHaveValue('電話');
    expect(await entries()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await expect(rows()).toHaveCount(1);
    expect((await lastEntry())?.decisions).toMatchObject([{ content: '訪問する', leadAgencyId: meeting.agency('保健所'), checkMethod: '電話' }]);
    await expect(words()).toBeFocused();
  });
});

test.describe('決定', () => {
  test('打った行から担当・期限・課題を読み、鍵盤だけで直して記録する', async () => {
    await page.keyboard.press('Control+3');
    await page.keyboard.insertText('長男へのアウトリーチは「よりみち」が担当し、10月15日までに1回目の訪問');
    await expect(box().getByText('主担当 練習市ひきこもり相談室「よりみち」').or(box().getByText('主担当 よりみち'))).toBeVisible();
    await expect(box().getByRole('button', { name: '課題 長男のひきこもり' })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(box().getByRole('button', { name: '課題 長男のひきこもり' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: '夜間の見守り' }).press('Enter');
    await expect(box().getByRole('button', { name: '課題 夜間の見守り' })).toBeFocused();
    // What was chosen by hand stays, the rest follows what is typed on.
    await words().press('End');
    await page.keyboard.insertText('を行う');
    await page.keyboard.press('Control+Enter');
    await expect(rows()).toHaveCount(1);
    expect((await lastEntry())?.decisions).toMatchObject([{
      content: '長男へのアウトリーチは「よりみち」が担当し、10月15日までに1回目の訪問を行う', issueId: meeting.issue('夜間の見守り'),
      leadAgencyId: meeting.agency('よりみち'), due: { kind: 'day' },
    }]);
    await expect(rows().first()).toContainText('課題 夜間の見守り');
    await expect(page.getByRole('complementary', { name: 'ケース概要と決定' })).toContainText('この議題の決定　1');
  });

  test('1行から二つの役割ができ、足りない内容は欄のそばで言う', async () => {
    await page.keyboard.press('Control+3');
    await page.keyboard.insertText('孫の学習は教育委員会 SSW、朝の調整は北部包括');
    await button('同じ行から役割をもう1つ').click();
    const second = box().getByRole('textbox', { name: /^内容/u }).nth(1);
    await expect(second).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await expect(box().getByText('決定の内容を入力してください').first()).toBeVisible();
    await expect(words()).toHaveValue(/孫の学習/u);
    expect(await entries()).toEqual([]);
    await second.focus();
    await compose(page, ['あさの', '朝の訪問介護の調整']);
    await page.keyboard.press('Control+Enter');
    await expect(rows()).toHaveCount(1);
    expect((await lastEntry())?.decisions).toMatchObject([
      { leadAgencyId: meeting.agency('教育委員会 SSW'), supporting: [], issueId: meeting.issue('孫の学習と介護負担') },
      { content: '朝の訪問介護の調整', leadAgencyId: meeting.agency('北部包括') },
    ]);

    await test.step('記録した後にも足し、消し、元に戻せる', async () => {
      await rows().first().getByRole('button', { name: /の操作$/u }).click();
      await page.getByRole('menuitem', { name: '役割をもう1つ足す' }).click();
      await dialog().getByRole('textbox', { name: /^内容/u }).fill('夜間の連絡先の確認');
      await page.keyboard.press('Enter');
      await expect(dialog()).toHaveCount(0);
      await expect(words()).toBeFocused();
      expect((await lastEntry())?.decisions).toHaveLength(3);
      await rows().first().getByRole('button', { name: /夜間の連絡先の確認/u }).click();
      await button('この決定を消す').click();
      await expect.poll(async () => (await lastEntry())?.decisions.length).toBe(2);
      await button('元に戻す').click();
      await expect.poll(async () => (await lastEntry())?.decisions.length).toBe(3);
    });
  });

  test('持ち帰りは保留の札になり、持ち帰った機関と次回までが見える', async () => {
    await page.keyboard.press('Control+4');
    await page.keyboard.insertText('柏原　倉庫2階を開放できないか');
    await page.keyboard.press('Control+Enter');
    await expect(rows().first()).toContainText('持ち帰り');
    await expect(rows().first()).toContainText('保留');
    await expect(rows().first()).toContainText('主担当 フードバンク 持ち帰り');
    await expect(rows().first()).toContainText('次回まで');
    expect((await lastEntry())?.decisions).toMatchObject([{ type: 'deferred', acceptance: 'takenBack', leadAgencyId: meeting.agency('フードバンク') }]);
  });

  test('決定を直すと、記録・右の列が同時に変わり、入力の欄へ戻る', async () => {
    await meeting.decide({ content: '事実確認の訪問', leadAgencyId: meeting.agency('北部包括') });
    const side = page.getByRole('complementary', { name: 'ケース概要と決定' });
    await side.getByRole('button', { name: /事実確認の訪問/u }).click();
    const content = dialog().getByRole('textbox', { name: /^内容/u });
    await expect(content).toBeFocused();
    await page.keyboard.press('End');
    const composition = await beginComposition(page);
    for (const step of ['と', 'とめんだん', 'と面談']) await composition.show(step);
    for (const key of ['Enter', 'Escape']) await composition.pressInside(key);
    await expect(dialog()).toBeVisible();
    await composition.settle('と面談');
    await expect(dialog()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(dialog()).toHaveCount(0);
    await expect(side).toContainText('事実確認の訪問と面談');
    await expect(rows().first()).toContainText('事実確認の訪問と面談');
    await expect(words()).toBeFocused();
  });
});

test.describe('記録を直す', () => {
  test('行を直すと同じ言葉の決定も直り、消しても元に戻せる', async () => {
    await page.keyboard.press('Control+3');
    await record('虐待対応の訪門を北部包括が10月1日までに行う');
    const menu = rows().first().getByRole('button', { name: /の操作$/u });
    await menu.click();
    await page.getByRole('menuitem', { name: '直す' }).click();
    const body = dialog().getByRole('textbox', { name: '内容' });
    await expect(body).toBeFocused();
    await body.fill('虐待対応の訪問を北部包括が10月1日までに');
    await page.keyboard.press('Enter');
    const composition = await beginComposition(page);
    await composition.show('行う');
    await composition.pressInside('Enter', 'Ctrl');
    await expect(dialog()).toBeVisible();
    await composition.settle('行う');
    await page.keyboard.press('Control+Enter');
    await expect(dialog()).toHaveCount(0);
    await expect(words()).toBeFocused();
    expect((await lastEntry())?.decisions[0]?.content).toBe('虐待対応の訪問を北部包括が10月1日までに 行う');

    await menu.click();
    await page.getByRole('menuitem', { name: '記録を消す' }).click();
    await expect(page.getByText('この議題の記録はまだありません')).toBeVisible();
    await button('元に戻す').click();
    await expect(rows()).toHaveCount(1);
  });

  test('やめれば元のまま、Esc は変換中には窓を閉じない', async () => {
    await record('孫の欠席が増えている');
    await rows().first().getByRole('button', { name: /の操作$/u }).click();
    await page.getByRole('menuitem', { name: '直す' }).click();
    const composition = await beginComposition(page);
    await composition.show('べつ');
    await composition.pressInside('Escape');
    await expect(dialog()).toBeVisible();
    await composition.settle('別');
    await page.keyboard.press('Escape');
    await expect(dialog()).toHaveCount(0);
    expect((await lastEntry())?.body).toBe('孫の欠席が増えている');
  });
});

test('記録を直す窓の書きかけも、画面が落ちてから開き直せば残っている', async () => {
  await record('孫の欠席が増えている');
  const openDialog = async () => {
    await rows().first().getByRole('button', { name: /の操作$/u }).click();
    await page.getByRole('menuitem', { name: '直す' }).click();
  };
  await openDialog();
  const composition = await beginComposition(page);
  await composition.show('（2がっき');
  await page.waitForTimeout(1000);
  await page.reload();
  await page.getByRole('navigation').getByRole('button', { name: '会議', exact: true }).click();
  await button(/第5回/u).click();
  await expect(words()).toBeFocused();
  await openDialog();
  await expect(dialog().getByRole('textbox', { name: '内容' })).toHaveValue(/（2がっき/u);
  await dialog().getByRole('button', { name: 'やめる' }).click();
  await openDialog();
  await expect(dialog().getByRole('textbox', { name: '内容' })).toHaveValue('孫の欠席が増えている');
});

test('断られた記録は、種類も発言者も言葉も残り、理由が見え、もう一度で記録できる', async () => {
  await page.keyboard.press('Control+2');
  await page.keyboard.insertText('萩野　世帯分離の可否');
  refuses = true;
  await page.keyboard.press('Control+Enter');
  await expect(box().getByText('下書きに残っています', { exact: false })).toBeVisible();
  await expect(words()).toHaveValue('世帯分離の可否');
  const { value } = await call('drafts.get', { key: `entry:${meeting.meetingId}:${meeting.item.id}` });
  expect(JSON.parse(value ?? '')).toMatchObject({ kind: 'point', body: '世帯分離の可否', agencyId: meeting.agency('北部包括') });
  refuses = false;
  await page.keyboard.press('Control+Enter');
  await expect(rows()).toContainText(['世帯分離の可否']);
  expect(await call('drafts.get', { key: `entry:${meeting.meetingId}:${meeting.item.id}` })).toEqual({ value: null });
});

test('まとめは変換中に閉じず、記録すると入力の欄へ戻り、開き直せば同じ言葉がある', async () => {
  await button('まとめ').click();
  const keyPerson = dialog().getByRole('textbox', { name: 'キーパーソン' });
  await keyPerson.focus();
  const composition = await beginComposition(page);
  await composition.show('まご');
  await composition.pressInside('Enter');
  await composition.settle('孫');
  await expect(dialog()).toBeVisible();
  await dialog().getByRole('textbox', { name: '異論・留保' }).focus();
  await compose(page, ['いろん', '世帯分離は急がない']);
  await page.keyboard.press('Control+Enter');
  await expect(dialog()).toHaveCount(0);
  await expect(words()).toBeFocused();
  await button('まとめ').click();
  await expect(keyPerson).toHaveValue('孫');
  expect((await call('minutes.getRecord', { meetingId: meeting.meetingId })).outcomes).toMatchObject([{ keyPerson: '孫', objections: '世帯分離は急がない' }]);
});

test('会議中の出欠: 変換中の代理の氏名では決まらず、閉じると入力の欄へ戻る', async () => {
  await button(/^出席 17\/18/u).click();
  await page.getByRole('button', { name: '大木 香の出欠' }).click();
  await page.getByRole('option', { name: '代理', exact: true }).click();
  const proxy = page.getByLabel('大木 香の代理の氏名');
  await proxy.focus();
  const composition = await beginComposition(page);
  await composition.show('たちばな');
  await composition.pressInside('Enter');
  await composition.pressInside('Escape');
  await expect(dialog()).toBeVisible();
  await composition.settle('立花 主任');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await call('attendance.list', { meetingId: meeting.meetingId })).find((seat) => seat.name === '大木 香')).toMatchObject({ status: 'proxy', proxyName: '立花 主任' });
  await page.keyboard.press('Escape');
  await expect(button(/^出席 18\/18/u)).toBeVisible();
  await expect(words()).toBeFocused();
});

test('会議の画面から、文書と、資料の配布・回収の画面を開ける', async () => {
  for (const name of ['文書', '資料の配布・回収']) {
    await page.getByRole('button', { name: '会議の操作' }).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
    await expect(words()).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name === '文書' ? '文書' : '資料');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(words()).toBeVisible();
  }
});
