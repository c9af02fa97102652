import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, it } from 'node:test';
import { CreatedBooking, Hold, PaymentResult, type Payment } from '../../../src/protocol/index.js';
import type { ServerConfig } from '../../../src/server/config/config-schema.js';
import { ConfigError } from '../../../src/server/config/parse-config.js';
import type { PaymentOrder } from '../../../src/server/index.js';
import { createTestServer, testConfig, type TestServer } from '../../support/test-server.js';
import { bookingBody, expectBody, expectProblem, errorsOf, newKey, read, send, type Answer } from '../send-request.js';

const SECRET = 'what-the-server-and-its-provider-share';
const CHOICE = { serviceId: 'consultation', staffId: 'ben', start: '2026-03-10T09:00:00Z', duration: 60 };
const PAGE = 'https://www.testpraxis.example/book';

interface Shop {
  readonly server: TestServer;
  readonly orders: PaymentOrder[];
  readonly key: string;
  /** Takes a hold for the slot. */
  readonly held: () => Promise<Hold>;
  readonly book: (more?: object, key?: string) => Promise<Answer>;
  readonly tell: (id: string, more?: object, header?: string) => Promise<Answer>;
}

/** A server where the consultation is prepaid: an hour of it costs 160 euros. */
function open(leadsTo = 'https://pay.example.com/s/1', payment: object = {}): Shop {
  const orders: PaymentOrder[] = [];
  const services = testConfig.services.map((service) =>
    service.id === 'consultation' ? { ...service, prepaid: true } : service,
  );
  const server = createTestServer({
    config: { services, payment: { origins: ['https://pay.example.com'], secret: SECRET, ...payment } },
    server: {
      startPayment: (order) => {
        orders.push(order);
        return Promise.resolve({ url: leadsTo });
      },
    },
  });
  const key = newKey();
  const signature = (body: string, now = server.clock.now()): string => {
    const seconds = Math.floor(now / 1000);
    return `t=${seconds},v1=${createHmac('sha256', SECRET).update(`${seconds}.${body}`).digest('hex')}`;
  };
  return {
    server,
    orders,
    key,
    held: async () => expectBody(await send(server, 'POST /holds', { json: CHOICE }), 201, Hold),
    book: (more = {}, own = key) =>
      send(server, 'POST /bookings', {
        json: bookingBody({ ...CHOICE, returnTo: PAGE, ...more }),
        headers: { 'idempotency-key': own },
      }),
    tell: (id, more = {}, header) => {
      const json = { status: 'paid', amount: 16_000, currency: 'EUR', ...more };
      const headers = { 'payment-signature': header ?? signature(JSON.stringify(json)) };
      return send(server, `POST /payments/${id}/confirmation`, { json, headers });
    },
  };
}

function paymentOf(answer: Answer): Payment {
  const { payment } = expectProblem(answer, 402, 'payment-required');
  assert.ok(payment);
  return payment;
}

const asked = (shop: Shop, holdId: string, key = shop.key): Promise<Answer> =>
  send(shop.server, `GET /holds/${holdId}/booking`, { headers: { 'idempotency-key': key } });

