import { expect } from '@open-wc/testing';
import { BookingCancelEvent, BookingChangeEvent, BookingMoveEvent } from '../../src/elements/manage/manage-events.js';
import { bookFirst, ManagePage } from './pages/manage-page.js';
import { Backend } from './support/backend.js';
import { savedFile } from './support/saved-file.js';
import { until } from './support/until.js';

const HOUR = 3_600_000;

describe('punctual-manage', () => {
  let backend: Backend;
  beforeEach(() => {
    backend = new Backend();
  });

  describe('shows', () => {
    it('what was booked, and until when it can be changed', async () => {
      const { page, booking } = await ManagePage.ready(backend);
      expect(page.title).to.equal('Your booking');
      expect(page.fact('When')).to.match(/^Tuesday,? 10 March 2026, 10:00 Central European Standard Time \(GMT\+1\)$/);
      expect([page.fact('With'), page.fact('Reference')]).to.deep.equal(['Ada Brandt', booking.id]);
      expect(page.text).to.match(/You can change or cancel it here until Tuesday,? 10 March 2026, 0?8:00\./);
      expect(page.buttons.slice(0, 2)).to.deep.equal(['Change time', 'Cancel booking']);
      await expect(page.element).to.be.accessible();
    });

    it('calendars to add it to, which are told nothing of the visitor and nothing that changes it', async () => {
      const { page, booking } = await ManagePage.ready(backend);
      const calendars = page.links.filter(({ target }) => target === '_blank').map(({ href }) => href);
      expect(calendars.map((href) => new URL(href).host)).to.deep.equal([
        'calendar.google.com',
        'outlook.live.com',
        'outlook.office.com',
        'calendar.yahoo.com',
      ]);
      for (const href of calendars) {
        expect(href).to.contain('Intro%20call');
        for (const secret of ['Mia', 'mia%40', booking.manageToken]) expect(href).not.to.contain(secret);
      }
    });

    it('times of a visitor elsewhere in both zones', async () => {
      const { page } = await ManagePage.ready(backend, {}, { timezone: 'Asia/Tokyo' });
      expect(page.fact('When')).to.contain('18:00').and.to.contain('10:00');
    });

    it('what the page has for questions about data, or a link to it', async () => {
      const booking = await bookFirst(backend);
      const slotted = await ManagePage.open(backend, { access: booking }, '<p slot="privacy-request">Ask us</p>');
      await until(() => slotted.root.querySelector('slot[name="privacy-request"]'), 'the slot');
      const linked = await ManagePage.open(backend, { access: booking, privacyPage: '/privacy.html' });
      await until(() => linked.text.includes('Ask about your data'), 'the link');
      const none = await ManagePage.open(backend, { access: booking });
      await until(() => none.fact('When'), 'the booking');
      expect(none.text).not.to.contain('Your data');
    });
  });

  describe('moves a booking', () => {
    it('with its own time shown as free, and chosen', async () => {
      const { page } = await ManagePage.ready(backend);
      await page.press('Change time');
      await until(() => page.root.querySelector('punctual-slot-picker') && page.picker.times.length, 'times');
      expect([page.title, page.focused]).to.deep.equal(['Choose a new time', 'Choose a new time']);
      expect([page.picker.times.includes('10:00'), page.picker.chosen]).to.deep.equal([true, '10:00']);
      await page.picker.settled();
      const root = page.picker.root.querySelector('punctual-calendar')!.shadowRoot!;
      await until(() => root.getAnimations().length === 0, 'colours have come to rest');
      await expect(page.element).to.be.accessible();
    });

    it('once the visitor has said so, and says that it is done', async () => {
      const { page, booking } = await ManagePage.ready(backend);
      const changes: BookingChangeEvent[] = [];
      page.element.addEventListener('punctual-booking-change', (event) => {
        if (event instanceof BookingChangeEvent) changes.push(event);
      });
      await page.chooseTime('11:30');
      expect(page.fact('So far')).to.contain('10:00');
      expect(page.fact('New time')).to.contain('11:30');
      await expect(page.element).to.be.accessible();
      await page.press('Move booking');
      await until(() => page.news, 'the news');
      expect([page.news, page.focused]).to.deep.equal(Array(2).fill('Your booking has been moved.'));
      expect(page.fact('When')).to.contain('11:30');
      expect(page.text).to.contain('Your calendar still has the old time.');
      expect(changes.map(({ id, status, start }) => [id, status, start])).to.deep.equal([
        [booking.id, 'confirmed', '2026-03-10T10:30:00Z'],
      ]);
    });

    it('stays with the same staff, unless the visitor wants times with anyone', async () => {
      const { page } = await ManagePage.ready(backend, { staffId: 'ben' });
      await page.press('Change time');
      await until(() => page.root.querySelector('punctual-slot-picker') && page.picker.times.length, 'times');
      // Ben works until 14:00.
      expect(page.picker.times).not.to.include('15:00');
      await page.press('Times with anyone');
      await until(() => page.picker.times.includes('15:00'), 'times of the others');
      await page.pickTime('15:00');
      await page.press('Move booking');
      await until(() => page.news, 'the news');
      expect(page.fact('With')).to.equal('Ada Brandt');
    });

    it('to another time after a second thought, or not at all', async () => {
      const { page } = await ManagePage.ready(backend);
      await page.chooseTime('11:30');
      await page.press('Choose another time');
      await page.pickTime('14:00');
      expect(page.fact('New time')).to.contain('14:00');
      await page.press('Leave it as it is');
      expect([page.title, page.focused]).to.deep.equal(['Your booking', 'Your booking']);
      expect(backend.asked('PATCH')).to.be.empty;
    });

    it('once, however often it is pressed', async () => {
      const { page } = await ManagePage.ready(backend);
      await page.chooseTime('11:30');
      const release = backend.hold('rescheduleBooking');
      await page.press('Move booking');
      await page.press('Moving…');
      release();
      await until(() => page.news, 'the news');
      expect(backend.asked('PATCH')).to.have.length(1);
    });

    it('not where the page stops it', async () => {
      const { page, booking } = await ManagePage.ready(backend);
      const asked: string[] = [];
      page.element.addEventListener('punctual-booking-move', (event) => {
        event.preventDefault();
        if (event instanceof BookingMoveEvent) asked.push(event.id, event.start);
      });
      await page.chooseTime('11:30');
      await page.press('Move booking');
      expect(asked).to.deep.equal([booking.id, '2026-03-10T10:30:00.000Z']);
      expect(backend.asked('PATCH')).to.be.empty;
    });
  });

  describe('cancels a booking', () => {
    it('with the reason, and gives its calendar entry back', async () => {
      const { page, booking } = await ManagePage.ready(backend);
      await page.press('Cancel booking');
      expect([page.title, page.focused]).to.deep.equal(Array(2).fill('Cancel this booking?'));
      page.reason.value = ' I am ill. ';
      await expect(page.element).to.be.accessible();
      await page.press('Yes, cancel it');
      await page.becomes('This booking is cancelled');
      expect(page.focused).to.equal('Your booking is cancelled, and the time is free again.');
      expect((await backend.server.store.find(booking.id))?.cancellationReason).to.equal('I am ill.');
      expect(page.buttons).to.deep.equal(['Calendar file']);
      expect(page.text).to.contain('Take it out of your calendar:');
    });

    it('without a reason, if none is given, and once', async () => {
      const { page, booking } = await ManagePage.ready(backend);
      const asked: string[] = [];
      page.element.addEventListener('punctual-booking-cancel', (event) => {
        if (event instanceof BookingCancelEvent) asked.push(event.id);
      });
      await page.press('Cancel booking');
      const release = backend.hold('cancelBooking');
      await page.press('Yes, cancel it');
      await page.press('Cancelling…');
      release();
      await page.becomes('This booking is cancelled');
      expect((await backend.server.store.find(booking.id))?.cancellationReason).to.equal(undefined);
      expect(backend.asked('POST /bookings/')).to.have.length(1);
      expect(asked).to.deep.equal([booking.id, booking.id]);
    });
  });

  describe('outside of the window', () => {
    it('says why nothing can be changed here, and whom to ask', async () => {
      const booking = await bookFirst(backend);
      backend.clock.advance(25 * HOUR + 1000);
      const page = await ManagePage.open(backend, { access: booking });
      await until(() => page.fact('When'), 'the booking');
      expect(page.text).to.match(/too late to change or cancel it here\. That was possible until .*0?8:00\./);
      expect(page.buttons).to.deep.equal(['Calendar file']);
      const ways = page.links.map(({ href }) => href);
      expect(ways).to.include.members(['tel:+49305550100', 'mailto:hallo@testpraxis.example']);
      await expect(page.element).to.be.accessible();
    });

    it('says the same when that comes to be while the visitor looks', async () => {
      const { page } = await ManagePage.ready(backend);
      await page.press('Cancel booking');
      backend.serverAhead = 25 * HOUR + 1000;
      await page.press('Yes, cancel it');
      await page.becomes('Your booking');
      expect(page.text).to.contain('It is too late to change or cancel it here.');
      expect(page.button('Cancel booking')).to.equal(undefined);
    });

    it('says that an appointment is over', async () => {
      const booking = await bookFirst(backend);
      backend.clock.advance(48 * HOUR);
      const page = await ManagePage.open(backend, { access: booking });
      await until(() => page.text.includes('This appointment is over.'), 'the sentence');
    });
  });

  describe('the calendar file', () => {
    it('is the server’s, fetched with the token in a header', async () => {
      const { page, booking } = await ManagePage.ready(backend);
      const file = await savedFile(() => page.press('Calendar file'));
      expect(file).to.match(/^BEGIN:VCALENDAR[^]*SUMMARY:Intro call – Testpraxis/);
      expect(backend.asked(`GET /bookings/${booking.id}/calendar`)).to.deep.equal([
        `GET /bookings/${booking.id}/calendar.ics`,
      ]);
    });

    it('that cannot be had is told, and can be asked for again', async () => {
      const { page } = await ManagePage.ready(backend);
      backend.fail('getCalendarFile', 'unavailable');
      await page.press('Calendar file');
      await until(() => page.text.includes('The file could not be fetched just now.'), 'a sentence');
      expect(page.button('Calendar file')).to.be.ok;
    });
  });
});
