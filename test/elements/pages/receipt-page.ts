import { fixture, html } from '@open-wc/testing';
import '../../../src/define/punctual-consent-receipt.js';
import type { ConsentReceiptElement } from '../../../src/elements/consent-receipt/consent-receipt-element.js';
import type { ChosenConsents } from '../../../src/policy/consent/chosen-consents.js';
import type { ConsentChoice, ConsentOccasion } from '../../../src/policy/consent/record-consent.js';
import type { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import { bundle, MARKETING_GIVEN, SMS_GIVEN } from '../../support/consents.js';
import { until } from '../support/until.js';
import { SMS_PROFILE } from './sms-consent-page.js';

/** A booking as its backend tells of it. */
export const BOOKING = { id: 'booking-1', createdAt: '2026-03-09T07:00:01Z' };

/** What somebody chose: text messages, and no news. */
export function chosenOf(
  choices: readonly ConsentChoice[] = [
    { ...SMS_GIVEN, contactPoint: '+12125550123' },
    { ...MARKETING_GIVEN, state: 'refused', action: 'none' },
  ],
  more: Partial<ConsentOccasion> & { profile?: PolicyProfile } = {},
): ChosenConsents {
  const { profile = SMS_PROFILE, ...occasion } = more;
  return { ...bundle(choices, occasion), profile };
}

/** What was chosen, as a visitor reads it. */
export class ReceiptPage {
  readonly element: ConsentReceiptElement;

  constructor(element: ConsentReceiptElement) {
    this.element = element;
  }

  static async open(settings: Partial<ConsentReceiptElement>, lang = 'en-GB'): Promise<ReceiptPage> {
    const place = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
    const element = Object.assign(document.createElement('punctual-consent-receipt'), settings);
    place.append(element);
    const page = new ReceiptPage(element);
    if (settings.consents) await page.shown();
    return page;
  }

  /** The one inside another element, once its choices are on the screen. */
  static async inside(root: ShadowRoot): Promise<ReceiptPage> {
    await until(() => root.querySelector('punctual-consent-receipt'), 'a receipt');
    const page = new ReceiptPage(root.querySelector('punctual-consent-receipt')!);
    await page.shown();
    return page;
  }

  get root(): ShadowRoot | null {
    return this.element.shadowRoot;
  }

  /** Each choice: what was asked, and what was said. */
  get choices(): string[] {
    return [...(this.root?.querySelectorAll('.choices li') ?? [])].map(clean);
  }

  get state(): string {
    return clean(this.root?.querySelector('.state'));
  }

  get failure(): string {
    return clean(this.root?.querySelector('.failed'));
  }

  get text(): string {
    return clean(this.root?.querySelector('.root'));
  }

  button(part: 'save-text' | 'save-data'): HTMLElement {
    return this.root!.querySelector<HTMLElement>(`[part~="${part}"]`)!;
  }

  async shown(): Promise<void> {
    await until(() => this.root?.querySelector('.choices'), 'what was chosen');
    await this.element.updateComplete;
  }
}

function clean(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
