import { expect, oneEvent } from '@open-wc/testing';
import type { BookingCompleteEvent, BookingSubmitEvent } from '../../src/elements/booking/booking-events.js';
import { BookingPage } from './pages/booking-page.js';
import { Backend } from './support/backend.js';
import { until } from './support/until.js';

const mia = { name: 'Mia Wong', email: 'mia@example.com' };

describe('punctual-booking', () => {
  let backend: Backend;
  beforeEach(() => {
    backend = new Backend();
  });

  describe('services', () => {
    it('are listed with length and price', async () => {
      const booking = await BookingPage.open(backend);
      await until(() => booking.services.length, 'services');
      expect(booking.services).to.have.length(3);
      expect(booking.services[1]).to.match(/^Consultation 30 mins? \/ 1 hrs? from €90$/);
    });

    it('lead to their times, and back', async () => {
      const booking = await BookingPage.open(backend);
      await until(() => booking.services.length, 'services');
      await booking.chooseService('Consultation');
      expect(booking.title).to.equal('Choose a day and time');
      expect(booking.focused).to.equal(booking.title);
      await booking.click(booking.button('Back'));
      expect(booking.focused).to.equal('What would you like to book?');
    });

    it('are no step where the page names one', async () => {
      const booking = await BookingPage.atTimes(backend);
      expect(booking.text).to.contain('Intro call');
      expect(booking.button('Back')).to.equal(undefined);
      expect(backend.requests).to.deep.equal(['GET /boot?service=intro-call']);
    });

    it('are no step where there is one only', async () => {
      const { testConfig } = await import('../support/test-server.js');
      const booking = await BookingPage.open(new Backend({ config: { services: [testConfig.services[0]!] } }));
      await booking.timesShown();
      expect(booking.title).to.equal('Choose a day and time');
    });

    it('that do not exist are said to, in place', async () => {
      const booking = await BookingPage.open(backend, { service: 'massage' });
      await until(() => booking.text.includes('This service is not offered here.'), 'a sentence');
    });

    it('of several lengths let the visitor choose one beside the times', async () => {
      const booking = await BookingPage.atTimes(backend, 'consultation');
      await booking.click(booking.option('1 hr'));
      await until(() => backend.asked('GET /services/consultation/availability').length, 'other times');
      expect(backend.requests.at(-1)).to.contain('duration=60');
    });
  });

  describe('booking', () => {
    it('goes from a time to the confirmation, and the server has it', async () => {
      const booking = await BookingPage.atDetails(backend);
      booking.fill({ ...mia, notes: 'Second floor?' });
      const completed = oneEvent<BookingCompleteEvent>(booking.element, 'punctual-booking-complete');
      await booking.submit();
      const { id, serviceId, start } = await completed;
      expect({ serviceId, start: Date.parse(start) }).to.deep.equal({
        serviceId: 'intro-call',
        start: Date.parse('2026-03-09T08:30:00Z'),
      });
      await booking.becomes('You are booked');
      expect(booking.focused).to.equal('You are booked');
      expect(booking.text).to.contain('Mia Wong').and.to.contain(id).and.to.contain('Intro call');
    });

    it('tells nothing of the visitor in its events', async () => {
      const booking = await BookingPage.atDetails(backend);
      booking.fill(mia);
      const told: string[] = [];
      for (const name of ['punctual-booking-submit', 'punctual-booking-complete']) {
        booking.element.addEventListener(name, (event) => told.push(JSON.stringify(Object.entries(event))));
      }
      await booking.submit();
      await booking.becomes('You are booked');
      expect(told).to.have.length(2);
      expect(told.join()).not.to.contain('mia').and.not.to.contain('Mia');
    });

    it('does not send what the page prevents', async () => {
      const booking = await BookingPage.atDetails(backend);
      booking.fill(mia);
      booking.element.addEventListener('punctual-booking-submit', (event) => event.preventDefault());
      setTimeout(() => void booking.submit());
      const event = await oneEvent<BookingSubmitEvent>(booking.element, 'punctual-booking-submit');
      expect(event.duration).to.equal(30);
      await booking.settled();
      expect(backend.asked('POST /bookings')).to.be.empty;
      expect(booking.button('Book this time')).to.exist;
    });

    it('makes one request of a double press', async () => {
      const booking = await BookingPage.atDetails(backend);
      booking.fill(mia);
      void booking.submit();
      void booking.submit();
      await booking.becomes('You are booked');
      expect(backend.asked('POST /bookings')).to.have.length(1);
    });

    it('asks again when the answer is lost, says so, and books once', async () => {
      const booking = await BookingPage.atDetails(backend);
      booking.fill(mia);
      backend.fail('createBooking', 'timeout', { after: true });
      await booking.submit();
      await until(() => booking.text.includes('Checking whether your booking went through'), 'checking');
      backend.clock.advance(1_500);
      await booking.becomes('You are booked');
      expect(backend.asked('POST /bookings')).to.have.length(2);
    });

    it('shows what is confirmed in both zones where they differ', async () => {
      const booking = await BookingPage.open(backend, { service: 'intro-call', timezone: 'Asia/Kathmandu' });
      await booking.timesShown();
      await booking.chooseTime('13:45');
      booking.fill(mia);
      await booking.submit();
      await booking.becomes('You are booked');
      expect(booking.text)
        .to.contain('13:45')
        .and.to.contain('Nepal Time')
        .and.to.match(/0?9:00, Central European/);
    });

    it('can be begun again, with the contact kept', async () => {
      const booking = await BookingPage.atDetails(backend);
      booking.fill(mia);
      await booking.submit();
      await booking.becomes('You are booked');
      await booking.click(booking.button('Book another time'));
      await booking.timesShown();
      await booking.chooseTime('10:00');
      expect(booking.field('email').value).to.equal('mia@example.com');
    });
  });

  describe('details', () => {
    it('that are wrong are told beside their fields and in a summary that has the focus', async () => {
      const booking = await BookingPage.atDetails(backend);
      booking.fill({ email: 'mia@' });
      await booking.submit();
      expect(booking.problemOf('name')).to.equal('Enter your name');
      expect(booking.problemOf('email')).to.equal('Enter an email address like name@example.com');
      expect(booking.focused).to.contain('Please check your answers');
      await booking.click(booking.problems[1]);
      expect(booking.form!.activeElement).to.equal(booking.field('email'));
      expect(backend.asked('POST /bookings')).to.be.empty;
    });

    it('are known to the browser, which can fill them in', async () => {
      const booking = await BookingPage.atDetails(backend);
      expect([booking.field('name').autocomplete, booking.field('email').autocomplete]).to.deep.equal([
        'name',
        'email',
      ]);
    });

    it('are kept on the way back to the times', async () => {
      const booking = await BookingPage.atDetails(backend);
      booking.fill({ ...mia, notes: 'Second floor?' });
      await booking.click(booking.button('Change time'));
      expect(booking.picker.chosen).to.equal('9:30');
      await booking.chooseTime('10:00');
      expect([booking.field('name').value, booking.field('notes').value]).to.deep.equal(['Mia Wong', 'Second floor?']);
    });

    it('are kept when there is no connection, and sent when the visitor says so', async () => {
      const booking = await BookingPage.atDetails(backend);
      booking.fill(mia);
      backend.fail('createBooking', 'unavailable');
      await booking.submit();
      await until(() => booking.text.includes('Booking is not available right now.'), 'a sentence');
      expect(booking.focused).to.contain('Booking is not available right now.');
      expect(booking.field('name').value).to.equal('Mia Wong');
      await booking.click(booking.button('Try again'));
      await booking.becomes('You are booked');
    });

    it('that only the server refuses are told beside their fields', async () => {
      const errors = [{ pointer: '/contact/email', code: 'blocked' }];
      backend.fail('createBooking', 'validation', { errors });
      const booking = await BookingPage.atDetails(backend);
      booking.fill(mia);
      await booking.submit();
      await until(() => booking.problemOf('email'), 'a fault beside the field');
      expect(booking.problemOf('email')).to.equal('Check this answer');
    });
  });

  describe('on the page', () => {
    it('is accessible with services', async () => {
      const booking = await BookingPage.open(backend);
      await until(() => booking.services.length, 'services');
      await expect(booking.element).to.be.accessible();
    });

    it('is accessible with times', async () => {
      const booking = await BookingPage.atTimes(backend, 'consultation');
      await expect(booking.element).to.be.accessible();
    });

    it('is accessible with details, and with faults in them', async () => {
      const booking = await BookingPage.atDetails(backend);
      await expect(booking.element).to.be.accessible();
      await booking.submit();
      await expect(booking.element).to.be.accessible();
    });

    it('is accessible with a conflict', async () => {
      const booking = await BookingPage.atTimes(backend);
      await backend.bookElsewhere('2026-03-09T08:30:00Z', 'ada');
      booking.picker.time('9:30').click();
      await until(() => booking.alternatives.length, 'alternatives');
      await booking.picker.settled();
      await expect(booking.element).to.be.accessible();
    });

    it('is accessible when it is done', async () => {
      const booking = await BookingPage.atDetails(backend);
      booking.fill(mia);
      await booking.submit();
      await booking.becomes('You are booked');
      await expect(booking.element).to.be.accessible();
    });

    it('has its final height before the first answer, and asks for it once', async () => {
      const release = backend.hold('getBoot');
      const booking = await BookingPage.open(backend, { service: 'intro-call' });
      booking.element.style.inlineSize = '70em';
      await booking.picker.settled();
      const before = booking.element.offsetHeight;
      release();
      await booking.timesShown();
      expect(booking.element.offsetHeight).to.equal(before);
      expect(backend.requests).to.deep.equal(['GET /boot?service=intro-call']);
    });

    it('has one live region of its own, there before it speaks', async () => {
      const booking = await BookingPage.open(backend);
      expect(booking.root.querySelectorAll('[role="status"], [aria-live]')).to.have.length(1);
    });

    it('writes no style attributes', async () => {
      const booking = await BookingPage.atDetails(backend);
      booking.fill(mia);
      await booking.submit();
      await booking.becomes('You are booked');
      const all = [booking.root, booking.picker.root, booking.picker.calendar.element.shadowRoot!];
      expect(all.flatMap((root) => [...root.querySelectorAll('[style], style')])).to.be.empty;
    });
  });
});
