import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { ServerConfig } from '../../../src/server/config/config-schema.js';
import { openStore } from '../../../src/server/store/open-store.js';
import { startMailServer } from '../messages/support.js';
import { createPrivacyServer, file, openPolicy } from '../privacy.js';
import { book } from '../send-request.js';
import { testConfig } from '../../support/test-server.js';
import { emptyFolder, startCli } from './run-cli.js';

const policy = { ...openPolicy, retention: [{ what: 'Appointments', data: ['bookings'], period: 'P30D' }] };

/** A folder with a config and a database in which a complaint waits and an appointment is long over. */
async function folderOf(test: { after(clean: () => void): void }, messages?: ServerConfig['messages']) {
  const folder = emptyFolder(test);
  const config = { ...testConfig, policy, messages, databaseUrl: 'file:./book.db' };
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
  const store = await openStore(`file:${join(folder, 'book.db')}`);
  await store.migrate();
  const server = createPrivacyServer({ store });
  await book(server);
  const { reference } = await file(server, { kind: 'complaint', text: 'Nobody\ncalled back' });
  await store.close();
  const run = (...args: string[]) => startCli(test, folder, args).ended;
  const serve = () => startCli(test, folder, ['serve', 'config.json']);
  return { reference, run, serve };
}

test('requests are listed, shown and answered', async (t) => {
  const { reference, run } = await folderOf(t);
  const list = await run('requests', 'list', '--config', 'config.json');
  assert.match(list.stdout, new RegExp(`^${reference}  2026-03-09  complaint +in-progress`, 'm'));
  const shown = await run('requests', 'show', reference, '--config', 'config.json');
  assert.match(
    shown.stdout,
    /contact {3}eva@example\.com\n {2}says {6}Nobody\n {2}says {6}called back\n.*visitor filed/s,
  );
  const denied = await run('requests', 'deny', reference, '--reason', 'not-covered', '--config', 'config.json');
  assert.match(denied.stdout, /denied \(not-covered\)/);
  const again = await run('requests', 'fulfil', reference, '--config', 'config.json');
  assert.equal(again.code, 1);
  assert.equal(again.stderr, `${reference}: the request is denied already.\n`);
  assert.match((await run('requests', 'list', '--config', 'config.json')).stdout, /^There are no requests\.$/m);
  assert.match((await run('requests', 'list', '--all', '--config', 'config.json')).stdout, new RegExp(reference));
});

test('a request that nobody made, and a reason that is none, are told', async (t) => {
  const { reference, run } = await folderOf(t);
  const unknown = await run('requests', 'show', 'PR-0000-0000', '--config', 'config.json');
  assert.deepEqual([unknown.code, unknown.stderr], [1, 'There is no request PR-0000-0000.\n']);
  const wrong = await run('requests', 'deny', reference, '--reason', 'rude', '--config', 'config.json');
  assert.deepEqual([wrong.code, wrong.stderr.includes('suspected-fraud')], [2, true]);
  for (const args of [['list', 'x'], ['show'], ['deny', reference], ['forget', reference]])
    assert.equal((await run('requests', ...args)).code, 2, args.join(' '));
});

test('an answer of which nobody hears is given, and says whom to tell', async (t) => {
  const { reference, run } = await folderOf(t);
  const denied = await run('requests', 'deny', reference, '--reason', 'no-match', '--config', 'config.json');
  assert.match(denied.stdout, /denied \(no-match\)/);
  assert.deepEqual(
    [denied.code, denied.stderr],
    [
      3,
      `${reference}: nobody was told: nothing in the config sends mail (messages.email). Tell eva@example.com yourself.\n`,
    ],
  );
});

test('programs are told the same as JSON', async (t) => {
  const { reference, run } = await folderOf(t);
  const [listed] = JSON.parse((await run('requests', 'list', '--config', 'config.json', '--json')).stdout) as object[];
  assert.doesNotMatch(JSON.stringify(listed), /eva@example\.com|called back/);
  const shown = await run('requests', 'show', reference, '--config', 'config.json', '--json');
  const { details, audit } = JSON.parse(shown.stdout) as { details: { text: string }; audit: { step: string }[] };
  assert.deepEqual([details.text, audit.map(({ step }) => step)], ['Nobody\ncalled back', ['filed']]);
  const done = await run('requests', 'fulfil', reference, '--config', 'config.json', '--json');
  const { state, told } = JSON.parse(done.stdout) as { state: string; told: object };
  assert.deepEqual([done.code, done.stderr, state], [3, '', 'fulfilled']);
  assert.deepEqual(told, {
    by: null,
    to: 'eva@example.com',
    because: 'nothing in the config sends mail (messages.email)',
  });
});

test('an answer goes into the outbox for whoever sends, where it is said that somebody does', async (t) => {
  const { reference, run } = await folderOf(t);
  const done = await run('requests', 'fulfil', reference, '--queue', '--config', 'config.json');
  assert.deepEqual([done.code, done.stderr], [0, '']);
  assert.match(done.stdout, /^ {2}told {6}by email: the message is in the outbox, which the server sends$/m);
  assert.match((await run('outbox', 'config.json')).stdout, /request-answer {2}email {2}waiting/);
});

test('an answer is mailed by the server of the same database', async (t) => {
  const mail = await startMailServer();
  t.after(() => mail.stop());
  const email = { host: '127.0.0.1', port: mail.port, security: 'none', from: 'praxis@testpraxis.example' } as const;
  const { reference, run, serve } = await folderOf(t, { email });
  await serve().api;
  assert.equal((await run('requests', 'fulfil', reference, '--config', 'config.json')).code, 0);
  const { to, raw } = await mail.arrived(0);
  assert.deepEqual(to, ['eva@example.com']);
  assert.match(raw, new RegExp(`Subject: .*the answer to your\\s+request ${reference}`));
});

test('purge says what would go and why, and takes it away when it is asked to', async (t) => {
  const { run } = await folderOf(t);
  const dry = await run('purge', 'config.json', '--dry-run');
  assert.match(dry.stdout, /^bookings: 1 would go, ended before .+ \(retention 0, “Appointments”: P30D\)$/m);
  assert.match((await run('purge', 'config.json')).stdout, /^bookings: 1 is gone/m);
  assert.match((await run('purge', 'config.json')).stdout, /^bookings: 0 are gone/m);
});
