/**
 * `npm run reliability`: tries every fault on what is built and writes the table of docs/reliability.md from it. Ends with 1
 * where a fault came to anything but one booking, cost a visitor what they had written, or left them without a word.
 */
import { startBrowser } from '../support/browser.js';
import { FAULT_CASES } from './fault-cases.js';
import { faultCells, toLine, writeLines } from './fault-table.js';
import { openGround, tryFault, type FaultOutcome } from './try-fault.js';

/** What must never be, whatever happens on the way. */
function breaches({ booked, bookedMeanwhile, answersKept, uncaught, wayOn, told }: FaultOutcome): string[] {
  return [
    ...(booked === 1 && bookedMeanwhile <= 1 ? [] : [`booked ${bookedMeanwhile} times, and ${booked} in the end`]),
    ...(answersKept ? [] : ['what was written is lost']),
    ...(wayOn === undefined || told.length > 0 ? [] : ['nobody said why something is to be pressed']),
    ...uncaught,
  ];
}

const browser = await startBrowser();
const ground = await openGround(browser);
const lines: string[] = [];
try {
  for (const fault of FAULT_CASES) {
    const outcome = await tryFault(ground, fault);
    lines.push(toLine(fault, outcome));
    console.log(lines.at(-1));
    for (const breach of breaches(outcome)) {
      console.error(`${faultCells(fault)} ${breach}`);
      process.exitCode = 1;
    }
  }
} finally {
  await ground.stop();
  await browser.close();
}
writeLines(lines);
