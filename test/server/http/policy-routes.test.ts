import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient } from '../../../src/client/create-client.js';
import type { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import { konnecs } from '../../../src/policy/presets/konnecs.js';
import { createServer } from '../../../src/server/create-server.js';
import { testConfig } from '../../support/test-server.js';

const { policy: written, ...silentConfig } = testConfig;
const policy = written as PolicyProfile;

describe('what the business promises', () => {
  it('is told as it is written', async () => {
    const server = createServer(testConfig);
    const client = createClient({ fetch: (request) => server.fetch(request) });
    assert.deepEqual(await client.getPolicy?.(), policy);
    assert.equal((await client.getBusiness()).capabilities.policy, true);
  });

  it('may be a preset', async () => {
    const server = createServer({ ...silentConfig, policy: 'konnecs' });
    const client = createClient({ fetch: (request) => server.fetch(request) });
    assert.deepEqual(await client.getPolicy?.(), konnecs);
  });

  it('stops the server where it is none, by its path', () => {
    const policy = { sms: { messages: ['marketing'] } } as never;
    assert.throws(() => createServer({ ...silentConfig, policy }), /^ConfigError: \/policy\/sms\/messages\/0: /);
    assert.throws(() => createServer({ ...silentConfig, policy: 'nobody' as never }), /^ConfigError: \/policy: /);
  });

  it('is not made up where nothing is promised', async () => {
    const server = createServer(silentConfig);
    const client = createClient({ fetch: (request) => server.fetch(request) });
    await assert.rejects(client.getPolicy!(), { code: 'not-found' });
    assert.equal((await client.getBusiness()).capabilities.policy, false);
  });

  it('is read without the clauses that this version does not know', async () => {
    const answer = { ...policy, moon: true, controller: { ...policy.controller, orbit: 'low' } };
    const client = createClient({ fetch: () => Promise.resolve(Response.json(answer)) });
    assert.deepEqual(await client.getPolicy?.(), policy);
  });

  it('is refused when it promises nonsense', async () => {
    const client = createClient({ fetch: () => Promise.resolve(Response.json({ version: '2026-13' })) });
    await assert.rejects(client.getPolicy!(), { code: 'protocol' });
  });
});
