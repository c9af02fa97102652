import { expect } from '@open-wc/testing';
import type { SmsConsentElement } from '../../src/elements/sms-consent/sms-consent-element.js';
import type { PolicyProfile } from '../../src/policy/profile/policy-profile.js';
import { bundle, MARKETING_GIVEN, SMS_GIVEN, SMS_REFUSED } from '../support/consents.js';
import { ManagePage } from './pages/manage-page.js';
import { SMS_PROFILE } from './pages/sms-consent-page.js';
import { Backend } from './support/backend.js';
import { savedFile } from './support/saved-file.js';
import { until } from './support/until.js';

const NUMBER = '+12125550123';
const PROFILE: PolicyProfile = {
  ...SMS_PROFILE,
  consents: [{ id: 'newsletter', kind: 'email.marketing', text: 'Send me the newsletter.' }],
};

/** A booking with consents, of a business that promises this. */
async function withConsents(choices: Parameters<typeof bundle>[0], given = true) {
  const backend = new Backend({ config: { policy: PROFILE } });
  const { page, booking } = await ManagePage.ready(backend, {
    contact: { name: 'Mia Wong', email: 'mia@example.com', ...(given && { phone: NUMBER }) },
    consents: bundle(choices),
    smsConsent: { given },
  });
  return { backend, page, booking };
}

/** The consent to text messages, with what it says. */
async function smsOf(page: ManagePage): Promise<SmsConsentElement> {
  const find = () => page.root.querySelector('punctual-sms-consent');
  await until(() => find()?.shadowRoot?.querySelector('.given'), 'the consent');
  return find()!;
}

const textOf = (element: HTMLElement): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ');

describe('punctual-manage, what was agreed to', () => {
  it('shows that text messages are wanted, and what becomes of them', async () => {
    const { page } = await withConsents([{ ...SMS_GIVEN, contactPoint: NUMBER }]);
    const sms = await smsOf(page);
    expect(textOf(sms)).to.contain('You agreed to this on');
    expect(sms.shadowRoot!.querySelector('.state.active')?.textContent).to.be.ok;
    await expect(page.element).to.be.accessible();
  });

  it('withdraws them by one press, with the token of the booking in a header', async () => {
    const { backend, page, booking } = await withConsents([{ ...SMS_GIVEN, contactPoint: NUMBER }]);
    const sms = await smsOf(page);
    sms.shadowRoot!.querySelector<HTMLElement>('[part~="withdraw"]')!.click();
    await until(() => textOf(sms).includes('You withdrew this on'), 'it is withdrawn');
    const list = await backend.client.listConsents!(booking);
    expect(list.records.map(({ state }) => state)).to.deep.equal(['withdrawn', 'given']);
    await until(() => sms.shadowRoot!.querySelector('.state.opted-out'), 'what becomes of messages now');
    expect((await backend.client.getBooking(booking)).smsState).to.equal('opted-out');
    expect(backend.requests.filter((line) => line.includes(booking.manageToken))).to.be.empty;
  });

  it('can move the booking after that, though it has another version', async () => {
    const { page } = await withConsents([{ ...SMS_GIVEN, contactPoint: NUMBER }]);
    const sms = await smsOf(page);
    sms.shadowRoot!.querySelector<HTMLElement>('[part~="withdraw"]')!.click();
    await until(() => sms.shadowRoot!.querySelector('.state.opted-out'), 'the booking is read again');
    await page.chooseTime('11:30');
    await page.press('Move booking');
    await until(() => page.news, 'the news');
    expect(page.news).to.equal('Your booking has been moved.');
  });

  it('shows other consents by their purpose, each with a receipt to keep', async () => {
    const { page } = await withConsents([SMS_REFUSED, MARKETING_GIVEN], false);
    await until(() => page.root.querySelector('punctual-consent')?.shadowRoot?.querySelector('.given'), 'the consent');
    expect(page.root.querySelector('punctual-sms-consent'), 'nothing was given').to.equal(null);
    const receipt = await savedFile(() => page.press('Download receipt'));
    expect(receipt).to.contain('Send me the newsletter.').and.to.contain('Konnecs, Inc.');
  });

  it('says nothing of it where nothing was given', async () => {
    const { page } = await withConsents([SMS_REFUSED], false);
    expect(page.text).not.to.contain('What you agreed to');
  });

  it('tells that it could not be read, and reads it again', async () => {
    const backend = new Backend({ config: { policy: PROFILE } });
    backend.fail('listConsents', 'unavailable');
    const { page } = await ManagePage.ready(backend, {
      consents: bundle([MARKETING_GIVEN]),
    });
    await until(() => page.text.includes('What you agreed to could not be loaded.'), 'a sentence');
    await page.press('Try again');
    await until(() => page.root.querySelector('punctual-consent'), 'the consent');
  });
});
