import { fixture, html } from '@open-wc/testing';
import '../../../src/define/punctual-cookie-notice.js';
import { CookieNoticeElement } from '../../../src/elements/cookie-notice/cookie-notice-element.js';
import type { CookieCategory } from '../../../src/policy/profile/cookies.js';
import type { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import { dropKept, forgetChoices } from '../../../src/state/choice-store.js';
import { ManualClock } from '../support/manual-clock.js';
import { until } from '../support/until.js';

export const STATISTICS: CookieCategory = {
  id: 'analytics',
  mode: 'opt-in',
  purpose: 'Shows us which pages are read',
  consequence: 'Nothing changes for you.',
  cookies: [{ name: '_stats*', owner: 'us', purpose: 'Counts visits', lifetime: 'P1M' }],
};

export const ADVERTISING: CookieCategory = {
  id: 'marketing',
  mode: 'opt-in',
  purpose: 'Shows videos of others',
  services: [
    {
      id: 'video',
      name: 'Video',
      policy: 'https://video.example/privacy',
      cookies: [{ name: 'v', lifetime: 'session' }],
    },
    { id: 'maps', name: 'Maps' },
  ],
};

export const COOKIE_PROFILE: PolicyProfile = {
  language: 'en',
  version: '2026-03',
  controller: { name: 'Praxis' },
  links: { policy: 'https://praxis.example/privacy' },
  cookies: {
    browserHint: true,
    categories: [
      { id: 'necessary', mode: 'necessary', purpose: 'Keeps you signed in', cookies: [{ name: 'session' }] },
      STATISTICS,
      ADVERTISING,
    ],
  },
};

interface Visit {
  readonly lang?: string;
  readonly keep?: boolean;
  readonly first?: boolean;
}

/** A notice as a visitor meets it. */
export class CookieNoticePage {
  readonly element: CookieNoticeElement;

  constructor(element: CookieNoticeElement) {
    this.element = element;
  }

  /**
   * Nothing is kept from before, unless `keep`. On 10 February 2026. The whole notice is there from the beginning, unless
   * it is the `first` one of the page.
   */
  static async open(
    settings: Partial<CookieNoticeElement> = {},
    { lang = 'en-GB', keep = false, first = false }: Visit = {},
  ): Promise<CookieNoticePage> {
    if (!keep) CookieNoticePage.forget();
    CookieNoticeElement.wholeCode = first
      ? undefined
      : await import('../../../src/elements/cookie-notice/whole-notice.js');
    const place = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
    const element = document.createElement('punctual-cookie-notice');
    Object.assign(element, { clock: new ManualClock('2026-02-10T12:00:00Z'), profile: COOKIE_PROFILE, ...settings });
    place.append(element);
    const page = new CookieNoticePage(element);
    await page.settled();
    return page;
  }

  static forget(): void {
    dropKept('');
    forgetChoices();
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  part(name: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(`[part~="${name}"]`);
  }

  text(name: string): string {
    return (this.part(name)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  get dialog(): HTMLDialogElement | null {
    return this.root.querySelector('dialog');
  }

  box(name: string): HTMLInputElement {
    const label = [...this.root.querySelectorAll<HTMLElement>('[part~="switch"]')].find((one) =>
      one.textContent.includes(name),
    );
    return label!.querySelector('input')!;
  }

  async press(name: string, within: ParentNode = this.root): Promise<void> {
    within.querySelector<HTMLElement>(`[part~="${name}"]`)!.click();
    await this.settled();
  }

  async openSettings(): Promise<void> {
    await this.element.show();
    await until(() => this.dialog?.open, 'the settings');
  }

  async settled(): Promise<void> {
    await new Promise(requestAnimationFrame);
    await this.element.updateComplete;
  }

  /** What the next event of a kind says. */
  next<T extends Event>(name: string): Promise<T> {
    return new Promise((resolve) =>
      this.element.addEventListener(name, (event) => resolve(event as T), { once: true }),
    );
  }
}
