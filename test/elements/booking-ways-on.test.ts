import { expect } from '@open-wc/testing';
import { LOCAL_CODES } from '../../src/client/booking-error.js';
import type { BookingErrorCode } from '../../src/client/booking-error.js';
import { en } from '../../src/i18n/en.js';
import { PROBLEM_CODES } from '../../src/protocol/problem.js';
import { BookingPage } from './pages/booking-page.js';
import { Backend } from './support/backend.js';
import { savedFile } from './support/saved-file.js';
import { until } from './support/until.js';

const mia = { name: 'Mia Wong', email: 'mia@example.com', notes: 'Second floor?' };
const CONTACT = 'You can also reach us directly:';

/** What is offered beside the form's own button; `times`: the visitor is back at the times, with the reason. */
const WAYS: Readonly<Record<BookingErrorCode, 'times' | readonly string[]>> = {
  'slot-unavailable': 'times',
  'policy-window': 'times',
  'already-booked': 'times',
  'hold-expired': ['Try again', 'Choose another time'],
  validation: ['Try again', CONTACT],
  'verification-required': ['Try again'],
  'verification-failed': ['Try again'],
  'challenge-required': ['Try again', CONTACT],
  'payment-required': ['Try again', CONTACT],
  'rate-limited': ['Try again', CONTACT],
  'csrf-rejected': ['Try again', 'Reload the page', CONTACT],
  unauthorized: ['Try again', CONTACT],
  'not-found': ['Try again', 'Choose another time', CONTACT],
  'version-conflict': ['Try again'],
  'key-reused': ['Try again'],
  unavailable: ['Try again', CONTACT],
  offline: ['Try again', CONTACT],
  timeout: ['Try again', CONTACT],
  protocol: ['Try again', CONTACT],
  aborted: ['Try again'],
};

describe('punctual-booking, after each failure of sending', () => {
  let backend: Backend;
  beforeEach(() => {
    backend = new Backend();
  });

  /** Sends, and fails as often as a booking is asked for. */
  async function failing(code: BookingErrorCode): Promise<BookingPage> {
    const booking = await BookingPage.atDetails(backend);
    booking.fill(mia);
    for (let times = 0; times < 2; times += 1) backend.fail('createBooking', code);
    await booking.submit();
    await until(() => {
      backend.clock.advance(2000);
      return booking.text.includes(code === 'slot-unavailable' ? en.slotLost : en.errors[code]);
    }, 'a sentence');
    await booking.settled();
    return booking;
  }

  it('has a way on for every code that there is', () => {
    expect(Object.keys(WAYS).sort()).to.deep.equal([...PROBLEM_CODES, ...LOCAL_CODES].sort());
  });

  for (const [code, ways] of Object.entries(WAYS) as [BookingErrorCode, 'times' | readonly string[]][]) {
    it(`says what ${code} means, and what can be done`, async () => {
      const booking = await failing(code);
      if (ways === 'times') {
        expect(booking.pickerShown).to.equal(true);
        expect(booking.focused).to.equal(code === 'slot-unavailable' ? en.slotLost : en.errors[code]);
      } else {
        const all = ['Try again', 'Choose another time', 'Reload the page', CONTACT];
        expect(all.filter((text) => booking.text.includes(text))).to.deep.equal(
          all.filter((one) => ways.includes(one)),
        );
        expect(booking.field('notes').value).to.equal('Second floor?');
        expect(booking.focused).to.contain(en.errors[code]);
      }
      await expect(booking.element).to.be.accessible();
    });
  }

  it('tells each failure by a sentence of its own', () => {
    expect(new Set(Object.values(en.errors)).size).to.equal(Object.keys(WAYS).length);
  });

  it('goes back to the times by one press, and keeps every answer', async () => {
    const booking = await failing('not-found');
    await booking.click(booking.button('Choose another time'));
    await booking.timesShown();
    await booking.chooseTime('10:00');
    expect(booking.field('notes').value).to.equal('Second floor?');
  });

  describe('for want of a connection', () => {
    it('offers to send once there is one again, and sends nothing by itself', async () => {
      const booking = await failing('offline');
      const sent = backend.asked('POST /bookings').length;
      window.dispatchEvent(new Event('online'));
      await booking.settled();
      await until(() => booking.announced.includes('You are connected again.'), 'it is told');
      expect(booking.focused).to.contain('You are connected again.');
      expect(booking.text).not.to.contain('There is no connection.');
      expect(backend.asked('POST /bookings')).to.have.length(sent);
      await booking.click(booking.button('Book this time'));
      await booking.becomes('You are booked');
    });
  });

  describe('a time that is gone', () => {
    it('is followed by the nearest of the same day and of other days', async () => {
      const booking = await BookingPage.atTimes(backend);
      await backend.bookElsewhere('2026-03-09T08:30:00Z', 'ada');
      booking.picker.time('9:30').click();
      await until(() => booking.alternatives.length, 'alternatives');
      expect(groupsOf(booking)).to.deep.equal(['On the same day']);
    });

    it('is followed by those with the same staff, then by those with others, each named', async () => {
      const booking = await BookingPage.open(backend, { service: 'intro-call', staff: 'ben' });
      await booking.timesShown();
      await backend.bookElsewhere('2026-03-09T12:30:00Z', 'ben');
      booking.picker.time('13:30').click();
      await until(() => booking.alternatives.length, 'alternatives');
      expect(groupsOf(booking)[0]).to.equal('On the same day · With Ben Okafor');
      await expect(booking.element).to.be.accessible();
    });

    it('that this visitor keeps in another tab is called so, and takes nothing from it', async () => {
      const asked: string[] = [];
      const otherTab = new BroadcastChannel('punctual.holds');
      otherTab.onmessage = ({ data }: MessageEvent<{ asks: string }>) => {
        asked.push(data.asks);
        otherTab.postMessage({ keeps: data.asks });
      };
      const booking = await BookingPage.open(backend, { service: 'intro-call', staff: 'ada' });
      await booking.timesShown();
      await backend.bookElsewhere('2026-03-09T08:30:00Z', 'ada');
      booking.picker.time('9:30').click();
      await until(() => booking.text.includes('You are keeping this time yourself, in another tab'), 'whose it is');
      otherTab.close();
      expect(asked).to.deep.equal([JSON.stringify(['intro-call', Date.parse('2026-03-09T08:30:00Z'), 'ada'])]);
      expect(booking.announced).to.equal('You are keeping this time yourself, in another tab');
      expect(backend.asked('DELETE')).to.be.empty;
    });
  });
});

