import { fixture, html } from '@open-wc/testing';
import '../../../src/define/punctual-age-guard.js';
import type { AgeGuardElement } from '../../../src/elements/age-guard/age-guard-element.js';
import { ManualClock } from '../support/manual-clock.js';
import { until } from '../support/until.js';

/** An age guard in a form, as a visitor meets it. */
export class AgeGuardPage {
  readonly element: AgeGuardElement;
  readonly form: HTMLFormElement;
  /** What was sent, a form an entry. */
  readonly sent: [string, FormDataEntryValue][][] = [];
  /** Types of the events that the page has heard. */
  readonly heard: string[] = [];

  constructor(element: AgeGuardElement, form: HTMLFormElement) {
    this.element = element;
    this.form = form;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.sent.push([...new FormData(form)]);
    });
    for (const type of ['input', 'change', 'punctual-age-change']) {
      form.addEventListener(type, () => this.heard.push(type));
    }
  }

  /** On 23 November 2026. */
  static async open(settings: Partial<AgeGuardElement> = {}, lang = 'en-GB'): Promise<AgeGuardPage> {
    const form = await fixture<HTMLFormElement>(html`<form lang=${lang}><fieldset></fieldset></form>`);
    const element = document.createElement('punctual-age-guard');
    Object.assign(element, { name: 'age', clock: new ManualClock('2026-11-23T12:00:00Z'), ...settings });
    form.querySelector('fieldset')!.append(element);
    const page = new AgeGuardPage(element, form);
    await until(
      () => page.root.querySelector('.guard, .stopped') ?? element.profile?.age?.guard === 'none',
      'a guard, or none',
    );
    await element.updateComplete;
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return this.root.querySelector('.root')!.textContent.replace(/\s+/g, ' ').trim();
  }

  get month(): HTMLSelectElement | null {
    return this.root.querySelector('select');
  }

  get year(): HTMLInputElement | null {
    return this.root.querySelector('.year input');
  }

  get stopped(): HTMLElement | null {
    return this.root.querySelector('.stopped');
  }

  /** Enters a birth by hand and goes on. */
  async answer(month: string, year: string): Promise<void> {
    this.month!.value = month;
    this.month!.dispatchEvent(new Event('change', { bubbles: true }));
    this.year!.value = year;
    this.year!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    this.root.querySelector<HTMLElement>('[part="button"]')!.click();
    await this.element.updateComplete;
  }

  async bookFor(whom: 'self' | 'other'): Promise<void> {
    this.root.querySelector<HTMLElement>(`[value="${whom}"]`)!.click();
    await this.element.updateComplete;
  }

  async tick(): Promise<void> {
    this.root.querySelector<HTMLElement>('[type="checkbox"]')!.click();
    await this.element.updateComplete;
  }

  send(): void {
    this.form.requestSubmit();
  }
}
