/** A machine whose clock is put right: back or forth, while people book. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Hold, type CreatedBooking } from '../../../src/protocol/index.js';
import { createMemoryStore } from '../../../src/server/store/memory-store.js';
import { openStore } from '../../../src/server/store/open-store.js';
import type { Store } from '../../../src/server/store/store.js';
import type { OutgoingMessage } from '../../../src/server/messages/message.js';
import { createTestServer } from '../../support/test-server.js';
import {
  book,
  errorsOf,
  expectBody,
  expectProblem,
  hold,
  managing,
  newKey,
  read,
  send,
  sendBooking,
} from '../send-request.js';
import { freshFile } from '../store/sqlite-file.js';

const SLOT = { staffId: 'ben', start: '2026-03-10T09:00:00Z' };
const HOUR = 60;

async function sqlite(): Promise<Store> {
  const store = await openStore(`file:${freshFile()}`);
  await store.migrate();
  return store;
}

const STORES = { memory: async () => createMemoryStore(), SQLite: sqlite };

for (const [name, open] of Object.entries(STORES)) {
  describe(`a clock that is set back: ${name}`, () => {
    it('keeps a hold until the time that its visitor was told, and for nobody else', async () => {
      const server = createTestServer({ store: await open() });
      const { id, expiresAt } = await hold(server, SLOT);
      server.clock.advance(-HOUR);
      expectProblem(await sendBooking(server, SLOT), 409, 'slot-unavailable');
      const extended = expectBody(await send(server, `PUT /holds/${id}`), 200, Hold);
      assert.equal(extended.expiresAt, expiresAt);
      await book(server, { ...SLOT, holdId: id });
      await server.close();
    });

    it('brings no hold back whose time somebody else was given', async () => {
      const server = createTestServer({ store: await open() });
      const { id } = await hold(server, SLOT);
      server.clock.advance(11);
      const booked = await book(server, SLOT);
      server.clock.advance(-HOUR);
      expectProblem(await sendBooking(server, { ...SLOT, holdId: id }), 409, 'slot-unavailable');
      expectProblem(await send(server, `PUT /holds/${id}`), 410, 'hold-expired');
      assert.equal((await read(server, booked)).status, 'confirmed');
      await server.close();
    });

    it('gives the same answer under the same key', async () => {
      const server = createTestServer({ store: await open() });
      const key = newKey();
      const booked = await book(server, SLOT, key);
      server.clock.advance(-3 * HOUR);
      assert.deepEqual(await book(server, SLOT, key), booked);
      await server.sweep();
      assert.deepEqual(await book(server, SLOT, key), booked);
      await server.close();
    });

    it('books, moves and cancels on, with times that read as they were written', async () => {
      const server = createTestServer({ store: await open() });
      const booked = await book(server, SLOT);
      server.clock.advance(-HOUR);
      const moved = await send(server, `PATCH /bookings/${booked.id}`, {
        json: { start: '2026-03-10T10:00:00Z' },
        headers: managing(booked),
      });
      assert.equal(moved.status, 200, JSON.stringify(moved.body));
      assert.equal((await read(server, { ...booked, version: 2 })).createdAt, booked.createdAt);
      const cancelled = await send(server, `POST /bookings/${booked.id}/cancellation`, {
        json: {},
        headers: managing(booked, 2),
      });
      assert.equal(cancelled.status, 200);
      await book(server, SLOT);
      await server.close();
    });

    it('sends nothing twice', async () => {
      const sent: OutgoingMessage[] = [];
      const deliver = async (message: OutgoingMessage): Promise<void> => void sent.push(message);
      const server = createTestServer({ store: await open(), config: { messages: {} }, server: { deliver } });
      await book(server, SLOT);
      await server.sendMessages();
      const first = sent.length;
      assert.ok(first > 0);
      server.clock.advance(-HOUR);
      await server.sendMessages();
      server.clock.advance(HOUR);
      await server.sendMessages();
      assert.equal(sent.length, first);
      await server.close();
    });
  });
}

const operation = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('clock' as const), minutes: fc.integer({ min: -180, max: 180 }) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('hold' as const), at: fc.nat(2) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('book' as const), at: fc.nat(2), held: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sweep' as const) }) },
);

type Operation = typeof operation extends fc.Arbitrary<infer One> ? One : never;

const BEN = { serviceId: 'intro-call', staffId: 'ben' };
type Wish = typeof BEN & { readonly start: string };

const STARTS = ['2026-03-11T09:00:00Z', '2026-03-11T09:30:00Z', '2026-03-11T10:00:00Z'];

/** One life of a server whose clock jumps: what was told stays true after each step. */
class Life {
  readonly #server = createTestServer();
  readonly #holds = new Map<string, string>();
  readonly #booked = new Map<string, CreatedBooking>();

  async apply(one: Operation): Promise<void> {
    if (one.do === 'clock') this.#server.clock.advance(one.minutes);
    else if (one.do === 'sweep') await this.#server.sweep();
    else if (one.do === 'hold') await this.#hold({ ...BEN, start: STARTS[one.at]! });
    else await this.#book({ ...BEN, start: STARTS[one.at]! }, one.held);
    for (const booking of this.#booked.values()) {
      assert.equal((await read(this.#server, booking)).status, 'confirmed');
    }
  }

  async #hold(wish: Wish): Promise<void> {
    const answer = await send(this.#server, 'POST /holds', { json: wish });
    if (answer.status === 201) this.#holds.set(wish.start, (answer.body as Hold).id);
    else expectProblem(answer, 409, 'slot-unavailable');
  }

  async #book(wish: Wish, isHeld: boolean): Promise<void> {
    const holdId = isHeld ? this.#holds.get(wish.start) : undefined;
    const answer = await sendBooking(this.#server, { ...wish, ...(holdId !== undefined && { holdId }) });
    if (answer.status === 201) {
      assert.ok(!this.#booked.has(wish.start), `${wish.start} was booked twice`);
      this.#booked.set(wish.start, answer.body as CreatedBooking);
    } else if (answer.status === 400) {
      assert.deepEqual(errorsOf(expectProblem(answer, 400, 'validation')), ['/holdId used']);
    } else expectProblem(answer, 409, 'slot-unavailable');
  }

  close(): Promise<void> {
    return this.#server.close();
  }
}

describe('a clock that jumps', () => {
  it('never has a time booked twice, nor a confirmed one lost', async () => {
    const lives = fc.asyncProperty(fc.array(operation, { minLength: 5, maxLength: 25 }), async (operations) => {
      const life = new Life();
      for (const one of operations) await life.apply(one);
      await life.close();
    });
    await fc.assert(lives, { numRuns: 60 });
  });
});
