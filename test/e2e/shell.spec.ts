import { createServer } from 'node:net';
import { createSocket } from 'node:dgram';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp, type LaunchedApp } from '../support/app.ts';
import { FIXTURE_PAGE } from '../support/fixturePage.ts';
import { forkHost } from '../support/host.ts';
import { beginComposition, compose } from '../support/ime.ts';
import { internetSockets, processTree } from '../support/processes.ts';
import { filesContaining } from '../support/searchFolder.ts';
import { createStandInCore } from '../support/standInCore.ts';

const scenario = new URL('../support/shellScenario.ts', import.meta.url);
const echo = { operation: 'test.echo', input: '届く' };
const knock = (app: LaunchedApp) => app.operator.evaluate((call) => Reflect.apply(Reflect.get(Reflect.get(window, 'board'), 'dispatch'), null, [call]), echo);

let app: LaunchedApp;
test.beforeEach(async () => {
  app = await launchApp({ rendererFolder: FIXTURE_PAGE, createCore: createStandInCore });
});
test.afterEach(() => app.close());

test('窓が開き、画面から扉を叩ける', async () => {
  await expect(app.operator.getByRole('heading')).toHaveText('試験用の画面');
  expect(await knock(app)).toEqual({ ok: true, output: '届く' });
  expect(await app.operator.evaluate(() => navigator.language)).toBe('ja-JP');
});

test('TCP の口を開かず、外への接続も一つも持たない', async () => {
  test.skip(process.platform !== 'linux', '/proc のある端末で確かめます');
  await app.operator.reload();
  const pids = processTree(process.pid);
  expect(pids.length).toBeGreaterThan(3);
  expect(internetSockets(pids)).toEqual([]);
});

test('画面の中から外へ送ろうとしても、一つも届かない', async () => {
  let arrived = 0;
  const tcp = createServer((socket) => {
    arrived += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(tcp, 'listening');
  const udp = createSocket('udp4', () => {
    arrived += 1;
  }).bind(0, '127.0.0.1');
  await once(udp, 'listening');
  const address = tcp.address();
  const ports = { tcp: typeof address === 'object' && address ? address.port : 0, udp: udp.address().port };

  await app.operator.evaluate(async ({ tcp: port, udp: stun }) => {
    const url = `http://127.0.0.1:${port}/`;
    await fetch(url, { mode: 'no-cors' }).catch(() => undefined);
    navigator.sendBeacon(url, 'x');
    new Image().src = url;
    for (const rel of ['prefetch', 'preconnect', 'dns-prefetch', 'stylesheet', 'icon']) {
      document.head.append(Object.assign(document.createElement('link'), { rel, href: url }));
    }
    document.body.append(Object.assign(document.createElement('iframe'), { src: url }));
    try {
      Reflect.set(window, 'socket', new WebSocket(url.replace('http', 'ws')));
    } catch {
      // refused by the policy
    }
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${stun}` }] });
    peer.createDataChannel('x');
    await peer.setLocalDescription(await peer.createOffer());
    window.open(url);
    Object.assign(location, { href: url });
    await new Promise((resolve) => setTimeout(resolve, 500));
  }, ports);

  tcp.close();
  udp.close();
  expect(arrived).toBe(0);
  expect(await knock(app)).toEqual({ ok: true, output: '届く' });
});

test('再読み込みしても、同じ操作者の窓のまま働く', async () => {
  await app.operator.reload();
  await app.operator.reload();
  expect(await knock(app)).toEqual({ ok: true, output: '届く' });
});

test('窓を閉じると核が閉じ、ブラウザの控えは残らない', async () => {
  await app.operator.close();
  await app.closed;
  expect(await readdir(join(app.folder, 'data', 'window'))).toEqual([]);
});

test('画面が倒れたら、核を閉じてから終わり、倒れたことが分かる', async () => {
  const session = await app.operator.context().newCDPSession(app.operator);
  session.send('Page.crash').catch(() => undefined);
  await app.closed;
  expect(app.shell.crashed()).toBe(true);
  expect(await readdir(join(app.folder, 'data', 'window'))).toEqual([]);
});

test('変換中の Enter は改行にも確定にもならず、確定した文字だけが残る', async () => {
  const entry = app.operator.locator('#entry');
  await entry.focus();
  await app.operator.evaluate(() => {
    const seen: unknown[] = [];
    Reflect.set(window, 'keys', seen);
    document.addEventListener('keydown', (key) => seen.push([key.code, key.isComposing || key.keyCode === 229]));
  });
  await compose(app.operator, ['し', 'しえ', 'しえん', '支援']);
  const composition = await beginComposition(app.operator);
  await composition.show('かいぎ');
  await composition.pressInside('Space');
  await composition.pressInside('Enter');
  await expect(entry).toHaveValue('支援かいぎ');
  await composition.settle('会議');
  await expect(entry).toHaveValue('支援会議');
  const keys = await app.operator.evaluate(() => Reflect.get(window, 'keys') as [string, boolean][]);
  expect(keys.filter(([code]) => code === 'Enter').length).toBe(3);
  expect(keys.every(([, inside]) => inside)).toBe(true);
});

test('入力の途中で強制終了しても、打った文字はブラウザの控えに残らず、控えは次の起動で消える', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shien-kill-'));
  const options = { folder, scenario, rendererFolder: FIXTURE_PAGE, standIn: true };
  const first = await forkHost(options);
  expect(await first.call('typeHalf', '長男のひきこもり', 'ほうもん')).toBe('長男のひきこもりほうもん');
  await first.kill();
  const left = await readdir(join(folder, 'data', 'window'));
  expect(left.length).toBe(1);
  expect(await filesContaining(folder, '長男のひきこもり')).toEqual([]);
  expect(await filesContaining(folder, 'ほうもん')).toEqual([]);

  const second = await forkHost(options);
  const now = await readdir(join(folder, 'data', 'window'));
  expect(now.length).toBe(1);
  expect(now).not.toEqual(left);
  await second.close();
  expect(await readdir(join(folder, 'data', 'window'))).toEqual([]);
  await rm(folder, { recursive: true, force: true });
});

test('だれも待っていない失敗が起きても、アプリは終わらず、ログには起きた場所だけを残す', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shien-loose-'));
  const host = await forkHost({ folder, scenario, rendererFolder: FIXTURE_PAGE, standIn: true });
  expect(await host.call('loseFailure', '長男の村井健一')).toEqual({ ok: true, output: '続く' });
  await host.close();
  const log = await readFile(join(folder, 'data', 'logs', 'board.log'), 'utf8');
  expect(log).toMatch(/"bug":"[^"]+","name":"Error","stack":" {4}at loseFailure/u);
  expect(log).not.toContain('村井');
  await rm(folder, { recursive: true, force: true });
});
