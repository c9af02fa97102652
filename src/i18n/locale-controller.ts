/**
 * Which language and direction an element speaks: its own `lang` and `dir`, else those of the nearest ancestor that
 * has them, shadow hosts included, else the browser's. Follows them when they change. A language whose texts are on
 * their way is not spoken yet: until then an element says nothing, or stays with the language that it speaks.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LanguageTexts } from './language-texts.js';
import { directionOf, isLanguageTag, matchLocale } from './locale.js';
import type { Direction, LocaleMatch } from './locale.js';
import { mergeMessages } from './messages.js';
import type { Messages, Overrides } from './messages.js';

/** An element that speaks. */
export interface LocaleHost<Texts extends object = Messages> extends ReactiveControllerHost, HTMLElement {
  /** Texts to use instead of the built-in ones. */
  messages?: Overrides<Texts> | undefined;
}

export interface LocaleOptions<Texts extends object = Messages> {
  /** Told what the page's author should know: a `lang` that is none, texts that could not be loaded. */
  readonly warn?: (code: string, text: string) => void;
  /** What is said, in every language that there is. */
  readonly texts: LanguageTexts<Texts>;
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

/** A language and its texts; no texts while they are on their way. */
interface Spoken<Texts> {
  readonly tag: string;
  readonly messages: Texts | undefined;
}

/** What a server was asked to draw in; nothing on a page. */
let voice: Spoken<Messages> | undefined;

/**
 * Sets what the elements speak that are made from now on, until told otherwise by the page that they come to stand in. A
 * server draws elements that stand in none.
 */
export function speakBeforeConnected(language?: Spoken<Messages>): void {
  voice = language;
}

export class LocaleController<Texts extends object = Messages> implements ReactiveController {
  readonly #host: LocaleHost<Texts>;
  readonly #options: LocaleOptions<Texts>;
  #observer: MutationObserver | undefined;
  #spoken = (voice ?? { tag: 'en', messages: undefined }) as Spoken<Texts>;
  #direction = directionOf(this.#spoken.tag);
  #merged: { readonly base: Texts; readonly overrides: Overrides<Texts> | undefined; readonly all: Texts } | undefined;

  constructor(host: LocaleHost<Texts>, options: LocaleOptions<Texts>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** BCP 47 tag of the texts and formats. */
  get language(): string {
    return this.#spoken.tag;
  }

  get direction(): Direction {
    return this.#direction;
  }

  /** The language's texts are there; until then those in {@link messages} are blank, and dates are not. */
  get ready(): boolean {
    return this.#spoken.messages !== undefined;
  }

  /** The texts, with the host's own in place of the built-in ones. */
  get messages(): Texts {
    const base = this.#spoken.messages ?? this.#texts.blank;
    const overrides = this.#host.messages;
    if (this.#merged?.base !== base || this.#merged.overrides !== overrides) {
      this.#merged = { base, overrides, all: mergeMessages(base, overrides) };
    }
    return this.#merged.all;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#resolve);
    for (const element of lineageOf(this.#host)) {
      this.#observer.observe(element, { attributeFilter: ['lang', 'dir'] });
    }
    this.#resolve();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Looks again at what the page asks for and at what there is of it. */
  readonly #resolve = (): void => {
    // Texts may come when the element has gone.
    if (!this.#observer) return;
    this.#spoken = this.#speak(this.#match());
    const direction = nearest(this.#host, 'dir');
    if (direction === 'rtl' || direction === 'ltr') this.#direction = direction;
    else if (direction === 'auto') this.#direction = getComputedStyle(this.#host).direction as Direction;
    else this.#direction = directionOf(this.language);
    this.#host.requestUpdate();
  };

  get #texts(): LanguageTexts<Texts> {
    return this.#options.texts;
  }

  /** What is spoken where another language cannot be. */
  get #english(): Spoken<Texts> {
    return { tag: matchLocale('en', navigator.languages, () => true).tag, messages: this.#texts.english };
  }

  #match(): LocaleMatch {
    const page = nearest(this.#host, 'lang');
    if (page && !isLanguageTag(page)) {
      this.#options.warn?.('attribute', `lang="${page}" is ignored: write a language as in pt or pt-BR`);
    }
    return matchLocale(page, navigator.languages, (language) => this.#texts.has(language));
  }

  #speak({ tag, language }: LocaleMatch): Spoken<Texts> {
    const texts = this.#texts.ask(language, this.#resolve);
    if (typeof texts === 'object') return { tag, messages: texts };
    if (texts === 'failed') {
      this.#options.warn?.('language', `the texts for "${language}" could not be loaded: English is spoken instead`);
      return this.#english;
    }
    // What has been said is not unsaid: a page that changes its language keeps the old one until the new is there.
    if (this.#spoken.messages) return this.#spoken;
    return texts === 'late' ? this.#english : { tag, messages: undefined };
  }
}
