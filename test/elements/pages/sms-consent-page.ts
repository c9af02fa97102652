import { fixture, html } from '@open-wc/testing';
import '../../../src/define/punctual-sms-consent.js';
import type { SmsConsentElement } from '../../../src/elements/sms-consent/sms-consent-element.js';
import { ConsentRecord } from '../../../src/policy/consent/consent-record.js';
import type { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import { shownText } from '../support/shown-text.js';
import { until } from '../support/until.js';
import { PhonePage } from './phone-page.js';

/** A business that sends text messages, as Konnecs does. */
export const SMS_PROFILE: PolicyProfile = {
  language: 'en',
  version: '2026-03',
  controller: { name: 'Konnecs, Inc.', brand: 'Konnecs' },
  links: { policy: 'https://konnecs.example/privacy', terms: 'https://konnecs.example/terms' },
  sms: {
    messages: ['confirmation', 'reminder', 'reschedule'],
    frequency: { min: 1, max: 3, per: 'appointment' },
    rates: 'may-apply',
    keywords: { stop: 'STOP', help: 'HELP', start: 'START' },
    help: { mail: 'help@konnecs.example' },
    noMarketing: true,
    provider: 'Twilio',
    carriersNotLiable: true,
  },
};

/** The same with other terms for its messages. */
export function withSms(sms: Partial<NonNullable<PolicyProfile['sms']>>): PolicyProfile {
  return { ...SMS_PROFILE, sms: { ...SMS_PROFILE.sms, ...sms } };
}

/** The consent to text messages as a visitor meets it, in a form. */
export class SmsConsentPage {
  readonly form: HTMLFormElement;
  readonly element: SmsConsentElement;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.element = form.querySelector('punctual-sms-consent')!;
  }

  static async open(settings: Partial<SmsConsentElement> = {}, lang = 'en-US', dir = ''): Promise<SmsConsentPage> {
    const form = await fixture<HTMLFormElement>(
      html`<form lang=${lang} dir=${dir}>
        <fieldset><punctual-sms-consent name="sms"></punctual-sms-consent></fieldset>
      </form>`,
    );
    const page = new SmsConsentPage(form);
    Object.assign(page.element, { profile: SMS_PROFILE, ...settings });
    if (page.element.profile?.sms) await until(() => page.root.querySelector('.disclosure'), 'the words are there');
    await page.element.updateComplete;
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get box(): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>('input[type="checkbox"]')!;
  }

  /** The number, where it is asked for. */
  get phone(): PhonePage | undefined {
    const element = this.root.querySelector('punctual-phone');
    return element ? new PhonePage(element) : undefined;
  }

  text(selector: string): string {
    const found = this.root.querySelector(selector);
    return found ? shownText(found) : '';
  }

  button(part: string): HTMLButtonElement | null {
    return this.root.querySelector<HTMLButtonElement>(`button[part~="${part}"]`);
  }

  get code(): HTMLInputElement | null {
    return this.root.querySelector<HTMLInputElement>('#code');
  }

  get sent(): Record<string, FormDataEntryValue> {
    return Object.fromEntries(new FormData(this.form));
  }

  get record(): ConsentRecord {
    return ConsentRecord.parse(JSON.parse(this.sent['sms-record'] as string));
  }

  async tick(): Promise<void> {
    this.box.focus();
    this.box.click();
    await this.element.updateComplete;
    await this.phone?.element.updateComplete;
  }

  async enter(number: string): Promise<void> {
    await this.phone!.type(number);
    await this.phone!.leave();
    await this.element.updateComplete;
  }
}
