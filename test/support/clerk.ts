import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

/** A case as a clerk has it on paper, already anonymised. */
export interface CaseSheet {
  receivedOn: string;
  externalNumber: string;
  fields: string[];
  issues: string[];
  strengths: string;
  decisionPoints: string;
  members: { relationship: string; ageBand: string; situation: string; intention: string; sharing?: string }[];
}

/** A role as 期待する決定.md lists it. */
export interface RoleSheet {
  content: string;
  type?: string;
  lead: string;
  person?: string;
  support?: { agency: string; part?: string };
  issue?: string;
  due?: { kind: '日を決める' | '次回まで' | '常時' | '未定'; date?: string };
}

/** The hands of a clerk on the operator's page: each function is one thing that a person does. */
export function clerkAt(page: Page) {
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
  const go = (place: string) => page.getByRole('navigation').getByText(place, { exact: true }).click();
  const dialog = () => page.getByRole('dialog');

  /** Types into a ComboBox and takes the first line that says it. */
  async function choose(label: string, typed: string, within = page.locator('body')): Promise<void> {
    const box = within.getByRole('combobox', { name: label });
    await box.fill(typed);
    await page.getByRole('option', { name: typed }).first().click();
  }
  /** Opens a Select and takes one of its lines. */
  async function select(label: string, choice: string, within = page.locator('body')): Promise<void> {
    await within.getByRole('button', { name: label }).first().click();
    await page.getByRole('option', { name: choice, exact: true }).click();
  }

  async function addMember(member: CaseSheet['members'][number]): Promise<void> {
    await button('世帯員を加える').click();
    const form = dialog();
    await form.getByLabel('続柄').fill(member.relationship);
    await select('年代', member.ageBand, form);
    await form.getByRole('button', { name: '加える' }).click();
    await expect(form).toBeHidden();
    await page.getByLabel('状況', { exact: true }).fill(member.situation);
    await page.getByLabel('意向', { exact: true }).fill(member.intention);
    await page.getByLabel('聞き方').focus();
    if (!member.sharing) return;
    await button('情報共有の同意を記録する').click();
    await dialog().getByText(member.sharing, { exact: true }).click();
    await dialog().getByRole('button', { name: '記録する' }).click();
    await expect(dialog()).toBeHidden();
  }

  return {
    button,
    go,
    dialog,
    choose,
    select,

    async setUp(office: { municipality: string; department: string; user: string; passphrase: string }): Promise<void> {
      await button('使い始める').click();
      await page.getByLabel('自治体名').fill(office.municipality);
      await page.getByLabel('課名').fill(office.department);
      await button('次へ').click();
      await button('次へ').click();
      await page.getByLabel('利用者の名前').fill(office.user);
      const [first, again] = [page.getByLabel('パスフレーズ', { exact: false }).first(), page.getByLabel(/もう一度/u)];
      await first.fill(office.passphrase);
      await again.fill(office.passphrase);
      await page.locator('button[type=submit]').click();
      const groups = page.getByRole('list', { name: '回復キー' }).getByRole('listitem');
      await expect(groups).toHaveCount(8);
      const key = (await groups.allInnerTexts()).map((text) => text.replace(/^\d+\s*/u, '').trim());
      await button('紙に写しました').click();
      await page.getByLabel('3番目の4文字').fill(key[2] ?? '');
      await page.getByLabel('6番目の4文字').fill(key[5] ?? '');
      await button('確かめる').click();
      await expect(page.getByRole('navigation')).toBeVisible();
    },

    async unlock(passphrase: string): Promise<void> {
      await page.getByLabel('パスフレーズ').first().fill(passphrase);
      await page.locator('button[type=submit]').click();
      await expect(page.getByRole('navigation')).toBeVisible();
    },

    /** 受付 of one case with its household and issues; gives its code. */
    async addCase(file: CaseSheet): Promise<string> {
      await go('ケース');
      await button(/ケースを受け付ける|新しいケース|受け付ける/u).click();
      const form = dialog();
      await form.getByLabel('受付日').fill(file.receivedOn);
      await form.getByLabel('外部管理番号').fill(file.externalNumber);
      for (const field of file.fields) await form.getByText(field, { exact: true }).click();
      await form.getByRole('button', { name: '受け付ける' }).click();
      await expect(page.getByRole('tab', { name: /世帯・同意/u })).toBeVisible();
      const code = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
      for (const issue of file.issues) {
        await page.getByLabel('課題を加える').fill(issue);
        await page.keyboard.press('Enter');
        await expect(page.getByLabel(/^課題\d+$/u).last()).toHaveValue(issue);
      }
      await page.getByLabel('強み・できていること').fill(file.strengths);
      await page.getByLabel('この会議で決めること', { exact: true }).fill(file.decisionPoints);
      await page.getByRole('tab', { name: /世帯・同意/u }).click();
      for (const member of file.members) await addMember(member);
      return code;
    },

    /** Makes a sitting; conference, day, number and officers as a clerk fills them in. */
    async addMeeting(plan: { conference: string; date: string; number: string; place: string; start: string; end: string; chair: string; recorder: string; nextDate: string }): Promise<void> {
      await go('会議');
      await button('会議をつくる').click();
      const form = dialog();
      await select('会議体', plan.conference, form);
      await form.getByLabel('開催日', { exact: false }).first().fill(plan.date);
      await form.getByLabel('回次').fill(plan.number);
      await form.getByLabel('開始', { exact: false }).first().fill(plan.start);
      await form.getByLabel('終了', { exact: false }).first().fill(plan.end);
      await form.getByLabel('場所').first().fill(plan.place);
      await choose('議長・司会', plan.chair, form);
      await choose('記録', plan.recorder, form);
      await form.getByLabel('次回の開催日').fill(plan.nextDate);
      await form.getByRole('button', { name: 'つくる' }).click();
      await expect(page.getByRole('list', { name: '次第' })).toBeVisible();
    },

    async addCaseItem(plan: { kind: string; code: string; minutes: string; presenter: string }): Promise<void> {
      await button('議題を足す').click();
      const form = dialog();
      await select('種類', plan.kind, form);
      await form.getByLabel('所要').fill(plan.minutes);
      await choose('ケース', plan.code, form);
      await choose('提供機関', plan.presenter, form);
      await form.getByRole('button', { name: '足す', exact: true }).click();
      await expect(form).toBeHidden();
    },

    async addItem(plan: { kind: string; title: string; minutes: string }): Promise<void> {
      await button('議題を足す').click();
      const form = dialog();
      await select('種類', plan.kind, form);
      await form.getByLabel('所要').fill(plan.minutes);
      await form.getByLabel('題', { exact: true }).fill(plan.title);
      await form.getByRole('button', { name: '足す', exact: true }).click();
      await expect(form).toBeHidden();
    },

    /** Calls the roll, confirms 守秘義務, opens. */
    async openMeeting({ proxy, online }: { proxy: { name: string; by: string }; online: string }): Promise<void> {
      await select(`${proxy.name}の出欠`, '代理');
      await page.getByLabel(`${proxy.name}の代理の氏名`).fill(proxy.by);
      await page.keyboard.press('Tab');
      await select(`${online}の出欠`, 'オンライン');
      await button('回答なしを全員「出席」にする').click();
      await expect(page.getByText(/回答なし 0名/u)).toBeVisible();
      await button('読み上げて確認した').click();
      await button('開会する').click();
      await expect(page.getByRole('region', { name: '記録の入力' })).toBeVisible();
    },

    /** Types one line and puts right what was read from it; one line may become several roles. */
    async decide(kind: '決定' | '持ち帰り', line: string, roles: RoleSheet[]): Promise<void> {
      const box = page.getByRole('region', { name: '記録の入力' });
      await page.keyboard.press(`Control+${kind === '決定' ? 3 : 4}`);
      await box.getByLabel('内容').first().fill(line);
      for (const [index, role] of roles.entries()) {
        if (index === 0) await box.getByRole('button', { name: '担当・期限' }).first().click();
        else await box.getByRole('button', { name: '同じ行から役割をもう1つ' }).click();
        if (role.type) await select('種類', role.type, box);
        await box.getByLabel(/^内容/u).nth(1).fill(role.content);
        await choose('主担当', role.lead, box);
        if (role.person) await choose('担当（任意）', role.person, box);
        if (role.issue) await select('課題', role.issue, box);
        while (await box.getByRole('button', { name: /^協力機関\d+を外す$/u }).count()) await box.getByRole('button', { name: /^協力機関\d+を外す$/u }).first().click();
        if (role.support) {
          await box.getByRole('button', { name: '協力機関を足す' }).click();
          await choose('協力機関', role.support.agency, box);
          if (role.support.part) await box.getByLabel('役割（任意）').fill(role.support.part);
        }
        if (role.due) {
          await select('いつまでに', role.due.kind, box);
          if (role.due.date) await box.getByLabel('期限の日').fill(role.due.date);
        }
      }
      await box.getByLabel('内容').first().press('Control+Enter');
      await expect(box.getByLabel('内容').first()).toHaveValue('');
    },

    /** 名簿 from a file: preview, then 取り込む. */
    async importRoster(path: string): Promise<void> {
      await go('名簿');
      await button('CSV から取り込む').click();
      const chooser = page.waitForEvent('filechooser');
      await button('ファイルを選ぶ').click();
      await (await chooser).setFiles(path);
      await expect(page.getByRole('table', { name: '取り込む行' })).toBeVisible();
      await page.getByRole('button', { name: '取り込む', exact: true }).click();
      await expect(page.getByRole('table', { name: '構成員' })).toBeVisible();
    },

    /** Alt+N, and the item that must come. */
    async next(title: RegExp): Promise<void> {
      await page.keyboard.press('Alt+n');
      await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    },

    /** 状況 of a previous decision. */
    async report(row: Locator, state: string, note = ''): Promise<void> {
      await row.getByRole('button', { name: /状況/u }).click();
      await page.getByRole('option', { name: state, exact: true }).click();
      if (!note) return;
      await row.getByLabel('経過・事情').fill(note);
      await page.keyboard.press('Tab');
    },

    /** Drags a card by its handle onto the head of an agency's column: the agency changes, the issue stays. */
    async dragCard(content: string, agency: string): Promise<void> {
      const table = page.getByRole('region', { name: '役割分担の表' });
      const head = table.locator(`thead th[title="${agency}"]`);
      await table.getByRole('article', { name: content }).getByTitle('つかんで動かす').hover();
      await page.mouse.down();
      await page.mouse.move(600, 400, { steps: 5 });
      const box = await head.boundingBox();
      if (!box) throw new Error(`${agency}の列が見えません`);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 10 });
      await page.mouse.up();
      const column = (await table.locator('thead th').evaluateAll((heads) => heads.map((each) => each.getAttribute('title')))).indexOf(agency) - 1;
      await expect(table.locator('tbody tr').filter({ has: page.getByRole('article', { name: content }) }).locator('td').nth(column)).toContainText(content);
    },

    /** Closes, reads out what is open, finalises. */
    async closeAndFinalise(): Promise<void> {
      await page.keyboard.press('Alt+n');
      await page.getByRole('alertdialog').getByRole('button', { name: '閉会する' }).click();
      await page.getByText('読み上げて確認した').click();
      await button('確定する').click();
      await expect(page.getByText(/確定しました/u)).toBeVisible();
    },

    /** Writes the named papers; gives their paths. */
    async exportAll(titles: string[], folder: string): Promise<string[]> {
      await button('Word 出力').click();
      for (const title of titles) {
        const box = page.getByRole('checkbox', { name: title, exact: true });
        if (!(await box.isChecked())) await page.getByText(title, { exact: true }).first().click();
      }
      await button('書き出す').click();
      await expect.poll(() => (existsSync(folder) ? readdirSync(folder).length : 0), { timeout: 20_000 }).toBe(titles.length);
      return readdirSync(folder).map((name) => join(folder, name));
    },

    /** Records what is typed in the entry box. */
    async record(kind: '発言' | '論点' | '決定' | '持ち帰り', line: string): Promise<void> {
      const box = page.getByRole('region', { name: '記録の入力' });
      await page.keyboard.press(`Control+${['発言', '論点', '決定', '持ち帰り'].indexOf(kind) + 1}`);
      const words = box.getByLabel('内容').first();
      await words.fill(line);
      const before = await page.getByRole('list', { name: '記録' }).getByRole('listitem').count();
      await page.keyboard.press('Control+Enter');
      await expect(words).toHaveValue('');
      await expect(page.getByRole('list', { name: '記録' }).getByRole('listitem').nth(before)).toBeVisible();
    },
  };
}
