import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { testConfig } from '../../support/test-server.js';
import { emptyFolder, startCli } from './run-cli.js';

/** The sample business can be booked tomorrow or the day after at the latest; ask it when. */
async function bookFirstSlot(api: string): Promise<{ id: string; manageToken: string; start: string }> {
  const boot = (await (await fetch(`${api}/boot?service=intro-call`)).json()) as {
    availability: { slots: { start: string }[] };
  };
  const response = await fetch(`${api}/bookings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'cli-test-key' },
    body: JSON.stringify({
      serviceId: 'intro-call',
      start: boot.availability.slots[0]?.start,
      contact: { name: 'Eva', email: 'eva@example.com' },
      timeZone: 'UTC',
      locale: 'en',
    }),
  });
  assert.equal(response.status, 201);
  return (await response.json()) as { id: string; manageToken: string; start: string };
}

test('serve keeps bookings in a file of the folder from one start to the next', async (t) => {
  const folder = emptyFolder(t);
  const first = startCli(t, folder, ['serve']);
  const booking = await bookFirstSlot(await first.api);
  first.process.kill('SIGTERM');
  assert.equal((await first.ended).code, 0);
  assert.ok(existsSync(join(folder, 'punctual.db')));

  const second = startCli(t, folder, ['serve']);
  const response = await fetch(`${await second.api}/bookings/${booking.id}`, {
    headers: { authorization: `Bearer ${booking.manageToken}` },
  });
  assert.equal(((await response.json()) as { start: string }).start, booking.start);
  second.process.kill('SIGINT');
  assert.equal((await second.ended).code, 0);
});

test('serve has more businesses behind its port, each with bookings of its own', async (t) => {
  const folder = emptyFolder(t);
  writeFileSync(
    join(folder, 'salon.json'),
    JSON.stringify({ ...testConfig, business: { ...testConfig.business, name: 'Salon' } }),
  );
  const cli = startCli(t, folder, ['serve', '--also', 'salon=salon.json'], { DATABASE_URL: 'memory:' });
  const api = await cli.api;
  const salon = api.replace(/v1$/, 'salon/v1');
  const { name } = (await (await fetch(`${salon}/business`)).json()) as { name: string };
  assert.equal(name, 'Salon');
  const { id, manageToken } = await bookFirstSlot(salon);
  const statuses = [salon, api].map(
    async (base) =>
      (await fetch(`${base}/bookings/${id}`, { headers: { authorization: `Bearer ${manageToken}` } })).status,
  );
  assert.deepEqual(await Promise.all(statuses), [200, 401]);
  assert.equal((await fetch(api.replace(/v1$/, 'nobody/v1/business'))).status, 404);
});

test('serve finishes the request in flight when it is asked to stop', async (t) => {
  const cli = startCli(t, emptyFolder(t), ['serve'], { DATABASE_URL: 'memory:' });
  const api = await cli.api;
  const body = '{"serviceId":"nope","start":"2030-01-01T00:00:00Z"}';
  const sending = request(`${api}/holds`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': String(body.length) },
  });
  sending.write(body.slice(0, 10));
  await once(sending, 'socket');
  // Its head has arrived once the server has answered another request sent after it.
  await fetch(`${api}/business`);
  cli.process.kill('SIGTERM');
  await assert.rejects(async () => {
    for (;;) await fetch(`${api}/business`);
  }, 'takes no more requests');
  sending.end(body.slice(10));
  const [response] = (await once(sending, 'response')) as [{ statusCode: number; resume(): void }];
  response.resume();
  assert.equal(response.statusCode, 400);
  assert.equal((await cli.ended).code, 0);
});

test('serve says in a sentence that its port is in use', async (t) => {
  const folder = emptyFolder(t);
  const first = startCli(t, folder, ['serve'], { DATABASE_URL: 'memory:' });
  const { port } = new URL(await first.api);
  const second = await startCli(t, folder, ['serve'], { DATABASE_URL: 'memory:', PORT: port }).ended;
  assert.equal(second.code, 1);
  assert.equal(
    second.stderr,
    `Port ${port} of 127.0.0.1 cannot be listened on: another program uses it. Set PORT to another one.\n`,
  );
});

test('serve reads a config file, and lets the environment go before it', async (t) => {
  const folder = emptyFolder(t);
  writeFileSync(join(folder, 'punctual.json'), JSON.stringify({ ...testConfig, databaseUrl: 'file:./from-config.db' }));
  const cli = startCli(t, folder, ['serve', 'punctual.json'], { DATABASE_URL: 'file:./from-environment.db' });
  const business = (await (await fetch(`${await cli.api}/business`)).json()) as { name: string };
  assert.equal(business.name, 'Testpraxis');
  assert.ok(existsSync(join(folder, 'from-environment.db')) && !existsSync(join(folder, 'from-config.db')));
});

test('serve says in readable lines what is wrong with a config file', async (t) => {
  const folder = emptyFolder(t);
  const config = { ...testConfig, services: [], business: { name: 'x', timeZone: 'Mars/Olympus' } };
  writeFileSync(join(folder, 'punctual.json'), JSON.stringify(config));
  const { code, stderr } = await startCli(t, folder, ['serve', 'punctual.json']).ended;
  assert.equal(code, 1);
  assert.equal(
    stderr,
    'The config file punctual.json cannot be used:\n' +
      '  /business/timeZone: is no time zone that is known here\n' +
      '  /services: Too small: expected array to have >=1 items\n',
  );
});

test('what is not understood shows the usage', async (t) => {
  const { code, stderr } = await startCli(t, emptyFolder(t), ['sevre']).ended;
  assert.equal(code, 2);
  assert.match(stderr, /^Not understood: sevre\n\nUsage: punctual serve/);
});
