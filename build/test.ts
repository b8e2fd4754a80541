import { closingLine, countOne, sum, type Counts } from './counts.ts';
import { ensureBrowser } from './ensureBrowser.ts';
import { checkLint, checkTypes, runPlaywright, runVitest } from './suites.ts';

/** Everything, one after the other (two cores); the last line is the sum over all runners. */
async function runAll(): Promise<Counts> {
  try {
    process.env['SHIEN_KAIGI_BROWSER'] = await ensureBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return countOne(1);
  }
  return sum([
    await checkTypes(),
    await checkLint(),
    await runVitest(['unit', 'core', 'migrations', 'renderer']),
    await runPlaywright(),
  ]);
}

const total = await runAll();
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${closingLine(total)}`);
