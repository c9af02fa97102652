import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTestServer, type TestServerOptions } from '../../support/test-server.js';
import { expectProblem, send, type Sent } from '../send-request.js';

function limited(config: TestServerOptions['config'] = {}) {
  const server = createTestServer({ config: { rateLimits: { reads: 2, writes: 1 }, ...config } });
  const statusOf = async (line: string, sent: Sent) => (await send(server, line, sent)).status;
  return { server, statusOf, read: (sent: Sent) => statusOf('GET /business', sent) };
}

const from = (remoteAddress: string, forwarded?: string): Sent => ({
  from: { remoteAddress },
  ...(forwarded !== undefined && { headers: { 'x-forwarded-for': forwarded } }),
});

describe('an address', () => {
  it('that asks too often is told when to come back', async () => {
    const { server, read } = limited();
    assert.deepEqual([await read(from('192.0.2.1')), await read(from('192.0.2.1'))], [200, 200]);
    const answer = await send(server, 'GET /business', from('192.0.2.1'));
    expectProblem(answer, 429, 'rate-limited');
    const seconds = Number(answer.headers.get('retry-after'));
    assert.ok(seconds >= 1 && seconds <= 60, String(seconds));
    await server.close();
  });

  it('has one budget to read and another to write', async () => {
    const { server, statusOf, read } = limited();
    const write = () => statusOf('DELETE /holds/x', from('192.0.2.1'));
    assert.deepEqual([await write(), await write()], [204, 429]);
    assert.equal(await read(from('192.0.2.1')), 200);
    await server.close();
  });

  it('does not use up that of another', async () => {
    const { server, read } = limited();
    for (let time = 0; time < 3; time += 1) await read(from('192.0.2.1'));
    assert.equal(await read(from('192.0.2.2')), 200);
    await server.close();
  });

  for (const [name, one, other] of [
    ['written for IPv6', '192.0.2.1', '::ffff:192.0.2.1'],
    ['in the same network of one IPv6 subscriber', '2001:db8::1', '2001:db8:0:0:ffff::2'],
  ] as const) {
    it(`counts as the same when it is ${name}`, async () => {
      const { server, read } = limited();
      await read(from(one));
      await read(from(other));
      assert.equal(await read(from(one)), 429);
      await server.close();
    });
  }
});

it('asks nobody within a page to wait', async () => {
  const { server, read } = limited();
  for (let time = 0; time < 5; time += 1) assert.equal(await read({}), 200);
  await server.close();
});

describe('X-Forwarded-For', () => {
  it('is not believed without a trusted proxy', async () => {
    const { server, read } = limited();
    for (let time = 0; time < 2; time += 1) await read(from('192.0.2.1', `198.51.100.${time}`));
    assert.equal(await read(from('192.0.2.1', '198.51.100.9')), 429);
    await server.close();
  });

  it('is believed as far as there are trusted proxies', async () => {
    const { server, read } = limited({ trustedProxies: 2 });
    const visitor = (made: string) => from('10.0.0.1', `${made}, 203.0.113.5, 10.0.0.2`);
    assert.deepEqual([await read(visitor('1.1.1.1')), await read(visitor('2.2.2.2'))], [200, 200]);
    assert.equal(await read(visitor('3.3.3.3')), 429, 'what the visitor wrote was believed');
    assert.equal(await read(from('10.0.0.1', '203.0.113.6, 10.0.0.2')), 200);
    await server.close();
  });
});
