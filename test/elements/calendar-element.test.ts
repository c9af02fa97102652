import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { DayChangeEvent, MonthChangeEvent } from '../../src/elements/calendar/calendar-events.js';
import { CalendarPage } from './pages/calendar-page.js';
import { until } from './support/until.js';
import { describeFormContract } from './support/form-contract.js';

const availability = new Map([
  ['2026-03-10', 1],
  ['2026-03-12', 4],
  ['2026-03-31', 12],
]);
const bounds = { min: '2026-03-09', max: '2026-05-08' };

describe('punctual-calendar', () => {
  describe('what it shows', () => {
    it('begins with the month of today in its zone', async () => {
      const calendar = await CalendarPage.open();
      expect(calendar.heading).to.equal('March 2026');
      expect(calendar.day('2026-03-09').getAttribute('aria-current')).to.equal('date');
    });

    it('says the full date and how many times a day has', async () => {
      const calendar = await CalendarPage.open({ ...bounds, availability });
      expect(calendar.label('2026-03-10')).to.match(/^Tuesday,? 10 March 2026, 1 time$/);
      expect(calendar.label('2026-03-12')).to.match(/^Thursday,? 12 March 2026, 4 times$/);
      expect(calendar.label('2026-03-11')).to.match(/^Wednesday,? 11 March 2026, no times$/);
      expect(calendar.label('2026-03-09')).to.match(/^Monday,? 9 March 2026, today, no times$/);
    });

    const languages: [lang: string, label: RegExp][] = [
      ['de', /^Montag, 9\. März 2026, heute, keine/],
      ['ja', /^2026年3月9日月曜日、今日、/],
      ['zh', /^2026年3月9日星期一，今天，/],
      ['ar', /، اليوم، /],
    ];
    for (const [lang, label] of languages) {
      it(`joins what it says as ${lang} does`, async () => {
        const calendar = await CalendarPage.open({ ...bounds, availability }, lang);
        await until(() => label.test(calendar.label('2026-03-09')), `a label like ${String(label)}`);
      });
    }

    it('begins the week where the language begins it', async () => {
      expect((await CalendarPage.open({}, 'en-GB')).weekdays[0]).to.equal('Monday');
      expect((await CalendarPage.open({}, 'en-US')).weekdays[0]).to.equal('Sunday');
    });

    const firsts: [attribute: string, weekday: string][] = [
      ['6', 'Saturday'],
      ['sun', 'Sunday'],
      ['whenever', 'Monday'],
    ];
    for (const [attribute, weekday] of firsts) {
      it(`begins the week on ${weekday} with first-day="${attribute}"`, async () => {
        const calendar = await CalendarPage.open({ firstDay: attribute as never });
        expect(calendar.weekdays[0]).to.equal(weekday);
      });
    }

    it('follows the language of the page when that changes', async () => {
      const calendar = await CalendarPage.open({}, 'en-GB');
      calendar.element.parentElement!.lang = 'en-US';
      await Promise.resolve();
      await calendar.element.updateComplete;
      expect(calendar.label('2026-03-10')).to.equal('Tuesday, March 10, 2026');
    });

    it('takes texts of the page by key', async () => {
      const calendar = await CalendarPage.open({ ...bounds, availability, messages: { noTimes: 'fully booked' } });
      expect(calendar.label('2026-03-11')).to.contain('fully booked');
      expect(calendar.label('2026-03-10')).to.contain('1 time');
    });

    it('ignores attributes that are no dates', async () => {
      const calendar = await CalendarPage.open({ min: 'soon', month: '2026-13' });
      expect(calendar.heading).to.equal('March 2026');
      expect(calendar.canChoose('2026-03-01')).to.equal(true);
    });
  });

  describe('by keyboard', () => {
    it('is one stop for Tab: the first day that has times', async () => {
      const calendar = await CalendarPage.open({ ...bounds, availability });
      expect(calendar.tabStops).to.deep.equal(['2026-03-10']);
    });

    const moves: [key: string, from: string, to: string, shift?: boolean][] = [
      ['ArrowRight', '2026-03-12', '2026-03-13'],
      ['ArrowLeft', '2026-03-12', '2026-03-11'],
      ['ArrowDown', '2026-03-12', '2026-03-19'],
      ['ArrowUp', '2026-03-19', '2026-03-12'],
      ['Home', '2026-03-12', '2026-03-09'],
      ['End', '2026-03-12', '2026-03-15'],
      ['PageDown', '2026-03-31', '2026-04-30'],
      ['PageUp', '2026-03-12', '2026-02-12'],
      ['PageDown', '2026-03-12', '2027-03-12', true],
      ['PageUp', '2026-03-12', '2025-03-12', true],
      ['ArrowRight', '2026-03-31', '2026-04-01'],
    ];
    for (const [key, from, to, shift = false] of moves) {
      it(`${shift ? 'Shift+' : ''}${key} goes from ${from} to ${to}`, async () => {
        const calendar = await CalendarPage.open({ value: from });
        calendar.element.focus();
        await calendar.press(key, { shift });
        expect(calendar.focused).to.equal(to);
        expect(calendar.tabStops).to.deep.equal([to]);
      });
    }

    it('mirrors the arrows where the page runs from right to left', async () => {
      const calendar = await CalendarPage.open({ value: '2026-03-12' }, 'en-GB', 'rtl');
      calendar.element.focus();
      await calendar.press('ArrowLeft');
      expect(calendar.focused).to.equal('2026-03-13');
    });

    it('stops at the first and last day', async () => {
      const calendar = await CalendarPage.open({ ...bounds, value: '2026-03-10' });
      calendar.element.focus();
      await calendar.press('PageUp');
      expect(calendar.focused).to.equal('2026-03-09');
      await calendar.press('PageDown', { shift: true });
      expect(calendar.focused).to.equal('2026-05-08');
    });

    it('reaches days without times, which cannot be chosen', async () => {
      const calendar = await CalendarPage.open({ ...bounds, availability });
      calendar.element.focus();
      await calendar.press('ArrowRight');
      expect(calendar.focused).to.equal('2026-03-11');
      await calendar.click(calendar.day('2026-03-11'));
      expect(calendar.element.value).to.equal('');
    });

    it('leaves keys with modifiers to the browser', async () => {
      const calendar = await CalendarPage.open({ value: '2026-03-12' });
      calendar.element.focus();
      const event = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true });
      calendar.day('2026-03-12').dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    });
  });

  describe('events', () => {
    it('tells the day that was chosen', async () => {
      const calendar = await CalendarPage.open({ ...bounds, availability });
      setTimeout(() => calendar.day('2026-03-12').click());
      const { value, composed } = await oneEvent<DayChangeEvent>(calendar.element, 'punctual-day-change');
      expect({ value, composed }).to.deep.equal({ value: '2026-03-12', composed: true });
      await calendar.element.updateComplete;
      expect(calendar.selected).to.equal('2026-03-12');
    });

    it('tells the month that was turned to', async () => {
      const calendar = await CalendarPage.open(bounds);
      setTimeout(() => calendar.button('Next month').click());
      const { month } = await oneEvent<MonthChangeEvent>(calendar.element, 'punctual-month-change');
      expect(month).to.equal('2026-04');
    });

    it('says nothing when the page sets a value', async () => {
      const calendar = await CalendarPage.open(bounds);
      let events = 0;
      calendar.element.addEventListener('punctual-day-change', () => (events += 1));
      calendar.element.value = '2026-03-20';
      await calendar.element.updateComplete;
      expect(calendar.selected).to.equal('2026-03-20');
      expect(events).to.equal(0);
    });

    it('does not turn past its bounds', async () => {
      const calendar = await CalendarPage.open(bounds);
      expect(calendar.button('Previous month').getAttribute('aria-disabled')).to.equal('true');
      await calendar.click(calendar.button('Previous month'));
      expect(calendar.heading).to.equal('March 2026');
    });
  });

  describeFormContract({
    open: async (settings) => {
      const calendar = await CalendarPage.open(settings);
      return { element: calendar.element, choose: () => calendar.click(calendar.day('2026-03-12')) };
    },
    chosen: '2026-03-12',
    other: '2026-03-20',
    missing: 'Choose a day.',
  });

  describe('bounds in a form', () => {
    const outside: [value: string, flag: 'rangeUnderflow' | 'rangeOverflow', sentence: RegExp][] = [
      ['2026-03-08', 'rangeUnderflow', /^Choose Monday,? 9 March 2026 or a later day\.$/],
      ['2026-05-09', 'rangeOverflow', /^Choose Friday,? 8 May 2026 or an earlier day\.$/],
    ];
    for (const [value, flag, sentence] of outside) {
      it(`will not do with ${value}`, async () => {
        const { element } = await CalendarPage.open({ ...bounds, value });
        expect(element.validity[flag]).to.equal(true);
        expect(element.validationMessage).to.match(sentence);
      });
    }
  });

  describe('on the page', () => {
    const states: [name: string, settings: object][] = [
      ['with availability', { ...bounds, availability, value: '2026-03-12' }],
      ['loading', { loading: true, availability: new Map() }],
      ['disabled', { disabled: true }],
    ];
    for (const [name, settings] of states) {
      it(`is accessible ${name}`, async () => {
        const calendar = await CalendarPage.open(settings);
        await expect(calendar.element).to.be.accessible();
      });
    }

    it('has a name: the month', async () => {
      const { grid, heading } = await CalendarPage.open();
      const root = grid.getRootNode() as ShadowRoot;
      expect(root.getElementById(grid.getAttribute('aria-labelledby')!)!.textContent).to.equal(heading);
    });

    it('keeps working after it was moved', async () => {
      const calendar = await CalendarPage.open({}, 'en-GB');
      const elsewhere = await fixture<HTMLElement>(html`<div lang="en-US"></div>`);
      elsewhere.append(calendar.element);
      await calendar.element.updateComplete;
      expect(calendar.weekdays[0]).to.equal('Sunday');
      await calendar.click(calendar.day('2026-03-12'));
      expect(calendar.selected).to.equal('2026-03-12');
    });

    it('keeps its shape under `* { all: unset }`', async () => {
      const calendar = await CalendarPage.open();
      const { height } = calendar.element.getBoundingClientRect();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { all: unset }');
      document.adoptedStyleSheets.push(sheet);
      const box = calendar.element.getBoundingClientRect();
      const { display } = getComputedStyle(calendar.element);
      document.adoptedStyleSheets.pop();
      expect(display).to.equal('block');
      expect(box.height).to.be.closeTo(height, 1);
    });
  });
});
