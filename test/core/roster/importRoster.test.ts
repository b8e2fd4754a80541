import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { conferencesHandlers } from '../../../electron/core/features/conferences/handlers.ts';
import { rosterHandlers } from '../../../electron/core/features/roster/handlers.ts';
import { openTestCore, PASSPHRASE, type TestCore } from '../../support/openTestCore.ts';
import { encodeCp932, ROSTER_CSV } from '../../support/roster/cp932.ts';

let test: TestCore;
beforeEach(async () => {
  test = await openTestCore({ handlers: { ...rosterHandlers, ...conferencesHandlers } });
});
afterEach(() => test.close());

const utf8 = (text: string) => new TextEncoder().encode(text);
const text = new TextDecoder('shift_jis').decode(ROSTER_CSV);

async function preview(bytes: Uint8Array, name = '構成員名簿.csv') {
  test.ports.desktop.toOpen.push({ name, bytes });
  const found = await test.call('roster.previewImport', {});
  if (!found) throw new Error('取り消されました');
  return found;
}
async function refusal(bytes: Uint8Array) {
  test.ports.desktop.toOpen.push({ name: '名簿.csv', bytes });
  return test.refusal('roster.previewImport', {});
}
async function importAll(bytes: Uint8Array) {
  const { token } = await preview(bytes);
  return test.call('roster.confirmImport', { token });
}