/** Headings of the alternatives. */
function groupsOf(booking: BookingPage): (string | undefined)[] {
  return [...booking.root.querySelectorAll('.near-label')].map((label) => label.textContent.trim());
}

describe('punctual-booking, once it is booked', () => {
  let backend: Backend;
  beforeEach(() => {
    backend = new Backend();
  });

  async function booked(settings: object = {}): Promise<BookingPage> {
    const booking = await BookingPage.open(backend, { service: 'intro-call', ...settings });
    await booking.timesShown();
    await booking.chooseTime('9:30');
    booking.fill(mia);
    await booking.submit();
    await booking.becomes('You are booked');
    return booking;
  }

  const hrefs = (booking: BookingPage): string[] =>
    [...booking.root.querySelectorAll<HTMLAnchorElement>('.confirmation a')].map(({ href }) => href);

  it('can be put into a calendar, by a link or by the server’s file', async () => {
    const booking = await booked();
    expect(hrefs(booking).map((href) => new URL(href).host)).to.deep.equal([
      'calendar.google.com',
      'outlook.live.com',
      'outlook.office.com',
      'calendar.yahoo.com',
    ]);
    const file = await savedFile(() => booking.click(booking.button('Calendar file')));
    expect(file).to.contain('METHOD:PUBLISH');
    await expect(booking.element).to.be.accessible();
  });

  it('has no file where the backend makes none', async () => {
    const client = backend.with({
      getBoot: async (...args) => {
        const boot = await backend.client.getBoot(...args);
        const capabilities = { ...boot.business.capabilities, calendar: false };
        return { ...boot, business: { ...boot.business, capabilities } };
      },
    });
    const booking = await booked({ client });
    expect(booking.button('Calendar file')).to.equal(undefined);
    expect(hrefs(booking)).to.have.length(4);
  });

  it('links to the page that manages it, where the page names one', async () => {
    const booking = await booked({ managePage: '/manage.html' });
    const link = hrefs(booking).at(-1)!;
    expect(link).to.match(/^http:\/\/localhost:\d+\/manage\.html#booking=[0-9A-Z-]{19}&token=[\w-]{43}$/);
    await expect(booking.element).to.be.accessible();
  });

  it('links to nothing that is no page', async () => {
    const booking = await booked({ managePage: 'javascript:alert(1)' });
    expect(hrefs(booking)).to.have.length(4);
  });
});

describe('punctual-booking, loaded anew in the middle of booking', () => {
  afterEach(() => history.replaceState(null, ''));

  it('shows the booking that the server has made, and forgets how it was found', async () => {
    const backend = new Backend();
    const booking = await BookingPage.atDetails(backend);
    booking.fill(mia);
    const release = backend.hold('createBooking');
    await booking.submit();
    await until(() => (history.state as { punctual?: { pending?: object } } | null)?.punctual?.pending, 'it is kept');
    const { pending } = (history.state as { punctual: { pending: { holdId: string } } }).punctual;
    release();
    await booking.becomes('You are booked');
    expect((history.state as { punctual: object }).punctual).to.deep.equal({ pending: undefined });
    booking.element.remove();

    // As if the answer had never come.
    history.replaceState({ punctual: { pending } }, '');
    const anew = await BookingPage.open(backend, { service: 'intro-call' });
    await anew.timesShown();
    backend.clock.idle();
    await anew.becomes('You are booked');
    expect(anew.text).to.contain('Thank you, Mia Wong.').and.to.contain(pending.holdId);
    expect((history.state as { punctual: object }).punctual).to.deep.equal({ pending: undefined });
  });

  it('gives the time back where the server has heard of nothing', async () => {
    const backend = new Backend();
    const { id } = await backend.client.createHold({ serviceId: 'intro-call', start: '2026-03-09T09:00:00Z' });
    history.replaceState(
      { punctual: { pending: { holdId: id, idempotencyKey: 'k'.repeat(32), serviceId: 'intro-call' } } },
      '',
    );
    const booking = await BookingPage.open(backend, { service: 'intro-call' });
    await booking.timesShown();
    backend.clock.idle();
    await until(() => {
      backend.clock.advance(1500);
      return backend.asked(`DELETE /holds/${id}`).length;
    }, 'it is given back');
    expect(booking.pickerShown).to.equal(true);
  });
});
