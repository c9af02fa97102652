import { expect, oneEvent } from '@open-wc/testing';
import type { CalendarElement } from '../../src/elements/calendar/calendar-element.js';
import type { MonthChangeEvent } from '../../src/elements/calendar/calendar-events.js';
import { CalendarPage } from './pages/calendar-page.js';
import { until } from './support/until.js';

const WIDE = 60;
const bounds = { min: '2026-03-09', max: '2026-06-20' };

/** A calendar of so many months, with room for them. */
function openMonths(
  months: number,
  settings: Partial<CalendarElement> = {},
  { dir = 'ltr', width = WIDE } = {},
): Promise<CalendarPage> {
  return CalendarPage.open({ months, ...settings }, 'en-GB', dir, width);
}

/** What is warned of while something is done. */
async function warningsOf(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const told: string[] = [];
  console.warn = (text: string) => told.push(text);
  await act().finally(() => (console.warn = warn));
  return told;
}

describe('several months side by side', () => {
  describe('which months', () => {
    const rooms: [width: number, months: number, shown: number][] = [
      [60, 1, 1],
      [60, 2, 2],
      [60, 3, 3],
      [40, 3, 2],
      [35, 3, 1],
      [20, 2, 1],
    ];
    for (const [width, months, shown] of rooms) {
      it(`shows ${shown} of months="${months}" in ${width}em`, async () => {
        const calendar = await openMonths(months, {}, { width });
        expect(calendar.headings).to.deep.equal(['March 2026', 'April 2026', 'May 2026'].slice(0, shown));
      });
    }

    it('follows its width, and never tells the page of an error', async () => {
      const calendar = await openMonths(2);
      const { height } = calendar.element.getBoundingClientRect();
      calendar.resize(30);
      await until(() => calendar.headings.length === 1, 'one month');
      expect(calendar.element.getBoundingClientRect().height).to.equal(height);
      calendar.resize(WIDE);
      await until(() => calendar.headings.length === 2, 'two months');
    });

    it('keeps the month with the focus when there is room for fewer', async () => {
      const calendar = await openMonths(2, { value: '2026-04-15', month: '2026-03' });
      calendar.element.focus();
      calendar.resize(30);
      await until(() => calendar.headings.length === 1, 'one month');
      await calendar.element.updateComplete;
      expect(calendar.heading).to.equal('April 2026');
      expect(calendar.focused).to.equal('2026-04-15');
    });

    it('shows the months before where the last that can be chosen is named', async () => {
      const calendar = await openMonths(3, { ...bounds, month: '2026-06' });
      expect(calendar.headings).to.deep.equal(['April 2026', 'May 2026', 'June 2026']);
    });

    it('stays where it is when a day of a later month is chosen', async () => {
      const calendar = await openMonths(2);
      await calendar.click(calendar.day('2026-04-15'));
      expect(calendar.selected).to.equal('2026-04-15');
      expect(calendar.headings[0]).to.equal('March 2026');
    });

    for (const [attribute, wrong] of [
      ['x', 'x'],
      ['0', '0'],
      ['7', '7'],
      ['1.5', '1.5'],
    ]) {
      it(`warns once of months="${attribute}" and shows one`, async () => {
        const calendar = await CalendarPage.open({}, 'en-GB', 'ltr', WIDE);
        const told = await warningsOf(async () => {
          calendar.element.setAttribute('months', attribute!);
          await calendar.element.updateComplete;
          calendar.element.requestUpdate();
          await calendar.element.updateComplete;
        });
        expect(told).to.deep.equal([`[punctual] attribute: months="${wrong}" is ignored: write 1, 2 or 3`]);
        expect(calendar.headings).to.have.length(1);
      });
    }
  });

  describe('what is drawn', () => {
    it('draws every day once, in order', async () => {
      const { days } = await openMonths(3);
      expect(days).to.have.length(31 + 30 + 31);
      expect(days).to.deep.equal([...new Set(days)].sort());
    });

    it('names each grid by its own heading', async () => {
      const { grids, headings } = await openMonths(3);
      const names = grids.map((grid) => {
        const root = grid.getRootNode() as ShadowRoot;
        return root.getElementById(grid.getAttribute('aria-labelledby')!)!.textContent;
      });
      expect(names).to.deep.equal(headings);
    });

    it('gives months that are equally wide, one after the other', async () => {
      const boxes = (await openMonths(3)).grids.map((grid) => grid.getBoundingClientRect());
      expect(boxes[0]!.width).to.be.closeTo(boxes[2]!.width, 0.5);
      expect(boxes[1]!.left).to.be.greaterThan(boxes[0]!.right);
      expect(boxes[1]!.top).to.equal(boxes[0]!.top);
    });

    for (const dir of ['ltr', 'rtl']) {
      it(`has its buttons at the outer edges (${dir})`, async () => {
        const calendar = await openMonths(2, {}, { dir });
        const { left, right } = calendar.element.getBoundingClientRect();
        const [back, on] = ['Previous month', 'Next month'].map((name) =>
          calendar.button(name).getBoundingClientRect(),
        );
        const [atLeft, atRight] = dir === 'ltr' ? [back!, on!] : [on!, back!];
        expect(atLeft.left).to.be.closeTo(left, 1);
        expect(atRight.right).to.be.closeTo(right, 1);
        expect(back!.top).to.equal(on!.top);
      });
    }

    for (const settings of [
      {},
      { ...bounds, availability: new Map([['2026-04-02', 3]]), value: '2026-04-02' },
      { loading: true },
    ]) {
      it(`is accessible with ${JSON.stringify(Object.keys(settings))}`, async () => {
        const calendar = await openMonths(2, { month: '2026-03', ...settings });
        await expect(calendar.element).to.be.accessible();
      });
    }
  });

  describe('by keyboard', () => {
    it('is one stop for Tab, wherever the first day with times is', async () => {
      const availability = new Map([['2026-04-02', 3]]);
      const calendar = await openMonths(3, { ...bounds, availability });
      expect(calendar.tabStops).to.deep.equal(['2026-04-02']);
    });

    const moves: [key: string, from: string, to: string, first: string, shift?: boolean][] = [
      ['ArrowRight', '2026-03-31', '2026-04-01', 'March'],
      ['ArrowDown', '2026-03-28', '2026-04-04', 'March'],
      ['ArrowLeft', '2026-04-01', '2026-03-31', 'March'],
      ['PageDown', '2026-03-31', '2026-04-30', 'March'],
      ['PageUp', '2026-04-30', '2026-03-30', 'March'],
      ['PageDown', '2026-04-30', '2026-05-30', 'April'],
      ['ArrowRight', '2026-04-30', '2026-05-01', 'April'],
      ['PageUp', '2026-03-12', '2026-02-12', 'February'],
      ['ArrowUp', '2026-03-03', '2026-02-24', 'February'],
      ['PageDown', '2026-03-12', '2027-03-12', 'February', true],
    ];
    for (const [key, from, to, first, shift = false] of moves) {
      it(`${shift ? 'Shift+' : ''}${key} goes from ${from} to ${to}, with ${first} first`, async () => {
        const calendar = await openMonths(2, { month: '2026-03', value: from });
        calendar.element.focus();
        await calendar.press(key, { shift });
        expect(calendar.focused).to.equal(to);
        expect(calendar.tabStops).to.deep.equal([to]);
        expect(calendar.headings[0]).to.contain(first);
      });
    }

    it('mirrors the arrows from month to month where the page runs from right to left', async () => {
      const calendar = await openMonths(2, { month: '2026-03', value: '2026-03-31' }, { dir: 'rtl' });
      calendar.element.focus();
      await calendar.press('ArrowLeft');
      expect(calendar.focused).to.equal('2026-04-01');
      expect(calendar.headings[0]).to.equal('March 2026');
    });
  });

  describe('turning', () => {
    it('goes on by one month, and tells the first that is shown', async () => {
      const calendar = await openMonths(2, bounds);
      setTimeout(() => calendar.button('Next month').click());
      const { month } = await oneEvent<MonthChangeEvent>(calendar.element, 'punctual-month-change');
      expect(month).to.equal('2026-04');
      await calendar.element.updateComplete;
      expect(calendar.headings).to.deep.equal(['April 2026', 'May 2026']);
    });

    it('says nothing when the focus moves to a month that is shown', async () => {
      const calendar = await openMonths(2, { month: '2026-03', value: '2026-03-31' });
      let told = 0;
      calendar.element.addEventListener('punctual-month-change', () => (told += 1));
      calendar.element.focus();
      await calendar.press('PageDown');
      expect(told).to.equal(0);
    });

    it('ends where the last month that can be chosen is shown', async () => {
      const calendar = await openMonths(2, { ...bounds, month: '2026-05' });
      expect(calendar.button('Next month').ariaDisabled).to.equal('true');
      await calendar.click(calendar.button('Next month'));
      expect(calendar.headings[0]).to.equal('May 2026');
      expect(calendar.button('Previous month').ariaDisabled).to.equal('false');
    });
  });
});
