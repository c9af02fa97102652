import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createDeferredStore } from '../../src/server/deferred-store.js';
import { createMemoryStore } from '../../src/server/store/memory-store.js';

it('opens the store once, when it is first needed', async () => {
  let opened = 0;
  const store = createDeferredStore(async () => {
    opened += 1;
    return createMemoryStore();
  });
  assert.equal(opened, 0);
  await Promise.all([store.ping(), store.find('x'), store.sweep(0, 0)]);
  assert.equal(opened, 1);
});

it('tries again after an opening that failed', async () => {
  let tries = 0;
  const store = createDeferredStore(async () => {
    tries += 1;
    if (tries === 1) throw new Error('not yet');
    return createMemoryStore();
  });
  await assert.rejects(store.ping(), /not yet/);
  await store.ping();
});

it('closes what was opened, and nothing that was not', async () => {
  let closed = 0;
  const open = async () => ({ ...createMemoryStore(), close: async () => void (closed += 1) });
  const store = createDeferredStore(open);
  await store.close();
  assert.equal(closed, 0);
  await store.ping();
  await store.close();
  assert.equal(closed, 1);
});
