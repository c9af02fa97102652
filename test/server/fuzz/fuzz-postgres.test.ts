import { after, before } from 'node:test';
import { openStore } from '../../../src/server/store/open-store.js';
import { startPostgres, type PostgresServer } from '../../support/postgres.js';
import { itHoldsItsContract } from './fuzz.js';

let postgres: PostgresServer;
before(async () => {
  postgres = await startPostgres();
});
after(() => postgres.stop());

itHoldsItsContract(async () => {
  const store = await openStore(await postgres.createDatabase());
  await store.migrate();
  return store;
});