describe('a booking that is paid for first', () => {
  it('waits, with its slot kept, and is made once it was paid, though nobody comes back', async () => {
    const shop = open();
    const hold = await shop.held();
    const payment = paymentOf(await shop.book({ holdId: hold.id }));
    assert.deepEqual(payment, { url: 'https://pay.example.com/s/1', opens: 'tab', holdId: hold.id, expiresIn: 1800 });
    const [order] = shop.orders;
    assert.deepEqual(
      { ...order, id: '' },
      {
        id: '',
        amount: 16_000,
        currency: 'EUR',
        description: 'Consultation – Testpraxis',
        returnTo: `${PAGE}#punctual-booking=consultation/${hold.id}/${shop.key}`,
        expiresAt: '2026-03-09T07:30:00Z',
      },
    );
    shop.server.clock.advance(25);
    assert.deepEqual(expectBody(await shop.tell(order!.id), 200, PaymentResult), { id: order!.id, state: 'booked' });
    const booked = expectBody(await asked(shop, hold.id), 200, CreatedBooking);
    assert.equal(booked.id, hold.id);
    assert.equal((await read(shop.server, booked)).status, 'confirmed');
    assert.equal(expectBody(await shop.book({ holdId: hold.id }), 201, CreatedBooking).id, booked.id);
    assert.deepEqual(shop.server.logged, []);
  });

  it('has one payment, however often it is asked for, and another only once that came to nothing', async () => {
    const shop = open();
    const { id: holdId } = await shop.held();
    const first = paymentOf(await shop.book({ holdId }));
    assert.deepEqual(paymentOf(await shop.book({ holdId })), first);
    assert.deepEqual(paymentOf(await asked(shop, holdId)), first);
    assert.equal(shop.orders.length, 1);
    expectProblem(await shop.book({ holdId, notes: 'Something else' }), 422, 'key-reused');
    expectBody(await shop.tell(shop.orders[0]!.id, { status: 'failed' }), 200, PaymentResult);
    paymentOf(await shop.book({ holdId }));
    assert.equal(shop.orders.length, 2);
  });

  it('without a hold has one taken', async () => {
    const shop = open();
    const { holdId } = paymentOf(await shop.book());
    expectProblem(await shop.book({}, newKey()), 409, 'slot-unavailable');
    await shop.tell(shop.orders[0]!.id);
    expectBody(await asked(shop, holdId), 200, CreatedBooking);
  });

  it('is made once, though the provider tells it twice and at the same time', async () => {
    const shop = open();
    paymentOf(await shop.book());
    const { id } = shop.orders[0]!;
    const told = await Promise.all([shop.tell(id), shop.tell(id), shop.tell(id)]);
    for (const answer of told) assert.equal(expectBody(answer, 200, PaymentResult).state, 'booked');
    assert.equal(expectBody(await shop.tell(id, { status: 'failed' }), 200, PaymentResult).state, 'booked');
  });

  it('is told to be lost where the slot was given away before the payment came', async () => {
    const shop = open();
    const { holdId } = paymentOf(await shop.book());
    shop.server.clock.advance(31);
    const other = paymentOf(await shop.book({}, newKey()));
    assert.notEqual(other.holdId, holdId);
    assert.equal(expectBody(await shop.tell(shop.orders[0]!.id), 200, PaymentResult).state, 'lost');
    expectProblem(await asked(shop, holdId), 409, 'slot-unavailable');
  });

  it('that was paid late is made all the same where the slot is still free, and found by its hold', async () => {
    const shop = open();
    const { holdId } = paymentOf(await shop.book());
    shop.server.clock.advance(31);
    assert.equal(expectBody(await shop.tell(shop.orders[0]!.id), 200, PaymentResult).state, 'booked');
    const booked = expectBody(await asked(shop, holdId), 200, CreatedBooking);
    assert.equal((await read(shop.server, booked)).status, 'confirmed');
    expectProblem(await asked(shop, holdId, newKey()), 404, 'not-found');
  });

  it('keeps nothing of who ordered it once its time is over', async () => {
    const shop = open();
    paymentOf(await shop.book());
    shop.server.clock.advance(31);
    await shop.server.sweep();
    const record = await shop.server.store.transaction(({ payments }) => payments.find(shop.orders[0]!.id));
    assert.equal(record?.order, '');
    assert.equal(expectBody(await shop.tell(shop.orders[0]!.id), 200, PaymentResult).state, 'lost');
  });

  it('asks for the money of every seat, and for none where it is free', async () => {
    const services = testConfig.services.map((service) => ({
      ...service,
      prepaid: true,
      price: { amount: service.id === 'intro-call' ? 0 : 1500, currency: 'EUR' },
    }));
    const orders: PaymentOrder[] = [];
    const server = createTestServer({
      config: { services, payment: { origins: ['https://pay.example.com'], secret: SECRET } },
      server: {
        startPayment: (order) => {
          orders.push(order);
          return Promise.resolve({ url: 'https://pay.example.com/' });
        },
      },
    });
    const book = (more: Record<string, unknown>) =>
      send(server, 'POST /bookings', { json: bookingBody(more), headers: { 'idempotency-key': newKey() } });
    expectBody(await book({}), 201, CreatedBooking);
    paymentOf(await book({ serviceId: 'group-class', start: '2026-03-10T10:00:00Z', party: 3 }));
    assert.deepEqual(
      orders.map(({ amount }) => amount),
      [4500],
    );
  });
});

