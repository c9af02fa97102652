import { expect, fixture, html } from '@open-wc/testing';
import { BookingElement } from '../../src/elements/booking/booking-element.js';
import { BookingPage } from './pages/booking-page.js';
import { Backend } from './support/backend.js';
import { until } from './support/until.js';

const mia = { name: 'Mia Wong', email: 'mia@example.com' };
const minutes = 60_000;

describe('punctual-booking, when things do not go smoothly', () => {
  let backend: Backend;
  beforeEach(() => {
    backend = new Backend();
  });

  describe('a hold', () => {
    it('keeps the time, and counts down', async () => {
      const booking = await BookingPage.atDetails(backend);
      expect(booking.countdown).to.equal('10:00');
      backend.clock.advance(61_000);
      await booking.settled();
      expect(booking.countdown).to.equal('8:59');
    });

    it('is told aloud at two minutes and at thirty seconds, and when it is over', async () => {
      const booking = await BookingPage.atDetails(backend);
      backend.clock.advance(8 * minutes);
      await booking.settled();
      expect(booking.announced).to.equal('This time is kept for you for another 2 minutes.');
      backend.clock.advance(90_000);
      await booking.settled();
      expect(booking.announced).to.equal('This time is kept for you for another 30 seconds.');
      backend.clock.advance(30_000);
      await booking.settled();
      expect(booking.announced).to.contain('no longer kept for you');
    });

    it('can be extended by one press', async () => {
      const booking = await BookingPage.atDetails(backend);
      backend.clock.advance(9 * minutes);
      await booking.settled();
      await booking.click(booking.button('I need more time'));
      await until(() => booking.countdown === '10:00', 'ten minutes again');
      expect(booking.announced).to.equal('This time is now kept for you for 10 minutes.');
    });

    it('that is over does not stop the booking', async () => {
      const booking = await BookingPage.atDetails(backend);
      booking.fill(mia);
      backend.clock.advance(11 * minutes);
      await booking.submit();
      await booking.becomes('You are booked');
    });

    it('that the backend calls over does not stop it either', async () => {
      const booking = await BookingPage.atDetails(backend);
      booking.fill(mia);
      backend.serverAhead = 11 * minutes;
      backend.fail('createBooking', 'hold-expired');
      await booking.submit();
      await booking.becomes('You are booked');
    });

    it('that is on its way is waited for before the booking is sent', async () => {
      const booking = await BookingPage.atTimes(backend);
      const release = backend.hold('createHold');
      booking.picker.time('9:30').click();
      await until(() => booking.field('email'), 'the form');
      booking.fill(mia);
      await booking.submit();
      expect(booking.text).to.contain('Booking…');
      release();
      await booking.becomes('You are booked');
      expect(backend.asked('POST')).to.deep.equal(['POST /holds', 'POST /bookings']);
    });

    it('is given back for a newer choice', async () => {
      const booking = await BookingPage.atDetails(backend);
      await booking.click(booking.button('Change time'));
      await booking.chooseTime('10:00');
      await until(() => backend.asked('DELETE /holds').length, 'the first is given back');
      expect(backend.asked('POST /holds')).to.have.length(2);
    });

    it('is kept when the visitor only looks back', async () => {
      const booking = await BookingPage.atDetails(backend);
      await booking.click(booking.button('Change time'));
      await booking.chooseTime('9:30');
      expect(backend.asked('POST /holds')).to.have.length(1);
    });

    it('is given back when the element leaves the page, and not when it is moved', async () => {
      const booking = await BookingPage.atDetails(backend);
      const elsewhere = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
      elsewhere.append(booking.element);
      await booking.settled();
      expect(backend.asked('DELETE /holds')).to.be.empty;
      booking.element.remove();
      await until(() => backend.asked('DELETE /holds').length, 'it is given back');
      expect(backend.clock.waiting).to.equal(0);
    });

    it('is given back when the page goes away', async () => {
      await BookingPage.atDetails(backend);
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
      await until(() => backend.asked('DELETE /holds').length, 'it is given back');
    });

    it('is not asked for where the backend has none', async () => {
      const { client } = backend;
      const getBoot: typeof client.getBoot = async (...args) => {
        const boot = await client.getBoot(...args);
        return {
          ...boot,
          business: { ...boot.business, capabilities: { holds: false, reschedule: false, cancel: false } },
        };
      };
      const booking = await BookingPage.open(backend, {
        service: 'intro-call',
        client: backend.with({ getBoot }),
      });
      await booking.timesShown();
      booking.picker.time('9:30').click();
      await until(() => booking.field('email'), 'the form');
      booking.fill(mia);
      await booking.submit();
      await booking.becomes('You are booked');
      expect(backend.asked('POST /holds')).to.be.empty;
    });
  });

  describe('a time that is gone', () => {
    it('sends the visitor back with the reason, the nearest times and every answer', async () => {
      const booking = await BookingPage.atDetails(backend, '10:00');
      booking.fill({ ...mia, notes: 'Second floor?' });
      await booking.click(booking.button('Change time'));
      await backend.bookElsewhere('2026-03-09T08:30:00Z', 'ada');
      booking.picker.time('9:30').click();
      await until(() => booking.alternatives.length, 'alternatives');
      await booking.settled();
      expect(booking.focused).to.equal('That time has just been taken');
      expect(booking.text).to.contain('Nothing you wrote is lost.');
      await booking.click(booking.alternatives[0]);
      await until(() => booking.field('notes'), 'the form');
      expect(booking.field('notes').value).to.equal('Second floor?');
    });

    it('is no longer offered', async () => {
      const booking = await BookingPage.atTimes(backend);
      await backend.bookElsewhere('2026-03-09T08:30:00Z', 'ada');
      booking.picker.time('9:30').click();
      await until(() => booking.alternatives.length, 'alternatives');
      await until(() => booking.picker.times.length && !booking.picker.times.includes('9:30'), 'fresh times');
    });
  });

  describe('what fails', () => {
    it('is told in place of the services, and tried again', async () => {
      backend.fail('getBoot', 'offline');
      const booking = await BookingPage.open(backend);
      await until(() => booking.text.includes('There is no connection.'), 'a sentence');
      await booking.click(booking.button('Try again'));
      await until(() => booking.services.length, 'services');
    });

    it('may be the code of the later steps, which is tried again', async () => {
      const load = BookingElement.loadLaterSteps;
      BookingElement.loadLaterSteps = () => Promise.reject(new TypeError('no network'));
      const booking = await BookingPage.atTimes(backend);
      booking.picker.time('9:30').click();
      await until(() => booking.button('Try again'), 'a way on');
      BookingElement.loadLaterSteps = load;
      await booking.click(booking.button('Try again'));
      await until(() => booking.countdown, 'the form, and the hold');
    });

    it('is told when nobody names a backend', async () => {
      const booking = await BookingPage.open(backend, { client: undefined });
      backend.clock.idle();
      await until(() => booking.text.includes('Booking is not available right now.'), 'a sentence');
    });
  });
});
