/** Processor time of processes that are not ours, as Linux tells it. */
import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second, on every machine that Node runs on. */
const MS_A_TICK = 10;
/** Fields of `/proc/…/stat` after the name: the parent, and own and awaited children's time. */
const [PARENT, TIMES] = [1, [11, 12, 13, 14]] as const;

interface Process {
  readonly parent: number;
  readonly milliseconds: number;
}

function processes(): Map<number, Process> {
  const found = new Map<number, Process>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // The name stands in brackets and may itself have brackets and blanks.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      const ticks = TIMES.reduce((sum, index) => sum + Number(fields[index]), 0);
      found.set(Number(name), { parent: Number(fields[PARENT]), milliseconds: ticks * MS_A_TICK });
    } catch {
      // Ended while it was looked at.
    }
  }
  return found;
}

/** Milliseconds that a process and all below it had so far; `undefined` where the system does not tell. */
export function treeTime(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const all = processes();
  const isBelow = (one: number): boolean => one === pid || (all.has(one) && isBelow(all.get(one)!.parent));
  return [...all].filter(([one]) => isBelow(one)).reduce((sum, [, { milliseconds }]) => sum + milliseconds, 0);
}
