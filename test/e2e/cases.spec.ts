import { expect, test } from '@playwright/test';
import type { InputOf, OperationName } from '../../shared/contract/operations.ts';
import { emptyStatement } from '../../shared/domain/cases/statements.ts';
import { launchApp, type LaunchedApp } from '../support/app.ts';
import { beginComposition, compose } from '../support/ime.ts';
import { APP_PASSPHRASE, callIn, openAppStore } from '../support/openAppStore.ts';
import { head, member } from '../core/cases/support.ts';

let app: LaunchedApp;
test.beforeEach(async () => {
  app = await launchApp();
  await openAppStore(app);
});
test.afterEach(() => app.close());

const button = (name: string | RegExp) => app.operator.getByRole('button', { name, exact: true });
const field = (name: string) => app.operator.getByRole('textbox', { name, exact: true });
const call = <Name extends OperationName>(name: Name, input: InputOf<Name>) => callIn(app)(name, input);

async function openCase(): Promise<string> {
  const { id } = await call('cases.add', head());
  await button('ケース').click();
  await button('R8-001').click();
  return id;
}
const tab = (name: RegExp) => app.operator.getByRole('tab', { name }).click();

test('ケースを受け付け、世帯員と課題を日本語入力で書く', async () => {
  const page = app.operator;
  await button('ケース').click();
  await expect(page.getByText('ケースはまだありません')).toBeVisible();
  await button('新しいケース').first().click();
  await page.getByRole('checkbox', { name: '高齢' }).check({ force: true });
  await button('受け付ける').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^R\d+-001$/u);

  // 変換を確定する Enter では、まだ加わらない。
  const issue = field('課題を加える');
  await issue.click();
  const composition = await beginComposition(page);
  for (const step of ['た', 'たい', 'たいのう']) await composition.show(step);
  await composition.settle('滞納');
  await expect(issue).toHaveValue('滞納');
  await expect(field('課題1')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(field('課題1')).toHaveValue('滞納');
  await expect(issue).toHaveValue('');

  await tab(/世帯・同意/u);
  await button('世帯員を加える').click();
  await compose(page, ['は', 'はは', '母']);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('heading', { name: '母' })).toBeVisible();
  await expect(page.getByText('記号 A')).toBeVisible();
  const [made] = await call('cases.list', {});
  const file = await call('cases.get', { id: made?.id ?? '' });
  expect(file).toMatchObject({ fields: ['高齢'], issues: [{ title: '滞納' }], members: [{ symbol: 'A', relationship: '母', isSubject: true }] });
});

test('書いた言葉は、欄を離れなくても1秒あまりで保存され、変換中は保存されない', async () => {
  const page = app.operator;
  const id = await openCase();
  await field('強み・できていること').click();
  const composition = await beginComposition(page);
  await composition.show('まごとの');
  await page.waitForTimeout(1600);
  expect((await call('cases.get', { id })).strengths).toBe('');
  await composition.settle('孫との仲がよい');
  await expect.poll(async () => (await call('cases.get', { id })).strengths, { timeout: 2500 }).toBe('孫との仲がよい');
  await expect(page.getByText(/^保存済み \d\d:\d\d$/u)).toBeVisible();
  await expect(field('強み・できていること')).toBeFocused();

  // 書きかけのまま前の画面へ戻っても残る。
  await page.keyboard.type('。');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(async () => (await call('cases.get', { id })).strengths).toBe('孫との仲がよい。');
});

test('続けて別の欄を直しても、前の欄の直しが消えない', async () => {
  const id = await openCase();
  await field('外部管理番号').fill('福相-1');
  await field('強み・できていること').fill('仲がよい');
  // 打鍵の速さで続けて選ぶ。
  for (const name of ['障害', '住まい', '高齢']) await app.operator.getByRole('checkbox', { name }).dispatchEvent('click');
  await expect.poll(async () => call('cases.get', { id })).toMatchObject({ externalNumber: '福相-1', strengths: '仲がよい', fields: ['障害', 'ひきこもり', '住まい'] });
});

