import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DebugLogger } from 'builder-util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildElectron } from '../../../build/buildElectron.ts';
import { ROOT } from '../../../build/folders.ts';

describe('Windows の包み', () => {
  it('設定は electron-builder の定めに合う', async () => {
    // electron-builder's own reader and judge of its configuration; both work without a network.
    const { getConfig, validateConfiguration } = await import('app-builder-lib/out/util/config/config.js');
    const logger = new DebugLogger(false);
    const config = await getConfig(ROOT, 'electron-builder.yml', null);
    await expect(validateConfiguration(config, logger)).resolves.toBeUndefined();
    await expect(validateConfiguration(Object.assign({}, config, { asarr: true }), logger)).rejects.toThrow();
    expect(config).toMatchObject({
      asar: true,
      npmRebuild: false,
      publish: null,
      electronFuses: {
        runAsNode: false,
        enableNodeOptionsEnvironmentVariable: false,
        enableNodeCliInspectArguments: false,
        enableEmbeddedAsarIntegrityValidation: true,
        onlyLoadAppFromAsar: true,
        grantFileProtocolExtraPrivileges: false,
      },
    });
  });
});

describe('Electron のための束ね', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shien-bundle-'));
    await buildElectron(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('隔離された前置きは、Electron のほか何も読み込まない', async () => {
    const text = await readFile(join(folder, 'preload', 'preload.cjs'), 'utf8');
    expect([...text.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name)).toEqual(['electron']);
  });

  it('本体は Electron の代役の上で読み込め、二つ目の起動は何もせずに終わる', async () => {
    // Everything main.ts says before it asks whether it is the first; the answer here is no.
    await writeFile(
      join(folder, 'run.cjs'),
      `const said = [];
       const app = {
         getPath: () => ${JSON.stringify(folder)}, setPath: () => {}, on: () => {},
         enableSandbox: () => said.push('sandbox'),
         commandLine: { appendSwitch: (name) => said.push(name) },
         requestSingleInstanceLock: () => false,
         quit: () => console.log(said.join(' ')),
       };
       const protocol = { registerSchemesAsPrivileged: ([{ scheme }]) => said.push(scheme) };
       const Module = require('node:module');
       const load = Module._load;
       Module._load = (name, ...rest) => name === 'electron' ? { app, protocol } : load(name, ...rest);
       require('./main/main.cjs');`,
    );
    const env = { PATH: process.env['PATH'] ?? '', HOME: folder, XDG_DATA_HOME: folder, NODE_PATH: join(ROOT, 'node_modules') };
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'run.cjs')], { encoding: 'utf8', env });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('sandbox');
    expect(stdout).toContain('host-resolver-rules');
    expect(stdout).toContain('app');
  });
});
