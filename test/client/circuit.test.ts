import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BookingError, type BookingErrorCode } from '../../src/client/booking-error.js';
import { Circuit } from '../../src/client/circuit.js';
import { createClient } from '../../src/client/create-client.js';

function opened(calls: number, code: BookingErrorCode = 'unavailable') {
  let time = 0;
  const circuit = new Circuit(() => time);
  const fail = (): void => {
    circuit.enter();
    circuit.failed(new BookingError(code, 'nobody there'));
  };
  for (let call = 0; call < calls; call += 1) fail();
  return { circuit, fail, advance: (seconds: number) => (time += seconds * 1000) };
}

const isFast = (circuit: Circuit) =>
  assert.throws(() => circuit.enter(), { name: 'BookingError', code: 'unavailable' });

describe('an API that does not answer', () => {
  it('is asked three times more before it is given up', () => {
    opened(3).circuit.enter();
    isFast(opened(4).circuit);
  });

  it('is given one call after the pause, and no other beside it', () => {
    const { circuit, advance } = opened(4);
    advance(5);
    circuit.enter();
    isFast(circuit);
  });

  it('is left alone for longer when that call fails too', () => {
    const { circuit, fail, advance } = opened(4);
    advance(5);
    fail();
    advance(4.9);
    isFast(circuit);
    advance(5.1);
    circuit.enter();
  });

  it('is asked as before when that call is answered, be it with a refusal', () => {
    const { circuit, fail, advance } = opened(4);
    advance(5);
    circuit.enter();
    circuit.failed(new BookingError('slot-unavailable', 'taken'));
    for (let call = 0; call < 3; call += 1) fail();
    circuit.enter();
  });
});

describe('a client whose API does not answer', () => {
  it('asks it no more, whichever call is made first or next', async () => {
    let asked = 0;
    const client = createClient({
      baseUrl: 'https://book.example/v1',
      fetch: async () => {
        asked += 1;
        return new Response(null, { status: 503, headers: { 'retry-after': '60' } });
      },
    });
    const range = { serviceId: 'cut', from: '2026-03-10T00:00:00Z', to: '2026-03-11T00:00:00Z' };
    const calls = [
      () => client.getBoot({}),
      () => client.getBusiness(),
      () => client.getAvailability(range),
      () => client.getBoot({}),
      () => client.getBoot({}),
      () => client.getAvailability(range),
      () => client.getBusiness(),
    ];
    for (const call of calls) await assert.rejects(call, { code: 'unavailable' });
    assert.equal(asked, 4);
  });

  it('counts what could not be reached at all', async () => {
    let asked = 0;
    const client = createClient({
      baseUrl: 'https://book.example/v1',
      fetch: async () => {
        asked += 1;
        throw new TypeError('Failed to fetch');
      },
    });
    for (let call = 0; call < 4; call += 1) await assert.rejects(client.getBoot({}), { code: 'offline' });
    const before = asked;
    await assert.rejects(client.getBoot({}), { code: 'offline' });
    assert.equal(asked, before);
  });
});

it('a call that was not let through makes no pause longer', () => {
  const { circuit, advance } = opened(4);
  assert.throws(
    () => circuit.enter(),
    (error: BookingError) => {
      circuit.failed(error);
      return true;
    },
  );
  advance(5);
  circuit.enter();
});

it('refusals are answers: nothing is given up for them', () => {
  opened(20, 'slot-unavailable').circuit.enter();
});
