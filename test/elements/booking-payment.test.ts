import { expect } from '@open-wc/testing';
import { signPayment, type PaymentOrder } from '../../src/server/rules/payment-desk.js';
import { testConfig } from '../support/test-server.js';
import { BookingPage } from './pages/booking-page.js';
import { Backend } from './support/backend.js';
import { until } from './support/until.js';

const SECRET = 'what-the-server-and-its-provider-share';
const minutes = 60_000;

/** A business whose introductory call is paid for first. */
class Shop extends Backend {
  readonly orders: PaymentOrder[];

  constructor(opens: 'tab' | 'here' = 'tab') {
    const orders: PaymentOrder[] = [];
    const services = testConfig.services.map((service) =>
      service.id === 'intro-call' ? { ...service, prepaid: true, price: { amount: 4_000, currency: 'EUR' } } : service,
    );
    const payment = { origins: ['https://pay.example.com'], secret: SECRET, opens };
    super({
      config: { services, payment, origins: ['*'] },
      server: {
        startPayment: (order) => {
          orders.push(order);
          return Promise.resolve({ url: `https://pay.example.com/${String(orders.length)}` });
        },
      },
    });
    this.orders = orders;
  }

  /** The provider says what became of the payment that was begun last. */
  async tell(status: 'paid' | 'failed'): Promise<void> {
    const { id, amount, currency } = this.orders.at(-1)!;
    const body = JSON.stringify({ status, amount, currency });
    this.server.clock.set(new Date(this.clock.now()).toISOString());
    const request = new Request(`https://book.example/v1/payments/${id}/confirmation`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'payment-signature': await signPayment(SECRET, body, this.clock.now()),
      },
      body,
    });
    expect((await this.server.fetch(request)).status).to.equal(200);
  }
}

async function atPayment(shop: Shop): Promise<BookingPage> {
  const booking = await BookingPage.atDetails(shop);
  booking.fill({ name: 'Mia Wong', email: 'mia@example.com' });
  expect(booking.form?.textContent).to.contain('Continue to payment');
  await booking.submit();
  await booking.becomes('This booking has to be paid for first.');
  await until(() => linkOf(booking), 'the way to the payment');
  return booking;
}

const linkOf = (booking: BookingPage): HTMLAnchorElement | null => booking.root.querySelector('a[part~="submit"]');
const saidOf = (booking: BookingPage): string => booking.root.querySelector('.paying-state')?.textContent ?? '';

describe('punctual-booking, paid for first', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('leads to the provider beside the page, and says how long the time is kept', async () => {
    const shop = new Shop();
    const booking = await atPayment(shop);
    const { href, target, rel } = linkOf(booking)!;
    expect([href, target, rel]).to.deep.equal(['https://pay.example.com/1', '_blank', 'noopener']);
    expect(booking.countdown).to.equal('30:00');
    expect(booking.facts.join()).to.contain('€40');
    expect(booking.focused).to.equal('This booking has to be paid for first.');
    expect(shop.orders[0]?.returnTo).to.contain(location.pathname);
    await expect(booking.element).to.be.accessible();
  });

  it('leads there in place of the page, where the server says so', async () => {
    const booking = await atPayment(new Shop('here'));
    expect(linkOf(booking)!.target).to.equal('');
    expect(booking.text).to.contain('You come back here once you have paid.');
  });

  it('asks by itself, less and less often, and shows the booking once it is paid', async () => {
    const shop = new Shop();
    const booking = await atPayment(shop);
    const asked = (): number => shop.asked('GET /holds/').length;
    shop.clock.advance(3_000);
    await until(() => asked() === 1, 'it is asked');
    await booking.settled();
    shop.clock.advance(3_000);
    await booking.settled();
    expect(asked()).to.equal(1);
    await shop.tell('paid');
    shop.clock.advance(1_500);
    await booking.becomes('You are booked');
    expect(asked()).to.equal(2);
    shop.clock.advance(10 * minutes);
    expect(asked()).to.equal(2);
  });

  it('says by a press that nothing has come yet, and not before', async () => {
    const booking = await atPayment(new Shop());
    expect(saidOf(booking)).to.equal('');
    await booking.click(booking.button('I have paid'));
    await until(() => saidOf(booking).includes('has not come through yet'), 'that it has not');
  });

  it('that failed is paid again by one press, with the same answers', async () => {
    const shop = new Shop();
    const booking = await atPayment(shop);
    await shop.tell('failed');
    await booking.click(booking.button('I have paid'));
    await until(() => saidOf(booking).includes('did not go through'), 'that it failed');
    expect(linkOf(booking)).to.equal(null);
    await booking.click(booking.button('Try paying again'));
    await until(() => linkOf(booking)?.href === 'https://pay.example.com/2', 'another payment');
    await shop.tell('paid');
    await booking.click(booking.button('I have paid'));
    await booking.becomes('You are booked');
  });

  it('whose time is over says so, and how the business is reached', async () => {
    const shop = new Shop();
    const booking = await atPayment(shop);
    shop.clock.advance(31 * minutes);
    await until(() => saidOf(booking).includes('The time to pay is over'), 'that it is over');
    expect(booking.text).to.contain('hallo@testpraxis.example');
  });

  it('is told not to pay again while nobody can say whether it was paid', async () => {
    const shop = new Shop();
    const booking = await atPayment(shop);
    shop.fail('findBooking', 'timeout');
    await booking.click(booking.button('I have paid'));
    await until(() => saidOf(booking).includes('Do not pay again'), 'the warning');
    expect(linkOf(booking)).not.to.equal(null);
    await shop.tell('paid');
    shop.clock.advance(20_000);
    await booking.becomes('You are booked');
  });

  it('is left for another time, and what was written stays', async () => {
    const shop = new Shop();
    const booking = await atPayment(shop);
    const form = booking.root.querySelector('punctual-form');
    await booking.click(booking.button('Choose another time'));
    await booking.timesShown();
    expect(shop.asked('DELETE /holds/')).to.have.length(1);
    await booking.chooseTime('10:00');
    expect(booking.field('email').value).to.equal('mia@example.com');
    // The very form, with its ticks and the answer to the age question.
    expect(booking.root.querySelector('punctual-form')).to.equal(form);
  });

  it('is asked of a backend that looks up nothing by booking once more, under the same key', async () => {
    const shop = new Shop();
    const booking = await BookingPage.open(shop, {
      client: shop.with({ findBooking: undefined as never }),
      service: 'intro-call',
    });
    await booking.timesShown();
    await booking.chooseTime('9:30');
    booking.fill({ name: 'Mia Wong', email: 'mia@example.com' });
    await booking.submit();
    await until(() => linkOf(booking), 'the way to the payment');
    await shop.tell('paid');
    await booking.click(booking.button('I have paid'));
    await booking.becomes('You are booked');
    expect(shop.orders).to.have.length(1);
  });
});
