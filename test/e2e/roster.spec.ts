import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { launchApp, type LaunchedApp } from '../support/app.ts';
import { beginComposition, compose } from '../support/ime.ts';
import { callIn, openAppStore } from '../support/openAppStore.ts';
import { encodeCp932, ROSTER_CSV } from '../support/roster/cp932.ts';

const ROSTER = fileURLToPath(new URL('../support/realInput/構成員名簿.csv', import.meta.url));

let app: LaunchedApp;
test.beforeEach(async () => {
  app = await launchApp();
  await openAppStore(app);
});
test.afterEach(() => app.close());

const button = (name: string | RegExp) => app.operator.getByRole('button', { name, exact: true });
const field = (name: string) => app.operator.getByRole('textbox', { name, exact: true });
const dialog = () => app.operator.getByRole('dialog');
const table = (name: string) => app.operator.getByRole('table', { name, exact: true });
const members = () => callIn(app)('roster.listMembers', {});
const agencies = () => callIn(app)('roster.listAgencies', {});

async function openRoster(): Promise<void> {
  await app.operator.getByRole('navigation').getByText('名簿', { exact: true }).click();
}

/** Chooses a file; an empty list closes the chooser without one. */
async function choose(path: string | string[], word = 'ファイルを選ぶ'): Promise<void> {
  const chooser = app.operator.waitForEvent('filechooser');
  await button(word).click();
  await (await chooser).setFiles(path);
}

async function expectNothingSaved(): Promise<void> {
  expect([await members(), await agencies(), await callIn(app)('conferences.list', {})]).toEqual([[], [], []]);
}

/** One of the counts above the rows. */
async function expectCount(outcome: string, count: number): Promise<void> {
  await expect(app.operator.getByRole('radio', { name: `${outcome} ${count}`, exact: true })).toBeVisible();
}

async function importRoster(): Promise<void> {
  await openRoster();
  await button('CSV から取り込む').click();
  await choose(ROSTER);
  await button('取り込む').click();
  await expect(table('構成員')).toBeVisible();
}

test('名簿を選び、一行ずつ確かめてから取り込む', async () => {
  const page = app.operator;
  await openRoster();
  await expect(page.getByText('名簿はまだ空です。')).toBeVisible();
  await button('CSV から取り込む').click();
  await choose(ROSTER);

  await expect(table('取り込む行').getByRole('row')).toHaveCount(28);
  await expect(page.getByText('構成員名簿.csv（Shift_JIS、27行、ほかに空の行が1つ）')).toBeVisible();
  await expect(page.getByText('支援会議（根拠：支援会議）、重層的支援会議（根拠：重層的支援会議）、コアメンバー会議（根拠：その他）')).toBeVisible();
  await page.getByRole('radio', { name: /^統合/u }).click();
  await expect(table('取り込む行').getByRole('row')).toHaveCount(2);
  await expect(table('取り込む行')).toContainText('15行目と同じ方です。「コアメンバー会議」に加えます。');
  await expectNothingSaved();

  await button('取り込む').click();
  await expect(page.getByText('名簿に取り込みました。機関 22、会議体 3、構成員 26人を加えました。1行は、ほかの行と同じ方のためまとめました。')).toBeVisible();
  await expect(button('会議体の根拠を確かめる')).toBeVisible();
  await expect(table('構成員').getByRole('row')).toHaveCount(27);
  await expect(button('飯塚 "みのり"')).toBeVisible();
  await expect(table('構成員').getByText('未提出')).toHaveCount(2);

  // 同じファイルをもう一度選べば、取り込むものはない。
  await button('CSV から取り込む').click();
  await choose(ROSTER);
  await expectCount('変更なし', 27);
  await expectCount('追加', 0);
  await expect(page.getByText('名簿と同じ内容です。取り込むものはありません。')).toBeVisible();
  await expect(button('取り込む')).toBeDisabled();
});

