import { expect, oneEvent } from '@open-wc/testing';
import type { SlotChangeEvent } from '../../src/elements/slot-picker/slot-picker-events.js';
import { SlotPickerPage } from './pages/slot-picker-page.js';
import { Backend } from './support/backend.js';
import { until } from './support/until.js';

describe('punctual-slot-picker', () => {
  let backend: Backend;
  beforeEach(() => {
    backend = new Backend();
  });

  describe('times', () => {
    it('shows those of the first day that has any', async () => {
      const picker = await SlotPickerPage.ready(backend);
      expect(picker.title).to.match(/Monday,? 9 March/);
      expect(picker.times.slice(0, 3)).to.deep.equal(['9:00', '9:30', '10:00']);
    });

    it('tells each with its full date, time and zone', async () => {
      const picker = await SlotPickerPage.ready(backend);
      expect(picker.labels[0]).to.match(/^Monday,? 9 March 2026, 0?9:00, Central European Standard Time$/);
    });

    it('groups them by part of day', async () => {
      const picker = await SlotPickerPage.ready(backend);
      const parts = [...picker.root.querySelectorAll('.part-name')].map((part) => part.textContent);
      expect(parts).to.deep.equal(['Morning', 'Afternoon']);
    });

    it('says how many seats are left', async () => {
      const picker = await SlotPickerPage.ready(backend, { service: 'group-class' });
      expect(picker.labels[0]).to.match(/4 seats left$/);
    });

    it('puts the business’s time beside the visitor’s where their clocks differ', async () => {
      const picker = await SlotPickerPage.ready(backend, { timezone: 'Asia/Kathmandu' });
      expect(picker.times[0]).to.equal('13:45');
      expect(picker.asides('13:45')).to.deep.equal(['9:00 CET']);
      expect(picker.text).to.contain('Nepal Time (GMT+5:45)').and.to.contain('Testpraxis: Central European');
    });

    it('shows the length that is asked for', async () => {
      const picker = await SlotPickerPage.ready(backend, { service: 'consultation', duration: 60 });
      expect(backend.asked('GET /services/consultation/availability')[0]).to.contain('duration=60');
      expect(picker.times).to.contain('16:00').and.not.to.contain('16:30');
    });

    it('tells the two apart that a wall clock shows twice', async () => {
      const night = new Backend({
        now: '2026-10-24T10:00:00Z',
        config: {
          staff: [
            { id: 'ada', name: 'Ada Brandt', hours: { sun: ['00:00-06:00'] } },
            { id: 'ben', name: 'Ben Okafor', hours: {} },
          ],
        },
      });
      const picker = await SlotPickerPage.ready(night);
      expect(picker.asides('2:30')).to.deep.equal(['GMT+2', 'GMT+1']);
    });
  });

  describe('choosing', () => {
    it('fires one event with the instant', async () => {
      const picker = await SlotPickerPage.ready(backend);
      setTimeout(() => picker.time('9:30').click());
      const { value, slot } = await oneEvent<SlotChangeEvent>(picker.element, 'punctual-slot-change');
      expect(value).to.equal('2026-03-09T08:30:00.000Z');
      expect(slot.start).to.equal(Date.parse(value));
      await picker.settled();
      expect(picker.chosen).to.equal('9:30');
    });

    it('moves the focus from a day to its times, and back on Escape', async () => {
      const picker = await SlotPickerPage.ready(backend);
      await picker.chooseDay('2026-03-11');
      expect(picker.title).to.match(/Wednesday,? 11 March/);
      expect(picker.focused).to.equal('9:00');
      await picker.press('Escape');
      expect(picker.calendar.focused).to.equal('2026-03-11');
    });

    it('has a button back to the days', async () => {
      const picker = await SlotPickerPage.ready(backend);
      await picker.chooseDay('2026-03-11');
      await picker.click(picker.button('Back to the days'));
      expect(picker.calendar.focused).to.equal('2026-03-11');
    });

    it('goes through the times with the arrow keys and chooses none of them', async () => {
      const picker = await SlotPickerPage.ready(backend);
      picker.element.focus();
      await picker.press('ArrowDown');
      await picker.press('ArrowRight');
      expect(picker.focused).to.equal('10:00');
      await picker.press('Home');
      await picker.press('ArrowUp');
      expect(picker.focused).to.equal(picker.times.at(-1));
      expect(picker.element.value).to.equal('');
    });

    it('is one stop for Tab', async () => {
      const picker = await SlotPickerPage.ready(backend);
      expect(picker.radios.filter((radio) => radio.tabIndex === 0)).to.have.length(1);
    });
  });

  describe('requests', () => {
    it('shows the first month from one request', async () => {
      await SlotPickerPage.ready(backend);
      expect(backend.requests).to.deep.equal(['GET /boot?service=intro-call']);
    });

    it('asks for the next month when there is nothing else to do, on the grid of UTC months', async () => {
      const picker = await SlotPickerPage.ready(backend);
      await until(() => (backend.clock.idle(), backend.requests.length === 2), 'a second request');
      expect(backend.requests[1]).to.match(/from=2026-03-31T00%3A00%3A00Z&to=2026-05-02T00%3A00%3A00Z/);
      await picker.click(picker.calendar.button('Next month'));
      await until(() => picker.times.length, 'times are shown');
      expect(backend.requests).to.have.length(2);
    });

    it('asks for nothing on the way back to a month that was seen, while it is fresh', async () => {
      const picker = await SlotPickerPage.ready(backend);
      await picker.click(picker.calendar.button('Next month'));
      await until(() => picker.title.includes('April') && picker.times.length, 'April');
      backend.clock.advance(59_000);
      const before = backend.requests.length;
      await picker.click(picker.calendar.button('Previous month'));
      expect(picker.title).to.contain('March');
      expect(picker.times).not.to.be.empty;
      expect(backend.requests).to.have.length(before);
    });

    it('asks again for a month that is a minute old, and shows the old one until then', async () => {
      const picker = await SlotPickerPage.ready(backend);
      await picker.click(picker.calendar.button('Next month'));
      await until(() => picker.title.includes('April'), 'April');
      backend.clock.advance(61_000);
      const release = backend.hold('getAvailability');
      await picker.click(picker.calendar.button('Previous month'));
      expect(picker.title).to.contain('March');
      expect(picker.times).not.to.be.empty;
      release();
      await until(() => backend.asked('GET /services').length === 2, 'March was asked for again');
    });

    it('drops the answer to a month that is no longer looked at', async () => {
      const picker = await SlotPickerPage.ready(backend);
      const release = backend.hold('getAvailability');
      await picker.click(picker.calendar.button('Next month'));
      await picker.click(picker.calendar.button('Previous month'));
      release();
      await until(() => backend.asked('GET /services').length, 'April was asked for');
      await picker.settled();
      expect(picker.title).to.contain('March');
    });

    it('does not tell of a failure in a month that is no longer looked at', async () => {
      const picker = await SlotPickerPage.ready(backend);
      let told = 0;
      picker.element.addEventListener('punctual-error', () => (told += 1));
      backend.fail('getAvailability', 'offline');
      const release = backend.hold('getAvailability');
      await picker.click(picker.calendar.button('Next month'));
      await picker.click(picker.calendar.button('Previous month'));
      release();
      await until(() => backend.failed === 1, 'the failure');
      await picker.settled();
      expect(told).to.equal(0);
    });

    /** The visitor comes back to the page after so many seconds. */
    async function comeBack(picker: SlotPickerPage, seconds: number): Promise<void> {
      backend.clock.advance(seconds * 1000);
      document.dispatchEvent(new Event('visibilitychange'));
      await picker.settled();
    }

    it('asks again when the visitor comes back and the times are old, and shows what is free by then', async () => {
      const picker = await SlotPickerPage.ready(backend);
      await backend.bookElsewhere('2026-03-09T08:00:00Z', 'ada');
      await comeBack(picker, 61);
      await until(() => !picker.times.includes('9:00'), 'the time is gone');
      expect(backend.asked('GET /services')).to.have.length(1);
    });

    it('asks for nothing when the visitor comes back soon', async () => {
      const picker = await SlotPickerPage.ready(backend);
      await comeBack(picker, 59);
      expect(backend.asked('GET /services')).to.be.empty;
    });

    it('keeps the times that it has when they cannot be had anew', async () => {
      const picker = await SlotPickerPage.ready(backend);
      backend.fail('getAvailability', 'offline');
      await comeBack(picker, 61);
      await until(() => backend.failed === 1, 'the failure');
      await picker.settled();
      expect(picker.times).not.to.be.empty;
    });

    it('hears nothing any more once it is removed', async () => {
      const picker = await SlotPickerPage.ready(backend);
      picker.element.remove();
      await comeBack(picker, 61);
      expect(backend.asked('GET /services')).to.be.empty;
    });

    it('gives up what is on its way when it is removed', async () => {
      const picker = await SlotPickerPage.ready(backend);
      let given: AbortSignal | undefined;
      picker.element.client = backend.with({
        getAvailability: (_request, { signal } = {}) => ((given = signal), new Promise(() => undefined)),
      });
      await picker.settled();
      await until(() => picker.root.querySelector('punctual-calendar'), 'the calendar');
      await until(() => picker.calendar.button('Next month').ariaDisabled === 'false', 'the month can be turned');
      await picker.click(picker.calendar.button('Next month'));
      picker.element.remove();
      expect(given?.aborted).to.equal(true);
    });
  });
});
