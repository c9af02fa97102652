import assert from 'node:assert/strict';
import { after, afterEach, before, it } from 'node:test';
import { setupServer } from 'msw/node';
import { createClient } from '../../src/client/create-client.js';
import { createHandlers } from '../../src/testing/handlers.js';
import { createTestServer } from '../support/test-server.js';

const network = setupServer();
before(() => {
  network.listen({ onUnhandledRequest: 'error' });
});
afterEach(() => {
  network.resetHandlers();
});
after(() => {
  network.close();
});

for (const baseUrl of ['https://book.example.com/v1', 'https://api.example.com/', 'https://example.com/booking/api']) {
  it(`answers from the reference server under ${baseUrl}`, async () => {
    network.use(...createHandlers(createTestServer(), baseUrl));
    const { services } = await createClient({ baseUrl }).getBoot({});
    assert.deepEqual(
      services.map(({ id }) => id),
      ['intro-call', 'consultation', 'group-class'],
    );
  });
}

it('carries bodies, headers and problems through', async () => {
  network.use(...createHandlers(createTestServer(), 'https://book.example.com/v1'));
  const client = createClient({ baseUrl: 'https://book.example.com/v1' });
  const hold = client.createHold({ serviceId: 'nothing', start: '2026-11-23T09:00:00Z' });
  await assert.rejects(hold, { code: 'validation' });
});
