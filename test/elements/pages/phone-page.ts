import { fixture, html } from '@open-wc/testing';
import '../../../src/define/punctual-phone.js';
import type { PhoneElement } from '../../../src/elements/phone/phone-element.js';

/** A field for a phone number as a visitor meets it. */
export class PhonePage {
  readonly element: PhoneElement;

  constructor(element: PhoneElement) {
    this.element = element;
  }

  static async open(settings: Partial<PhoneElement> = {}, lang = 'en-GB', dir = ''): Promise<PhonePage> {
    const place = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}></div>`);
    const element = Object.assign(document.createElement('punctual-phone'), settings);
    place.append(element);
    await element.updateComplete;
    return new PhonePage(element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get box(): HTMLInputElement {
    return this.root.querySelector('input')!;
  }

  get list(): HTMLSelectElement {
    return this.root.querySelector('select')!;
  }

  /** What is said to be wrong, for the eye. */
  get problem(): string {
    return this.root.getElementById('wrong')!.textContent.trim();
  }

  /** What is shown of the country. */
  get country(): string {
    return this.root
      .querySelector('.country')!
      .textContent.replace(/\s+/g, ' ')
      .trim()
      .split(' ')
      .slice(0, 2)
      .join(' ');
  }

  /** Types over what is there. */
  async type(text: string, inputType = 'insertText'): Promise<void> {
    this.box.focus();
    this.box.value = text;
    this.box.dispatchEvent(new InputEvent('input', { inputType, bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  async paste(text: string): Promise<void> {
    await this.type(text, 'insertFromPaste');
  }

  /** Leaves the field after a change. */
  async leave(): Promise<void> {
    this.box.dispatchEvent(new Event('change', { bubbles: true }));
    this.box.blur();
    await this.element.updateComplete;
  }

  async choose(country: string): Promise<void> {
    this.list.value = country;
    this.list.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.list.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }
}
