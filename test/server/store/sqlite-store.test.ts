import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openStore } from '../../../src/server/store/open-store.js';
import type { Store } from '../../../src/server/store/store.js';
import { booking, busy, NOW, take } from './bookings.js';
import { raceProcesses } from './rival-processes.js';
import { freshFile, queryFile } from './sqlite-file.js';
import { describeStore } from './store-contract.js';
import { assertWhole, isCrowdedOut } from './table-checks.js';

async function openFile(path: string): Promise<Store> {
  const store = await openStore(`file:${path}`);
  await store.migrate();
  return store;
}

describeStore('SQLite store', async () => {
  const path = freshFile();
  return { store: await openFile(path), rows: async (statement) => queryFile(path, statement) };
});

describe('SQLite store: one file', () => {
  it('lets four processes open it anew and gives no time away twice', async () => {
    const path = freshFile();
    const { won, lost } = await raceProcesses(path, { processes: 4, requests: 150 });
    assert.equal(won.length + lost.length, 600);
    const store = await openFile(path);
    const taken = await assertWhole({ store, rows: async (statement) => queryFile(path, statement) }, won);
    for (const record of lost) assert.ok(isCrowdedOut(record, taken), `${record.id} was refused and would fit`);
    await store.close();
  });

  it('keeps what was booked when it is opened again', async () => {
    const path = freshFile();
    const first = await openFile(path);
    const record = booking();
    await take(first, record);
    await first.close();
    const second = await openFile(path);
    assert.deepEqual(await second.find(record.id), record);
    assert.equal(await take(second, booking()), false);
    await second.close();
  });

  it('waits for another store that writes, and reads meanwhile', async () => {
    const path = freshFile();
    const [first, second] = [await openFile(path), await openFile(path)];
    let finish = (): void => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const slow = first.transaction(async (transaction) => {
      await transaction.claim(booking(), NOW);
      await finished;
    });
    const waiting = take(second, booking());
    await new Promise((resume) => setTimeout(resume, 100));
    assert.deepEqual(await busy(second), []);
    finish();
    await slow;
    assert.equal(await waiting, false);
    await first.close();
    await second.close();
  });

  it('is not touched when a later release has made its tables', async () => {
    const path = freshFile();
    const store = await openFile(path);
    queryFile(path, 'update schema_version set version = 99');
    await assert.rejects(store.migrate(), /version 99 .* install a newer release/);
    await store.close();
  });
});
