import { expect, oneEvent } from '@open-wc/testing';
import { SlotPickerElement } from '../../src/elements/slot-picker/slot-picker-element.js';
import { visitorZone } from '../../src/state/zones.js';
import type { TimezoneChangeEvent } from '../../src/elements/timezone/timezone-events.js';
import { SlotPickerPage } from './pages/slot-picker-page.js';
import { TimezonePage } from './pages/timezone-page.js';
import { Backend } from './support/backend.js';
import { until } from './support/until.js';

/** Open on Sunday nights, when the clocks of Berlin change. */
function nightOf(now: string): Backend {
  const hours = { sun: ['00:00-06:00'] };
  const staff = [
    { id: 'ada', name: 'Ada Brandt', hours },
    { id: 'ben', name: 'Ben Okafor', hours: {} },
  ];
  return new Backend({ now, config: { staff } });
}

/** Opens the choice of a zone. */
async function openZones(picker: SlotPickerPage): Promise<TimezonePage> {
  await picker.click(picker.button('Change time zone'));
  await until(() => picker.root.querySelector('punctual-timezone'), 'the choice of a zone');
  const element = picker.root.querySelector('punctual-timezone')!;
  await element.updateComplete;
  return new TimezonePage(element);
}

describe('punctual-slot-picker: time', () => {
  let backend: Backend;
  beforeEach(() => {
    backend = new Backend();
  });

  describe('timezone-mode', () => {
    it('shows the visitor’s zone unless told otherwise, and the business’s where it differs', async () => {
      const picker = await SlotPickerPage.ready(backend, { timezone: undefined });
      expect(picker.element.shadowRoot!.querySelector('.zone')!.textContent).to.contain('Your time zone');
      const elsewhere = await SlotPickerPage.ready(backend, { timezone: 'America/New_York' });
      expect(elsewhere.text).to.contain('Time zone: Eastern Daylight Time').and.contain('Testpraxis: Central European');
    });

    it('shows the business’s zone only, says so, and offers no other', async () => {
      const picker = await SlotPickerPage.ready(backend, { timezone: 'Asia/Kathmandu', timezoneMode: 'business' });
      expect(picker.times[0]).to.equal('9:00');
      expect(picker.asides('9:00')).to.deep.equal([undefined]);
      expect(picker.text).to.contain('All times are in the time zone of Testpraxis: Central European Standard Time');
      expect(picker.text).not.to.contain('Nepal');
      expect(picker.button('Change time zone')).to.equal(undefined);
    });

    it('keeps to the zone of the attribute and offers no other', async () => {
      const picker = await SlotPickerPage.ready(backend, { timezone: 'Asia/Kathmandu', timezoneMode: 'locked' });
      expect(picker.times[0]).to.equal('13:45');
      expect(picker.text).to.contain('Nepal Time');
      expect(picker.button('Change time zone')).to.equal(undefined);
    });

    it('is the visitor’s where the attribute says nothing that is known', async () => {
      const picker = await SlotPickerPage.ready(backend, { timezone: 'Mars/Base', timezoneMode: 'martian' as never });
      expect(picker.button('Change time zone')).not.to.equal(undefined);
      expect(picker.calendar.element.timezone).to.equal(visitorZone());
    });
  });

  describe('hour-cycle and first-day', () => {
    it('shows twelve or twenty-four hours as the page asks, spoken too', async () => {
      const twelve = await SlotPickerPage.ready(backend, { hourCycle: '12' });
      expect(twelve.times[0]).to.match(/^9:00\sam$/i);
      expect(twelve.labels[0]).to.match(/9:00\sam/i);
      const full = await SlotPickerPage.ready(backend, { hourCycle: '24' }, 'en-US');
      expect(full.times.at(-1)).to.equal('16:30');
    });

    it('begins the week where the page asks', async () => {
      const picker = await SlotPickerPage.ready(backend, { firstDay: 'sat' });
      expect(picker.calendar.weekdays[0]).to.equal('Saturday');
    });

    it('falls back on the language where that is nonsense', async () => {
      const picker = await SlotPickerPage.ready(backend, { hourCycle: '13' as never, firstDay: '0' as never });
      expect(picker.times[0]).to.equal('9:00');
      expect(picker.calendar.weekdays[0]).to.equal('Monday');
    });
  });

  describe('when clocks change', () => {
    it('does not offer the hour that is skipped', async () => {
      const picker = await SlotPickerPage.ready(nightOf('2026-03-28T10:00:00Z'));
      expect(picker.title).to.match(/Sunday,? 29 March/);
      expect(picker.times).to.include.members(['1:30', '3:00']);
      expect(picker.times.filter((time) => time.startsWith('2:'))).to.be.empty;
    });

    it('offers the hour twice that is repeated, told apart to the eye and the ear', async () => {
      const picker = await SlotPickerPage.ready(nightOf('2026-10-24T10:00:00Z'));
      expect(picker.title).to.match(/Sunday,? 25 October/);
      expect(picker.asides('2:00')).to.deep.equal(['GMT+2', 'GMT+1']);
      const spoken = picker.labels.filter((label) => /, 0?2:00,/.test(label));
      expect(spoken[0]).to.contain('Central European Summer Time').and.contain('GMT+2');
      expect(spoken[1]).to.contain('Central European Standard Time').and.contain('GMT+1');
    });

    it('offers each of the two as an instant of its own', async () => {
      const picker = await SlotPickerPage.ready(nightOf('2026-10-24T10:00:00Z'));
      const twice = picker.radios.filter((radio) => /, 0?2:00,/.test(radio.ariaLabel!));
      await picker.click(twice[0]);
      expect(picker.element.value).to.equal('2026-10-25T00:00:00.000Z');
      await picker.click(twice[1]);
      expect(picker.element.value).to.equal('2026-10-25T01:00:00.000Z');
    });

    it('heads the days as the visitor has them', async () => {
      const picker = await SlotPickerPage.ready(nightOf('2026-10-24T10:00:00Z'), { timezone: 'America/New_York' });
      expect(picker.title).to.match(/Saturday,? 24 October/);
      expect(picker.asides('20:00')).to.deep.equal(['2:00 CEST']);
      expect(picker.asides('21:00')).to.deep.equal(['2:00 CET']);
    });
  });

  describe('choosing a zone', () => {
    it('shows the times and days of the zone, keeps the day under the eye, and comes back to the button', async () => {
      const picker = await SlotPickerPage.ready(backend);
      await picker.chooseDay('2026-03-11');
      const zones = await openZones(picker);
      await until(() => picker.root.activeElement?.localName === 'punctual-timezone', 'focus on the choice');
      await zones.type('auckland');
      setTimeout(() => void zones.press('Enter'));
      const { value } = await oneEvent<TimezoneChangeEvent>(picker.element, 'punctual-timezone-change');
      expect(value).to.equal('Pacific/Auckland');
      await until(() => picker.root.activeElement?.textContent.trim() === 'Change time zone', 'focus on the button');
      expect(picker.title).to.match(/Wednesday,? 11 March/);
      expect(picker.times).to.include('21:00');
      expect(picker.text).to.contain('New Zealand Daylight Time');
    });

    it('keeps the chosen time, on whichever day it falls', async () => {
      const picker = await SlotPickerPage.ready(backend);
      await picker.click(picker.time('16:30'));
      const { value } = picker.element;
      const zones = await openZones(picker);
      await zones.type('auckland');
      await zones.press('Enter');
      await until(() => picker.title.includes('10 March'), 'the next day');
      expect(picker.element.value).to.equal(value);
      expect(picker.chosen).to.equal('4:30');
    });

    it('is given up by Escape', async () => {
      const picker = await SlotPickerPage.ready(backend);
      const zones = await openZones(picker);
      await zones.press('Escape');
      await until(() => !picker.root.querySelector('punctual-timezone'), 'the choice is closed');
      expect(picker.element.timezone).to.equal('Europe/Berlin');
    });

    it('is accessible', async () => {
      const picker = await SlotPickerPage.ready(backend);
      const zones = await openZones(picker);
      await zones.press('ArrowDown');
      await expect(picker.element).to.be.accessible();
    });

    it('says so when its code cannot be loaded', async () => {
      const load = SlotPickerElement.loadTimezone!;
      SlotPickerElement.loadTimezone = () => Promise.reject(new Error('no connection'));
      const picker = await SlotPickerPage.ready(backend);
      await picker.click(picker.button('Change time zone'));
      await until(() => picker.root.querySelector('.tools [role="alert"]'), 'a sentence');
      SlotPickerElement.loadTimezone = load;
    });
  });
});
