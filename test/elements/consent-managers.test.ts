/** Beside the real managers, from npm: their choice is the page's, and ours asks nothing. */
import { expect } from '@open-wc/testing';
import { CmpApi } from '@iabtechlabtcf/cmpapi';
import { GVL, TCModel, TCString } from '@iabtechlabtcf/core';
import * as CookieConsent from 'vanilla-cookieconsent';
import { consent } from '../../src/state/consent-hub.js';
import { CookieNoticePage } from './pages/cookie-notice-page.js';
import { until } from './support/until.js';

const page = globalThis as unknown as Record<string, unknown>;

async function guest(settings: object): Promise<CookieNoticePage> {
  const notice = await CookieNoticePage.open(settings);
  await until(() => consent.known, 'the manager’s answer');
  expect(notice.part('notice'), 'no second banner').to.equal(null);
  return notice;
}

const state = (): boolean[] => ['necessary', 'analytics', 'marketing'].map((id) => consent.has(id));

describe('a guest of vanilla-cookieconsent', () => {
  after(() => CookieConsent.reset(true));

  it('takes its choice, and what becomes of it', async () => {
    CookieConsent.reset(true);
    const categories = {
      necessary: { readOnly: true, enabled: true },
      analytics: { services: { matomo: {} } },
      ads: {},
    };
    await CookieConsent.run({
      categories,
      language: { default: 'en', translations: { en: { consentModal: {}, preferencesModal: { sections: [] } } } },
    });
    const notice = await guest({
      defersTo: 'vanilla-cookieconsent',
      manager: CookieConsent,
      managerNames: { marketing: 'ads' },
    });
    expect(state()).to.deep.equal([true, false, false]);
    CookieConsent.acceptCategory(['analytics']);
    await until(() => consent.has('analytics'), 'analytics');
    expect(consent.has('analytics', 'matomo')).to.equal(true);
    CookieConsent.acceptCategory(['ads']);
    await until(() => consent.has('marketing'), 'marketing');
    expect(state()).to.deep.equal([true, false, true]);
    notice.element.remove();
    expect(consent.known).to.equal(false);
  });

  it('is told by its events where it is nowhere to be seen', async () => {
    await guest({ defersTo: 'vanilla-cookieconsent' });
    CookieConsent.acceptCategory(['analytics']);
    await until(() => consent.has('analytics'), 'analytics');
  });
});

describe('a guest of Klaro', () => {
  it('takes what is saved, and neither defaults nor what is only switched', async () => {
    page['klaroConfig'] = {
      noAutoLoad: true,
      testing: true,
      storageMethod: 'localStorage',
      storageName: 'klaro-test',
      services: [
        { name: 'matomo', purposes: ['analytics'], default: true },
        { name: 'video', purposes: ['marketing'] },
        { name: 'maps', purposes: ['marketing'] },
      ],
    };
    const script = document.createElement('script');
    script.src = '/node_modules/klaro/dist/klaro-no-css.js';
    script.dataset['config'] = 'klaroConfig';
    await new Promise((resolve) => {
      script.onload = resolve;
      document.head.append(script);
    });
    const klaro = page['klaro'] as { getManager(config: unknown): Record<string, (...args: unknown[]) => unknown> };
    const manager = klaro.getManager(page['klaroConfig']);
    await guest({ defersTo: 'klaro', manager });
    expect(state()).to.deep.equal([true, false, false]);
    manager['updateConsent']!('video', true);
    expect(consent.has('marketing', 'video')).to.equal(false);
    manager['saveAndApplyConsents']!();
    await until(() => consent.has('marketing', 'video'), 'video');
    expect(state()).to.deep.equal([true, true, false]);
    manager['changeAll']!(false);
    manager['saveAndApplyConsents']!();
    await until(() => !consent.has('analytics'), 'nothing');
    localStorage.removeItem('klaro-test');
    delete page['klaro'];
  });
});

