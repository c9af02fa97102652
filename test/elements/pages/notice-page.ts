import { fixture, html } from '@open-wc/testing';
import '../../../src/define/punctual-notice.js';
import type { NoticeElement } from '../../../src/elements/notice/notice-element.js';
import { ManualClock } from '../support/manual-clock.js';
import { until } from '../support/until.js';

/** A notice as a visitor meets it. */
export class NoticePage {
  readonly element: NoticeElement;

  constructor(element: NoticeElement) {
    this.element = element;
  }

  /** On 10 February 2026. Waits until it is drawn, where there is a profile. */
  static async open(settings: Partial<NoticeElement> = {}, lang = 'en-GB', dir = ''): Promise<NoticePage> {
    const place = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}></div>`);
    const element = document.createElement('punctual-notice');
    Object.assign(element, { clock: new ManualClock('2026-02-10T12:00:00Z'), ...settings });
    place.append(element);
    const page = new NoticePage(element);
    if (settings.profile ?? settings.policy) await until(() => page.root.querySelector('.notice'), 'a notice');
    return page;
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

  /** Ids of the sections. */
  get sections(): (string | undefined)[] {
    return [...this.root.querySelectorAll('details')].map(({ dataset }) => dataset['section']);
  }

  get links(): HTMLAnchorElement[] {
    return [...this.root.querySelectorAll('a')];
  }

  get dialog(): HTMLDialogElement | null {
    return this.root.querySelector('dialog');
  }
}
