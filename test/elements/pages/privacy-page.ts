import { fixture, html } from '@open-wc/testing';
import '../../../src/define/punctual-privacy-request.js';
import type { PrivacyRequestElement } from '../../../src/elements/privacy-request/privacy-request-element.js';
import type { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import { Backend } from '../support/backend.js';
import { until } from '../support/until.js';

const form = [{ by: 'form' as const }];

/** What the business of these tests takes by form. */
export const REQUESTS_POLICY: PolicyProfile = {
  language: 'en',
  controller: {
    name: 'Testpraxis GmbH',
    mail: 'hallo@testpraxis.example',
    address: { street: 'Torstraße 1', postcode: '10119', city: 'Berlin', country: 'DE' },
  },
  rights: {
    access: form,
    correct: form,
    erase: [{ by: 'form' }, { by: 'mail' }],
    restrict: [{ by: 'mail', to: 'office@testpraxis.example' }, { by: 'post' }],
    object: 'off',
    'withdraw-consent': form,
    complaint: form,
  },
  consents: [{ id: 'news', kind: 'email.marketing', text: 'News by email', basis: 'consent' }],
  marketing: 'opt-in',
  erasure: ['delete', 'anonymise'],
  laws: ['gdpr'],
  answerWithin: [{ what: 'answer', within: { days: 40 } }],
  authorities: [{ name: 'BlnBDI', url: 'https://www.datenschutz-berlin.de', country: 'DE' }],
};

/** The request centre as a visitor meets it, with the real server behind it. */
export class PrivacyPage {
  readonly element: PrivacyRequestElement;
  readonly backend: Backend;
  readonly codes: string[];

  constructor(element: PrivacyRequestElement, backend: Backend, codes: string[]) {
    this.element = element;
    this.backend = backend;
    this.codes = codes;
  }

  static async open(
    settings: Partial<PrivacyRequestElement> = {},
    { policy = REQUESTS_POLICY, lang = 'en-GB', dir = '' } = {},
  ): Promise<PrivacyPage> {
    const codes: string[] = [];
    const backend = new Backend({
      config: { policy, rateLimits: { reads: 1000, writes: 1000, codes: 1000 } },
      server: { deliver: async ({ text }) => void codes.push(/\b\d{6}\b/.exec(text)?.[0] ?? '') },
    });
    const place = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}></div>`);
    const element = document.createElement('punctual-privacy-request');
    Object.assign(element, { client: backend.client, clock: backend.clock, ...settings });
    place.append(element);
    const page = new PrivacyPage(element, backend, codes);
    await until(() => page.title, 'a heading');
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get title(): string {
    return this.find('.title')?.textContent.trim() ?? '';
  }

  /** What has the focus. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  find(selector: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(selector);
  }

  text(selector: string): string {
    return (this.find(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  texts(selector: string): string[] {
    return [...this.root.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  }

  fill(id: string, value: string): void {
    const input = this.root.getElementById(id) as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  async press(selector: string): Promise<void> {
    await until(() => this.find(selector), selector);
    this.find(selector)!.click();
    await this.element.updateComplete;
  }

  async choose(kind: string): Promise<void> {
    await this.press(`[data-kind="${kind}"]`);
    await until(() => this.find('form'), 'the questions');
  }

  submit(): Promise<void> {
    return this.press('[part~="submit"]');
  }

  /** Goes on with a contact until the code is asked for. */
  async toCode(contact = 'eva@example.com'): Promise<void> {
    this.fill('contact', contact);
    await this.submit();
    await until(() => this.find('#code'), 'the code');
  }

  /** Gives the code that was sent, or another one. */
  async giveCode(code = this.codes.at(-1) ?? ''): Promise<void> {
    this.fill('code', code);
    await this.submit();
  }

  state(): string | undefined {
    return this.find('[data-state]')?.dataset['state'];
  }
}
