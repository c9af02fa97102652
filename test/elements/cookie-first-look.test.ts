import { expect } from '@open-wc/testing';
import { CookieNoticeElement } from '../../src/elements/cookie-notice/cookie-notice-element.js';
import { consent } from '../../src/state/consent-hub.js';
import { CookieNoticePage } from './pages/cookie-notice-page.js';
import { until } from './support/until.js';

type WholeCode = Awaited<ReturnType<typeof CookieNoticeElement.loadWhole>>;

const { loadWhole } = CookieNoticeElement;

/** The rest of the notice, which comes or fails when the test says so. */
function heldBack(): { come: () => Promise<void>; fail: () => void } {
  let resolve!: (code: WholeCode) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<WholeCode>((...settle) => ([resolve, reject] = settle));
  CookieNoticeElement.loadWhole = () => promise;
  return { come: async () => resolve(await loadWhole()), fail: () => reject(new Error('404')) };
}

describe('a cookie notice of which only the question has come', () => {
  afterEach(() => {
    CookieNoticeElement.loadWhole = loadWhole;
    CookieNoticePage.forget();
  });

  it('asks, and keeps what is answered as soon as it can', async () => {
    const rest = heldBack();
    const page = await CookieNoticePage.open({}, { first: true });
    await until(() => page.part('notice'), 'the question');
    page.part('accept')!.click();
    expect(consent.known).to.equal(false);
    await rest.come();
    await until(() => page.part('line'), 'the line');
    expect(consent.has('analytics')).to.equal(true);
  });

  it('shows the same question once the rest is there, with the focus where it was', async () => {
    const rest = heldBack();
    const page = await CookieNoticePage.open({}, { first: true });
    await until(() => page.part('notice'), 'the question');
    const notice = page.part('notice');
    page.part('accept')!.focus();
    await rest.come();
    await until(() => consent.known, 'the rest');
    await page.settled();
    expect(page.part('notice')).to.equal(notice);
    expect(page.root.activeElement).to.equal(page.part('accept'));
  });

  it('opens the settings that were asked for', async () => {
    const rest = heldBack();
    const page = await CookieNoticePage.open({}, { first: true });
    await until(() => page.part('notice'), 'the question');
    page.part('settings')!.click();
    await rest.come();
    await until(() => page.dialog?.open, 'the settings');
  });

  it('asks nothing where a choice may be kept, the browser sends its signal or another manager is there', async () => {
    const answered = await CookieNoticePage.open();
    await answered.press('refuse');
    answered.element.remove();
    const rest = heldBack();
    const again = await CookieNoticePage.open({}, { first: true, keep: true });
    expect(again.part('notice')).to.equal(null);
    again.element.remove();
    for (const name of ['klaro', 'globalPrivacyControl']) {
      const place = name === 'klaro' ? globalThis : navigator;
      Object.defineProperty(place, name, { value: true, configurable: true });
      const page = await CookieNoticePage.open({}, { first: true });
      expect(page.part('notice'), name).to.equal(null);
      page.element.remove();
      Reflect.deleteProperty(place, name);
    }
    await rest.come();
  });

  it('says so where the rest cannot be loaded, and tries again', async () => {
    const rest = heldBack();
    const page = await CookieNoticePage.open({}, { first: true });
    await until(() => page.part('notice'), 'the question');
    rest.fail();
    await until(() => page.root.querySelector('[role="alert"]'), 'that it could not be loaded');
    CookieNoticeElement.loadWhole = loadWhole;
    page.part('refuse')!.click();
    await until(() => page.part('line'), 'the line');
    expect(consent.has('analytics')).to.equal(false);
  });
});
