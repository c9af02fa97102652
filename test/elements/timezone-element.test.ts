import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TimezoneChangeEvent } from '../../src/elements/timezone/timezone-events.js';
import { TimezonePage } from './pages/timezone-page.js';
import { describeFormContract } from './support/form-contract.js';

describe('punctual-timezone', () => {
  describe('what it shows', () => {
    it('says the chosen city with its offset now', async () => {
      const { box } = await TimezonePage.open({ value: 'America/New_York' });
      expect(box.value).to.equal('New York (GMT-4)');
    });

    it('names a city as it is called today, however the browser keeps it', async () => {
      const names = await Promise.all(
        ['Asia/Kathmandu', 'Asia/Katmandu', 'Asia/Calcutta'].map(async (value) => {
          const { box } = await TimezonePage.open({ value });
          return box.value;
        }),
      );
      expect(names).to.deep.equal(['Kathmandu (GMT+5:45)', 'Kathmandu (GMT+5:45)', 'Kolkata (GMT+5:30)']);
    });

    it('shows nothing for what is no zone', async () => {
      const { box } = await TimezonePage.open({ value: 'Mars/Base' });
      expect(box.value).to.equal('');
    });

    it('begins with the chosen zone and its neighbours, and draws no more than fifty', async () => {
      const page = await TimezonePage.open({ value: 'Asia/Tokyo' });
      await page.press('ArrowDown');
      expect(page.cities[0]).to.equal('Tokyo');
      expect(page.option('Seoul')).to.contain('GMT+9');
      expect(page.cities).to.have.length(50);
    });
  });

  describe('searching', () => {
    const searches: [typed: string, lang: string, city: string][] = [
      ['kath', 'en-GB', 'Kathmandu'],
      ['sao pau', 'en-GB', 'Sao Paulo'],
      ['São Pau', 'en-GB', 'Sao Paulo'],
      ['NEW YORK', 'en-GB', 'New York'],
      ['america/new', 'en-GB', 'New York'],
      ['Deutschland', 'en-GB', ''],
      ['Allemagne', 'en-GB', ''],
      ['nepal time', 'en-GB', 'Kathmandu'],
      ['+5:45', 'en-GB', 'Kathmandu'],
      ['gmt+5:45', 'en-GB', 'Kathmandu'],
      ['utc', 'en-GB', 'UTC'],
    ];
    for (const [typed, lang, city] of searches) {
      it(`finds ${city || 'nothing'} by “${typed}”`, async () => {
        const page = await TimezonePage.open({}, lang);
        await page.type(typed);
        if (city) expect(page.cities).to.contain(city);
        else expect(page.cities).to.be.empty;
      });
    }

    it('finds a city by its country where the browser knows which that is', async function () {
      // https://caniuse.com/mdn-javascript_builtins_intl_locale_gettimezones
      if (!('getTimeZones' in Intl.Locale.prototype) && !('timeZones' in Intl.Locale.prototype)) this.skip();
      const page = await TimezonePage.open({}, 'en-GB');
      await page.type('germany');
      expect(page.cities).to.contain('Berlin');
    });

    it('puts cities that begin with the text first', async () => {
      const page = await TimezonePage.open();
      await page.type('lon');
      expect(page.cities[0]).to.equal('London');
      await page.type('new');
      expect(page.cities[0]).to.equal('New York');
    });

    it('says how many were found, and that none were', async () => {
      const page = await TimezonePage.open();
      await page.type('kathm');
      expect(page.status).to.equal('1 time zone');
      await page.type('xyzzy');
      expect(page.status).to.contain('No time zone found.');
      expect(page.root.querySelector('.nothing')!.textContent).to.contain('No time zone found.');
    });

    it('tells nothing while it is typed', async () => {
      const page = await TimezonePage.open();
      let told = 0;
      for (const type of ['input', 'change', 'punctual-timezone-change']) {
        page.element.addEventListener(type, () => (told += 1));
      }
      await page.type('kath');
      expect(told).to.equal(0);
      expect(page.element.value).to.equal('');
    });
  });

  describe('by keyboard', () => {
    it('opens on an arrow, goes round, and chooses on Enter', async () => {
      const page = await TimezonePage.open();
      await page.type('kath');
      expect(page.active).to.equal('Kathmandu');
      setTimeout(() => void page.press('Enter'));
      const { value } = await oneEvent<TimezoneChangeEvent>(page.element, 'punctual-timezone-change');
      expect(value).to.match(/^Asia\/Kath?mandu$/);
      await page.element.updateComplete;
      expect(page.isOpen).to.equal(false);
      expect(page.box.value).to.equal('Kathmandu (GMT+5:45)');
    });

    it('goes to the last with an arrow up, and from there to the first', async () => {
      const page = await TimezonePage.open({ value: 'Asia/Tokyo' });
      await page.press('ArrowUp');
      expect(page.active).to.equal(page.cities.at(-1));
      await page.press('ArrowDown');
      expect(page.active).to.equal('Tokyo');
    });

    it('leaves the choice as it was on Escape, and the next Escape to the page', async () => {
      const page = await TimezonePage.open({ value: 'Asia/Tokyo' });
      await page.type('kath');
      expect(await page.press('Escape')).to.equal(true);
      expect(page.isOpen).to.equal(false);
      expect(page.box.value).to.equal('Tokyo (GMT+9)');
      expect(await page.press('Escape')).to.equal(false);
    });

    it('opens with Alt and an arrow and moves nowhere', async () => {
      const page = await TimezonePage.open();
      await page.press('ArrowDown', { alt: true });
      expect(page.isOpen).to.equal(true);
      expect(page.active).to.equal(undefined);
      await page.press('ArrowUp', { alt: true });
      expect(page.isOpen).to.equal(false);
    });

    it('leaves Enter to the form when it is closed', async () => {
      const page = await TimezonePage.open();
      expect(await page.press('Enter')).to.equal(false);
    });

    it('closes when the focus goes elsewhere', async () => {
      const page = await TimezonePage.open();
      await page.type('kath');
      page.box.blur();
      await page.element.updateComplete;
      expect(page.isOpen).to.equal(false);
    });
  });

  describeFormContract({
    open: async (settings) => {
      const page = await TimezonePage.open(settings);
      const choose = async (): Promise<void> => {
        if (page.box.disabled) return;
        await page.type('lisbon');
        await page.click('Lisbon');
      };
      return { element: page.element, choose };
    },
    chosen: 'Europe/Lisbon',
    other: 'Asia/Tokyo',
    missing: 'Choose a time zone.',
  });

  describe('on the page', () => {
    it('is named by the label of the page', async () => {
      const form = await fixture<HTMLElement>(html`<form lang="en-GB"><label for="zone">Your zone</label></form>`);
      const page = await TimezonePage.open();
      page.element.id = 'zone';
      form.append(page.element);
      page.element.requestUpdate();
      await page.element.updateComplete;
      expect(page.box.getAttribute('aria-label')).to.equal('Your zone');
    });

    it('is accessible open, with nothing found, and from right to left', async () => {
      const page = await TimezonePage.open({ value: 'Asia/Tokyo' }, 'en-GB', 'rtl');
      await page.press('ArrowDown');
      await expect(page.element).to.be.accessible();
      await page.type('xyzzy');
      await expect(page.element).to.be.accessible();
    });
  });
});
