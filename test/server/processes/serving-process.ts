/** A server as a process of its own, on a Postgres that others serve too; started by `serving-processes.ts`. */
import { listen } from '../../../src/server/command/listen.js';
import { openStore } from '../../../src/server/store/open-store.js';
import { createTestServer } from '../../support/test-server.js';

const [url = ''] = process.argv.slice(2);
process.once('disconnect', () => process.exit());

const store = await openStore(url);
await store.migrate();
const server = createTestServer({ store });
const { port } = await listen((request) => server.fetch(request), 0, '127.0.0.1');
process.send?.(port);
