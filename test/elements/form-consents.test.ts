import { expect, fixture, html } from '@open-wc/testing';
import {
  ageArea,
  allowsAnswers,
  allowsSending,
  collectConsents,
  consentArea,
  isSameChoice,
} from '../../src/elements/form/consent-area.js';
import type { ConsentChoice } from '../../src/policy/consent/record-consent.js';
import { profileHash, textHash } from '../../src/policy/profile/fingerprint.js';
import { systemClock } from '../../src/state/clock.js';
import type { PolicyProfile } from '../../src/policy/profile/policy-profile.js';

const profile: PolicyProfile = {
  version: '2026-03',
  age: { minimum: 16, guard: 'attest' },
  sms: {},
  consents: [
    { id: 'news', kind: 'email.marketing', text: 'News' },
    { id: 'terms', kind: 'terms', text: 'Terms' },
  ],
};
const choice: ConsentChoice = {
  kind: 'email.marketing',
  state: 'given',
  purposes: ['news'],
  fields: ['email'],
  control: 'checkbox',
  defaultState: 'off',
  action: 'tick',
  optional: true,
  words: { id: 'news', locale: 'en', text: 'Send me [news](https://example.com/news)' },
};
const moment = {
  profile,
  surface: 'form',
  now: Date.parse('2026-03-09T07:00:00Z'),
  page: 'https://www.example.com/contact?email=a@b.c#x',
} as const;

const around = { messages: undefined, client: undefined, clock: systemClock, hidden: false, onAge: () => undefined };

/** Any element that keeps the contract of a consent control. */
class TestConsent extends HTMLElement {
  consentChoice: ConsentChoice | undefined = choice;
  valid = true;
  asked = 0;

  reportValidity(): boolean {
    this.asked += 1;
    return this.valid;
  }
}
class TestGuard extends HTMLElement {
  outcome: 'pass' | 'stop' | undefined = 'pass';
  actingFor: 'self' | 'other' = 'other';

  reportValidity(): boolean {
    return this.outcome === 'pass';
  }
}
customElements.define('test-consent', TestConsent);
customElements.define('test-guard', TestGuard);

async function area(...controls: HTMLElement[]): Promise<HTMLElement> {
  const root = await fixture<HTMLElement>(html`<div><div class="consents"></div></div>`);
  root.firstElementChild!.append(...controls);
  return root;
}

describe('the consents of a form', () => {
  it('stand in the order in which they are read', async () => {
    const view = { profile, ...around };
    const root = await fixture<HTMLElement>(html`<div>${ageArea(view)}${consentArea(view)}</div>`);
    const tags = [...root.querySelectorAll('.age > *, .consents > *')].map((one) =>
      [one.localName, one.getAttribute('purpose')].filter(Boolean).join(' '),
    );
    expect(tags).to.deep.equal([
      'punctual-age-guard',
      'punctual-notice',
      'punctual-sms-consent',
      'punctual-consent news',
      'punctual-consent terms',
    ]);
  });

  it('are those that the profile asks for, and no other', async () => {
    const root = await fixture<HTMLElement>(
      html`<div>
        ${[ageArea, consentArea].map((area) => area({ profile: { age: { minimum: 16, guard: 'none' } }, ...around }))}
      </div>`,
    );
    expect([...root.querySelectorAll('.age > *, .consents > *')].map(({ localName }) => localName)).to.deep.equal([
      'punctual-notice',
    ]);
  });

  it('stop the form at the first that is not right', async () => {
    const [first, second, third] = [new TestConsent(), new TestConsent(), new TestConsent()];
    const root = await area(first, second, third);
    expect(allowsSending(root)).to.equal(true);
    second.valid = false;
    expect(allowsSending(root)).to.equal(false);
    expect([first.asked, second.asked, third.asked]).to.deep.equal([2, 2, 1]);
  });

  it('stop the form for whoever is too young', async () => {
    const guard = new TestGuard();
    const root = await area(guard);
    guard.outcome = 'stop';
    expect(allowsSending(root)).to.equal(false);
  });

  it('ask for the age before anything is answered', async () => {
    const guard = new TestGuard();
    const root = await area(guard);
    expect(allowsAnswers(root)).to.equal(true);
    guard.outcome = undefined;
    expect([allowsAnswers(root), allowsSending(root)]).to.deep.equal([false, false]);
  });

  it('become records of this moment, with their words and without the address’s query', async () => {
    const silent = new TestConsent();
    silent.consentChoice = undefined;
    const { consents: bundle } = collectConsents(await area(new TestGuard(), new TestConsent(), silent), moment);
    expect(bundle!.records).to.have.length(1);
    expect(bundle!.records[0]).to.include({
      kind: 'email.marketing',
      state: 'given',
      surface: 'form',
      actingFor: 'other',
      at: '2026-03-09T07:00:00.000Z',
      profileHash: profileHash(profile),
    });
    expect(bundle!.records[0]!.page).to.deep.equal({ origin: 'https://www.example.com', path: '/contact' });
    expect(bundle!.records[0]!.notice).to.deep.equal({ version: '2026-03' });
    expect(bundle!.texts).to.deep.equal([{ sha256: textHash('Send me news'), locale: 'en', text: 'Send me news' }]);
  });

  it('are nothing where nothing was chosen', async () => {
    expect(collectConsents(await area(), moment)).to.deep.equal({});
  });

  it('to text messages come with the number, and only with a yes', async () => {
    const sms = Object.assign(new TestConsent(), { smsGiven: true, phone: '+4930123456', proof: 'p'.repeat(20) });
    const root = await area(sms);
    const { phone, smsConsent } = collectConsents(root, moment);
    expect([phone, smsConsent]).to.deep.equal(['+4930123456', { given: true, proof: 'p'.repeat(20) }]);
    Object.assign(sms, { smsGiven: false, phone: undefined });
    expect(collectConsents(root, moment)).to.include.keys('consents', 'smsConsent').and.not.include.keys('phone');
    expect(collectConsents(root, moment).smsConsent).to.deep.equal({ given: false });
  });

  it('are the same choice at another time, and another one after a change', async () => {
    const control = new TestConsent();
    const root = await area(control);
    const first = collectConsents(root, moment);
    const later = collectConsents(root, { ...moment, now: moment.now + 1000 });
    expect(later).not.to.deep.equal(first);
    expect(isSameChoice(first, later)).to.equal(true);
    control.consentChoice = { ...choice, state: 'refused' };
    expect(isSameChoice(first, collectConsents(root, moment))).to.equal(false);
  });
});
