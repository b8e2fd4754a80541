import { buildElectron } from './buildElectron.ts';
import { buildPage } from './buildPage.ts';
import { runTool } from './runProgram.ts';

// The installer for Windows (nsis and zip). It needs the Electron binary, which this fetches once where the network allows.
await buildPage({ force: true });
await buildElectron();
process.exitCode = await runTool('electron-builder/cli.js', ['--win', '--publish', 'never', '--config', 'electron-builder.yml']);
