/** `npm run reliability`: tries every fault on what is built and writes the table of docs/reliability.md from it. */
import { startBrowser } from '../support/browser.js';
import { FAULT_CASES } from './fault-cases.js';
import { toLine, writeLines } from './fault-table.js';
import { openGround, tryFault } from './try-fault.js';

const browser = await startBrowser();
const ground = await openGround(browser);
const lines: string[] = [];
try {
  for (const fault of FAULT_CASES) {
    lines.push(toLine(fault, await tryFault(ground, fault)));
    console.log(lines.at(-1));
  }
} finally {
  await ground.stop();
  await browser.close();
}
writeLines(lines);