describe('what the provider says', () => {
  it('counts only when it is signed, lately, and over the very bytes', async () => {
    const shop = open();
    const { holdId } = paymentOf(await shop.book());
    const { id } = shop.orders[0]!;
    const body = JSON.stringify({ status: 'paid', amount: 16_000, currency: 'EUR' });
    const signed = (secret: string, seconds: number, over = body): string =>
      `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${over}`).digest('hex')}`;
    const now = Math.floor(shop.server.clock.now() / 1000);
    const forged = [
      '',
      'v1=00',
      signed('x'.repeat(40), now),
      signed(SECRET, now - 301),
      signed(SECRET, now + 301),
      signed(SECRET, now, `${body} `),
    ];
    for (const header of forged) expectProblem(await shop.tell(id, {}, header), 403, 'unauthorized');
    paymentOf(await asked(shop, holdId));
  });

  it('is refused where it is about another sum, currency or payment', async () => {
    const shop = open();
    const { holdId } = paymentOf(await shop.book());
    const { id } = shop.orders[0]!;
    assert.deepEqual(errorsOf(expectProblem(await shop.tell(id, { amount: 1 }), 400, 'validation')), [
      '/amount mismatch',
    ]);
    assert.deepEqual(errorsOf(expectProblem(await shop.tell(id, { currency: 'USD' }), 400, 'validation')), [
      '/currency mismatch',
    ]);
    expectProblem(await shop.tell('nobodys'), 404, 'not-found');
    paymentOf(await asked(shop, holdId));
  });
});

describe('where a visitor is led', () => {
  for (const url of [
    'http://pay.example.com/s/1',
    'https://pay.example.com.evil.example/',
    'https://evil.example/?https://pay.example.com',
    'javascript:alert(1)',
    'https://pay.example.com:8443/',
    `https://pay.example.com/${'x'.repeat(3000)}`,
    '',
  ]) {
    it(`is never ${url.slice(0, 60) || 'nowhere'}`, async () => {
      const shop = open(url);
      expectProblem(await shop.book(), 503, 'unavailable');
      assert.equal(shop.server.logged.length, 1);
    });
  }

  it('may be this machine, for development', async () => {
    const shop = open('http://127.0.0.1:4242/pay', { origins: ['http://127.0.0.1:4242'] });
    assert.equal(paymentOf(await shop.book()).url, 'http://127.0.0.1:4242/pay');
  });

  it('back from paying is a page that may call the API, or nowhere', async () => {
    const shop = open();
    for (const returnTo of ['https://evil.example/', 'http://www.testpraxis.example/', 'javascript:alert(1)', 'x']) {
      const { errors } = expectProblem(await shop.book({ returnTo }), 400, 'validation');
      assert.equal(errors?.[0]?.pointer, '/returnTo');
    }
    paymentOf(await shop.book({ returnTo: `${PAGE}#/step/2` }));
    assert.match(shop.orders[0]!.returnTo!, /^https:\/\/www\.testpraxis\.example\/book#\/step\/2&punctual-booking=/);
  });
});

describe('a config', () => {
  const refusals = (config: Partial<ServerConfig>): string[] => {
    try {
      createTestServer({ config });
      return [];
    } catch (error) {
      assert.ok(error instanceof ConfigError);
      return error.message.split('\n');
    }
  };
  const prepaid = testConfig.services.map((service) => ({ ...service, prepaid: true }));
  const payment = { origins: ['https://pay.example.com'], secret: SECRET };

  it('needs somebody who takes the money, and a price', () => {
    assert.ok(
      refusals({ services: prepaid }).includes('/services/0/prepaid: needs "payment": nobody takes the money here'),
    );
    assert.deepEqual(refusals({ services: prepaid, payment }), [
      '/services/0/prepaid: needs a price for 30 minutes',
      '/services/2/prepaid: needs a price for 60 minutes',
    ]);
  });

  it('names https: addresses, origins without a path, and a long secret', () => {
    assert.equal(refusals({ payment: { ...payment, origins: ['http://pay.example.com'] } }).length, 1);
    assert.equal(refusals({ payment: { ...payment, origins: ['https://pay.example.com/pay'] } }).length, 1);
    assert.equal(refusals({ payment: { ...payment, secret: 'short' } }).length, 1);
    assert.match(refusals({ payment: { ...payment, secret: { env: 'NO_SUCH_SECRET' } } })[0]!, /NO_SUCH_SECRET/);
  });
});
