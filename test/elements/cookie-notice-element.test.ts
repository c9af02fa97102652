import { expect } from '@open-wc/testing';
import type { CookieChoiceEvent, CookieRecordEvent } from '../../src/elements/cookie-notice/cookie-notice-events.js';
import { ConsentRecord } from '../../src/policy/consent/consent-record.js';
import { memoryKey } from '../../src/policy/cookies/choice-memory.js';
import { readCookieClause } from '../../src/policy/cookies/read-cookie-clause.js';
import type { PolicyProfile } from '../../src/policy/profile/policy-profile.js';
import { consent } from '../../src/state/consent-hub.js';
import { ADVERTISING, COOKIE_PROFILE, CookieNoticePage, STATISTICS } from './pages/cookie-notice-page.js';
import { until } from './support/until.js';

const KEY = `punctual.${memoryKey(readCookieClause(COOKIE_PROFILE).clause)}`;
const withCategories = (...categories: NonNullable<PolicyProfile['cookies']>['categories']): PolicyProfile => ({
  ...COOKIE_PROFILE,
  cookies: { categories },
});

describe('a cookie notice', () => {
  afterEach(() => CookieNoticePage.forget());

  it('shows nothing where the profile says nothing about cookies', async () => {
    const page = await CookieNoticePage.open({ profile: { language: 'en' } });
    await until(() => consent.known, 'an answer');
    expect(page.part('notice')).to.equal(null);
    expect(page.part('line')).to.equal(null);
    expect(page.element.offsetHeight).to.equal(0);
  });

  it('shows a line where nothing can be refused, with a way to what there is', async () => {
    const page = await CookieNoticePage.open({ profile: withCategories(COOKIE_PROFILE.cookies!.categories[0]!) });
    await until(() => page.part('line'), 'a line');
    await page.openSettings();
    expect(page.text('content')).to.contain('Keeps you signed in');
    expect(page.root.querySelectorAll('input')).to.have.length(0);
    expect(page.part('accept')).to.equal(null);
  });

  it('asks in one layer: accept and refuse have the same size, colour and type', async () => {
    const page = await CookieNoticePage.open();
    await until(() => page.part('notice'), 'the question');
    const [refuse, accept] = [...page.root.querySelectorAll<HTMLElement>('[part~="answer"]')];
    const look = (button: HTMLElement): unknown[] => {
      const { width, height } = button.getBoundingClientRect();
      const { backgroundColor, color, fontSize, fontWeight } = getComputedStyle(button);
      return [Math.round(width), height, backgroundColor, color, fontSize, fontWeight];
    };
    expect(look(refuse!)).to.deep.equal(look(accept!));
    expect(page.text('notice')).to.contain('Shows us which pages are read');
  });

  it('is clean for axe in the question, the settings and the line', async () => {
    const page = await CookieNoticePage.open();
    await until(() => page.part('notice'), 'the question');
    await expect(page.element).to.be.accessible();
    await page.openSettings();
    await expect(page.element).to.be.accessible();
    await page.press('accept', page.dialog!);
    await until(() => page.part('line'), 'the line');
    await expect(page.element).to.be.accessible();
  });

  it('takes closing the question, and closing the settings without an answer, as a refusal', async () => {
    for (const close of ['question', 'settings']) {
      const page = await CookieNoticePage.open();
      await until(() => page.part('notice'), 'the question');
      const made = page.next<CookieChoiceEvent>('punctual-cookie-choice');
      if (close === 'settings') await page.openSettings();
      await page.press('close', close === 'settings' ? page.dialog! : page.part('notice')!);
      expect((await made).allowed).to.deep.equal([]);
      await until(() => page.part('line'), 'the line');
      page.element.remove();
    }
  });

  it('has every switch off beforehand, and saves what is switched on, service by service', async () => {
    const page = await CookieNoticePage.open();
    await page.openSettings();
    expect([...page.root.querySelectorAll('input')].map(({ checked }) => checked)).to.deep.equal([
      false,
      false,
      false,
      false,
    ]);
    page.box('Video').click();
    await page.settled();
    expect(page.box('Marketing').indeterminate).to.equal(true);
    await page.press('save');
    expect(consent.has('marketing')).to.equal(false);
    expect(consent.has('marketing', 'video')).to.equal(true);
    expect(consent.has('marketing', 'maps')).to.equal(false);
    expect(consent.has('analytics')).to.equal(false);
  });

  it('remembers a choice for the next page, and asks again when what is asked changes, not when words do', async () => {
    const page = await CookieNoticePage.open();
    await until(() => page.part('notice'), 'the question');
    await page.press('accept');
    page.element.remove();
    const reworded = withCategories(
      COOKIE_PROFILE.cookies!.categories[0]!,
      { ...STATISTICS, purpose: 'Counts' },
      ADVERTISING,
    );
    const again = await CookieNoticePage.open({ profile: reworded }, { keep: true });
    await until(() => again.part('line'), 'the line');
    expect(consent.has('analytics')).to.equal(true);
    again.element.remove();
    const other = withCategories(
      { ...STATISTICS, cookies: [{ name: 'new', purpose: 'x', lifetime: 'P1D' }] },
      ADVERTISING,
    );
    const asked = await CookieNoticePage.open({ profile: other }, { keep: true });
    await until(() => asked.part('notice'), 'the question');
    expect(consent.has('analytics')).to.equal(false);
  });

  for (const [name, text] of [
    ['corrupt', '{"v":1,"on":["analytics"'],
    ['of another version', '{"v":99,"on":["analytics"]}'],
    ['of a stranger', 'analytics=true'],
  ] as const) {
    it(`asks again where what is kept is ${name}, and opens nothing`, async () => {
      CookieNoticePage.forget();
      localStorage.setItem(KEY, text);
      const page = await CookieNoticePage.open({}, { keep: true });
      await until(() => page.part('notice'), 'the question');
      expect(consent.has('analytics')).to.equal(false);
    });
  }

  it('stores nothing where the profile forbids it, and asks again on the next page', async () => {
    const profile = { ...COOKIE_PROFILE, browserStorage: false };
    const before = localStorage.length;
    const page = await CookieNoticePage.open({ profile });
    await until(() => page.part('notice'), 'the question');
    await page.press('accept');
    await until(() => page.part('line'), 'the line');
    expect(localStorage.length).to.equal(before);
    page.element.remove();
    const again = await CookieNoticePage.open({ profile });
    await until(() => again.part('notice'), 'the question');
  });

  it('makes a record a category, true to the schema; a withdrawal takes the place of the yes', async () => {
    const sent: object[] = [];
    const client = { sendConsents: async (bundle: object) => void sent.push(bundle) };
    const page = await CookieNoticePage.open({ client });
    await until(() => page.part('notice'), 'the question');
    const first = page.next<CookieRecordEvent>('punctual-cookie-record');
    await page.press('accept');
    const given = (await first).consents.records.map((record) => ConsentRecord.parse(record));
    expect(given.map(({ kind, state, action }) => [kind, state, action])).to.deep.equal([
      ['cookies.analytics', 'given', 'button'],
      ['cookies.marketing', 'given', 'button'],
    ]);
    const second = page.next<CookieRecordEvent>('punctual-cookie-record');
    await page.openSettings();
    await page.press('refuse', page.dialog!);
    const withdrawn = (await second).consents.records;
    expect(withdrawn.map(({ state, supersedes }) => [state, supersedes])).to.deep.equal(
      given.map(({ recordId }) => ['withdrawn', recordId]),
    );
    await until(() => sent.length === 2, 'both were sent');
    expect(page.element.receipts().map(({ event }) => event.state)).to.deep.equal(['withdrawn', 'withdrawn']);
  });

  it('does not bring back a choice that was cleared while its records were made', async () => {
    const page = await CookieNoticePage.open();
    await until(() => page.part('notice'), 'the question');
    const recorded = page.next<CookieRecordEvent>('punctual-cookie-record');
    page.part('accept')!.click();
    CookieNoticePage.forget();
    await recorded;
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('sends what could not be sent with the next page', async () => {
    const page = await CookieNoticePage.open({ client: { sendConsents: () => Promise.reject(new Error('offline')) } });
    await until(() => page.part('notice'), 'the question');
    const made = page.next('punctual-cookie-record');
    await page.press('refuse');
    await made;
    await until(() => localStorage.getItem('punctual.unsent-consents'), 'it waits');
    page.element.remove();
    const sent: object[] = [];
    await CookieNoticePage.open({ client: { sendConsents: async (one) => void sent.push(one) } }, { keep: true });
    await until(() => sent.length === 1 && !localStorage.getItem('punctual.unsent-consents'), 'it is sent');
  });

  it('clears what a category has stored when it is refused, and nothing else', async () => {
    document.cookie = '_stats_1=x;path=/';
    document.cookie = 'session=x;path=/';
    const page = await CookieNoticePage.open();
    await until(() => page.part('notice'), 'the question');
    const made = page.next<CookieChoiceEvent>('punctual-cookie-choice');
    await page.press('refuse');
    expect((await made).cleared).to.deep.equal(['_stats_1']);
    expect(document.cookie).to.contain('session=x').and.not.to.contain('_stats');
    document.cookie = 'session=;path=/;max-age=0';
  });

  it('is heard in every tab', async () => {
    const page = await CookieNoticePage.open();
    await until(() => page.part('notice'), 'the question');
    await page.press('accept');
    const text = localStorage.getItem(KEY)!;
    localStorage.setItem(KEY, text.replace(/"on":\[[^\]]*\]/, '"on":[]'));
    dispatchEvent(new StorageEvent('storage', { key: KEY }));
    expect(consent.has('analytics')).to.equal(false);
  });

  it('hands on what elements do only once measuring is allowed, and no word of the visitor', async () => {
    const layer: object[] = ((globalThis as { layerOfTest?: object[] }).layerOfTest = []);
    const page = await CookieNoticePage.open({ dataLayer: 'layerOfTest' });
    await until(() => page.part('notice'), 'the question');
    const tell = (): void => {
      const event = new Event('punctual-booking-complete', { bubbles: true });
      document.body.dispatchEvent(
        Object.assign(event, { id: 'b1', serviceId: 'intro', start: '2026', email: 'a@b.c' }),
      );
    };
    tell();
    await page.press('accept');
    await until(() => {
      if (layer.length === 0) tell();
      return layer.length > 0;
    }, 'it is handed on');
    expect(layer).to.deep.equal([{ event: 'punctual_booking_complete', punctual_serviceId: 'intro' }]);
  });

  it('resolves consent.when() with the yes, and not before', async () => {
    const page = await CookieNoticePage.open();
    await until(() => page.part('notice'), 'the question');
    let resolved = false;
    const waiting = consent.when('analytics').then(() => (resolved = true));
    await page.settled();
    expect(resolved).to.equal(false);
    await page.press('accept');
    await waiting;
  });
});