test('「やめる」では何も保存せず、選び直しを取り消せば前の確認が残る', async () => {
  const page = app.operator;
  const utf8 = join(app.folder, '名簿utf8.csv');
  await writeFile(utf8, `\u{feff}${new TextDecoder('shift_jis').decode(ROSTER_CSV)}`);
  await openRoster();
  await button('CSV から取り込む').click();
  await choose(utf8);
  await expect(page.getByText('名簿utf8.csv（UTF-8、27行、ほかに空の行が1つ）')).toBeVisible();
  await expectCount('追加', 26);
  await expectCount('統合', 1);
  await choose([], '別のファイルを選ぶ');
  await expect(table('取り込む行').getByRole('row')).toHaveCount(28);
  await expect(button('取り込む')).toBeEnabled();
  await button('やめる').click();
  await expect(page.getByText('取込みをやめました。何も保存していません。')).toBeVisible();
  await expect(button('ファイルを選ぶ')).toBeVisible();
  await expectNothingSaved();
});

test('直った職名と、空いていた機関の分野を、何が変わるかを見てから取り込む', async () => {
  const page = app.operator;
  await importRoster();
  const [first] = await agencies();
  if (!first) throw new Error('機関がありません');
  await callIn(app)('roster.updateAgency', { id: first.id, agency: { field: '' } });
  await button('CSV から取り込む').click();
  await choose(ROSTER);
  await expectCount('変更なし', 27);
  await expect(page.getByText('みなと野市 福祉総務課（空いていた分野を補うか、名簿に戻します）')).toBeVisible();
  const later = join(app.folder, '異動後.csv');
  await writeFile(later, encodeCp932('所属機関,分野,職名,氏名\r\nみなと野市 福祉総務課,行政,課長,髙野 誠一\r\nみなと野市 住宅課,住まい,係長,吉原 拓也\r\n'));
  await choose(later, '別のファイルを選ぶ');
  await expect(table('取り込む行')).toContainText('職名を「主任」から「係長」に直します。');
  await expect(page.getByText('ファイルにない方 24人')).toBeVisible();
  await button('取り込む').click();
  await expect(page.getByText('名簿に取り込みました。構成員 1人を直しました。')).toBeVisible();
  expect((await agencies())[0]).toMatchObject({ name: 'みなと野市 福祉総務課', field: '行政' });
  expect((await members()).find(({ name }) => name === '吉原 拓也')).toMatchObject({ position: '係長', kana: 'よしはら たくや', pledgedOn: '2026-04-10' });
});

test('取り込めない行と読めないファイルは、理由を言う', async () => {
  const page = app.operator;
  const path = join(app.folder, '異動後.csv');
  await writeFile(path, encodeCp932('機関名,氏名,誓約日\r\n住宅課,吉原 拓也,4月2日\r\n,名無し,\r\n'));
  const book = join(app.folder, '名簿.xlsx');
  await writeFile(book, Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0));

  await openRoster();
  await button('CSV から取り込む').click();
  await choose(book);
  await expect(page.getByRole('alert')).toContainText('Excel ブック（.xlsx）などのファイルです。');
  await choose(path);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText('ファイルに「分野」「職名」「ふりがな」「出席する会議体」の列がありません。')).toBeVisible();
  await page.getByRole('radio', { name: /^取り込まない/u }).click();
  await expect(table('取り込む行')).toContainText('所属機関が空です');
  await page.getByRole('radio', { name: /^注意のある行/u }).click();
  await expect(table('取り込む行')).toContainText('誓約日「4月2日」に年がないため、空欄にします。');

  // 確かめている間に名簿が変わったら、古い内容では取り込まない。
  const agency = { name: '住宅課', shortName: '', kana: '', field: '', headTitle: '', active: true };
  const { id } = await callIn(app)('roster.addAgency', agency);
  await callIn(app)('roster.addMember', { agencyId: id, position: '', name: '吉原 拓也', kana: '', pledgedOn: null, conferenceIds: [], active: true });
  await button('取り込む').click();
  await expect(page.getByRole('alert')).toContainText('確認した内容が古くなりました。');
  await expect(button('取り込む')).toBeDisabled();
  expect(await members()).toHaveLength(1);
});

test('機関のふりがなを日本語入力で一覧に打ち、欄を離れると保存される', async () => {
  const page = app.operator;
  await importRoster();
  await page.getByRole('tab', { name: '機関' }).click();
  const kana = field('みなと野市 福祉総務課のふりがな');
  await kana.click();
  const composition = await beginComposition(page);
  await composition.show('ふく');
  await composition.show('ふくしそうむか');
  // 変換中の Enter や変換候補の移動では、欄を離れず、保存もしない。
  await composition.pressInside('ArrowDown');
  await composition.pressInside('Enter');
  await expect(kana).toBeFocused();
  expect((await agencies())[0]?.kana).toBe('');
  await composition.settle('ふくしそうむか');
  await page.keyboard.press('Shift+Tab');
  await field('みなと野市 福祉総務課の略称').fill('福総');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await agencies())[0]).toMatchObject({ kana: 'ふくしそうむか', shortName: '福総', name: 'みなと野市 福祉総務課' });
});

