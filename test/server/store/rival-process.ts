/** One of several processes that book on one SQLite file; started by `rival-processes.ts`. */
import { openStore } from '../../../src/server/store/open-store.js';
import { take } from './bookings.js';
import { randomAppointments } from './requests.js';
import type { RivalMessage } from './rival-processes.js';

const [path = '', index = '0', requests = '0'] = process.argv.slice(2);
const say = (message: RivalMessage): void => void process.send?.(message);

process.once('message', () => void bookAll());
process.once('disconnect', () => process.exit());
say('ready');

async function bookAll(): Promise<void> {
  const store = await openStore(`file:${path}`);
  await store.migrate();
  const wanted = randomAppointments(Number(requests), 10 + Number(index));
  const got = await Promise.all(wanted.map((record) => take(store, record)));
  await store.close();
  say({
    won: wanted.filter((_, at) => got[at]).map(({ id }) => id),
    lost: wanted.filter((_, at) => !got[at]),
  });
  process.disconnect();
}
