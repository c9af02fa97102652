import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/punctual-consent.js';
import type { BookingApi } from '../../src/client/booking-api.js';
import type { ConsentElement } from '../../src/elements/consent/consent-element.js';
import type { ConsentChangeEvent } from '../../src/elements/consent/consent-events.js';
import { ConsentBundle, ConsentRecord } from '../../src/policy/consent/consent-record.js';
import { profileHash, textHash } from '../../src/policy/profile/fingerprint.js';
import type { PolicyProfile } from '../../src/policy/profile/policy-profile.js';
import { shownText } from './support/shown-text.js';
import { until } from './support/until.js';
import { onConsentChange } from './support/consent-changes.js';

const PROFILE: PolicyProfile = {
  language: 'en',
  version: '2026-03-01',
  links: { policy: 'https://example.com/privacy' },
  consents: [
    { id: 'news', kind: 'email.marketing', text: { en: 'Send me offers.', fr: 'Envoyez-moi des offres.' } },
    { id: 'terms', kind: 'terms', text: 'I accept the [terms](https://example.com/terms).', required: true },
    { id: 'pushy', kind: 'email.marketing', text: 'Send me all of it.', required: true },
    { id: 'hostile', kind: 'own', text: '<img src=x onerror=alert(1)> [win](javascript:alert(1)) ‮txet' },
  ],
};

class ConsentPage {
  readonly form: HTMLFormElement;
  readonly element: ConsentElement;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.element = form.querySelector('punctual-consent')!;
  }

  static async open(settings: Partial<ConsentElement> = {}, markup = html``, lang = 'en-GB'): Promise<ConsentPage> {
    const form = await fixture<HTMLFormElement>(
      html`<form lang=${lang}>
        <fieldset><punctual-consent name="news">${markup}</punctual-consent></fieldset>
      </form>`,
    );
    const page = new ConsentPage(form);
    Object.assign(page.element, { profile: PROFILE, ...settings });
    await page.element.updateComplete;
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get box(): HTMLInputElement {
    return this.root.querySelector('input')!;
  }

  get label(): string {
    const words = this.root.querySelector('.words');
    return words ? shownText(words) : '';
  }

  get problem(): string {
    return this.root.getElementById('wrong')!.textContent;
  }

  get sent(): Record<string, FormDataEntryValue> {
    return Object.fromEntries(new FormData(this.form));
  }

  get record(): ConsentRecord {
    return ConsentRecord.parse(JSON.parse(this.sent['news-record'] as string));
  }

  async press(): Promise<void> {
    this.box.click();
    await this.element.updateComplete;
  }
}

