import { expect } from '@open-wc/testing';
import { ManageElement } from '../../src/elements/manage/manage-element.js';
import type { CreatedBooking } from '../../src/protocol/booking.js';
import { bookFirst, ManagePage } from './pages/manage-page.js';
import { Backend } from './support/backend.js';
import { until } from './support/until.js';

const CHANGED = 'This booking was changed in the meantime. This is how it stands now.';

describe('punctual-manage, when things do not go smoothly', () => {
  let backend: Backend;
  beforeEach(() => {
    backend = new Backend();
  });

  /** The same visitor, or the business, in another tab. */
  const elsewhere = {
    move: (booking: CreatedBooking, start: string) =>
      backend.client.rescheduleBooking({ ...booking, version: booking.version }, { start }),
    cancel: (booking: CreatedBooking) => backend.client.cancelBooking({ ...booking, version: booking.version }, {}),
  };

  describe('a booking that was changed meanwhile', () => {
    it('is shown as it is now, and the question asked again of that', async () => {
      const { page, booking } = await ManagePage.ready(backend);
      await page.chooseTime('11:30');
      await elsewhere.move(booking, '2026-03-10T13:00:00Z');
      await page.press('Move booking');
      await until(() => page.news, 'the news');
      expect([page.news, page.focused]).to.deep.equal([CHANGED, CHANGED]);
      expect(page.fact('So far')).to.contain('14:00');
      expect(page.fact('New time')).to.contain('11:30');
      await page.press('Move booking');
      await until(() => page.news === 'Your booking has been moved.', 'it is moved');
      expect(page.fact('When')).to.contain('11:30');
    });

    it('keeps the reason that was written for a cancellation', async () => {
      const { page, booking } = await ManagePage.ready(backend);
      await page.press('Cancel booking');
      page.reason.value = 'I am ill.';
      await elsewhere.move(booking, '2026-03-10T13:00:00Z');
      await page.press('Yes, cancel it');
      await until(() => page.news === CHANGED, 'the news');
      expect(page.reason.value).to.equal('I am ill.');
      await page.press('Yes, cancel it');
      await page.becomes('This booking is cancelled');
    });

    it('that is cancelled leaves nothing to ask', async () => {
      const { page, booking } = await ManagePage.ready(backend);
      await page.chooseTime('11:30');
      await elsewhere.cancel(booking);
      await page.press('Move booking');
      await page.becomes('This booking is cancelled');
      expect(page.news).to.equal(CHANGED);
    });
  });

  describe('a time that is gone', () => {
    it('is told with the nearest ones, each of which is one press away', async () => {
      const { page } = await ManagePage.ready(backend);
      await page.chooseTime('11:30');
      await backend.bookElsewhere('2026-03-10T10:30:00Z', 'ada');
      await page.press('Move booking');
      await until(() => page.alternatives.length, 'alternatives');
      await page.settled();
      expect(page.focused).to.equal('That time has just been taken');
      expect(page.text).to.contain('On the same day · With Ada Brandt');
      page.alternatives[0]!.click();
      await page.becomes('Move this booking?');
      await page.press('Move booking');
      await until(() => page.news, 'the news');
      expect(page.news).to.equal('Your booking has been moved.');
    });
  });

  describe('an answer that is lost', () => {
    for (const code of ['timeout', 'offline', 'protocol', 'unavailable'] as const) {
      it(`(${code}) of a move that was made is found out`, async () => {
        const { page } = await ManagePage.ready(backend);
        await page.chooseTime('11:30');
        backend.fail('rescheduleBooking', code, { after: true });
        await page.press('Move booking');
        await until(() => page.news, 'the news');
        expect(page.news).to.equal('Your booking has been moved.');
        expect(backend.asked('PATCH')).to.have.length(1);
      });
    }

    it('of a move that was not made is told, and tried again by one press', async () => {
      const { page } = await ManagePage.ready(backend);
      await page.chooseTime('11:30');
      backend.fail('rescheduleBooking', 'timeout');
      await page.press('Move booking');
      await until(() => page.trouble, 'what went wrong');
      expect(page.trouble).to.contain('No answer came in time.');
      await page.settled();
      expect(page.focused).to.contain('No answer came in time.');
      await page.press('Move booking');
      await until(() => page.news === 'Your booking has been moved.', 'it is moved');
    });

    it('is found out later, when the booking cannot be read either', async () => {
      const { page } = await ManagePage.ready(backend);
      await page.press('Cancel booking');
      backend.fail('cancelBooking', 'offline', { after: true });
      backend.fail('getBooking', 'offline');
      await page.press('Yes, cancel it');
      await until(() => page.trouble, 'what went wrong');
      await page.press('Yes, cancel it');
      await page.becomes('This booking is cancelled');
      expect(page.news).to.equal('Your booking is cancelled, and the time is free again.');
    });

    it('is being looked for in plain sight', async () => {
      const { page } = await ManagePage.ready(backend);
      await page.press('Cancel booking');
      const release = backend.hold('cancelBooking');
      await page.press('Yes, cancel it');
      backend.clock.advance(4000);
      await page.settled();
      expect(page.text).to.contain('Checking whether the change went through…');
      release();
      await page.becomes('This booking is cancelled');
      expect(backend.clock.waiting).to.equal(0);
    });
  });

  describe('a booking that cannot be read', () => {
    it('because the page has no link, is asked for', async () => {
      const page = await ManagePage.open(backend, {}, '<p slot="contact">Call us.</p>');
      await until(() => page.text.includes('Open this page with the link'), 'a sentence');
      expect(page.root.querySelector('slot[name="contact"]')).to.be.ok;
    });

    it('because the link is wrong, is told so, and no press promises more', async () => {
      const booking = await bookFirst(backend);
      const page = await ManagePage.open(backend, { access: { ...booking, manageToken: 'wrong' } });
      await until(() => page.trouble, 'a sentence');
      expect(page.trouble).to.contain('This link does not lead to a booking.');
      expect(page.buttons).to.be.empty;
      await expect(page.element).to.be.accessible();
    });

    it('for want of a connection, is read again by one press', async () => {
      const booking = await bookFirst(backend);
      backend.fail('getBooking', 'offline');
      const page = await ManagePage.open(backend, { access: booking });
      await until(() => page.trouble, 'a sentence');
      expect(document.activeElement).not.to.equal(page.element);
      await page.press('Try again');
      await until(() => page.fact('When'), 'the booking');
    });
  });

  it('tells when the times’ code or beginnings cannot be had, and tries again', async () => {
    const { page } = await ManagePage.ready(backend);
    const load = ManageElement.loadPicker;
    ManageElement.loadPicker = () => Promise.reject(new TypeError('no network'));
    backend.fail('getBoot', 'unavailable');
    await page.press('Change time');
    await until(() => page.trouble, 'what went wrong');
    ManageElement.loadPicker = load;
    await page.press('Try again');
    await until(() => page.root.querySelector('punctual-slot-picker') && page.picker.times.length, 'times');
  });

  describe('the link of the page', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('is read, taken out of the address, and lives through a reload', async () => {
      const { id, manageToken } = await bookFirst(backend);
      history.replaceState({ page: 'own' }, '', `#booking=${id}&token=${manageToken}`);
      const page = await ManagePage.open(backend);
      await until(() => page.fact('When'), 'the booking');
      expect(location.hash).to.equal('');
      expect((history.state as { page: string }).page).to.equal('own');
      expect(backend.requests.filter((line) => line.includes(manageToken))).to.be.empty;
      page.element.remove();
      const again = await ManagePage.open(backend);
      await until(() => again.fact('When'), 'the booking again');
    });

    it('is followed when another is opened on the same page', async () => {
      const [first, second] = [await bookFirst(backend), await bookFirst(backend, { start: '2026-03-11T09:00:00Z' })];
      history.replaceState(null, '', `#booking=${first.id}&token=${first.manageToken}`);
      const page = await ManagePage.open(backend);
      await until(() => page.fact('Reference') === first.id, 'the first');
      location.hash = `booking=${second.id}&token=${second.manageToken}`;
      await until(() => page.fact('Reference') === second.id, 'the second');
      expect(location.hash).to.equal('');
    });

    it('leaves any other fragment alone', async () => {
      history.replaceState(null, '', '#contact');
      const page = await ManagePage.open(backend);
      await until(() => page.text.includes('Open this page with the link'), 'a sentence');
      expect(location.hash).to.equal('#contact');
    });
  });
});
