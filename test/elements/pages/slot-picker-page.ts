import { fixture, html } from '@open-wc/testing';
import '../../../src/define/punctual-slot-picker.js';
import type { SlotPickerElement } from '../../../src/elements/slot-picker/slot-picker-element.js';
import type { Backend } from '../support/backend.js';
import { until } from '../support/until.js';
import { CalendarPage } from './calendar-page.js';

/** A time as it is shown, without the leading zero that some versions of the locale data write. */
function shownTime(radio: Element | null | undefined): string | undefined {
  return radio?.querySelector('.clock')?.textContent.replace(/^0/, '');
}

/** A slot picker as a visitor meets it. */
export class SlotPickerPage {
  readonly element: SlotPickerElement;

  constructor(element: SlotPickerElement) {
    this.element = element;
  }

  /** The times of `intro-call` in Berlin, in British English; as wide as the page, or so many `em`. */
  static async open(
    backend: Backend,
    settings: Partial<SlotPickerElement> = {},
    lang = 'en-GB',
    width?: number,
  ): Promise<SlotPickerPage> {
    const place = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
    if (width) place.style.inlineSize = `${width}em`;
    const element = document.createElement('punctual-slot-picker');
    const { client, clock } = backend;
    Object.assign(element, { client, clock, service: 'intro-call', timezone: 'Europe/Berlin', ...settings });
    place.append(element);
    await element.updateComplete;
    return new SlotPickerPage(element);
  }

  /** The same, when its first times are there. */
  static async ready(...args: Parameters<typeof SlotPickerPage.open>): Promise<SlotPickerPage> {
    const page = await SlotPickerPage.open(...args);
    await until(() => page.times.length, 'times are shown');
    await page.settled();
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get calendar(): CalendarPage {
    return new CalendarPage(this.root.querySelector('punctual-calendar')!);
  }

  get text(): string {
    return this.root.textContent.replace(/\s+/g, ' ').trim();
  }

  /** The headings of the days, in the layouts that have some. */
  get days(): string[] {
    return [...this.root.querySelectorAll('h4')].map((title) => title.textContent.trim());
  }

  /** The times under a day's heading. */
  timesUnder(day: string): string[] {
    const title = [...this.root.querySelectorAll('h4')].find((one) => one.textContent.includes(day));
    return [...title!.parentElement!.querySelectorAll('[role="radio"]')].map((radio) => shownTime(radio)!);
  }

  get title(): string {
    return this.root.querySelector('.times-title')!.textContent;
  }

  get radios(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[role="radio"]')];
  }

  /** What stands beside the times that are shown so. */
  asides(shown: string): (string | undefined)[] {
    const radios = this.radios.filter((radio) => shownTime(radio) === shown);
    return radios.map((radio) => radio.querySelector('.aside')?.textContent.replace(/^0/, ''));
  }

  /** Times as they are shown. */
  get times(): string[] {
    return this.radios.map((radio) => shownTime(radio)!);
  }

  /** What a screen reader says of each time. */
  get labels(): string[] {
    return this.radios.map((radio) => radio.getAttribute('aria-label')!);
  }

  get chosen(): string | undefined {
    return shownTime(this.radios.find((radio) => radio.ariaChecked === 'true'));
  }

  /** The time that has the focus. */
  get focused(): string | undefined {
    return shownTime(this.root.activeElement);
  }

  time(shown: string): HTMLElement {
    const radio = this.radios.find((one) => shownTime(one) === shown);
    if (!radio) throw new Error(`${shown} is not one of ${this.times.join(', ')}`);
    return radio;
  }

  button(name: string): HTMLElement | undefined {
    return [...this.root.querySelectorAll('button')].find(
      (button) => (button.ariaLabel ?? button.textContent.trim()) === name,
    );
  }

  async chooseDay(date: string): Promise<void> {
    this.calendar.day(date).click();
    await this.settled();
  }

  async click(target: HTMLElement | undefined): Promise<void> {
    target!.click();
    await this.settled();
  }

  async press(key: string): Promise<void> {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
    this.root.activeElement!.dispatchEvent(event);
    await this.settled();
  }

  /** When both the picker and its calendar are drawn. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
    await this.root.querySelector('punctual-calendar')?.updateComplete;
  }
}