test('かなで探し、変換中は探さず、構成員の職名と誓約日を直す', async () => {
  const page = app.operator;
  await importRoster();
  await field('構成員を探す').click();
  const composition = await beginComposition(page);
  await composition.show('おざわ');
  await expect(table('構成員').getByRole('row')).toHaveCount(27);
  await composition.settle('おざわ');
  await expect(table('構成員').getByRole('row')).toHaveCount(2);

  await button('小澤 剛').click();
  await field('職名').fill('');
  await compose(page, ['かか', 'かかりちょう', '係長']);
  await expect(dialog()).toBeVisible();
  await field('守秘義務誓約日').fill('済');
  await button('保存する').click();
  await expect(dialog().getByText('日付として読めません。', { exact: false })).toBeVisible();
  await field('守秘義務誓約日').fill('R8.4.6');
  await page.keyboard.press('Tab');
  await expect(field('守秘義務誓約日')).toHaveValue('令和8年4月6日');
  await button('保存する').click();
  await expect(dialog()).toBeHidden();
  expect((await members()).find(({ name }) => name === '小澤 剛')).toMatchObject({ position: '係長', pledgedOn: '2026-04-06', active: true });
});

test('構成員を加え、同じ方を二度は登録させず、退いた方を一覧から外す', async () => {
  const page = app.operator;
  await importRoster();
  await button('構成員を追加').click();
  const agency = page.getByRole('combobox', { name: '所属機関' });
  await agency.fill('納税');
  await page.getByRole('option', { name: 'みなと野市 納税課' }).click();
  await field('氏名 必須').fill('小澤 剛');
  await button('保存する').click();
  await expect(dialog().getByText('この機関には、同じ氏名の方がすでにいます。')).toBeVisible();
  await field('氏名 必須').fill('立花 実');
  await button('保存する').click();
  await expect(button('立花 実')).toBeVisible();

  await button('立花 実').click();
  await page.getByRole('checkbox', { name: /^名簿から外す/u }).check({ force: true });
  await button('保存する').click();
  await expect(button('立花 実')).toBeHidden();
  await page.getByRole('checkbox', { name: '名簿から外した方も' }).check({ force: true });
  await expect(table('名簿から外した方').getByRole('row')).toHaveCount(2);
  await expect(table('名簿から外した方')).toContainText('立花 実');
  await expect(table('構成員').getByRole('row')).toHaveCount(27);
});

test('会議体をひな形から作り、構成員を選ぶ', async () => {
  const page = app.operator;
  await openRoster();
  await button('会議体').click();
  await button('重層的支援会議').click();
  await expect(dialog().getByText('情報共有の同意がそろった方だけを議題にできます。')).toBeVisible();
  await field('場所').fill('市役所3階 大会議室');
  await field('終了').fill('13:00');
  await button('保存する').click();
  await expect(dialog().getByText('終了時刻は開始時刻より後にしてください')).toBeVisible();
  await field('終了').fill('午後4時');
  await button('保存する').click();
  await expect(dialog()).toBeHidden();
  expect(await callIn(app)('conferences.list', {})).toMatchObject([{ legalBasis: 'multilayered', place: '市役所3階 大会議室', endTime: '16:00', memberCount: 0 }]);

  await importRoster();
  await button('会議体').click();
  await button('コアメンバー会議の構成員を選ぶ（5人）').click();
  await field('構成員を探す').fill('なや');
  await expect(dialog().getByRole('checkbox')).toHaveCount(0);
  await field('構成員を探す').fill('おざわ');
  // 探す欄の Enter で、選びかけのまま保存されない。
  await page.keyboard.press('Enter');
  await dialog().getByRole('checkbox', { name: /小澤 剛/u }).check({ force: true });
  await button('保存する').click();
  await expect(button('コアメンバー会議の構成員を選ぶ（6人）')).toBeVisible();
});
