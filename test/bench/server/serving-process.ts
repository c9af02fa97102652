/** A server to be loaded, as a process of its own; started by `serving.ts`. Says what its processor did when asked. */
import { Session } from 'node:inspector/promises';
import { listen } from '../../../src/server/command/listen.js';
import { openStore } from '../../../src/server/store/open-store.js';
import { serveBusyBusiness, type Size } from '../busy-business.js';
import { sharesOf } from './processor-report.js';
import type { ProcessorWork, ServingRequest } from './serving.js';

const [url = '', size = '{}'] = process.argv.slice(2);
process.once('disconnect', () => process.exit());

const server = serveBusyBusiness(await openStore(url), JSON.parse(size) as Size);
const { port } = await listen(
  (request, { incoming }) => server.fetch(request, { remoteAddress: incoming.socket.remoteAddress }),
  0,
  '127.0.0.1',
);

const session = new Session();
session.connect();
await session.post('Profiler.enable');
let before = process.cpuUsage();

process.on('message', (request: ServingRequest) => void answer(request));
process.send?.(port);

async function answer(request: ServingRequest): Promise<void> {
  if (request === 'begin') {
    await session.post('Profiler.start');
    before = process.cpuUsage();
    process.send?.('begun');
    return;
  }
  const { user, system } = process.cpuUsage(before);
  const { profile } = await session.post('Profiler.stop');
  process.send?.({ milliseconds: (user + system) / 1000, shares: sharesOf(profile) } satisfies ProcessorWork);
}
