import { fixture, html } from '@open-wc/testing';
import '../../../src/define/punctual-popup.js';
import type { PopupElement } from '../../../src/elements/popup/popup-element.js';
import type { Backend } from '../support/backend.js';
import { until } from '../support/until.js';
import { BookingPage } from './booking-page.js';

/** A page with a popup on it, as a visitor meets them. */
export class PopupPage {
  /** The page around the popup. */
  readonly place: HTMLElement;
  readonly element: PopupElement;

  constructor(place: HTMLElement, element: PopupElement) {
    this.place = place;
    this.element = element;
  }

  /** In Berlin, in British English; `around` is what else the page has. */
  static async open(backend: Backend, settings: Partial<PopupElement> = {}, around = ''): Promise<PopupPage> {
    const place = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
    place.innerHTML = around;
    return PopupPage.add(place, backend, settings);
  }

  /** Another popup on the same page. */
  static async add(place: HTMLElement, backend: Backend, settings: Partial<PopupElement> = {}): Promise<PopupPage> {
    const element = document.createElement('punctual-popup');
    const { client, clock } = backend;
    Object.assign(element, { client, clock, service: 'intro-call', timezone: 'Europe/Berlin', ...settings });
    place.append(element);
    await element.updateComplete;
    return new PopupPage(place, element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get dialog(): HTMLDialogElement {
    return this.root.querySelector('dialog')!;
  }

  /** It is above the page, which answers to nothing but it. */
  get isModal(): boolean {
    return this.dialog.matches(':modal');
  }

  get name(): string {
    return this.root.getElementById(this.dialog.getAttribute('aria-labelledby')!)!.textContent.trim();
  }

  get floating(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('[part="floating"]');
  }

  get closeButton(): HTMLElement {
    return this.root.querySelector<HTMLElement>('[part="close"]')!;
  }

  get text(): string {
    return this.dialog.textContent.replace(/\s+/g, ' ').trim();
  }

  /** The flow inside; there once the popup was opened. */
  get booking(): BookingPage | undefined {
    const element = this.root.querySelector('punctual-booking');
    return element ? new BookingPage(element) : undefined;
  }

  /** Something of the page around. */
  find(selector: string): HTMLElement {
    return this.place.querySelector<HTMLElement>(selector)!;
  }

  /** Presses as a mouse does: the target has the focus, and is clicked. */
  async press(target: HTMLElement): Promise<void> {
    target.focus();
    target.click();
    await this.element.updateComplete;
  }

  button(name: string): HTMLElement | undefined {
    const buttons = [...this.root.querySelectorAll<HTMLElement>('button')];
    return buttons.find((button) => button.textContent.trim() === name);
  }

  /** Opens it from the script, and waits for the times. */
  async show(): Promise<BookingPage> {
    this.element.show();
    return this.timesShown();
  }

  async timesShown(): Promise<BookingPage> {
    await until(() => this.booking, 'the booking');
    await this.booking!.timesShown();
    return this.booking!;
  }

  async becomes(state: 'open' | 'closed'): Promise<void> {
    await until(() => this.element.open === (state === 'open') && this.isModal === (state === 'open'), state);
    await this.element.updateComplete;
  }

  /** Presses beside the dialog, or begins to press on one thing and ends on another. */
  pressBeside({ from = this.dialog }: { readonly from?: HTMLElement } = {}): void {
    from.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    this.dialog.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  }
}

/** Changes the page's address as a visitor does. */
export function goTo(fragment: string): void {
  location.hash = fragment;
}

/** The page does not scroll, and its scrollbar's room is kept. */
export function pageIsStill(): boolean {
  return getComputedStyle(document.body).overflowY === 'hidden';
}
