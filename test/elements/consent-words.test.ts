/** What a form does while the words of a consent are not there. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/punctual-consent.js';
import { SmsConsentElement } from '../../src/elements/sms-consent/sms-consent-element.js';
import type { FormDefinition } from '../../src/protocol/form/form-definition.js';
import { FormPage } from './pages/form-page.js';
import { SMS_PROFILE, SmsConsentPage } from './pages/sms-consent-page.js';
import { Backend } from './support/backend.js';
import { until } from './support/until.js';

const COMING = 'The text of this consent is still loading. Try again in a moment.';
const FAILED = 'The text of this consent could not be loaded. Nothing is sent without it.';
const FORM: FormDefinition = {
  id: 'question',
  pages: [{ fields: [{ kind: 'text', key: 'text', label: 'Question' }] }],
};
const { loadWords } = SmsConsentElement;

/** Words that come when they are let. */
function heldWords(): () => void {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  SmsConsentElement.loadWords = async (...wanted) => {
    await held;
    return loadWords(...wanted);
  };
  return release;
}

/** Words of a language that cannot be had. */
function lostWords(lost: string): void {
  SmsConsentElement.loadWords = (profile, language) =>
    language.startsWith(lost) ? Promise.reject(new Error('offline')) : loadWords(profile, language);
}

async function openControl(): Promise<SmsConsentPage> {
  const form = await fixture<HTMLFormElement>(
    html`<form lang="en"><punctual-sms-consent name="sms" .profile=${SMS_PROFILE}></punctual-sms-consent></form>`,
  );
  const page = new SmsConsentPage(form);
  await page.element.updateComplete;
  return page;
}

describe('the consent to text messages whose words are not there', () => {
  afterEach(() => {
    SmsConsentElement.loadWords = loadWords;
  });

  it('lets the form of a page not go, says why, and leads to the box once it is there', async () => {
    const release = heldWords();
    const page = await openControl();
    expect(page.text('[role="alert"]'), 'nobody has to be told yet').to.equal('');
    expect(page.form.reportValidity()).to.equal(false);
    expect([page.element.validity.customError, page.element.validationMessage]).to.deep.equal([true, COMING]);
    await until(() => page.text('[role="alert"]') === COMING, 'it says why');
    await expect(page.element).to.be.accessible();
    release();
    await until(() => page.box, 'the box');
    await until(() => page.root.activeElement === page.box, 'the focus is on it');
    expect(page.form.checkValidity()).to.equal(true);
    expect(page.record.state).to.equal('refused');
  });

  it('says that they cannot be had, and asks for them again', async () => {
    lostWords('en');
    const page = await openControl();
    await until(() => page.text('[role="alert"]') === FAILED, 'it says so');
    expect(page.form.checkValidity()).to.equal(false);
    await expect(page.element).to.be.accessible();
    SmsConsentElement.loadWords = loadWords;
    page.button('button')!.click();
    await until(() => page.box, 'the box');
    expect(page.form.checkValidity()).to.equal(true);
  });

  it('is in nobody’s way where the business sends no text messages', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form lang="en"><punctual-sms-consent name="sms" .profile=${{}}></punctual-sms-consent></form>`,
    );
    await form.querySelector('punctual-sms-consent')!.updateComplete;
    expect(form.checkValidity()).to.equal(true);
  });
});

describe('a consent whose profile is not there', () => {
  it('lets the form of a page not go until it is', async () => {
    let promise: (profile: object) => void = () => undefined;
    const getPolicy = () => new Promise<object>((resolve) => (promise = resolve));
    const form = await fixture<HTMLFormElement>(
      html`<form lang="en">
        <punctual-consent name="news" purpose="news" .client=${{ getPolicy }}></punctual-consent>
      </form>`,
    );
    const element = form.querySelector('punctual-consent')!;
    await element.updateComplete;
    expect([form.checkValidity(), element.validationMessage]).to.deep.equal([false, COMING]);
    promise({ consents: [{ id: 'news', kind: 'email.marketing', text: 'News' }] });
    await until(() => element.shadowRoot!.querySelector('input'), 'the box');
    expect(form.checkValidity()).to.equal(true);
    expect(new FormData(form).get('news-record')).to.contain('"refused"');
  });

  it('asks for it again where it could not be had', async () => {
    let tries = 0;
    const getPolicy = (): Promise<object> => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve({ consents: [] });
    };
    const form = await fixture<HTMLFormElement>(
      html`<form lang="en">
        <punctual-consent name="news" purpose="news" .client=${{ getPolicy }}></punctual-consent>
      </form>`,
    );
    const { shadowRoot } = form.querySelector('punctual-consent')!;
    const button = () => shadowRoot!.querySelector('button');
    await until(button, 'that it could not be had');
    expect(form.checkValidity()).to.equal(false);
    button()!.click();
    await until(() => form.checkValidity(), 'there is nothing to ask');
  });
});

describe('punctual-form with consents whose words are not there', () => {
  let backend: Backend;
  beforeEach(() => {
    backend = new Backend({ config: { policy: SMS_PROFILE, forms: [FORM] } });
  });
  afterEach(() => {
    SmsConsentElement.loadWords = loadWords;
  });

  const open = (): Promise<FormPage> =>
    FormPage.open({ client: backend.client, clock: backend.clock, form: 'question' });
  const smsIn = (page: FormPage) => page.root.querySelector('punctual-sms-consent')!;

  it('asks nothing before they are', async () => {
    const release = heldWords();
    const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const element = Object.assign(document.createElement('punctual-form'), {
      client: backend.client,
      form: 'question',
    });
    place.append(element);
    await until(() => backend.asked('GET /policy').length === 1, 'the profile');
    await until(() => customElements.get('punctual-sms-consent'), 'the control');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('form')).to.equal(null);
    release();
    await until(() => element.shadowRoot!.querySelector('form'), 'the form');
    const sms = element.shadowRoot!.querySelector('punctual-sms-consent')!;
    await until(() => sms.consentChoice, 'the box with it');
  });

  it('says that they cannot be had, and loads them again', async () => {
    lostWords('en');
    const page = await open();
    expect(page.root.querySelector('form')).to.equal(null);
    SmsConsentElement.loadWords = loadWords;
    await page.press('Try again');
    await until(() => page.root.querySelector('form'), 'the form');
  });

  it('is not sent while another language has none, and with the record once it has', async () => {
    lostWords('de');
    const page = await open();
    await until(() => smsIn(page).consentChoice, 'the box');
    await page.fill({ text: 'When are you open?' });
    page.element.lang = 'de';
    const alert = () => smsIn(page).shadowRoot!.querySelector('.wordless [role="alert"]');
    await until(() => alert()?.textContent, 'that there are none');
    await until(() => page.button('Absenden'), 'the form speaks German');
    await page.press('Absenden');
    expect(backend.asked('POST')).to.deep.equal([]);
    await until(() => smsIn(page).shadowRoot!.activeElement?.matches('.wordless'), 'the focus is there');
    SmsConsentElement.loadWords = loadWords;
    smsIn(page).shadowRoot!.querySelector('button')!.click();
    await until(() => smsIn(page).consentChoice, 'the words');
    await page.press('Absenden');
    await until(() => page.root.querySelector('.done'), 'it is sent');
    const records = await backend.server.store.transaction(({ people }) => people.consentsMentioning(''));
    expect(records.map(({ kind, text }) => [kind, text.locale])).to.deep.equal([['sms.transactional', 'de']]);
  });
});
