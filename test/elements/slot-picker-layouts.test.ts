import { expect } from '@open-wc/testing';
import { SlotPickerElement } from '../../src/elements/slot-picker/slot-picker-element.js';
import { SlotPickerPage } from './pages/slot-picker-page.js';
import { Backend } from './support/backend.js';
import { until } from './support/until.js';

/** The picker in a layout, when its days are there. */
async function open(
  backend: Backend,
  layout: string,
  settings: Partial<SlotPickerElement> = {},
): Promise<SlotPickerPage> {
  const picker = await SlotPickerPage.open(backend, { layout: layout as never, ...settings });
  await until(() => picker.days.length && picker.times.length, 'days with times');
  return picker;
}

/** Ada alone, on the first Monday of April and on one in May. */
const rare = {
  staff: [
    {
      id: 'ada',
      name: 'Ada Brandt',
      hours: {},
      exceptions: { '2026-04-06': ['09:00-10:00'], '2026-05-04': ['09:00-10:00'] },
    },
    { id: 'ben', name: 'Ben Okafor', hours: {} },
  ],
};

describe('punctual-slot-picker: layouts', () => {
  let backend: Backend;
  beforeEach(() => {
    backend = new Backend();
  });

  describe('list', () => {
    it('shows days with times as headings with their times under them', async () => {
      const picker = await open(backend, 'list');
      expect(picker.days).to.have.length(5);
      expect(picker.days[0]).to.match(/Monday,? 9 March/);
      expect(picker.timesUnder('10 March')[0]).to.equal('9:00');
      expect(picker.root.querySelector('punctual-calendar')).to.equal(null);
    });

    it('shows more days, with the focus on the first of them, and asks for the next month when it gets there', async () => {
      const picker = await open(backend, 'list');
      for (let days = 5; days < 20; days += 5) {
        await picker.click(picker.button('More days'));
        await until(() => picker.days.length === days + 5, 'more days');
        await until(
          () => picker.root.activeElement?.textContent.trim() === picker.days[days],
          'focus on the first of them',
        );
      }
      expect(picker.days.at(-1)).to.match(/April/);
    });

    it('ends with the last day that can be booked', async () => {
      const picker = await open(new Backend({ config: rare }), 'list');
      await until(() => picker.days.length === 2, 'both days');
      await until(() => !picker.button('More days'), 'the end');
      expect(picker.days.join()).to.match(/6 April.*4 May/);
    });

    it('says so when there is nothing at all', async () => {
      const none = [
        { id: 'ada', name: 'Ada Brandt', hours: {} },
        { id: 'ben', name: 'Ben Okafor', hours: {} },
      ];
      const picker = await SlotPickerPage.open(new Backend({ config: { staff: none } }), { layout: 'list' });
      await until(() => picker.text.includes('There is nothing to book at the moment.'), 'a sentence');
    });

    it('goes through a day’s times with the arrow keys, one stop for Tab a day', async () => {
      const picker = await open(backend, 'list');
      const stops = picker.radios.filter((radio) => radio.tabIndex === 0);
      expect(stops).to.have.length(5);
      stops[1]!.focus();
      await picker.press('ArrowDown');
      expect(picker.root.activeElement!.ariaLabel).to.match(/10 March 2026, 0?9:30/);
      await picker.click(picker.root.activeElement as HTMLElement);
      expect(picker.element.value).to.equal('2026-03-10T08:30:00.000Z');
      expect(picker.radios.filter((radio) => radio.ariaChecked === 'true')).to.have.length(1);
    });

    it('tells what went wrong and keeps what it has', async () => {
      const picker = await open(backend, 'list');
      for (let days = 5; days < 15; days += 5) await picker.click(picker.button('More days'));
      backend.fail('getAvailability', 'offline');
      await picker.click(picker.button('More days'));
      await until(() => picker.text.includes('There is no connection.'), 'a sentence');
      expect(picker.days.length).to.be.greaterThan(10);
      await picker.click(picker.button('Try again'));
      await until(() => picker.days.length === 20, 'the rest');
    });
  });

  describe('week', () => {
    it('shows the days of the week with their times, and those that have none', async () => {
      const picker = await open(backend, 'week');
      expect(picker.title).to.match(/9.*15 March 2026/);
      expect(picker.days).to.have.length(7);
      expect(picker.timesUnder('9 Mar')[0]).to.equal('9:00');
      expect(picker.timesUnder('15 Mar')).to.be.empty;
      expect(picker.button('Previous week')!.ariaDisabled).to.equal('true');
    });

    it('turns to the next week and back, and asks for both months of a week between two', async () => {
      const picker = await open(backend, 'week');
      for (const week of ['16', '23', '30']) {
        await picker.click(picker.button('Next week'));
        await until(() => picker.title.trim().startsWith(week) && picker.times.length, `the week of ${week}`);
      }
      expect(picker.timesUnder('31 Mar')).not.to.be.empty;
      expect(picker.timesUnder('1 Apr')).not.to.be.empty;
      await picker.click(picker.button('Previous week'));
      expect(picker.title).to.match(/23.*29 March/);
    });

    it('begins the week where the page asks', async () => {
      const picker = await open(backend, 'week', { firstDay: 'sun' });
      expect(picker.days[0]).to.match(/Sun/);
    });

    it('offers the next day that has times from a week without any, in one press', async () => {
      const rarely = new Backend({ config: rare });
      const picker = await open(rarely, 'week');
      expect(picker.title).to.match(/6.*12 April/);
      await picker.click(picker.button('Next week'));
      await until(() => picker.text.includes('No times in this week.'), 'an empty week');
      await until(() => (rarely.clock.idle(), picker.root.querySelector('.empty button')), 'the next day');
      await picker.click(picker.root.querySelector<HTMLElement>('.empty button')!);
      await until(() => picker.times.length, 'times');
      expect(picker.title).to.match(/4.*10 May/);
      await until(() => picker.focused === '9:00', 'focus on the times');
    });
  });

  describe('switching', () => {
    it('goes from the month to a list at the day looked at, and back, with the focus on the switch', async () => {
      const picker = await SlotPickerPage.ready(backend);
      await picker.chooseDay('2026-03-11');
      await picker.click(picker.button('Show as list'));
      await until(() => picker.days.length, 'the list');
      expect(picker.days[0]).to.match(/11 March/);
      await until(() => picker.root.activeElement?.textContent.trim() === 'Show as month', 'focus on the switch');
      await picker.click(picker.button('Earlier days'));
      await until(() => picker.days[0]?.includes('9 March'), 'earlier days');
      await picker.click(picker.button('Show as month'));
      expect(picker.title).to.match(/11 March/);
    });

    it('keeps the month when the code of the list cannot be loaded, says so, and tries again', async () => {
      const load = SlotPickerElement.loadOtherLayouts;
      SlotPickerElement.loadOtherLayouts = () => Promise.reject(new Error('no connection'));
      const picker = await SlotPickerPage.ready(backend);
      await picker.click(picker.button('Show as list'));
      await until(() => picker.root.querySelector('.tools [role="alert"]'), 'a sentence');
      expect(picker.times).not.to.be.empty;
      SlotPickerElement.loadOtherLayouts = load;
      await picker.click(picker.button('Show as list'));
      await until(() => picker.days.length, 'the list');
    });

    it('shows the month where the attribute says nothing that is known', async () => {
      const picker = await SlotPickerPage.ready(backend, { layout: 'spiral' as never });
      expect(picker.calendar.heading).to.equal('March 2026');
    });
  });

  for (const layout of ['list', 'week']) {
    it(`is accessible as a ${layout}`, async () => {
      const picker = await open(backend, layout, { timezone: 'Asia/Kathmandu' });
      await expect(picker.element).to.be.accessible();
    });
  }
});