describe('punctual-consent', () => {
  it('shows the clause that it is for, unticked, and says that it can be left out', async () => {
    const page = await ConsentPage.open({ purpose: 'news' });
    expect(page.label).to.equal('Send me offers. (optional)');
    expect([page.box.checked, page.element.value, page.element.checkValidity()]).to.deep.equal([false, '', true]);
    await expect(page.element).to.be.accessible();
  });

  it('is ticked by nothing but a press', async () => {
    const page = await ConsentPage.open({ purpose: 'news' });
    for (const name of [
      'checked',
      'value',
      'given',
      'ticked',
      'default-checked',
      'default-value',
      'selected',
      'state',
    ]) {
      page.element.setAttribute(name, 'given');
      expect(() => void Object.assign(page.element, { [name]: 'given' })).to.satisfy(noMatter);
    }
    Object.assign(page.element, { messages: { optional: 'yes' }, profile: structuredClone(PROFILE) });
    await page.element.updateComplete;
    expect([page.box.checked, page.sent['news'], page.record.state]).to.deep.equal([false, undefined, 'refused']);
  });

  it('sends what was said, and the record of it, in every state', async () => {
    const page = await ConsentPage.open({ purpose: 'news' });
    expect(Object.keys(page.sent)).to.deep.equal(['news-record', 'news-text']);
    expect(textHash(page.sent['news-text'] as string)).to.equal(page.record.text.sha256);
    expect([page.record.state, page.record.action, page.record.defaultState]).to.deep.equal(['refused', 'none', 'off']);
    await page.press();
    expect(page.sent['news']).to.equal('given');
    const { record } = page;
    expect(record).to.include({ kind: 'email.marketing', state: 'given', action: 'tick', lawfulBasis: 'consent' });
    expect(record).to.include({ surface: 'form', optional: true, profileHash: profileHash(PROFILE) });
    expect(record.text).to.deep.equal({ id: 'consents.news', locale: 'en', sha256: textHash('Send me offers.') });
    expect(record.notice).to.deep.equal({ url: 'https://example.com/privacy', version: '2026-03-01' });
    expect(page.record.recordId).to.equal(record.recordId);
    await page.press();
    expect(page.sent['news']).to.equal(undefined);
    expect([page.record.state, page.record.action]).to.deep.equal(['refused', 'untick']);
    expect(page.record.recordId).not.to.equal(record.recordId);
  });

  it('sends nothing without a name', async () => {
    const page = await ConsentPage.open({ purpose: 'news' });
    page.element.removeAttribute('name');
    await page.element.updateComplete;
    expect(page.sent).to.deep.equal({});
  });

  it('tells the visitor’s own act and no other', async () => {
    const page = await ConsentPage.open({ purpose: 'news' });
    const told: string[] = [];
    for (const type of ['input', 'change']) page.form.addEventListener(type, () => told.push(`${type} `));
    onConsentChange(page.form, ({ given }) => told.push(`punctual-consent-change ${given}`));
    page.form.reset();
    await page.element.updateComplete;
    expect(told).to.be.empty;
    await page.press();
    expect(told).to.deep.equal(['input ', 'change ', 'punctual-consent-change true']);
  });

  it('keeps to the words that were ticked when the page changes its language', async () => {
    const page = await ConsentPage.open({ purpose: 'news' });
    await page.press();
    page.form.lang = 'fr';
    await until(() => page.label.startsWith('Envoyez'), 'French is there');
    expect(page.record.text).to.include({ locale: 'en', sha256: textHash('Send me offers.') });
    await page.press();
    await page.press();
    expect(page.record.text).to.include({ locale: 'fr', sha256: textHash('Envoyez-moi des offres.') });
  });

  describe('that nothing goes without', () => {
    it('stops the form, with a sentence at the box, until it is ticked', async () => {
      const page = await ConsentPage.open({ purpose: 'terms' });
      expect(page.label).to.equal('I accept the terms.');
      expect(page.form.reportValidity()).to.equal(false);
      await page.element.updateComplete;
      expect(page.problem).to.contain('Tick this box');
      expect(page.box.getAttribute('aria-invalid')).to.equal('true');
      await expect(page.element).to.be.accessible();
      await page.press();
      expect([page.form.checkValidity(), page.problem, page.record.optional]).to.deep.equal([true, '', false]);
    });

    it('is never one to marketing', async () => {
      const page = await ConsentPage.open({ purpose: 'pushy' });
      expect(page.form.checkValidity()).to.equal(true);
      const own = await ConsentPage.open({ kind: 'sms.marketing', text: 'Offers, please.', required: true });
      expect([own.form.checkValidity(), own.record.optional]).to.deep.equal([true, true]);
    });
  });

  describe('with words of the page', () => {
    it('takes them as text, with link tokens', async () => {
      const page = await ConsentPage.open({ kind: 'recording', text: 'You may [record](https://example.com/why) it.' });
      expect(page.label).to.equal('You may record it. (optional)');
      const link = page.root.querySelector('a')!;
      expect([link.href, link.rel]).to.deep.equal(['https://example.com/why', 'noopener noreferrer']);
      expect(page.record.text.sha256).to.equal(textHash('You may record it.'));
      expect(page.record.kind).to.equal('recording');
    });

    it('takes them from inside the element, as they are when it is ticked', async () => {
      const page = await ConsentPage.open({}, html`Yes, <a href="https://example.com">why not</a>.`);
      expect(page.record.text.sha256).to.equal(textHash('Yes, why not.'));
      page.element.textContent = 'Other words.';
      await until(() => page.record.text.sha256 === textHash('Other words.'), 'the words are the new ones');
      await expect(page.element).to.be.accessible();
    });
  });

  it('shows what the profile says as text, and refuses links that are scripts', async () => {
    const page = await ConsentPage.open({ purpose: 'hostile' });
    expect(page.root.querySelector('img, a')).to.equal(null);
    expect(page.label).to.contain('<img src=x onerror=alert(1)> [win](javascript:alert(1))');
  });

  it('draws and sends nothing for a purpose that the profile does not have', async () => {
    const page = await ConsentPage.open({ purpose: 'nowhere' });
    expect([page.box, page.element.consentChoice, page.form.checkValidity()]).to.deep.equal([null, undefined, true]);
    expect(page.sent).to.deep.equal({});
  });

  describe('in a form', () => {
    it('is switched off by a fieldset', async () => {
      const page = await ConsentPage.open({ purpose: 'terms' });
      page.form.querySelector('fieldset')!.disabled = true;
      await page.element.updateComplete;
      expect([page.box.disabled, page.form.checkValidity(), page.element.disabled]).to.deep.equal([true, true, false]);
      expect(page.sent).to.deep.equal({});
    });

    it('is unticked by a reset', async () => {
      const page = await ConsentPage.open({ purpose: 'news' });
      await page.press();
      page.form.reset();
      await page.element.updateComplete;
      expect([page.box.checked, page.record.action]).to.deep.equal([false, 'none']);
    });

    it('takes back the visitor’s own tick, for the words that were ticked and for no others', async () => {
      const same = await ConsentPage.open({ purpose: 'news' });
      same.element.formStateRestoreCallback(textHash('Send me offers.'));
      await same.element.updateComplete;
      expect(same.record.state).to.equal('given');
      const other = await ConsentPage.open({ purpose: 'news' });
      other.element.formStateRestoreCallback(textHash('Send me everything.'));
      await other.element.updateComplete;
      expect([other.box.checked, other.record.state]).to.deep.equal([false, 'refused']);
    });
  });

  describe('that was given before', () => {
    async function openGiven(client?: object): Promise<ConsentPage & { told: ConsentChangeEvent[] }> {
      const before = await ConsentPage.open({ purpose: 'news' });
      await before.press();
      const page = await ConsentPage.open({ purpose: 'news', record: before.record, client: client as BookingApi });
      const told: ConsentChangeEvent[] = [];
      onConsentChange(page.form, (event) => told.push(event));
      return Object.assign(page, { told });
    }
    const button = ({ root }: ConsentPage): HTMLButtonElement | null => root.querySelector('button');

    it('is withdrawn by one press, which makes a record that takes the place of the first', async () => {
      const sent: ConsentBundle[] = [];
      const page = await openGiven({
        sendConsents: (bundle: ConsentBundle) => {
          sent.push(ConsentBundle.parse(bundle));
          return Promise.resolve();
        },
      });
      await expect(page.element).to.be.accessible();
      button(page)!.click();
      await until(() => page.told.length, 'it is told');
      const [record] = sent[0]!.records;
      expect(record).to.include({ state: 'withdrawn', action: 'button', supersedes: page.element.record!.recordId });
      expect(sent[0]!.texts[0]!.text).to.equal('Send me offers.');
      expect([page.told[0]!.given, page.told[0]!.record]).to.deep.equal([false, record]);
      await until(() => page.root.activeElement?.textContent.includes('You withdrew this on'), 'the focus is kept');
      expect(button(page)).to.equal(null);
      await expect(page.element).to.be.accessible();
    });

    it('is told to the page where no backend takes it', async () => {
      const page = await openGiven({});
      button(page)!.click();
      await until(() => page.told.length, 'it is told');
      expect(page.told[0]!.record!.supersedes).to.equal(page.element.record!.recordId);
    });

    it('stays given when it could not be sent, and can be pressed again', async () => {
      let fails = true;
      const page = await openGiven({
        sendConsents: () => (fails ? Promise.reject(new Error('offline')) : Promise.resolve()),
      });
      button(page)!.click();
      await until(() => page.root.querySelector('[role="alert"]'), 'the failure is said');
      expect(page.told).to.be.empty;
      fails = false;
      button(page)!.click();
      await until(() => page.told.length, 'it is told');
    });
  });
});

/** Whether a property can be set at all does not matter: what matters is that it ticks nothing. */
function noMatter(act: () => unknown): boolean {
  try {
    act();
  } catch {
    // A property without a setter.
  }
  return true;
}
