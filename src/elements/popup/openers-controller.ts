/**
 * What on the page opens a popup: elements in its `opener` slot, buttons and links that name it, its fragment in the
 * page's address. Owns the listeners, one set a connection, on the document: a button that the page adds later, or keeps
 * in a shadow tree, is heard as well. Knows nothing of the dialog.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clearFragment, fragmentOf, leadsToFragment } from './fragment.js';

/** Fragment of a popup without an id. */
const DEFAULT_FRAGMENT = 'book';
const NAMING = 'data-punctual-open';

/** Whom the controller tells. */
export interface OpenersOptions {
  /** The visitor may be about to open the popup. */
  readonly onNear: () => void;
  readonly onOpen: (opener: HTMLElement | undefined) => void;
  /** The visitor went back in the history to before the popup's fragment. */
  readonly onLeave: () => void;
}

/** A click that asks for another tab, a download, a menu. */
function isElsewhere({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}

export class OpenersController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: OpenersOptions;
  #listening: AbortController | undefined;
  /** The link whose fragment is on its way into the address. */
  #pressedLink: HTMLElement | undefined;
  #wasOurs = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: OpenersOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The fragment that opens the popup; `undefined` where it is somebody else's. */
  get fragment(): string | undefined {
    const { id, ownerDocument: page } = this.#host;
    if (id) return id;
    return this.#isFirst(':not([id])') && !page.getElementById(DEFAULT_FRAGMENT) ? DEFAULT_FRAGMENT : undefined;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const page = this.#host.ownerDocument;
    page.addEventListener('click', (event) => this.#onClick(event), { signal });
    for (const near of ['pointerover', 'focusin'] as const) {
      page.addEventListener(near, (event) => this.#onNear(event), { signal });
    }
    page.defaultView?.addEventListener('hashchange', () => this.#onFragment(), { signal });
    void this.#host.updateComplete.then(() => {
      if (!signal.aborted) this.#onFragment();
    });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  /** Takes the popup's own fragment off the address, and no other. */
  clearFragment(): void {
    this.#wasOurs = false;
    if (this.#isAtFragment) clearFragment(this.#host.ownerDocument.defaultView!);
  }

  get #isAtFragment(): boolean {
    const { fragment } = this;
    const page = this.#host.ownerDocument.defaultView;
    return page !== null && fragment !== undefined && fragmentOf(page.location) === fragment;
  }

  #isFirst(which = ''): boolean {
    const { localName, ownerDocument: page } = this.#host;
    return (page.querySelector(localName + which) ?? this.#host) === this.#host;
  }

  #isNamedBy(element: Element): boolean {
    const name = element.getAttribute(NAMING);
    if (name === null || element.getAttribute('aria-disabled') === 'true') return false;
    return name ? name === this.#host.id : this.#isFirst();
  }

  #isSlotted(element: Element): boolean {
    return element.parentNode === this.#host && element.slot === 'opener';
  }

  /** What of an event's path opens the popup, if anything does. */
  #openerIn(event: Event): HTMLElement | undefined {
    const { fragment } = this;
    const path = event.composedPath().filter((node): node is HTMLElement => node instanceof HTMLElement);
    return path.find(
      (element) =>
        this.#isNamedBy(element) ||
        this.#isSlotted(element) ||
        (fragment !== undefined && leadsToFragment(element, fragment)),
    );
  }

  #onNear(event: Event): void {
    if (this.#openerIn(event)) this.#options.onNear();
  }

  #onClick(event: MouseEvent): void {
    if (event.defaultPrevented || isElsewhere(event)) return;
    const opener = this.#openerIn(event);
    if (!opener) return;
    // A link to the fragment does its own work: the address changes, and that opens the popup. It is kept in mind for
    // the way back, since Safari gives a pressed link no focus.
    if (!this.#isNamedBy(opener) && !this.#isSlotted(opener) && !this.#isAtFragment) {
      this.#pressedLink = opener;
      return;
    }
    event.preventDefault();
    this.#options.onOpen(opener);
  }

  #onFragment(): void {
    const isOurs = this.#isAtFragment;
    const opener = this.#pressedLink;
    this.#pressedLink = undefined;
    if (isOurs) this.#options.onOpen(opener);
    else if (this.#wasOurs) this.#options.onLeave();
    this.#wasOurs = isOurs;
  }
}
