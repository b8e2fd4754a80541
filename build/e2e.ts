import { closingLine } from './counts.ts';
import { ensureBrowser } from './ensureBrowser.ts';
import { runPlaywright } from './suites.ts';

process.env['SHIEN_KAIGI_BROWSER'] = await ensureBrowser();
const total = await runPlaywright(process.argv.slice(2));
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${closingLine(total)}`);