describe('構成員名簿の取込み', () => {
  it('Excel の保存したままの名簿を、26人・22機関・3会議体として読む', async () => {
    const { rows, newAgencies, newConferences, ...rest } = await preview(ROSTER_CSV);
    expect(rest).toMatchObject({ encoding: 'Shift_JIS', fileName: '構成員名簿.csv', skippedEmptyLines: 1, missingColumns: [], unknownColumns: [], notInFile: [] });
    expect(rows.filter(({ outcome }) => outcome === 'add')).toHaveLength(26);
    expect(rows.filter(({ outcome }) => outcome !== 'add')).toMatchObject([
      { line: 28, outcome: 'merge', name: '萩原 千秋', reason: '15行目と同じ方です。「コアメンバー会議」に加えます。', warnings: [] },
    ]);
    expect(rows.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(newAgencies).toHaveLength(22);
    expect(newConferences).toEqual([
      { name: '支援会議', legalBasis: 'support' },
      { name: '重層的支援会議', legalBasis: 'multilayered' },
      { name: 'コアメンバー会議', legalBasis: 'other' },
    ]);
  });

  it('「取り込む」を押すまで何も保存しない', async () => {
    await preview(ROSTER_CSV);
    expect(await test.call('roster.listMembers', {})).toEqual([]);
    expect(await test.call('roster.listAgencies', {})).toEqual([]);
    expect(await test.call('conferences.list', {})).toEqual([]);
    expect(test.events.filter(({ name }) => name === 'data.changed')).toEqual([]);
  });

  it('氏名・機関名・誓約日を、書いてあるとおりに保存する', async () => {
    expect(await importAll(ROSTER_CSV)).toEqual({ agencies: 22, conferences: 3, members: 26, updated: 0, merged: 1 });
    const members = await test.call('roster.listMembers', {});
    const names = members.map(({ name }) => name);
    for (const name of ['髙野 誠一', '川﨑 由紀', '濵田 翔', '德永 浩二', '栁沢 真理子', '飯塚 "みのり"']) expect(names).toContain(name);
    const pledged = (name: string) => members.find((member) => member.name === name)?.pledgedOn;
    expect([pledged('髙野 誠一'), pledged('大槻 香織'), pledged('栁沢 真理子'), pledged('吉原 拓也')]).toEqual(['2026-04-02', '2026-04-06', '2026-04-06', '2026-04-10']);
    expect(members.filter(({ pledgedOn }) => pledgedOn === null).map(({ name }) => name)).toEqual(['小澤 剛', '鶴見 洋子']);
    const agencies = await test.call('roster.listAgencies', {});
    expect(agencies).toContainEqual(expect.objectContaining({ name: 'みなと野市 福祉総務課', shortName: '福祉総務課', kana: '', field: '行政' }));
    const conferences = await test.call('conferences.list', {});
    expect(conferences.map(({ name, memberCount }) => [name, memberCount])).toEqual([
      ['支援会議', 22],
      ['重層的支援会議', 14],
      ['コアメンバー会議', 5],
    ]);
    const hagiwara = members.find(({ name }) => name === '萩原 千秋');
    expect(hagiwara?.conferenceIds).toEqual(conferences.map(({ id }) => id));
  });

  it('UTF-8 でも、BOM があってもなくても、同じ名簿になる', async () => {
    const shiftJis = await preview(ROSTER_CSV);
    const plain = await preview(utf8(text));
    const marked = await preview(utf8(`\ufeff${text}`));
    expect([plain.encoding, marked.encoding]).toEqual(['UTF-8', 'UTF-8']);
    expect(plain.rows).toEqual(shiftJis.rows);
    expect(marked.rows).toEqual(shiftJis.rows);
  });

  it.each([
    ['IBM', [0xfb, 0xfc, 0xfa, 0xb1, 0xfa, 0xba, 0xfb, 0x4d, 0xfa, 0xe5, 0x87, 0x40, 0x87, 0x8a]],
    ['NEC', [0xee, 0xe0, 0xed, 0x95, 0xed, 0x9e, 0xed, 0xee, 0xed, 0xc9, 0x87, 0x40, 0x87, 0x8a]],
  ])('%s の拡張漢字の並びから 髙﨑德濵栁①㈱ を読む', async (_name, name) => {
    const { rows } = await preview(Uint8Array.from([...encodeCp932('所属機関,氏名\r\n住宅課,'), ...name]));
    expect(rows[0]?.name).toBe('髙﨑德濵栁①㈱');
  });

  it('同じファイルをもう一度取り込んでも、何も変わらない', async () => {
    await importAll(ROSTER_CSV);
    const before = [await test.call('roster.listMembers', {}), await test.call('roster.listAgencies', {}), await test.call('conferences.list', {})];
    const again = await preview(ROSTER_CSV);
    expect(new Set(again.rows.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']));
    expect(again).toMatchObject({ newAgencies: [], newConferences: [], notInFile: [] });
    expect(await test.call('roster.confirmImport', { token: again.token })).toEqual({ agencies: 0, conferences: 0, members: 0, updated: 0, merged: 0 });
    expect([await test.call('roster.listMembers', {}), await test.call('roster.listAgencies', {}), await test.call('conferences.list', {})]).toEqual(before);
  });

  it('機関の空いた分野を補い、外した機関を戻すことも、確認で言う', async () => {
    await importAll(ROSTER_CSV);
    const [first, second] = await test.call('roster.listAgencies', {});
    if (!first || !second) throw new Error('機関がありません');
    await test.call('roster.updateAgency', { id: first.id, agency: { field: '' } });
    await test.call('roster.updateAgency', { id: second.id, agency: { active: false } });
    const { token, changedAgencies } = await preview(ROSTER_CSV);
    expect(changedAgencies).toEqual([first.name, second.name]);
    await test.call('roster.confirmImport', { token });
    expect((await test.call('roster.listAgencies', {})).slice(0, 2)).toEqual([first, second]);
    expect((await preview(ROSTER_CSV)).changedAgencies).toEqual([]);
  });

  it('取り込んだあとに直した略称や職名を、再度の取込みで失わない', async () => {
    await importAll(ROSTER_CSV);
    const agency = (await test.call('roster.listAgencies', {})).find(({ name }) => name === 'みなと野市社会福祉協議会');
    if (!agency) throw new Error('機関がありません');
    const { id, ...fields } = agency;
    await test.call('roster.updateAgency', { id, agency: { ...fields, shortName: 'みなと社協', kana: 'みなとのしゃきょう', field: '地域福祉' } });
    await importAll(ROSTER_CSV);
    expect(await test.call('roster.listAgencies', {})).toContainEqual({ ...agency, shortName: 'みなと社協', kana: 'みなとのしゃきょう', field: '地域福祉' });
  });

  it('確認のあとで名簿が変わっていれば、古い確認の内容では取り込まない', async () => {
    const { token } = await preview(encodeCp932('所属機関,氏名\r\n住宅課,吉原 拓也\r\n'));
    const { id } = await test.call('roster.addAgency', { name: '住宅課', shortName: '', kana: '', field: '', headTitle: '', active: true });
    const member = { agencyId: id, position: '', name: '吉原 拓也', kana: '', pledgedOn: null, conferenceIds: [], active: true };
    await test.call('roster.addMember', member);
    expect(await test.refusal('roster.confirmImport', { token })).toMatchObject({ code: 'import.stale' });
    expect(await test.call('roster.listMembers', {})).toHaveLength(1);
  });

  it('一度取り込んだ内容、ロック前の内容、次の確認に代わった内容は、もう取り込めない', async () => {
    const first = await preview(ROSTER_CSV);
    const second = await preview(ROSTER_CSV);
    expect(await test.refusal('roster.confirmImport', { token: first.token })).toMatchObject({ code: 'import.stale' });
    await test.call('roster.confirmImport', { token: second.token });
    expect(await test.refusal('roster.confirmImport', { token: second.token })).toMatchObject({ code: 'import.stale' });
    const third = await preview(ROSTER_CSV);
    await test.call('store.lock', {});
    expect(await test.refusal('roster.confirmImport', { token: third.token })).toMatchObject({ code: 'locked' });
    await test.call('store.unlock', { userId: test.user.id, passphrase: PASSPHRASE });
    expect(await test.refusal('roster.confirmImport', { token: third.token })).toMatchObject({ code: 'import.stale' });
  });

  it('ファイルの選択を取り消せば、何も起きない', async () => {
    test.ports.desktop.toOpen.push(null);
    expect(await test.call('roster.previewImport', {})).toBeNull();
    expect(test.ports.desktop.asked).toEqual(['csv']);
  });

  it('1万行でも、待てる時間で確認して取り込む', async () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `機関${index % 40},構成員 ${index},${'支援会議'},令和8年4月2日`);
    const bytes = encodeCp932(['所属機関,氏名,会議体,誓約日', ...lines, ''].join('\r\n'));
    const started = performance.now();
    const { rows, token } = await preview(bytes);
    const shown = performance.now();
    expect(await test.call('roster.confirmImport', { token })).toMatchObject({ members: 10_000, agencies: 40 });
    const saved = performance.now();
    expect(rows).toHaveLength(10_000);
    expect(shown - started).toBeLessThan(3_000);
    expect(saved - shown).toBeLessThan(5_000);
    expect((await preview(bytes)).rows.every(({ outcome }) => outcome === 'unchanged')).toBe(true);
  });

  it('記録には件数も氏名も残さず、誰がいつ取り込んだかを残す', async () => {
    await importAll(ROSTER_CSV);
    expect(JSON.stringify(test.ports.log.lines)).not.toMatch(/髙野|福祉総務課|構成員名簿/u);
    expect(test.ports.log.lines.map(({ operation, code }) => [operation, code])).toContainEqual(['roster.confirmImport', 'ok']);
  });
});

describe('取り込めないファイル', () => {
  it.each([
    ['Excel ブック', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00), 'Excel ブック（.xlsx）などのファイルです。'],
    ['古い Excel', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), '古い形式の Excel・Word のファイルです。'],
    ['PDF', utf8('%PDF-1.7'), 'PDF のファイルです。'],
    ['Unicode テキスト', Uint8Array.of(0xff, 0xfe, 0x40, 0x62), '「Unicode テキスト」形式のファイルです。'],
    ['中身が文字でない', Uint8Array.of(0x41, 0x00, 0x42, 0x07), '文字の一覧（CSV）ではないファイルです。'],
  ])('%s は、何であるかと保存のし方を言って断る', async (_name, bytes, message) => {
    const error = await refusal(bytes);
    expect(error.code).toBe('import.unreadable');
    expect(error.message).toContain(message);
    expect(error.message).toMatch(/CSV（コンマ区切り）.*何も取り込んでいません。$/u);
  });

  it.each([
    ['空のファイル', '', 'ファイルが空です。'],
    ['見出しだけ', '所属機関,氏名\r\n', '見出しのほかに行がありません。'],
    ['氏名の列がない', '所属機関,職名\r\n住宅課,主任\r\n', '見出しに「氏名」の列が見つかりません（読み取れた見出し：所属機関、職名）'],
    ['名簿でない', '日付,金額\r\n4/1,100\r\n', '見出しに「所属機関」と「氏名」の列が見つかりません'],
    ['引用符が閉じない', '所属機関,氏名\r\n住宅課,"吉原\r\n納税課,小澤\r\n', '2行目の「"」が閉じられていない'],
  ])('%s', async (_name, csv, message) => {
    const error = await refusal(utf8(csv));
    expect(error).toMatchObject({ code: 'import.unreadable' });
    expect(error.message).toContain(message);
  });

  it('外字のある行だけを断り、ほかの行は取り込む', async () => {
    const bytes = Uint8Array.from([...encodeCp932('所属機関,氏名\r\n住宅課,'), 0xf0, 0x40, ...encodeCp932('原\r\n住宅課,吉原 拓也\r\n')]);
    const { rows, token } = await preview(bytes);
    expect(rows.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'refuse'],
      [3, 'add'],
    ]);
    expect(await test.call('roster.confirmImport', { token })).toMatchObject({ members: 1 });
  });

  it('見出しの言い方や順が違い、知らない列があっても読み、足りない列を知らせる', async () => {
    const found = await preview(encodeCp932('番号,氏名,機関名,電話\r1,吉原 拓也,住宅課,029-000-0000\r'));
    expect(found).toMatchObject({
      missingColumns: ['分野', '職名', 'ふりがな', '出席する会議体', '守秘義務誓約日'],
      unknownColumns: ['番号', '電話'],
      rows: [{ line: 2, outcome: 'add', name: '吉原 拓也', agencyName: '住宅課', conferences: [], pledgedOn: null }],
    });
  });
});
