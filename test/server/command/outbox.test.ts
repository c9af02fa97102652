import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DeliveryError } from '../../../src/server/messages/delivery-error.js';
import { openStore } from '../../../src/server/store/open-store.js';
import { createTestServer, testConfig } from '../../support/test-server.js';
import { book, bookingBody, newKey } from '../send-request.js';
import { emptyFolder, startCli } from './run-cli.js';

/** A folder with a database in which one mail was sent and one given up. */
async function folderOf(t: { after(clean: () => void): void }) {
  const folder = emptyFolder(t);
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ ...testConfig, databaseUrl: 'file:./book.db' }));
  const store = await openStore(`file:${join(folder, 'book.db')}`);
  await store.migrate();
  const server = createTestServer({
    store,
    config: { messages: {} },
    server: {
      deliver: async ({ to }) => {
        if (to.startsWith('refused')) throw new DeliveryError('SMTP: 550 no such mailbox', { isFinal: true });
      },
    },
  });
  const sent = await book(server);
  const refused = await book(server, {
    start: '2026-03-10T10:00:00Z',
    contact: { name: 'Eva', email: 'refused@example.com' },
  });
  await server.sendMessages();
  await server.close();
  return { sent, refused, run: (...args: string[]) => startCli(t, folder, ['outbox', 'config.json', ...args]).ended };
}

test('the outbox tells what became of messages, and nobody’s address', async (t) => {
  const { sent, refused, run } = await folderOf(t);
  const all = await run();
  assert.equal(all.code, 0, all.stderr);
  assert.match(all.stdout, new RegExp(`^${sent.id}-booking-confirmation-1-email .* email {2}sent {2}1 attempts$`, 'm'));
  assert.match(all.stdout, new RegExp(`^${refused.id}-.* failed {2}1 attempts {2}SMTP: 550 no such mailbox$`, 'm'));
  const failed = await run('--failed', '--json');
  const [only, ...others] = JSON.parse(failed.stdout) as { id: string; state: string }[];
  assert.deepEqual([only?.state, others.length], ['failed', 0]);
  assert.doesNotMatch(all.stdout + failed.stdout, /@example\.com|Eva|manageToken/);
});

test('a dead letter is sent anew when it is asked for, and nothing else is', async (t) => {
  const { sent, refused, run } = await folderOf(t);
  const id = `${refused.id}-booking-confirmation-1-email`;
  const revived = await run('--retry', id);
  assert.deepEqual([revived.code, revived.stdout], [0, `${id} is sent again\n`]);
  assert.match((await run()).stdout, new RegExp(`^${id} .* waiting {2}0 attempts {2}due `, 'm'));
  for (const other of [id, `${sent.id}-booking-confirmation-1-email`]) {
    const again = await run('--retry', other);
    assert.deepEqual([again.code, again.stderr], [1, `There is no message ${other} that was given up.\n`]);
  }
});

test('an inbox collects what would be sent, and shows it to this machine alone', async (t) => {
  const folder = emptyFolder(t);
  const running = startCli(t, folder, ['serve', '--inbox', 'inbox.jsonl']);
  const api = await running.api;
  const empty = await fetch(`${api}/dev/outbox`);
  assert.deepEqual(await empty.json(), { messages: [] });
  const business = (await (await fetch(`${api}/boot?service=intro-call`)).json()) as {
    services: { id: string }[];
    availability: { slots: { start: string }[] };
  };
  const start = business.availability.slots[0]?.start;
  const json = bookingBody({ start, locale: 'en', serviceId: 'intro-call' });
  const booked = await fetch(`${api}/bookings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': newKey() },
    body: JSON.stringify(json),
  });
  assert.equal(booked.status, 201, await booked.clone().text());
  let messages: { kind: string; to: string; at: string }[] = [];
  while (messages.length === 0) {
    const answer = await fetch(`${api}/dev/outbox`);
    assert.match(answer.headers.get('cache-control') ?? '', /no-store/);
    ({ messages } = (await answer.json()) as { messages: typeof messages });
  }
  assert.deepEqual([messages[0]?.kind, messages[0]?.to], ['booking-confirmation', 'eva@example.com']);
  assert.equal(readFileSync(join(folder, 'inbox.jsonl'), 'utf8').trim().split('\n').length, 1);
  const elsewhere = await fetch(`${api}/dev/outbox`, { headers: { 'sec-fetch-site': 'cross-site' } });
  assert.equal(elsewhere.status, 404);
  running.process.kill('SIGTERM');
  assert.equal((await running.ended).code, 0);
});

test('an inbox is refused in production', async (t) => {
  const folder = emptyFolder(t);
  const { code, stderr } = await startCli(t, folder, ['serve', '--inbox', 'inbox.jsonl'], { NODE_ENV: 'production' })
    .ended;
  assert.equal(code, 1);
  assert.match(stderr, /^An inbox shows codes and is for development/);
  assert.equal(existsSync(join(folder, 'inbox.jsonl')), false);
});

test('a secret that the environment lacks keeps the server from starting, and says which', async (t) => {
  const folder = emptyFolder(t);
  const email = {
    host: '127.0.0.1',
    security: 'none',
    user: 'a',
    password: { env: 'NO_SUCH_SECRET' },
    from: 'a@example.com',
  };
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ ...testConfig, messages: { email } }));
  const { code, stderr } = await startCli(t, folder, ['serve', 'config.json']).ended;
  assert.equal(code, 1);
  assert.match(stderr, /config\.json cannot be used:[\s\S]*messages.*the environment has no NO_SUCH_SECRET/);
});
