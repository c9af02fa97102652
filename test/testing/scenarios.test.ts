/** Each situation, as a page's client meets it over Mock Service Worker. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { setupServer } from 'msw/node';
import { isBookingError, type BookingError } from '../../src/client/booking-error.js';
import { createClient } from '../../src/client/create-client.js';
import { createScenario, SCENARIOS, type Scenario, type ScenarioName } from '../../src/testing/index.js';

const baseUrl = 'https://book.example.com/v1';
const NOW = Date.parse('2026-03-09T07:00:00Z');
const visitor = { contact: { name: 'Eva', email: 'eva@example.com' }, timeZone: 'Europe/Berlin', locale: 'en' };
const TOMORROW = { from: '2026-03-10T00:00:00Z', to: '2026-03-11T00:00:00Z' };

const network = setupServer();
const playing: Scenario[] = [];
before(() => {
  network.listen({ onUnhandledRequest: 'error' });
});
afterEach(async () => {
  network.resetHandlers();
  for (const scenario of playing.splice(0)) await scenario.close();
});
after(() => {
  network.close();
});

async function meet(name: ScenarioName, options: object = {}) {
  const scenario = await createScenario(name, { baseUrl, now: () => NOW, ...options });
  playing.push(scenario);
  network.use(...scenario.handlers);
  return { ...scenario, client: createClient({ baseUrl }) };
}

async function createOpen(): Promise<Scenario> {
  const scenario = await createScenario('open', { baseUrl, now: () => NOW });
  playing.push(scenario);
  return scenario;
}

/** What a call is refused with. */
async function refusalOf(call: Promise<unknown>): Promise<BookingError> {
  try {
    await call;
  } catch (error) {
    assert.ok(isBookingError(error), String(error));
    return error;
  }
  throw new Error('it was not refused');
}

describe('a scenario', () => {
  for (const name of Object.keys(SCENARIOS) as ScenarioName[]) {
    it(`shows times: ${name}`, async () => {
      const { client } = await meet(name, { delay: 1 });
      const boot = await client.getBoot({ serviceId: 'visit' });
      assert.ok(boot.availability!.slots.length > 0);
    });
  }

  it('has the first time taken when it is chosen, with what is free near it, and gives the next', async () => {
    const { client } = await meet('taken-slot');
    const { slots } = await client.getAvailability({ serviceId: 'visit', ...TOMORROW });
    const refusal = await refusalOf(client.createHold({ serviceId: 'visit', start: slots[0]!.start }));
    assert.equal(refusal.code, 'slot-unavailable');
    const [near] = refusal.problem!.alternatives!;
    assert.equal(near!.start, slots[1]!.start);
    const hold = await client.createHold({ serviceId: 'visit', start: near!.start });
    assert.equal(hold.start, near!.start);
  });

  it('takes its time', async () => {
    let isThere = false;
    const { client } = await meet('slow', { delay: 200 });
    const quick = createClient({ baseUrl, fetch: (await createOpen()).fetch });
    const boot = client.getBoot({ serviceId: 'visit' }).then(() => (isThere = true));
    await quick.getBoot({ serviceId: 'visit' });
    assert.equal(isThere, false, 'who asked later was answered first');
    assert.equal(await boot, true);
  });

  it('refuses the first change with the time to wait, and takes the next', async () => {
    const { fetch } = await meet('rate-limited');
    const hold = (start: string): Promise<Response> =>
      fetch(
        new Request(`${baseUrl}/holds`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ serviceId: 'visit', start }),
        }),
      );
    const refused = await hold('2026-03-10T09:00:00Z');
    assert.equal(refused.status, 429);
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    assert.equal(((await refused.json()) as { code: string }).code, 'rate-limited');
    assert.equal((await hold('2026-03-10T09:00:00Z')).status, 201);
  });

  it('has the day on which clocks change, without the hour that is left out', async () => {
    const { client, day } = await meet('clock-change');
    assert.equal(day, '2026-03-29');
    const { slots } = await client.getAvailability({
      serviceId: 'night',
      from: '2026-03-28T23:00:00Z',
      to: '2026-03-29T04:00:00Z',
    });
    const wall = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', timeStyle: 'short' });
    const times = slots.map(({ start }) => wall.format(new Date(start)));
    assert.deepEqual(times.slice(2, 6), ['01:00', '01:30', '03:00', '03:30']);
  });

  it('has a class that is full and one with a seat left', async () => {
    const { client, day } = await meet('full-group');
    assert.equal(day, '2026-03-10');
    const { slots } = await client.getAvailability({ serviceId: 'class', ...TOMORROW });
    assert.deepEqual(slots[0], { start: '2026-03-10T08:00:00Z', seatsLeft: 1 });
    assert.equal(slots[1]?.seatsLeft, 4);
  });

  it('books what is paid for first once it is paid', async () => {
    const scenario = await meet('payment');
    const { client } = scenario;
    await assert.rejects(scenario.pay(), /nothing is to be paid/);
    const choice = { serviceId: 'visit', start: '2026-03-10T09:00:00Z' };
    const idempotencyKey = 'scenario-payment';
    const { id } = await client.createHold(choice);
    const refused = await refusalOf(client.createBooking({ ...choice, ...visitor, holdId: id }, { idempotencyKey }));
    assert.match(refused.problem?.payment?.url ?? '', /^https:\/\/pay\.example\.com\//);
    await scenario.pay('failed');
    assert.equal((await refusalOf(client.findBooking!(id, { idempotencyKey }))).code, 'not-found');
    await refusalOf(client.createBooking({ ...choice, ...visitor, holdId: id }, { idempotencyKey }));
    await scenario.pay();
    assert.equal((await client.findBooking!(id, { idempotencyKey })).status, 'confirmed');
  });

  it('asks for a challenge, which the client solves', async () => {
    const { client, fetch } = await meet('challenge');
    const body = JSON.stringify({ serviceId: 'visit', start: '2026-03-10T09:00:00Z' });
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'scenario-challenge' };
    const asked = await fetch(new Request(`${baseUrl}/holds`, { method: 'POST', headers, body }));
    assert.equal(((await asked.json()) as { code: string }).code, 'challenge-required');
    assert.ok((await client.createHold({ serviceId: 'visit', start: '2026-03-10T09:00:00Z' })).id);
  });
});