test('事例概要を一文ずつ書き、区分を変え、削除を元に戻す', async () => {
  const page = app.operator;
  const id = await openCase();
  await tab(/事例概要/u);
  await button('経過に一文を加える').click();
  await compose(page, ['でんき', '電気が止まった']);
  await expect(field('経過の一文')).toHaveValue('電気が止まった');
  await page.keyboard.press('Control+Enter');
  await expect(field('経過 1')).toHaveValue('電気が止まった');
  await expect(field('経過の一文')).toHaveValue('');
  await field('経過 1の時期').fill('３ヶ月前');
  await field('経過 1の情報源').fill('民生委員');
  await field('経過の一文').click();
  await expect(field('経過 1の時期')).toHaveValue('支援開始の3か月前');
  await button(/経過 1の区分/u).click();
  await page.getByRole('option', { name: '本人の話' }).click();
  await expect.poll(async () => (await call('cases.get', { id })).statements).toMatchObject([
    { section: 'course', mark: 'told', body: '電気が止まった', source: '民生委員', moment: { kind: 'offset', months: -3 } },
  ]);
  await button('経過 1を削除').click();
  await expect(field('経過 1')).toHaveCount(0);
  await button('元に戻す').click();
  await expect(field('経過 1')).toHaveValue('電気が止まった');
});

test('加える前の一文も下書きに残り、開き直すと続きから書ける', async () => {
  const page = app.operator;
  const id = await openCase();
  await tab(/事例概要/u);
  await button('主訴に一文を加える').click();
  await compose(page, ['くらし', 'この家で暮らしたい']);
  await expect.poll(async () => (await call('drafts.get', { key: `case:${id}:complaint` })).value).toContain('この家で暮らしたい');
  await page.reload();
  await button('ケース').click();
  await button('R8-001').click();
  await tab(/事例概要/u);
  await expect(field('主訴の一文')).toHaveValue('この家で暮らしたい');
  await field('主訴の一文').press('Control+Enter');
  await expect(field('主訴 1')).toHaveValue('この家で暮らしたい');
  expect((await call('drafts.get', { key: `case:${id}:complaint` })).value).toBeNull();
});

test('同意を記録し、撤回すると履歴に両方が残る', async () => {
  const page = app.operator;
  const id = await openCase();
  await call('cases.addMember', { caseId: id, member: member('母') });
  await tab(/世帯・同意/u);
  for (const answer of ['あり', '撤回']) {
    await button('情報共有の同意を記録する').click();
    await page.getByRole('radio', { name: answer, exact: true }).check({ force: true });
    await field('方法').fill('口頭');
    await button('記録する').last().click();
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await expect(page.getByText('情報共有 撤回')).toBeVisible();
  const history = page.getByRole('table', { name: '同意の履歴' });
  await expect(history.getByRole('row')).toHaveCount(3);
  await expect(history).toContainText('撤回');
  await expect(history).toContainText('あり');
});

test('世帯図は、つまんでも矢印キーでも動かせ、その位置が残る', async () => {
  const page = app.operator;
  const id = await openCase();
  await call('cases.addMember', { caseId: id, member: member('母', { isSubject: true }) });
  await call('cases.addMember', { caseId: id, member: member('長男', { gender: 'male' }) });
  await tab(/世帯図/u);
  await button(/続柄から線を引く/u).click();
  await expect(page.getByRole('img', { name: /本人 母（80歳代、女性、同居）.*親子：母 → 長男/u })).toBeVisible();
  const son = button('長男を動かす（矢印キー）');
  await son.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const [, elder] = (await call('cases.get', { id })).members;
  const placement = async () => (await call('cases.get', { id })).diagram.placements;
  await expect.poll(placement).toEqual([{ memberId: elder?.id, x: 2, y: 0 }]);
  const box = await son.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 24, (box?.y ?? 0) + 24];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 44, y + 66, { steps: 8 });
  await page.mouse.up();
  await expect.poll(placement).toEqual([{ memberId: elder?.id, x: 4, y: 3 }]);
  await button('位置を自動に戻す').click();
  await expect.poll(placement).toEqual([]);
});

test('外に出さない記録は、開くまで画面に出ない', async () => {
  const page = app.operator;
  const id = await openCase();
  await call('cases.addProtected', { caseId: id, note: { kind: 'reporter', body: '近隣の住民', keptFrom: '長男' } });
  await tab(/外に出さない記録/u);
  await expect(page.getByText('閉じています')).toBeVisible();
  expect(await page.content()).not.toContain('近隣の住民');
  await button('開く').click();
  await expect(page.getByText('近隣の住民')).toBeVisible();
  await tab(/受付/u);
  await tab(/外に出さない記録/u);
  await expect(page.getByText('閉じています')).toBeVisible();
});

test('ケースを探す: 変換中は探さず、確定すると2文字でも見つかる', async () => {
  const page = app.operator;
  const one = await call('cases.add', head());
  await call('cases.addStatement', { caseId: one.id, statement: { ...emptyStatement('health'), body: '幻覚の訴えがある' } });
  await call('cases.add', head({ fields: ['子ども'] }));
  await button('ケース').click();
  await field('探す').click();
  const composition = await beginComposition(page);
  await composition.show('げんかく');
  await page.waitForTimeout(500);
  await expect(button('R8-002')).toBeVisible();
  await composition.settle('幻覚');
  await expect(button('R8-002')).toBeHidden();
  await expect(button('R8-001')).toBeVisible();
  await field('探す').fill('ない言葉');
  await button('条件を消す').click();
  await expect(button('R8-002')).toBeVisible();
});

