/**
 * Which language and direction an element speaks: its own `lang` and `dir`, else those of the nearest ancestor that
 * has them, shadow hosts included, else the browser's. Follows them when they change.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { IsoWeekday } from '../scheduling/calendar-date.js';
import { directionOf, firstDayOfWeek, resolveLocale } from './locale.js';
import type { Direction, Locale } from './locale.js';
import { mergeMessages } from './messages.js';
import type { MessageOverrides, Messages } from './messages.js';

/** An element that speaks. */
export interface LocaleHost extends ReactiveControllerHost, HTMLElement {
  /** Texts to use instead of the built-in ones. */
  messages?: MessageOverrides | undefined;
}

/** The element and its ancestors, out of shadow trees too. */
function* lineageOf(element: Element): Generator<Element> {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null) {
    if (node instanceof Element) yield node;
  }
}

function nearest(element: Element, attribute: 'lang' | 'dir'): string | null {
  for (const one of lineageOf(element)) {
    const value = one.getAttribute(attribute);
    if (value) return value;
  }
  return null;
}

export class LocaleController implements ReactiveController {
  readonly #host: LocaleHost;
  #observer: MutationObserver | undefined;
  #locale: Locale = resolveLocale([]);
  #direction: Direction = 'ltr';
  #merged:
    { readonly base: Messages; readonly overrides: MessageOverrides | undefined; readonly all: Messages } | undefined;

  constructor(host: LocaleHost) {
    this.#host = host;
    host.addController(this);
  }

  /** BCP 47 tag of the texts and formats. */
  get language(): string {
    return this.#locale.tag;
  }

  get direction(): Direction {
    return this.#direction;
  }

  get firstDay(): IsoWeekday {
    return firstDayOfWeek(this.language);
  }

  /** The texts, with the host's own in place of the built-in ones. */
  get messages(): Messages {
    const base = this.#locale.messages;
    const overrides = this.#host.messages;
    if (this.#merged?.base !== base || this.#merged.overrides !== overrides) {
      this.#merged = { base, overrides, all: mergeMessages(base, overrides) };
    }
    return this.#merged.all;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#resolve());
    for (const element of lineageOf(this.#host)) {
      this.#observer.observe(element, { attributeFilter: ['lang', 'dir'] });
    }
    this.#resolve();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #resolve(): void {
    this.#locale = resolveLocale([nearest(this.#host, 'lang'), ...navigator.languages]);
    const direction = nearest(this.#host, 'dir');
    if (direction === 'rtl' || direction === 'ltr') this.#direction = direction;
    else if (direction === 'auto') this.#direction = getComputedStyle(this.#host).direction as Direction;
    else this.#direction = directionOf(this.language);
    this.#host.requestUpdate();
  }
}
