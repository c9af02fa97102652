import { fixture, html } from '@open-wc/testing';
import '../../../src/define/punctual-booking.js';
import type { BookingElement } from '../../../src/elements/booking/booking-element.js';
import type { Backend } from '../support/backend.js';
import { until } from '../support/until.js';
import { SlotPickerPage } from './slot-picker-page.js';

/** The whole flow as a visitor meets it. */
export class BookingPage {
  readonly element: BookingElement;

  constructor(element: BookingElement) {
    this.element = element;
  }

  /** In Berlin, in British English. */
  static async open(backend: Backend, settings: Partial<BookingElement> = {}): Promise<BookingPage> {
    const place = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
    const element = document.createElement('punctual-booking');
    Object.assign(element, { client: backend.client, clock: backend.clock, timezone: 'Europe/Berlin', ...settings });
    place.append(element);
    await element.updateComplete;
    return new BookingPage(element);
  }

  /** With the times of a service on the screen. */
  static async atTimes(backend: Backend, service = 'intro-call'): Promise<BookingPage> {
    const page = await BookingPage.open(backend, { service });
    await page.timesShown();
    return page;
  }

  /** With a time chosen and the form on the screen. */
  static async atDetails(backend: Backend, time = '9:30'): Promise<BookingPage> {
    const page = await BookingPage.atTimes(backend);
    await page.chooseTime(time);
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get picker(): SlotPickerPage {
    return new SlotPickerPage(this.root.querySelector('punctual-slot-picker')!);
  }

  get pickerShown(): boolean {
    return this.root.querySelector('punctual-slot-picker')?.checkVisibility() ?? false;
  }

  get title(): string {
    return this.root.querySelector('.title')!.textContent;
  }

  /** The form of the details, which has a root of its own. */
  get form(): ShadowRoot | undefined {
    return this.root.querySelector('punctual-form')?.shadowRoot ?? undefined;
  }

  get text(): string {
    return `${this.root.textContent} ${this.form?.textContent ?? ''}`.replace(/\s+/g, ' ').trim();
  }

  /** What the live region says. */
  get announced(): string {
    return this.root.querySelector('[role="status"]')!.textContent;
  }

  /** Text of what has the focus. */
  get focused(): string | undefined {
    const active = this.root.activeElement;
    return (active?.shadowRoot?.activeElement ?? active)?.textContent.replace(/\s+/g, ' ').trim();
  }

  get services(): string[] {
    return [...this.root.querySelectorAll('.service')].map((service) =>
      service.textContent.replace(/\s+/g, ' ').trim(),
    );
  }

  get alternatives(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.alternatives button')];
  }

  get countdown(): string | undefined {
    return this.root.querySelector('[role="timer"]')?.textContent;
  }

  field(name: 'name' | 'email' | 'notes'): HTMLInputElement {
    return this.form?.getElementById(`q-${name}`) as HTMLInputElement;
  }

  /** What is wrong with a field, as told beside it. */
  problemOf(name: 'name' | 'email' | 'notes'): string | undefined {
    const described = this.field(name).getAttribute('aria-describedby');
    return described ? this.form?.getElementById(described)?.textContent : undefined;
  }

  /** Links of the error summary. */
  get problems(): HTMLElement[] {
    return [...(this.form?.querySelectorAll<HTMLElement>('.problems a') ?? [])];
  }

  /** Questions about the service, as they are labelled. */
  get questions(): string[] {
    return [...this.root.querySelectorAll('.choice-name')].map((name) => name.textContent.trim());
  }

  /** What the summary says beside the questions. */
  get facts(): string[] {
    return [...this.root.querySelectorAll('.summary-facts > li')].map((fact) =>
      fact.textContent.replace(/\s+/g, ' ').trim(),
    );
  }

  /** A radio button of a question, by how its label begins. */
  option(beginning: string): HTMLInputElement | undefined {
    return [...this.root.querySelectorAll<HTMLLabelElement>('.option')]
      .find((label) => label.textContent.replace(/\s+/g, ' ').trim().startsWith(beginning))
      ?.querySelector('input') as HTMLInputElement | undefined;
  }

  /** The list of staff, or of locations where there are many. */
  list(name: 'staff' | 'location'): HTMLSelectElement | undefined {
    return this.root.querySelector<HTMLSelectElement>(`select#${name}`) ?? undefined;
  }

  /** Chooses from a list, as a visitor does. */
  async pick(name: 'staff' | 'location', value: string): Promise<void> {
    const list = this.list(name)!;
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  get party(): HTMLInputElement {
    return this.root.querySelector('input#party')!;
  }

  /** A button by what it is called. */
  named(label: string): HTMLElement | undefined {
    return this.root.querySelector<HTMLElement>(`button[aria-label="${label}"]`) ?? undefined;
  }

  button(beginning: string): HTMLElement | undefined {
    const roots = [this.root, ...(this.form ? [this.form] : [])];
    const buttons = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('button')]);
    return buttons.find((button) => button.textContent.replace(/\s+/g, ' ').trim().startsWith(beginning));
  }

  async click(target: HTMLElement | undefined): Promise<void> {
    target!.click();
    await this.settled();
  }

  async chooseService(name: string): Promise<void> {
    await this.click(this.button(name));
    await this.timesShown();
  }

  async timesShown(): Promise<void> {
    await until(() => this.pickerShown && this.picker.times.length, 'times are shown');
    await this.picker.settled();
  }

  /** Chooses a time of the shown day, and waits for the form and the hold. */
  async chooseTime(time: string): Promise<void> {
    this.picker.time(time).click();
    await until(() => this.field('email'), 'the form');
    await until(() => this.countdown ?? this.root.querySelector('[part=hold], .conflict'), 'the hold');
    await this.settled();
  }

  fill(values: Partial<Record<'name' | 'email' | 'notes', string>>): void {
    for (const [name, value] of Object.entries(values)) {
      const field = this.field(name as 'name');
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
  }

  async submit(): Promise<void> {
    this.form!.querySelector('form')!.requestSubmit();
    await this.settled();
  }

  async becomes(title: string): Promise<void> {
    await until(() => this.title === title, title);
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
    await this.root.querySelector('punctual-form')?.updateComplete;
  }
}
