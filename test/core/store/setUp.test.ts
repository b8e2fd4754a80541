import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openTestCore, PASSPHRASE, type TestCore, type TestCoreOptions } from '../../support/openTestCore.ts';

let test: TestCore;
const open = async (options: TestCoreOptions = {}) => {
  test = await openTestCore({ handlers: {}, ...options });
  return test;
};
afterEach(() => test.close());

const answers = (folder: string) => ({
  municipality: '緑川市',
  department: '福祉総務課',
  folder,
  userName: '記録 係',
  passphrase: PASSPHRASE,
  acknowledgeAdvice: false,
});
const confirmed = (key: string): [string, string] => [key.split('-')[2] ?? '', key.split('-')[5] ?? ''];

describe('はじめの設定', () => {
  it('はじめは保存先がなく、この端末の中の場所をすすめる', async () => {
    const { call, ports } = await open({ store: 'none' });
    expect(await call('store.getStatus', {})).toMatchObject({
      state: 'none',
      folder: null,
      suggestedFolder: join(ports.paths.localData, '保存データ'),
      users: [],
      currentUser: null,
    });
  });

  it('自治体名・課名・場所・利用者・パスフレーズを答えると、保存データができて開き、回復キーが示される', async () => {
    const { call, folder } = await open({ store: 'none' });
    const { recoveryKey } = await call('store.create', answers(folder));
    expect(recoveryKey.split('-')).toHaveLength(8);
    expect(await call('store.getStatus', {})).toMatchObject({
      state: 'open',
      folder,
      municipality: '緑川市',
      department: '福祉総務課',
      users: [{ name: '記録 係' }],
      currentUser: { name: '記録 係' },
      sample: false,
      recoveryReady: false,
    });
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['支援会議ボード.db', '支援会議ボード.keys.json', '支援会議ボード.keys.json.bak']));
  });

  it('回復キーは、紙の3組目と6組目を打って初めて使えるようになる', async () => {
    const { call, refusal, folder } = await open({ store: 'none' });
    const { recoveryKey } = await call('store.create', answers(folder));
    expect(await refusal('store.confirmRecoveryKey', { groups: ['0000', '0000'] })).toMatchObject({ code: 'key.wrongRecovery' });
    expect((await call('store.getStatus', {})).recoveryReady).toBe(false);
    await call('store.confirmRecoveryKey', { groups: confirmed(recoveryKey) });
    expect((await call('store.getStatus', {})).recoveryReady).toBe(true);
  });

  it('弱いパスフレーズは、理由を欄に添えて断り、何も作らない', async () => {
    const { refusal, folder, ports } = await open({ store: 'none' });
    const refused = await refusal('store.create', { ...answers(folder), passphrase: '緑川市福祉総務課2026' });
    expect(refused).toMatchObject({ code: 'key.weak', fields: { passphrase: expect.stringContaining('推測されやすい') } });
    expect(readdirSync(ports.root)).not.toContain('保存先');
  });

  it('空の答えは、欄ごとの文で断る', async () => {
    const { refusal, folder } = await open({ store: 'none' });
    const refused = await refusal('store.create', { ...answers(folder), municipality: ' ', userName: '' });
    expect(refused).toMatchObject({
      code: 'input.invalid',
      fields: { municipality: '自治体名を入力してください', userName: '利用者の名前を入力してください' },
    });
  });

  it('同期されるフォルダは、注意を読んだと答えるまで作らない', async () => {
    const { call, refusal, ports } = await open({ store: 'none' });
    const folder = join(ports.root, 'OneDrive - 緑川市', '保存データ');
    const advice = await call('store.examineFolder', { folder });
    expect(advice.findings).toMatchObject([{ kind: 'synchronised', severity: 'warn' }]);
    expect(await refusal('store.create', answers(folder))).toMatchObject({
      code: 'input.invalid',
      fields: { acknowledgeAdvice: expect.stringContaining('OneDrive') },
    });
    expect(readdirSync(ports.root)).not.toContain('OneDrive - 緑川市');
    await call('store.create', { ...answers(folder), acknowledgeAdvice: true });
    expect((await call('store.getStatus', {})).state).toBe('open');
  });

  it('共有フォルダには、注意を読んだと答えても作らない', async () => {
    const { refusal, call, folder, ports } = await open({
      store: 'none',
      settings: { machine: () => ({ platform: 'linux', environment: {}, mounts: `nas:/x ${test?.ports.root ?? '/tmp'} cifs rw 0 0` }) },
    });
    expect((await call('store.examineFolder', { folder })).findings).toMatchObject([{ kind: 'network', severity: 'refuse' }]);
    expect(await refusal('store.create', { ...answers(folder), acknowledgeAdvice: true })).toMatchObject({ code: 'store.network' });
    expect(readdirSync(ports.root)).not.toContain('保存先');
  });

  it('すでに保存データのある場所には作らず、ファイルに触れない', async () => {
    const { call, refusal, folder } = await open();
    await call('store.lock', {});
    const before = readFileSync(join(folder, '支援会議ボード.db'));
    const keys = readFileSync(join(folder, '支援会議ボード.keys.json'));
    expect(await call('store.examineFolder', { folder })).toMatchObject({ existing: true, findings: [{ kind: 'existing', severity: 'note' }] });
    expect(await refusal('store.create', answers(folder))).toMatchObject({ code: 'store.exists' });
    expect(readFileSync(join(folder, '支援会議ボード.db')).equals(before)).toBe(true);
    expect(readFileSync(join(folder, '支援会議ボード.keys.json')).equals(keys)).toBe(true);
  });

  it('停電などで途中まで作られたものは、作り直せる', async () => {
    const { call, folder } = await open({ store: 'none' });
    mkdirSync(folder, { recursive: true });
    for (const name of ['db.new', 'db.new-wal', 'keys.json', 'keys.json.bak']) writeFileSync(join(folder, `支援会議ボード.${name}`), 'とちゅう');
    await call('store.create', answers(folder));
    expect(readdirSync(folder).filter((name) => name.includes('.new'))).toEqual([]);
    await call('store.lock', {});
    const { users } = await call('store.getStatus', {});
    await call('store.unlock', { userId: users[0]?.id ?? '', passphrase: PASSPHRASE });
  });

  it('作れなかったときは、作りかけを残さない', async () => {
    const broken = { name: '9999-broken', up: () => { throw new Error('失敗'); } };
    const { refusal, folder } = await open({ store: 'none', settings: { history: { migrations: [broken], released: {} } } });
    expect(await refusal('store.create', answers(folder))).toMatchObject({ code: 'store.migration' });
    expect(readdirSync(folder).filter((name) => name !== '支援会議ボード.lock')).toEqual([]);
  });

  it('次に起動したときも、前の場所を覚えている', async () => {
    const { core, ports, folder } = await open();
    await core.close();
    const again = await openTestCore({ handlers: {}, store: 'none', ports });
    expect(await again.call('store.getStatus', {})).toMatchObject({ state: 'locked', folder, municipality: '緑川市', users: [{ name: '記録 係' }] });
  });

  it('保存先を忘れさせると初めの画面に戻り、ファイルは残る', async () => {
    const { call, folder } = await open();
    expect(await call('store.forget', {})).toMatchObject({ state: 'none', folder: null });
    expect(readdirSync(folder)).toContain('支援会議ボード.db');
    expect(await call('store.chooseFolder', { folder })).toMatchObject({ state: 'locked', folder });
  });

  it('保存データのないフォルダは選べない', async () => {
    const { refusal, ports } = await open();
    expect(await refusal('store.chooseFolder', { folder: ports.root })).toMatchObject({ code: 'store.none' });
  });

  it('前の場所がなくなっていれば、止まらずに理由を示す', async () => {
    const { call, ports } = await open({ store: 'none' });
    mkdirSync(ports.paths.localData, { recursive: true });
    writeFileSync(join(ports.paths.localData, 'settings.json'), JSON.stringify({ storeFolder: join(ports.root, '外したディスク') }));
    expect(await call('store.getStatus', {})).toMatchObject({ state: 'locked', problem: { code: 'store.none' } });
  });
});
