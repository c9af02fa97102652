/** Several processes that book on one SQLite file at the same time. Owns their start and that they end. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BookingRecord } from '../../../src/server/store/store.js';

/** Who got their time in a race, and who did not. */
export interface RaceResult {
  readonly won: readonly string[];
  readonly lost: readonly BookingRecord[];
}

/** What a rival says: first that it is ready, last what came of it. */
export type RivalMessage = 'ready' | RaceResult;

const RIVAL = fileURLToPath(new URL('./rival-process.ts', import.meta.url));
const PATIENCE = 60_000;

/** Starts the processes, lets them open the file and book at one word, and gives what they got together. */
export async function raceProcesses(
  path: string,
  { processes, requests }: { readonly processes: number; readonly requests: number },
): Promise<RaceResult> {
  const rivals = Array.from({ length: processes }, (_, index) => startRival([path, String(index), String(requests)]));
  await Promise.all(rivals.map(({ ready }) => ready));
  for (const { go } of rivals) go();
  const results = await Promise.all(rivals.map(({ result }) => result));
  return { won: results.flatMap(({ won }) => won), lost: results.flatMap(({ lost }) => lost) };
}

function startRival(args: readonly string[]) {
  const child = fork(RIVAL, args, { execArgv: ['--import', 'tsx'], timeout: PATIENCE });
  let isReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => (isReady = resolve));
  const result = new Promise<RaceResult>((resolve, reject) => {
    child.on('message', (message: RivalMessage) => {
      if (message === 'ready') isReady();
      else resolve(message);
    });
    child.once('exit', (code) => {
      isReady();
      reject(new Error(`A rival process ended with ${code} and no result.`));
    });
  });
  return { ready, result, go: () => child.send('go') };
}
