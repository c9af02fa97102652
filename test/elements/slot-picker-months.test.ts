import { expect } from '@open-wc/testing';
import type { SlotPickerElement } from '../../src/elements/slot-picker/slot-picker-element.js';
import { testConfig, type TestServerOptions } from '../support/test-server.js';
import { SlotPickerPage } from './pages/slot-picker-page.js';
import { Backend } from './support/backend.js';
import { until } from './support/until.js';

/** Wide enough for two months with the times beside them. */
const WIDE = 54;

/** Four months ahead, so that there are months to turn to. */
const services = testConfig.services.map((service) => ({ ...service, daysAhead: 120 }));

function makeBackend(config: TestServerOptions['config'] = {}): Backend {
  return new Backend({ config: { services, ...config } });
}

/** Ada alone, in May. */
const inMay = {
  staff: [
    { id: 'ada', name: 'Ada Brandt', hours: {}, exceptions: { '2026-05-20': ['09:00-10:00'] } },
    { id: 'ben', name: 'Ben Okafor', hours: {} },
  ],
};

function openTwo(backend: Backend, settings: Partial<SlotPickerElement> = {}, width = WIDE): Promise<SlotPickerPage> {
  return SlotPickerPage.ready(backend, { months: 2, ...settings }, 'en-GB', width);
}

/** The months that the server was asked for, by the stretches asked for. */
function askedMonths(backend: Backend): (string | undefined)[] {
  return backend.asked('GET /services').map((line) => /to=(\d{4}-\d\d)/.exec(line)?.[1]);
}

describe('punctual-slot-picker: several months', () => {
  describe('room', () => {
    const rooms: [width: number, shown: number][] = [
      [38, 1],
      [53, 1],
      [54, 2],
      [73, 3],
    ];
    for (const [width, shown] of rooms) {
      it(`shows ${shown} of months="3" with the times in ${width}em`, async () => {
        const picker = await openTwo(makeBackend(), { months: 3 }, width);
        expect(picker.calendar.headings).to.have.length(shown);
      });
    }

    it('keeps the day whose times are shown when there is room for fewer', async () => {
      const picker = await openTwo(makeBackend());
      await picker.chooseDay('2026-04-15');
      picker.calendar.element.ownerDocument.body.focus();
      picker.element.parentElement!.style.inlineSize = '45em';
      await until(() => picker.calendar.headings.length === 1, 'one month');
      await picker.settled();
      expect(picker.title).to.match(/Wednesday,? 15 April/);
      expect(picker.calendar.heading).to.equal('April 2026');
    });
  });

  describe('requests', () => {
    it('asks for each month that is shown and not there yet, and for the next when there is nothing else to do', async () => {
      const backend = makeBackend();
      await openTwo(backend);
      expect(askedMonths(backend)).to.deep.equal(['2026-05']);
      await until(() => (backend.clock.idle(), askedMonths(backend).length === 2), 'the month ahead');
      expect(askedMonths(backend)[1]).to.equal('2026-06');
    });

    it('asks for nothing on the way to months that were seen, while they are fresh', async () => {
      const backend = makeBackend();
      const picker = await openTwo(backend);
      await picker.click(picker.calendar.button('Next month'));
      await until(() => picker.title.includes('April') && picker.times.length, 'April and May');
      const before = backend.requests.length;
      await picker.click(picker.calendar.button('Previous month'));
      await until(() => picker.title.includes('March') && picker.times.length, 'March and April');
      expect(backend.requests).to.have.length(before);
    });

    it('is loading until every month is there', async () => {
      const backend = makeBackend();
      const release = backend.hold('getAvailability');
      const picker = await SlotPickerPage.open(backend, { months: 2 }, 'en-GB', WIDE);
      await until(() => backend.requests.length === 1, 'the first answer');
      await picker.settled();
      const busy = (): (string | null)[] => picker.calendar.grids.map((grid) => grid.getAttribute('aria-busy'));
      expect(busy()).to.deep.equal(['true', 'true']);
      expect(picker.times).to.be.empty;
      release();
      await until(() => picker.times.length, 'times are shown');
      await picker.settled();
      expect(busy()).to.deep.equal(['false', 'false']);
    });

    it('drops the answer to months that are no longer looked at', async () => {
      const backend = makeBackend();
      const picker = await openTwo(backend);
      const release = backend.hold('getAvailability');
      await picker.click(picker.calendar.button('Next month'));
      await picker.click(picker.calendar.button('Previous month'));
      release();
      await until(() => askedMonths(backend).length === 2, 'May was asked for');
      await picker.settled();
      expect(picker.calendar.headings).to.deep.equal(['March 2026', 'April 2026']);
      expect(picker.title).to.contain('March');
    });
  });

  describe('days', () => {
    it('shows a later month’s day without turning, and goes back to it', async () => {
      const picker = await openTwo(makeBackend());
      await picker.chooseDay('2026-04-15');
      expect(picker.title).to.match(/Wednesday,? 15 April/);
      expect(picker.focused).to.equal('9:00');
      expect(picker.calendar.headings).to.deep.equal(['March 2026', 'April 2026']);
      await picker.press('Escape');
      expect(picker.calendar.focused).to.equal('2026-04-15');
    });

    it('begins with the months that have the chosen time', async () => {
      const picker = await openTwo(makeBackend(), { value: '2026-05-13T08:00:00Z' });
      expect(picker.calendar.headings).to.deep.equal(['May 2026', 'June 2026']);
      expect(picker.title).to.match(/Wednesday,? 13 May/);
    });

    it('offers another day only where no month that is shown has times', async () => {
      const picker = await openTwo(makeBackend(inMay));
      expect(picker.calendar.headings[0]).to.equal('May 2026');
      await picker.click(picker.calendar.button('Previous month'));
      await until(() => picker.times.length, 'May still has times');
      expect(picker.text).not.to.contain('No times in');
      await picker.click(picker.calendar.button('Previous month'));
      await until(() => /No times in March.+April 2026\./.test(picker.text), 'two empty months');
      await picker.click([...picker.root.querySelectorAll<HTMLElement>('.empty button')][0]);
      await until(() => picker.times.length, 'times are shown');
      expect(picker.title).to.match(/Wednesday,? 20 May/);
      expect(picker.focused).to.equal('9:00');
    });

    it('ends with the last month that can be booked', async () => {
      const picker = await openTwo(makeBackend(), { value: '2026-07-06T08:00:00Z' });
      expect(picker.calendar.headings).to.deep.equal(['June 2026', 'July 2026']);
      expect(picker.calendar.button('Next month').ariaDisabled).to.equal('true');
    });
  });

  it('is accessible', async () => {
    const picker = await openTwo(makeBackend());
    await expect(picker.element).to.be.accessible();
  });
});
