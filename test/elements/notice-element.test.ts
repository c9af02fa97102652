import { expect, fixture, html } from '@open-wc/testing';
import { NoticeElement } from '../../src/elements/notice/notice-element.js';
import { calendera } from '../../src/policy/presets/calendera.js';
import { calMedi } from '../../src/policy/presets/cal-medi.js';
import { konnecs } from '../../src/policy/presets/konnecs.js';
import { forgetTab } from '../../src/state/kept-on-device.js';
import { fullProfile } from '../policy/full-profile.js';
import { NoticePage } from './pages/notice-page.js';
import { ManualClock } from './support/manual-clock.js';
import { until } from './support/until.js';

const DOCUMENT = ['# 1. What we do', 'We keep [a page](https://example.com/x).', '## Smaller', 'No <b>HTML</b>.'];

describe('punctual-notice', () => {
  beforeEach(() => {
    forgetTab();
    localStorage.clear();
  });

  describe('what it shows', () => {
    it('has the controller’s name, address and mail in sight', async () => {
      const page = await NoticePage.open({ profile: calMedi });
      const controller = page.part('controller')!;
      for (const text of ['IHTConsulting', '77600 Bussy-Saint-Georges', 'support@calmedi.io']) {
        expect(controller.textContent).to.contain(text);
      }
      expect(controller.closest('details')).to.equal(null);
    });

    it('has a date as precise as the policy’s', async () => {
      const page = await NoticePage.open({ profile: konnecs });
      expect(page.text('version')).to.equal('Version: March 2026');
    });

    it('speaks the page’s language, and names that of the business’s own words', async () => {
      const page = await NoticePage.open({ profile: konnecs }, 'de');
      expect(page.text('version')).to.equal('Stand: März 2026');
      expect(page.root.querySelector('[data-section="purposes"] bdi')!.getAttribute('lang')).to.equal('en');
    });

    it('shows the sections that are asked for, in that order', async () => {
      const page = await NoticePage.open({ profile: konnecs, sections: 'rights purposes' });
      expect(page.sections).to.deep.equal(['rights', 'purposes']);
      expect(page.part('controller')).to.equal(null);
    });

    it('puts the sections away where it stands in a form, and never who is responsible', async () => {
      const page = await NoticePage.open({ profile: fullProfile(), compact: true });
      expect([page.part('controller')!.checkVisibility(), page.part('section')!.checkVisibility()]).to.deep.equal([
        true,
        false,
      ]);
      page.part('summary')!.click();
      expect(page.part('section')!.checkVisibility()).to.equal(true);
      await expect(page.element).to.be.accessible();
    });

    it('draws nothing where nobody promises anything', async () => {
      const page = await NoticePage.open();
      await page.element.updateComplete;
      expect(page.part('notice')).to.equal(null);
    });

    it('reads the profile of a script in the page', async () => {
      const place = await fixture(
        html`<div lang="en">
          <script type="application/json" id="promises">
            { "controller": { "name": "Haus am See" } }
          </script>
        </div>`,
      );
      const element = document.createElement('punctual-notice');
      element.policy = '#promises';
      place.append(element);
      const page = new NoticePage(element);
      await until(() => page.text('controller').includes('Haus am See'), 'the controller is shown');
      expect(page.sections).to.be.empty;
    });

    it('uses the words that it is given', async () => {
      const page = await NoticePage.open({
        profile: konnecs,
        texts: { heading: 'Your data', sections: { rights: 'What you can ask' } },
      });
      expect(page.root.querySelector('h2')!.textContent).to.equal('Your data');
      expect(page.root.querySelector('[data-section="rights"] summary')!.textContent.trim()).to.equal(
        'What you can ask',
      );
      expect(page.root.querySelector('[data-section="purposes"] summary')!.textContent).to.contain('What we use');
    });
  });

  describe('links', () => {
    it('that lead away are marked, and give the page away to nobody', async () => {
      const page = await NoticePage.open({ profile: konnecs });
      const away = page.links.filter(({ href }) => href.startsWith('https:'));
      expect(away.length).to.be.greaterThan(1);
      for (const link of away) {
        expect(link.target).to.equal('_blank');
        expect(link.rel).to.equal('noopener noreferrer');
        expect(link.textContent).to.contain('(opens in a new window)');
        expect(link.querySelector('svg')).to.not.equal(null);
      }
    });

    it('dial the digits of a number that is written with letters', async () => {
      const page = await NoticePage.open({ profile: calendera });
      const phone = page.links.find(({ textContent }) => textContent.includes('123-CALE'))!;
      expect(phone.getAttribute('href')).to.equal('tel:+15551232253');
      expect(phone.target).to.equal('');
    });
  });

  describe('a change', () => {
    it('is announced until the day it takes effect', async () => {
      const page = await NoticePage.open({ profile: fullProfile() });
      expect(page.text('upcoming')).to.equal('This policy changes on 15 February 2026. We now send text messages.');
      page.element.clock = new ManualClock('2026-02-15T12:00:00Z');
      await page.element.updateComplete;
      expect(page.part('upcoming')).to.equal(null);
    });

    const older = { ...konnecs, version: '2025-12' };
    const storable = { ...older, browserStorage: true };

    it('is pointed out once when the version has moved since the last visit', async () => {
      expect((await NoticePage.open({ profile: storable })).part('moved')).to.equal(null);
      forgetTab();
      const next = { ...storable, version: '2026-03' };
      const moved = await NoticePage.open({ profile: next });
      expect(moved.text('moved')).to.equal('This policy has changed since you last saw it here.');
      expect(moved.part('controller')).to.not.equal(null);
      forgetTab();
      expect((await NoticePage.open({ profile: next })).part('moved')).to.equal(null);
    });

    it('is remembered in the tab alone where nothing may be stored', async () => {
      await NoticePage.open({ profile: older });
      expect(localStorage.length).to.equal(0);
      expect((await NoticePage.open({ profile: konnecs })).part('moved')).to.not.equal(null);
      expect(localStorage.length).to.equal(0);
    });
  });

  describe('the whole policy', () => {
    const profile = { ...konnecs, document: DOCUMENT };

    it('opens in a dialog with its headings, and gives the focus back', async () => {
      const page = await NoticePage.open({ profile });
      const button = page.part('button')!;
      button.focus();
      button.click();
      await until(() => page.dialog?.open, 'an open dialog');
      expect(page.dialog!.matches(':modal')).to.equal(true);
      expect(page.root.activeElement!.id).to.equal('name');
      expect([...page.dialog!.querySelectorAll('h3, h4')].map(({ textContent }) => textContent)).to.deep.equal([
        '1. What we do',
        'Smaller',
      ]);
      expect(getComputedStyle(document.body).overflow).to.equal('hidden');
      await expect(page.element).to.be.accessible();
      page.part('close')!.click();
      expect(page.dialog!.open).to.equal(false);
      expect(page.root.activeElement).to.equal(button);
      expect(getComputedStyle(document.body).overflow).to.not.equal('hidden');
    });

    it('is closed when the element goes, and the page scrolls again', async () => {
      const page = await NoticePage.open({ profile });
      await page.element.showPolicy();
      expect(getComputedStyle(document.body).overflow).to.equal('hidden');
      page.element.remove();
      await Promise.resolve();
      expect(getComputedStyle(document.body).overflow).to.not.equal('hidden');
    });

    it('stays open where the element is moved in the page', async () => {
      const page = await NoticePage.open({ profile });
      await page.element.showPolicy();
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.append(page.element);
      await until(() => page.dialog?.matches(':modal'), 'a modal dialog');
      page.element.closePolicy();
      expect(getComputedStyle(document.body).overflow).to.not.equal('hidden');
    });

    it('says so where it cannot be loaded, with the policy’s address, and opens at another try', async () => {
      const { loadDialog } = NoticeElement;
      NoticeElement.loadDialog = () => Promise.reject(new Error('404'));
      try {
        const page = await NoticePage.open({ profile });
        await page.element.showPolicy();
        await page.element.updateComplete;
        expect(page.part('trouble')!.textContent).to.contain('check your connection');
        expect(page.links.some(({ href }) => href === konnecs.links!.policy)).to.equal(true);
        NoticeElement.loadDialog = loadDialog;
        page.part('trouble')!.querySelector('button')!.click();
        await until(() => page.dialog?.open, 'an open dialog');
        expect(page.part('trouble')).to.equal(null);
      } finally {
        NoticeElement.loadDialog = loadDialog;
      }
    });

    it('is a link where the profile has only its address', async () => {
      const page = await NoticePage.open({ profile: konnecs });
      expect(page.part('button')).to.equal(null);
      expect(page.links.some(({ href }) => href === konnecs.links!.policy)).to.equal(true);
    });
  });

  it('shows hostile words as text, refuses their links and keeps its width', async () => {
    const evil = '<img src=x onerror=alert(1)> [go](javascript:alert(1)) \u202egnirts ' + 'x'.repeat(4000);
    const profile = {
      ...fullProfile(),
      controller: { name: '<script>alert(1)</script>', brand: evil.slice(0, 150) },
      purposes: { a: { text: evil } },
      recipients: [{ name: evil, purpose: evil }],
      document: [evil, '# ' + evil],
    };
    const page = await NoticePage.open({ profile });
    for (const details of page.root.querySelectorAll('details')) details.open = true;
    expect(page.root.querySelector('img, script')).to.equal(null);
    expect(page.links.every(({ protocol }) => ['https:', 'mailto:', 'tel:'].includes(protocol))).to.equal(true);
    expect(page.root.querySelector('[data-section="purposes"]')!.textContent).to.contain(
      '<img src=x onerror=alert(1)>',
    );
    expect(page.part('notice')!.scrollWidth).to.be.at.most(page.part('notice')!.clientWidth);
  });

  it('is accessible, closed and open, and from right to left', async () => {
    const page = await NoticePage.open({ profile: fullProfile() });
    await expect(page.element).to.be.accessible();
    for (const details of page.root.querySelectorAll('details')) details.open = true;
    await expect(page.element).to.be.accessible();
    const hebrew = await NoticePage.open({ profile: calendera }, 'he');
    expect(getComputedStyle(hebrew.root.querySelector('.root')!).direction).to.equal('rtl');
    await expect(hebrew.element).to.be.accessible();
  });
});
