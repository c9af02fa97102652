import { after, before } from 'node:test';
import { query, startPostgres, type PostgresServer } from '../../support/postgres.js';
import { itSurvivesCrashes } from './crash.js';

let postgres: PostgresServer;
before(async () => {
  postgres = await startPostgres();
});
after(() => postgres.stop());

itSurvivesCrashes(async () => {
  const url = await postgres.createDatabase();
  return { url, rows: (statement) => query(url, statement) };
});
