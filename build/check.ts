import { closingLine, sum } from './counts.ts';
import { checkLint, checkTypes, runVitest } from './suites.ts';

// The quick part: for every change, under a minute.
const total = sum([await checkTypes(), await checkLint(), await runVitest(['unit', 'core'], { quick: true })]);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${closingLine(total)}`);
