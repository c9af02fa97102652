import { fixture, html } from '@open-wc/testing';
import '../../../src/define/punctual-timezone.js';
import type { TimezoneElement } from '../../../src/elements/timezone/timezone-element.js';
import { ManualClock } from '../support/manual-clock.js';

/** A choice of zone as a visitor meets it. */
export class TimezonePage {
  readonly element: TimezoneElement;

  constructor(element: TimezoneElement) {
    this.element = element;
  }

  /** On 9 March 2026, a day after New York changed its clocks and before Europe does. */
  static async open(settings: Partial<TimezoneElement> = {}, lang = 'en-GB', dir = ''): Promise<TimezonePage> {
    const place = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}></div>`);
    const element = document.createElement('punctual-timezone');
    Object.assign(element, { clock: new ManualClock('2026-03-09T07:00:00Z'), ...settings });
    place.append(element);
    await element.updateComplete;
    return new TimezonePage(element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get box(): HTMLInputElement {
    return this.root.querySelector('input')!;
  }

  get isOpen(): boolean {
    return this.box.getAttribute('aria-expanded') === 'true';
  }

  get options(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  /** Cities that are offered. */
  get cities(): string[] {
    return this.options.map((option) => option.querySelector('.city')!.textContent.trim());
  }

  /** All that an option says. */
  option(city: string): string {
    const option = this.options.find((one) => one.querySelector('.city')!.textContent.trim() === city)!;
    return option.textContent.replace(/\s+/g, ' ').trim();
  }

  /** The city that the keys are on, as assistive technology is told. */
  get active(): string | undefined {
    const option = this.root.getElementById(this.box.getAttribute('aria-activedescendant') ?? '-');
    return option?.querySelector('.city')!.textContent.trim();
  }

  get status(): string {
    return this.root.querySelector('[role="status"]')!.textContent;
  }

  async type(text: string): Promise<void> {
    this.box.focus();
    this.box.value = text;
    this.box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  /** Presses a key; answers whether the element made use of it. */
  async press(key: string, { alt = false } = {}): Promise<boolean> {
    this.box.focus();
    const event = new KeyboardEvent('keydown', { key, altKey: alt, bubbles: true, composed: true, cancelable: true });
    this.box.dispatchEvent(event);
    await this.element.updateComplete;
    return event.defaultPrevented;
  }

  async click(city: string): Promise<void> {
    this.options[this.cities.indexOf(city)]!.click();
    await this.element.updateComplete;
  }
}
