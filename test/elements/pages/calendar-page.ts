import { fixture, html } from '@open-wc/testing';
import '../../../src/define/punctual-calendar.js';
import type { CalendarElement } from '../../../src/elements/calendar/calendar-element.js';
import { ManualClock } from '../support/manual-clock.js';

/** A calendar as a visitor meets it. */
export class CalendarPage {
  readonly element: CalendarElement;

  constructor(element: CalendarElement) {
    this.element = element;
  }

  /** A calendar on 9 March 2026, in Lisbon; as wide as the page, or so many `em`. */
  static async open(
    settings: Partial<CalendarElement> = {},
    lang = 'en-GB',
    dir = 'ltr',
    width?: number,
  ): Promise<CalendarPage> {
    const place = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}></div>`);
    if (width) place.style.inlineSize = `${width}em`;
    const element = document.createElement('punctual-calendar');
    const clock = new ManualClock('2026-03-09T07:00:00Z');
    Object.assign(element, { timezone: 'Europe/Lisbon', clock, ...settings });
    place.append(element);
    await element.updateComplete;
    return new CalendarPage(element);
  }

  get #root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get heading(): string {
    return this.#root.querySelector('h3')!.textContent;
  }

  /** The names of the months that are shown. */
  get headings(): string[] {
    return [...this.#root.querySelectorAll('h3')].map((heading) => heading.textContent);
  }

  get grids(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[role="grid"]')];
  }

  /** The days that are drawn, as they are in the page. */
  get days(): string[] {
    return [...this.#root.querySelectorAll<HTMLElement>('.day')].map((day) => day.dataset['date']!);
  }

  /** The page gives it another width. */
  resize(width: number): void {
    this.element.parentElement!.style.inlineSize = `${width}em`;
  }

  get grid(): HTMLElement {
    return this.#root.querySelector<HTMLElement>('[role="grid"]')!;
  }

  get weekdays(): string[] {
    return [...this.#root.querySelectorAll('th')].map((cell) => cell.abbr);
  }

  /** The button of a day. */
  day(date: string): HTMLElement {
    const day = this.#root.querySelector<HTMLElement>(`[data-date="${date}"]`);
    if (!day) throw new Error(`${date} is not in ${this.heading}`);
    return day;
  }

  /** What a screen reader says of a day. */
  label(date: string): string {
    return this.day(date).getAttribute('aria-label')!;
  }

  canChoose(date: string): boolean {
    return this.day(date).getAttribute('aria-disabled') !== 'true';
  }

  /** The day that has the focus. */
  get focused(): string | undefined {
    return (this.#root.activeElement as HTMLElement | null)?.dataset['date'];
  }

  /** Days that Tab stops at. */
  get tabStops(): (string | undefined)[] {
    return [...this.#root.querySelectorAll<HTMLElement>('.day[tabindex="0"]')].map((day) => day.dataset['date']);
  }

  get selected(): string | undefined {
    return this.#root.querySelector<HTMLElement>('[aria-selected="true"] button')?.dataset['date'];
  }

  button(name: string): HTMLElement {
    const buttons = [...this.#root.querySelectorAll<HTMLElement>('button')];
    return buttons.find((button) => button.getAttribute('aria-label') === name)!;
  }

  async press(key: string, { shift = false } = {}): Promise<void> {
    const target = this.#root.activeElement ?? this.grid;
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, shiftKey: shift, bubbles: true, composed: true, cancelable: true }),
    );
    await this.element.updateComplete;
  }

  async click(target: HTMLElement): Promise<void> {
    target.click();
    await this.element.updateComplete;
  }
}
