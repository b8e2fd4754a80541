import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestCore, type TestCore } from '../../support/openTestCore.ts';
import { testPorts } from '../../support/testPorts.ts';

let test: TestCore;
let mounts = '';
beforeEach(async () => {
  const ports = testPorts();
  mounts = '';
  test = await openTestCore({ ports, settings: { machine: () => ({ platform: 'linux', environment: {}, mounts }) } });
});
afterEach(() => test.close());
const advice = (folder: string | null) => test.call('documents.adviseFolder', { folder });

describe('書き出し先の注意', () => {
  it('この端末の中のフォルダなら、何も言わない', async () => {
    expect(await advice(null)).toEqual([]);
    expect(await advice(join(test.ports.root, '文書'))).toEqual([]);
  });

  it('OneDrive の中なら、庁外に写しが送られると言う。フォルダは作らない', async () => {
    expect(await advice(join(test.ports.root, 'OneDrive - 緑川市', '会議'))).toEqual([
      'OneDrive で同期されるフォルダです。庁外のサーバーに写しが送られます。ほかのフォルダをお勧めします。',
    ]);
    expect(readdirSync(test.ports.root)).not.toContain('OneDrive - 緑川市');
  });

  it('選ばないときの「ドキュメント」が共有フォルダなら、それも言う', async () => {
    mounts = `nas:/x ${test.ports.paths.documents} cifs rw 0 0`;
    expect(await advice(null)).toEqual([expect.stringMatching(/^ネットワーク上の共有フォルダです。ほかの職員からも見える/u)]);
  });

  it('取り外しできるディスクなら、紛失への注意を言う', async () => {
    expect(await advice('/media/usb/会議')).toEqual([expect.stringMatching(/^取り外しできるディスクです。紛失/u)]);
  });

  it('すでに保存データのあるフォルダでも、書き出しには差し支えない', async () => {
    expect(await advice(test.folder)).toEqual([]);
  });
});
