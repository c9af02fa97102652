import { after, before } from 'node:test';
import { createMemoryStore } from '../../../../src/server/store/memory-store.js';
import { openStore } from '../../../../src/server/store/open-store.js';
import { query, startPostgres, type PostgresServer } from '../../../support/postgres.js';
import { freshFile, queryFile } from '../../store/sqlite-file.js';
import type { StoreOpener } from '../../store/opened-store.js';
import { describeCopying } from './copying.js';
import { describeErasing } from './erasing.js';

function describePeople(name: string, open: StoreOpener): void {
  describeErasing(name, open);
  describeCopying(name, open);
}

describePeople('in memory', async () => ({ store: createMemoryStore() }));

describePeople('SQLite', async () => {
  const path = freshFile();
  const store = await openStore(`file:${path}`);
  await store.migrate();
  return { store, rows: async (statement) => queryFile(path, statement) };
});

let server: PostgresServer;
before(async () => {
  server = await startPostgres();
});
after(() => server.stop());

describePeople('Postgres', async () => {
  const url = await server.createDatabase();
  const store = await openStore(url);
  await store.migrate();
  return { store, rows: (statement) => query(url, statement) };
});
