import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createTestServer, type TestServer } from '../../support/test-server.js';
import { book, expectProblem, sendBooking } from '../send-request.js';

async function alternativesTo(server: TestServer, more: object): Promise<string[]> {
  const { alternatives = [] } = expectProblem(await sendBooking(server, { ...more }), 409, 'slot-unavailable');
  return alternatives.map(({ start, staffId }) => `${start.slice(5, 16)} ${staffId}`);
}

it('offers the same day first, then the nearest in time', async () => {
  const server = createTestServer();
  // On Thursday Ada is alone, from 08:00 to 16:00 UTC with a break at 11:00.
  for (const time of [
    '08:00',
    '08:30',
    '09:00',
    '09:30',
    '10:00',
    '10:30',
    '12:00',
    '12:30',
    '13:00',
    '13:30',
    '14:00',
    '14:30',
  ]) {
    await book(server, { start: `2026-03-12T${time}:00Z` });
  }
  assert.deepEqual(await alternativesTo(server, { start: '2026-03-12T08:00:00Z' }), [
    '03-12T15:00 ada',
    '03-12T15:30 ada',
    '03-11T15:30 ada',
    '03-11T15:00 ada',
    '03-11T14:30 ada',
    '03-11T14:00 ada',
  ]);
});

it('offers the same day before another that is nearer', async () => {
  const hours = { tue: ['09:00-09:30', '23:00-23:30'], wed: ['09:00-09:30'] };
  const server = createTestServer({
    config: {
      staff: [
        { id: 'ada', name: 'Ada', hours },
        { id: 'ben', name: 'Ben', hours: {} },
      ],
    },
  });
  await book(server, { start: '2026-03-10T22:00:00Z' });
  const offered = await alternativesTo(server, { start: '2026-03-10T22:00:00Z' });
  assert.deepEqual(offered.slice(0, 2), ['03-10T08:00 ada', '03-11T08:00 ada']);
});

it('offers the member of staff that was asked for first', async () => {
  const server = createTestServer();
  await book(server, { staffId: 'ben', start: '2026-03-10T09:00:00Z' });
  const offered = await alternativesTo(server, { staffId: 'ben', start: '2026-03-10T09:00:00Z' });
  assert.deepEqual(offered.slice(0, 2), ['03-10T09:30 ben', '03-10T10:00 ben']);
  assert.ok(offered.every((one) => one.endsWith('ben')));
});

it('offers the same time with somebody else when that is all there is', async () => {
  const server = createTestServer({
    config: {
      staff: [
        { id: 'ada', name: 'Ada', hours: { tue: ['10:00-10:30'] } },
        { id: 'ben', name: 'Ben', hours: { tue: ['10:00-10:30'] } },
      ],
    },
  });
  await book(server, { staffId: 'ben' });
  assert.equal((await alternativesTo(server, { staffId: 'ben' }))[0], '03-17T09:00 ben');
  assert.ok((await alternativesTo(server, { staffId: 'ben' })).includes('03-10T09:00 ada'));
});

it('looks on for the first free day when the week is full', async () => {
  const hours = { tue: ['10:00-10:30'] };
  const exceptions = { '2026-03-17': 'closed', '2026-03-24': 'closed' } as const;
  const server = createTestServer({
    config: {
      staff: [
        { id: 'ada', name: 'Ada', hours, exceptions },
        { id: 'ben', name: 'Ben', hours: {} },
      ],
    },
  });
  await book(server);
  assert.deepEqual((await alternativesTo(server, {}))[0], '03-31T08:00 ada');
});

it('offers none when there are none', async () => {
  const server = createTestServer({
    config: {
      staff: [
        { id: 'ada', name: 'Ada', hours: {}, exceptions: { '2026-03-10': ['10:00-10:30'] } },
        { id: 'ben', name: 'Ben', hours: {} },
      ],
    },
  });
  await book(server);
  assert.deepEqual(await alternativesTo(server, {}), []);
});

it('counts the seats that a party needs', async () => {
  const server = createTestServer();
  const session = { serviceId: 'group-class', start: '2026-03-12T08:00:00Z' };
  await book(server, { ...session, party: 3 });
  await book(server, { ...session, party: 3, start: '2026-03-12T09:00:00Z' });
  assert.equal((await alternativesTo(server, { ...session, party: 2 }))[0], '03-12T10:00 ada');
});
