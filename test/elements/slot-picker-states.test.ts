import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { PunctualErrorEvent } from '../../src/elements/error-event.js';
import { testConfig } from '../support/test-server.js';
import { SlotPickerPage } from './pages/slot-picker-page.js';
import { Backend } from './support/backend.js';
import { describeFormContract } from './support/form-contract.js';
import { until } from './support/until.js';

/** Nobody works in March. */
const marchOff = {
  staff: [
    {
      id: 'ada',
      name: 'Ada Brandt',
      hours: { mon: ['09:00-10:00'] },
      exceptions: Object.fromEntries(['09', '16', '23', '30'].map((day) => [`2026-03-${day}`, 'closed' as const])),
    },
    { id: 'ben', name: 'Ben Okafor', hours: {} },
  ],
};

describe('punctual-slot-picker', () => {
  let backend: Backend;
  beforeEach(() => {
    backend = new Backend();
  });

  describe('nothing to show', () => {
    it('goes on its own to the first month that has times', async () => {
      const picker = await SlotPickerPage.ready(new Backend({ config: marchOff }));
      expect(picker.calendar.heading).to.equal('April 2026');
    });

    it('goes there too when the first answer was about another length', async () => {
      const config = { ...marchOff, services: testConfig.services.map((one) => ({ ...one, durations: [30, 60] })) };
      const picker = await SlotPickerPage.ready(new Backend({ config }), { duration: 60 });
      expect(picker.title).to.match(/Monday,? 6 April/);
    });

    it('says so for a month without times and offers the next day that has some, in one press', async () => {
      const picker = await SlotPickerPage.ready(new Backend({ config: marchOff }));
      await picker.click(picker.calendar.button('Previous month'));
      await until(() => picker.text.includes('No times in March 2026.'), 'an empty month');
      await picker.click([...picker.root.querySelectorAll<HTMLElement>('.empty button')][0]);
      await until(() => picker.times.length, 'times are shown');
      expect(picker.title).to.match(/Monday,? 6 April/);
      expect(picker.focused).to.equal('9:00');
    });

    it('says in place that a service is unknown', async () => {
      const picker = await SlotPickerPage.open(backend, { service: 'massage' });
      await until(() => picker.text.includes('This service is not offered here.'), 'a sentence');
    });

    it('shows a skeleton while it waits, as tall as what comes', async () => {
      const release = backend.hold('getBoot');
      const picker = await SlotPickerPage.open(backend);
      await picker.settled();
      const before = picker.element.offsetHeight;
      expect(picker.calendar.grid.getAttribute('aria-busy')).to.equal('true');
      release();
      await until(() => picker.times.length, 'times are shown');
      await picker.settled();
      expect(picker.element.offsetHeight).to.equal(before);
    });

    it('tells what went wrong, and tries again', async () => {
      backend.fail('getBoot', 'unavailable');
      const picker = await SlotPickerPage.open(backend);
      await until(() => picker.text.includes('Booking is not available right now.'), 'a sentence');
      await picker.click(picker.button('Try again'));
      await until(() => picker.times.length, 'times are shown');
    });

    it('keeps the calendar when a month cannot be had, and tries that month again', async () => {
      const picker = await SlotPickerPage.ready(backend);
      backend.fail('getAvailability', 'offline');
      setTimeout(() => picker.calendar.button('Next month').click());
      const { code } = await oneEvent<PunctualErrorEvent>(picker.element, 'punctual-error');
      expect(code).to.equal('offline');
      expect(picker.calendar.heading).to.equal('April 2026');
      await picker.click(picker.button('Try again'));
      await until(() => picker.times.length, 'times are shown');
    });
  });

  describeFormContract({
    open: async (settings) => {
      const picker = await SlotPickerPage.ready(backend, settings);
      return { element: picker.element, choose: () => picker.click(picker.time('9:30')) };
    },
    chosen: '2026-03-09T08:30:00.000Z',
    other: '2026-03-09T09:00:00Z',
    missing: 'Choose a time.',
  });

  describe('on the page', () => {
    it('is accessible with times', async () => {
      const picker = await SlotPickerPage.ready(backend, { timezone: 'Asia/Kathmandu' });
      await expect(picker.element).to.be.accessible();
    });

    it('is accessible while it waits', async () => {
      backend.hold('getBoot');
      const picker = await SlotPickerPage.open(backend);
      await expect(picker.element).to.be.accessible();
    });

    it('is accessible in an empty month', async () => {
      const picker = await SlotPickerPage.ready(new Backend({ config: marchOff }));
      await picker.click(picker.calendar.button('Previous month'));
      await until(() => picker.root.querySelector('.empty'), 'an empty month');
      await expect(picker.element).to.be.accessible();
    });

    it('speaks another language when the page does', async () => {
      const picker = await SlotPickerPage.ready(backend);
      picker.element.parentElement!.lang = 'en-US';
      await until(() => picker.times[0] !== '9:00', 'another clock');
      expect(picker.times[0]).to.match(/^9:00\sAM$/);
    });

    it('keeps its place and its times when it is moved', async () => {
      const picker = await SlotPickerPage.ready(backend);
      await picker.chooseDay('2026-03-11');
      const elsewhere = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
      elsewhere.append(picker.element);
      await picker.settled();
      expect(picker.title).to.match(/Wednesday,? 11 March/);
      expect(backend.requests).to.have.length(1);
    });
  });
});
