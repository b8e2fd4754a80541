import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { readDocxTexts } from '../../electron/core/documents/readText.ts';
import { parseCsv } from '../../shared/text/csv.ts';
import { launchApp } from '../support/app.ts';
import { clerkAt } from '../support/clerk.ts';
import { decryptedStore } from '../support/decryptedStore.ts';
import { DECISIONS, FAMILY_A, FAMILY_B, PERSON_C, REMARKS } from '../support/fifthMeeting.ts';
import { playFourthMeeting } from '../support/fourthMeeting.ts';
import { filesContaining } from '../support/searchFolder.ts';
import { wordRows, wordText } from '../support/wordRows.ts';

const PASSPHRASE = '青い傘と 7つの灯台 まわり道';
const real = (name: string) => fileURLToPath(new URL(`../support/realInput/${name}`, import.meta.url));
const lines = (name: string) => readFileSync(real(name), 'utf8').split('\n').map((line) => line.trim()).filter((line) => line && !line.startsWith('#'));

/** The wall clock of 令和8年9月24日 13:30, going on from there. */
function clockOfTheDay() {
  const offset = Date.parse('2026-09-24T13:30:00+09:00') - Date.now();
  return {
    now: () => new Date(Date.now() + offset),
    after(milliseconds: number, callback: () => void) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

test('第5回支援会議を、名簿の取り込みから Word まで、書記が通して行う', async () => {
  test.setTimeout(240_000);
  const app = await launchApp({ ports: { clock: clockOfTheDay() } });
  const page = app.operator;
  const clerk = clerkAt(page);
  await clerk.setUp({ municipality: 'みなと野市', department: '福祉総務課', user: '濵田 翔', passphrase: PASSPHRASE });
  await clerk.importRoster(real('構成員名簿.csv'));

  const codes = [];
  for (const file of [PERSON_C, FAMILY_B, FAMILY_A]) codes.push(await clerk.addCase(file));
  expect(codes).toEqual(['R8-001', 'R8-002', 'R8-003']);
  await playFourthMeeting(app.core, { mother: 'R8-002', court: 'R8-001' });

  await clerk.addMeeting({ conference: '支援会議', date: 'R8.9.24', number: '5', place: '市役所3階 大会議室', start: '13:30', end: '15:15', chair: '髙野', recorder: '濵田', nextDate: 'R8.10.22' });
  await clerk.addCaseItem({ kind: '新規ケース', code: 'R8-003', minutes: '35', presenter: '北部地域包括' });
  await clerk.addCaseItem({ kind: '継続ケース', code: 'R8-002', minutes: '20', presenter: '住宅課' });
  await clerk.addCaseItem({ kind: '継続ケース', code: 'R8-001', minutes: '20', presenter: '定着' });
  await clerk.addItem({ kind: '社会資源', title: '高校生世代のヤングケアラーの居場所がない', minutes: '10' });

  await clerk.button('当日の画面へ').click();
  await clerk.openMeeting({ proxy: { name: '小澤 剛', by: '立花 主任' }, online: '鶴見 洋子' });
  await clerk.record('発言', '議長　本日の会議は社会福祉法第106条の6に基づく支援会議。守秘義務がある。');
  await clerk.next(/前回決定/u);
  const previous = page.getByRole('list', { name: '前回の決定' }).getByRole('listitem');
  await expect(previous).toHaveCount(6);
  await clerk.report(previous.filter({ hasText: '保育所入所申込' }), '完了');
  await clerk.report(previous.filter({ hasText: '医師意見書' }), '完了');
  await clerk.report(previous.filter({ hasText: 'アパート候補' }), '実施中', '大家と交渉中');
  for (const line of REMARKS.previous) await clerk.record('発言', line);
  for (const [key, title] of [['family', /R8-003/u], ['mother', /R8-002/u], ['court', /R8-001/u], ['resources', /ヤングケアラー/u]] as const) {
    await clerk.next(title);
    for (const line of REMARKS[key]) await clerk.record('発言', line);
    for (const { kind = '決定', line, roles } of DECISIONS[key]) await clerk.decide(kind, line, roles);
  }

  await page.getByRole('button', { name: /R8-003/u }).first().click();
  await page.getByRole('button', { name: /^役割分担/u }).click();
  await clerk.dragCard('訪問介護の朝の支援の調整', '北部地域包括支援センター');
  await page.keyboard.press('Alt+ArrowLeft');

  await clerk.next(/その他/u);
  await clerk.next(/閉会/u);
  await clerk.closeAndFinalise();
  const documents = await clerk.exportAll(['次第', '会議録', '役割分担表'], join(app.folder, 'documents'));
  const bytes = (title: string) => readFileSync(documents.find((path) => path.includes(title)) ?? '');

  await test.step('期待する決定のすべてが Word にある', () => {
    const rows = wordRows(bytes('役割分担表'));
    const minutes = wordText(bytes('会議録'));
    const expected = lines('期待する決定.md').filter((each) => /^\| (?!議題|-)/u.test(each) && !each.startsWith('|---'));
    expect(expected).toHaveLength(11);
    for (const line of expected) {
      const [, , type = '', content = '', lead = '', support = '', due = ''] = line.split('|').map((cell) => cell.trim());
      const row = rows.find((cells) => cells.some((cell) => cell.includes(content)))?.join('\n') ?? '';
      expect(row, content).toContain(content);
      expect(minutes, content).toContain(content);
      expect(row, content).toContain(agencyWord(lead));
      const helper = support.split('（')[0] ?? '';
      if (helper !== '–') expect(row, content).toContain(helper);
      if (type !== '保留') expect(row, content).toContain(due.replace(/まで$|（次回）$/u, ''));
    }
  });
  await test.step('出席者は全員が会議録にあり、代理とオンラインも分かる', () => {
    const rows = wordRows(bytes('会議録'));
    const roster = parseCsv(new TextDecoder('shift_jis').decode(readFileSync(real('構成員名簿.csv')))).rows;
    const names = roster.filter(({ cells }) => cells[5]?.split(',').includes('支援会議')).map(({ cells }) => cells[3] ?? '');
    expect(names).toHaveLength(22);
    for (const name of names) expect(rows.some((cells) => cells.includes(name)), name).toBe(true);
    expect(rows.find((cells) => cells.includes('小澤 剛'))?.join()).toContain('立花 主任');
    expect(rows.find((cells) => cells.includes('鶴見 洋子'))?.join()).toContain('オンライン');
  });

  const texts = (await Promise.all(documents.map(async (path) => readDocxTexts(readFileSync(path))))).flat().map((each) => each.text);
  const folder = join(app.folder, 'data', '保存先');
  const storeFolder = (await filesNamed(app.folder, '支援会議ボード.db')).at(0)?.replace(/[\\/]支援会議ボード\.db$/u, '') ?? folder;
  await test.step('出てはいけない語は、保存先にも画面の控えにも Word にもない', async () => {
    const inside = await decryptedStore(storeFolder, PASSPHRASE);
    const forbidden = lines('出てはいけない語.txt');
    expect(forbidden).toHaveLength(28);
    for (const word of forbidden) {
      expect(inside.includes(word), word).toBe(false);
      expect(texts.filter((text) => text.includes(word)), word).toEqual([]);
      expect(await filesContaining(join(app.folder, 'data'), word), word).toEqual([]);
    }
  });
  await test.step('名簿の氏名は、Word では出席者・担当の欄にだけある', () => {
    const rows = documents.flatMap((path) => wordRows(readFileSync(path))).map((cells) => cells.join('\n'));
    const body = documents.map((path) => wordText(readFileSync(path))).join('\n');
    for (const surname of ['萩原', '石川', '真壁', '吉原', '栁沢', '磯部', '舟木', '飯塚', '德永', '内海', '堀内', '牧野', '柏木']) {
      const inRows = rows.filter((row) => row.includes(surname)).length;
      expect(body.split(surname).length - 1, surname).toBeLessThanOrEqual(inRows * 2);
    }
    const said = body.split('発言の要旨').slice(1).join('\n').split('決定事項')[0] ?? '';
    for (const surname of ['萩原', '真壁', '吉原', '磯部']) expect(said).not.toContain(surname);
  });
  await app.close();
});

/** The part of an agency's name by which 期待する決定.md means it; what it puts in brackets is the seat. */
const agencyWord = (lead: string): string => lead.replace(/（(自立相談|第一地区)）$/u, '');

async function filesNamed(folder: string, name: string): Promise<string[]> {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(name)).map((path) => join(folder, path));
}