describe('a guest of the IAB’s framework', () => {
  const names = (ids: number[]): object =>
    Object.fromEntries(ids.map((id) => [id, { id, name: String(id), description: '', illustrations: [] }]));
  const vendor = {
    id: 1,
    name: 'One',
    purposes: [1, 8, 9],
    legIntPurposes: [],
    flexiblePurposes: [],
    specialPurposes: [],
    features: [],
    specialFeatures: [],
    cookieMaxAgeSeconds: 1,
    usesCookies: true,
    cookieRefresh: false,
    usesNonCookieAccess: false,
    urls: [],
    dataRetention: { stdRetention: 1, purposes: {}, specialPurposes: {} },
    dataDeclaration: [],
  };
  const list = {
    gvlSpecificationVersion: 3,
    vendorListVersion: 100,
    tcfPolicyVersion: 5,
    lastUpdated: '2026-01-01T00:00:00Z',
    purposes: names([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
    specialPurposes: names([1, 2, 3]),
    features: names([1, 2, 3]),
    specialFeatures: names([1, 2]),
    stacks: {},
    dataCategories: names([1]),
    vendors: { 1: vendor },
  };

  function tcString(purposes: number[], vendors: number[] = []): string {
    const model = new TCModel(new GVL(list as unknown as ConstructorParameters<typeof GVL>[0]));
    model.cmpId = 10;
    model.cmpVersion = 1;
    model.purposeConsents.set(purposes);
    model.vendorConsents.set(vendors);
    model.vendorsDisclosed.set(vendors);
    return TCString.encode(model);
  }

  it('takes consent to all of a category’s purposes, once the visitor has acted', async () => {
    const cmp = new CmpApi(10, 1, true);
    const notice = await CookieNoticePage.open({ managerNames: { 'analytics/matomo': '1', 'analytics/other': '2' } });
    cmp.update(tcString([1, 8, 9]), true);
    await until(() => consent.known, 'an answer');
    expect(state(), 'while its window is open').to.deep.equal([true, false, false]);
    cmp.update(tcString([1, 8, 9], [1]), false);
    await until(() => consent.has('analytics'), 'analytics');
    expect(state()).to.deep.equal([true, true, false]);
    expect([consent.has('analytics', 'matomo'), consent.has('analytics', 'other')]).to.deep.equal([true, false]);
    cmp.update(tcString([1]), false);
    await until(() => !consent.has('analytics'), 'taken back');
    cmp.update(null);
    await notice.settled();
    expect(state()).to.deep.equal([true, false, false]);
    expect(notice.part('notice')).to.equal(null);
    notice.element.remove();
    delete page['__tcfapi'];
  });
});

describe('a guest of Google Consent Mode', () => {
  it('takes an update, and no default', async () => {
    const layer: unknown[] = (page['dataLayer'] = []);
    function gtag(..._command: unknown[]): void {
      // eslint-disable-next-line prefer-rest-params -- As in Google's own snippet.
      layer.push(arguments);
    }
    gtag('consent', 'default', { analytics_storage: 'granted', ad_storage: 'denied' });
    await guest({ defersTo: 'google-consent-mode' });
    expect(state()).to.deep.equal([true, false, false]);
    gtag('consent', 'update', { analytics_storage: 'granted' });
    expect(state()).to.deep.equal([true, true, false]);
    gtag('consent', 'update', { analytics_storage: 'denied', ad_storage: 'granted', ad_user_data: 'granted' });
    expect(state()).to.deep.equal([true, false, false]);
    delete page['dataLayer'];
  });
});

describe('a guest of the page itself', () => {
  it('takes what is true, and nothing else', async () => {
    await guest({ defersTo: 'page', manager: { analytics: 'yes', marketing: 1 } });
    expect(state()).to.deep.equal([true, false, false]);
    document.dispatchEvent(new CustomEvent('punctual-page-consent', { detail: { analytics: true } }));
    expect(state()).to.deep.equal([true, true, false]);
    document.dispatchEvent(new CustomEvent('punctual-page-consent'));
    expect(state()).to.deep.equal([true, false, false]);
  });
});

describe('Google Consent Mode, told by us', () => {
  it('hears that all is denied, then what the visitor said', async () => {
    const layer: ArrayLike<unknown>[] = [];
    page['dataLayer'] = layer;
    const notice = await CookieNoticePage.open({ consentMode: true, defersTo: 'none' });
    await until(() => notice.part('notice') && layer.length === 2, 'default and update');
    const told = (): unknown[] =>
      layer.map((entry) => [
        ...Array.from(entry).slice(0, 2),
        (entry[2] as Record<string, string>)['analytics_storage'],
      ]);
    expect(told()).to.deep.equal([
      ['consent', 'default', 'denied'],
      ['consent', 'update', 'denied'],
    ]);
    await notice.press('accept');
    expect(told().at(-1)).to.deep.equal(['consent', 'update', 'granted']);
    expect(Object.prototype.toString.call(layer[0])).to.equal('[object Arguments]');
    delete page['dataLayer'];
  });
});
