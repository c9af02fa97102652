/** Two servers as two processes on one Postgres, while visitors look: what one gave away the other never shows. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startPostgres, type PostgresServer } from '../../support/postgres.js';
import { book, hold, managing, send, sendBooking } from '../send-request.js';
import { startServing, type ServingProcess } from './serving-processes.js';

const WEEK = '/services/intro-call/availability?from=2026-03-09T00:00:00Z&to=2026-03-16T00:00:00Z&staff=ada';
const SLOTS = [10, 11, 12, 13].flatMap((day) =>
  ['08:00', '09:30', '10:30', '13:00', '14:30'].map((time) => `2026-03-${day}T${time}:00Z`),
);

let postgres: PostgresServer;
let servers: readonly [ServingProcess, ServingProcess];

before(async () => {
  postgres = await startPostgres();
  const url = await postgres.createDatabase();
  servers = await Promise.all([startServing(url), startServing(url)]);
});
after(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await postgres.stop();
});

/** Looks as the page does: with the tag of what it saw before. */
function visitorOf(server: ServingProcess, path = WEEK) {
  let seen: { readonly etag: string; readonly starts: readonly string[] } = { etag: '""', starts: [] };
  return async (): Promise<readonly string[]> => {
    const { status, headers, body } = await send(server, `GET ${path}`, { headers: { 'if-none-match': seen.etag } });
    if (status === 304) return seen.starts;
    assert.equal(status, 200, JSON.stringify(body));
    const starts = (body as { slots: { start: string }[] }).slots.map(({ start }) => start);
    seen = { etag: headers.get('etag')!, starts };
    return starts;
  };
}

/** Keeps both servers answering others until the work is done. */
async function whileOthersLook(work: () => Promise<void>): Promise<void> {
  let isDone = false;
  const others = [...servers, ...servers].map(async (server) => {
    const look = visitorOf(server);
    while (!isDone) await look();
  });
  try {
    await work();
  } finally {
    isDone = true;
    await Promise.all(others);
  }
}

describe('two processes on one Postgres', () => {
  it('never show a slot as free once the answer to its booking was given, and show it once it is given back', async () => {
    const looks = servers.map((server) => visitorOf(server));
    await whileOthersLook(async () => {
      for (const [index, start] of SLOTS.entries()) {
        const [here, there] = index % 2 === 0 ? [0, 1] : [1, 0];
        assert.ok((await looks[there]!()).includes(start), `${start} is free`);
        const booking = await book(servers[here]!, { staffId: 'ada', start });
        assert.ok(!(await looks[there]!()).includes(start), `${start} was booked, and the other process shows it`);
        assert.ok(!(await looks[here]!()).includes(start), `${start} was booked, and its own process shows it`);
        if (index % 3 > 0) continue;
        const cancel = `POST /bookings/${booking.id}/cancellation`;
        assert.equal((await send(servers[there]!, cancel, { json: {}, headers: managing(booking) })).status, 200);
        assert.ok((await looks[here]!()).includes(start), `${start} was given back, and the other process hides it`);
      }
    });
  });

  it('say the same of a hold, taken in one and given back in the other', async () => {
    const start = '2026-03-12T15:00:00Z';
    const looks = servers.map((server) => visitorOf(server));
    await whileOthersLook(async () => {
      for (const [here, there] of [
        [0, 1],
        [1, 0],
      ] as const) {
        const { id } = await hold(servers[here], { staffId: 'ada', start });
        assert.ok(!(await looks[there]!()).includes(start));
        assert.equal((await send(servers[there], `DELETE /holds/${id}`)).status, 204);
        assert.ok((await looks[here]!()).includes(start));
      }
    });
  });

  it('give one slot to one of many who ask both, and show it to nobody who was refused', async () => {
    const start = '2026-03-13T15:00:00Z';
    await whileOthersLook(async () => {
      const won = await Promise.all(
        Array.from({ length: 20 }, async (_, index) => {
          const { status } = await sendBooking(
            servers[index % 2 === 0 ? 0 : 1],
            { staffId: 'ada', start, contact: { name: 'Ada Lovelace', email: `visitor-${index}@example.com` } },
            `race-key-${index}`,
          );
          assert.ok([201, 409].includes(status), String(status));
          const look = visitorOf(servers[index % 2 === 0 ? 1 : 0]);
          assert.ok(!(await look()).includes(start), 'refused here, and free there');
          return status === 201;
        }),
      );
      assert.equal(won.filter(Boolean).length, 1);
    });
  });
});
