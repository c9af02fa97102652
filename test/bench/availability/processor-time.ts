/** Processor time of asynchronous work, all threads of this process counted. */

const ROUNDS = 7;
const REPEATS = 10;

/** Milliseconds that one run of the work takes: the best of several rounds, since noise only ever adds. */
export async function processorTime(work: () => Promise<unknown>): Promise<number> {
  for (let warmUp = 0; warmUp < REPEATS * 2; warmUp += 1) await work();
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    for (let repeat = 0; repeat < REPEATS; repeat += 1) await work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000 / REPEATS);
  }
  return best;
}
