import { fixture, html } from '@open-wc/testing';
import '../../../src/define/punctual-manage.js';
import type { BookingRequest, CreatedBooking } from '../../../src/protocol/booking.js';
import type { ManageElement } from '../../../src/elements/manage/manage-element.js';
import type { Backend } from '../support/backend.js';
import { until } from '../support/until.js';
import { SlotPickerPage } from './slot-picker-page.js';

/** The booking that most tests manage: Tuesday, 10 March 2026, 10:00 in Berlin, with Ada. */
export const WANTED: BookingRequest = {
  serviceId: 'intro-call',
  start: '2026-03-10T09:00:00Z',
  staffId: 'ada',
  contact: { name: 'Mia Wong', email: 'mia@example.com' },
  timeZone: 'Europe/Berlin',
  locale: 'en-GB',
};

let keys = 0;

/** Books, as the flow does. */
export async function bookFirst(backend: Backend, more: Partial<BookingRequest> = {}): Promise<CreatedBooking> {
  const request = { ...WANTED, ...more };
  return backend.client.createBooking(request, { idempotencyKey: `manage-page-key-${(keys += 1)}` });
}

/** A booking that is managed, as its visitor meets it. */
export class ManagePage {
  readonly element: ManageElement;

  constructor(element: ManageElement) {
    this.element = element;
  }

  /** In Berlin, in British English. */
  static async open(backend: Backend, settings: Partial<ManageElement> = {}, inside = ''): Promise<ManagePage> {
    const place = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
    const element = document.createElement('punctual-manage');
    element.innerHTML = inside;
    Object.assign(element, { client: backend.client, clock: backend.clock, timezone: 'Europe/Berlin', ...settings });
    place.append(element);
    await element.updateComplete;
    return new ManagePage(element);
  }

  /** With a booking on the screen. */
  static async ready(
    backend: Backend,
    more: Partial<BookingRequest> = {},
    settings: Partial<ManageElement> = {},
  ): Promise<{ page: ManagePage; booking: CreatedBooking }> {
    const booking = await bookFirst(backend, more);
    const page = await ManagePage.open(backend, { access: booking, ...settings });
    await until(() => page.fact('When'), 'the booking');
    return { page, booking };
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return this.root.textContent.replace(/\s+/g, ' ').trim();
  }

  get title(): string {
    return this.root.querySelector('.title')?.textContent.trim() ?? '';
  }

  /** What has just become of the booking. */
  get news(): string | undefined {
    return this.root.querySelector('.news')?.textContent.trim();
  }

  get trouble(): string | undefined {
    return this.root.querySelector('.trouble p')?.textContent.trim();
  }

  /** Text of what has the focus. */
  get focused(): string | undefined {
    return this.root.activeElement?.textContent.replace(/\s+/g, ' ').trim();
  }

  get buttons(): string[] {
    return [...this.root.querySelectorAll('button')].map((button) => button.textContent.replace(/\s+/g, ' ').trim());
  }

  get links(): HTMLAnchorElement[] {
    return [...this.root.querySelectorAll('a')];
  }

  get alternatives(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.alternatives button')];
  }

  get picker(): SlotPickerPage {
    return new SlotPickerPage(this.root.querySelector('punctual-slot-picker')!);
  }

  get reason(): HTMLTextAreaElement {
    return this.root.querySelector('textarea')!;
  }

  /** What stands beside a name in the list of facts. */
  fact(name: string): string | undefined {
    const term = [...this.root.querySelectorAll('dt')].find((one) => one.textContent.trim() === name);
    return term?.nextElementSibling?.textContent.replace(/\s+/g, ' ').trim();
  }

  button(name: string): HTMLElement | undefined {
    return [...this.root.querySelectorAll<HTMLElement>('button')].find(
      (button) => button.textContent.replace(/\s+/g, ' ').trim() === name,
    );
  }

  async press(name: string): Promise<void> {
    const button = this.button(name);
    if (!button) throw new Error(`${name} is not one of ${this.buttons.join(', ')}`);
    button.click();
    await this.settled();
  }

  async becomes(title: string): Promise<void> {
    await until(() => this.title === title, title);
    await this.settled();
  }

  /** On the way to another time: the question is asked. */
  async chooseTime(time: string): Promise<void> {
    await this.press('Change time');
    await this.pickTime(time);
  }

  /** Chooses from the times that are shown. */
  async pickTime(time: string): Promise<void> {
    await until(() => this.root.querySelector('punctual-slot-picker') && this.picker.times.includes(time), time);
    this.picker.time(time).click();
    await this.becomes('Move this booking?');
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
  }
}
