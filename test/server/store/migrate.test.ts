import assert from 'node:assert/strict';
import { it } from 'node:test';
import Database from 'libsql';
import { openStore } from '../../../src/server/store/open-store.js';
import { MIGRATIONS } from '../../../src/server/store/schema.js';
import { openSqlite } from '../../../src/server/store/sqlite-database.js';
import { storedConsent } from '../../support/consents.js';
import { booking, take } from './bookings.js';
import { freshFile, queryFile } from './sqlite-file.js';

/** A file with the tables of the first release alone, and one booking in them. */
async function firstRelease() {
  const path = freshFile();
  const { writer, reader } = openSqlite(Database, path);
  await MIGRATIONS[0]!(writer);
  await writer.schema.createTable('schema_version').addColumn('id', 'bigint').addColumn('version', 'bigint').execute();
  await writer.schema.createIndex('one_version').on('schema_version').column('id').unique().execute();
  await writer.insertInto('schema_version').values({ id: 1, version: 1 }).execute();
  const record = booking();
  const row = {
    resource_id: record.resourceId,
    id: record.id,
    status: record.status,
    service_id: record.serviceId,
    start_at: record.start,
    duration: record.duration,
    taken_from: record.from,
    taken_to: record.to,
    party: record.party,
    capacity: record.capacity,
    version: record.version,
    created_at: record.createdAt,
    updated_at: record.updatedAt,
  };
  await writer.insertInto('booking').values(row).execute();
  await writer.destroy();
  await reader.destroy();
  return { path, record };
}

it('a database of the first release is brought up to date, and keeps its bookings', async () => {
  const { path, record } = await firstRelease();
  const store = await openStore(`file:${path}`);
  await store.migrate();
  assert.deepEqual(await store.find(record.id), record);
  assert.equal(await take(store, booking({ resourceId: 'ben' })), true);
  const consent = storedConsent();
  await store.transaction(({ consents }) => consents.append(consent));
  assert.deepEqual(await store.transaction(({ consents }) => consents.ofSubject(consent.subjectRef)), [consent]);
  assert.equal(await store.transaction(({ smsOptOuts }) => smsOptOuts.has('+1')), false);
  assert.equal(await store.transaction(({ verifications }) => verifications.tryCode('nobody', 0, 5)), undefined);
  await store.close();
  assert.deepEqual(queryFile(path, 'select version from schema_version'), [{ version: MIGRATIONS.length }]);
});
