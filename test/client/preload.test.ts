import assert from 'node:assert/strict';
import { afterEach, beforeEach, it, mock } from 'node:test';
import { createClient } from '../../src/client/create-client.js';
import { bootUrl, startPreload, takePreload } from '../../src/client/preload.js';

const BASE = new URL('https://book.example.com/v1/');
const BOOT = {
  business: {
    name: 'B',
    timeZone: 'UTC',
    locales: ['en'],
    capabilities: { holds: false, reschedule: false, cancel: false },
  },
  services: [],
};

let sent: string[];

beforeEach(() => {
  sent = [];
  mock.method(globalThis, 'fetch', (input: Request | string) => {
    sent.push(typeof input === 'string' ? input : input.url);
    return Promise.resolve(new Response(JSON.stringify(BOOT)));
  });
});

afterEach(() => {
  mock.restoreAll();
});

it('hands an answer that was started early to the client that asks for it, once', async () => {
  const url = bootUrl(BASE, 'intro');
  startPreload(url);
  startPreload(url);
  const client = createClient({ baseUrl: BASE.href });
  await client.getBoot({ serviceId: 'intro' });
  assert.deepEqual(sent, ['https://book.example.com/v1/boot?service=intro']);
  await client.getBoot({ serviceId: 'intro' });
  assert.equal(sent.length, 2);
});

it('lets the client ask for itself when the early request failed', async () => {
  const url = bootUrl(BASE);
  mock.method(globalThis, 'fetch', () => Promise.reject(new TypeError('Failed to fetch')), { times: 1 });
  startPreload(url);
  await createClient({ baseUrl: BASE.href }).getBoot({});
  assert.equal(takePreload(url), undefined);
});

it('ends with the time-out when the early request is never answered', async () => {
  mock.method(globalThis, 'fetch', () => new Promise<Response>(() => {}), { times: 1 });
  startPreload(bootUrl(BASE));
  // The limit's own timer does not keep Node awake.
  const awake = setTimeout(() => undefined, 5000);
  await assert.rejects(createClient({ baseUrl: BASE.href, timeout: 50 }).getBoot({}), { code: 'timeout' });
  clearTimeout(awake);
});