test('探した言葉と絞り込みは、ケースを見て戻っても残り、ロックすると消える', async () => {
  const page = app.operator;
  const one = await call('cases.add', head());
  await call('cases.addStatement', { caseId: one.id, statement: { ...emptyStatement('health'), body: '幻覚の訴えがある' } });
  await call('cases.add', head({ fields: ['子ども'] }));
  await button('ケース').click();
  await field('探す').fill('幻覚');
  await page.getByText('同意がそろっていない').click();
  await expect(button('R8-002')).toBeHidden();
  await button('R8-001').click();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(field('探す')).toHaveValue('幻覚');
  await expect(page.getByRole('checkbox', { name: '同意がそろっていない' })).toBeChecked();
  await expect(button('R8-001')).toBeVisible();
  await expect(button('R8-002')).toBeHidden();

  const { users } = await call('store.getStatus', {});
  await call('store.lock', {});
  await expect(field('探す')).toBeHidden();
  await call('store.unlock', { userId: users[0]?.id ?? '', passphrase: APP_PASSPHRASE });
  await expect(field('探す')).toHaveValue('');
});

test('同じ外部管理番号を打つと、受け付ける前に知らせ、そのケースを開ける', async () => {
  const page = app.operator;
  await call('cases.add', head({ externalNumber: '福相-1024' }));
  await button('ケース').click();
  await button('新しいケース').click();
  await field('外部管理番号').fill('福相１０２４');
  await button('R8-001を開く').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('R8-001');
  expect(await call('cases.list', {})).toHaveLength(1);
});

test('外に出さない記録は、一度尋ねてから消す', async () => {
  const page = app.operator;
  const id = await openCase();
  await call('cases.addProtected', { caseId: id, note: { kind: 'refuge', body: '市外の施設', keptFrom: '夫' } });
  await tab(/外に出さない記録/u);
  await button('開く').click();
  await button('消す…').click();
  await expect(page.getByRole('alertdialog')).toContainText('元に戻せません');
  await button('やめる').click();
  await expect(page.getByText('市外の施設')).toBeVisible();
  await button('消す…').click();
  await button('消す').click();
  await expect(page.getByText('まだ書かれていません。')).toBeVisible();
});

test('削除は、何が消えるかを言ってから行い、元に戻せる', async () => {
  const page = app.operator;
  const id = await openCase();
  await call('cases.addMember', { caseId: id, member: member('母') });
  await button('ほかの操作').click();
  await page.getByRole('menuitem', { name: 'ケースを削除…' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('世帯員1人、課題0件');
  await button('削除する').click();
  await expect(page.getByText('ケースはまだありません')).toBeVisible();
  await button('元に戻す').click();
  await expect(button('R8-001')).toBeVisible();
});

test('状態を変えるには、行ける先だけが選べ、終結には理由が要る', async () => {
  const page = app.operator;
  await openCase();
  await button('状態を変える').click();
  await expect(page.getByRole('radio', { name: '再開' })).toHaveCount(0);
  await page.getByRole('radio', { name: '終結' }).check({ force: true });
  await expect(button('変える')).toBeDisabled();
  await page.getByRole('textbox', { name: /^理由/u }).fill('生活が安定した');
  await button('変える').click();
  await expect(page.getByText('終結', { exact: true })).toBeVisible();
  await tab(/履歴・関連/u);
  await expect(page.getByRole('table', { name: '状態の履歴' })).toContainText('生活が安定した');
});

test('文章から作るケースでも、同じ外部管理番号は保存する前に知らせ、元の文章は残る', async () => {
  const page = app.operator;
  await call('cases.add', head({ externalNumber: '福相-1024' }));
  await button('ケース').click();
  await button('文章から作る').click();
  await page.getByLabel('機関から届いた文章').fill('長男の村井修さんが来所。');
  await page.keyboard.press('Control+Enter');
  await button('ケースに保存').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('外部管理番号（任意）').fill('福相１０２４');
  await expect(dialog).toContainText(/同じ外部管理番号のケースがあります（R\d+-\d{3}）/u);
  await expect(dialog).toContainText('「文章から取り込む」');
  await dialog.getByRole('button', { name: 'やめる' }).click();
  await expect(page.getByRole('region', { name: '元の文章' })).toContainText('村井修');
});
