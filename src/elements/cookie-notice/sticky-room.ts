/**
 * Lets a region that floats above the page hide nothing that has the focus (WCAG 2.2, 2.4.11). Owns the room below the
 * page's end and the scrolling; where neither helps, it says that the region must not float.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface StickyHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What has the focus, in shadow trees too. */
function focusedIn(page: Document): Element | null {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

export class StickyRoom implements ReactiveController {
  readonly #host: StickyHost;
  readonly #onHopeless: () => void;
  readonly #sheet = new CSSStyleSheet();
  #listening: AbortController | undefined;
  #resizing: ResizeObserver | undefined;

  /** `onHopeless`: something with the focus stays hidden whatever is scrolled. */
  constructor(host: StickyHost, onHopeless: () => void) {
    this.#host = host;
    this.#onHopeless = onHopeless;
    host.addController(this);
  }

  hostUpdated(): void {
    const region = this.#region;
    if (region && !this.#listening) this.#start(region);
    else if (!region) this.#stop();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  get #region(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.sticky');
  }

  #start(region: HTMLElement): void {
    this.#listening = new AbortController();
    const page = this.#host.ownerDocument;
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, this.#sheet];
    this.#resizing = new ResizeObserver(() => this.#makeRoom());
    this.#resizing.observe(region);
    // After the browser has scrolled to what it focused.
    page.addEventListener('focusin', () => requestAnimationFrame(this.#uncover), this.#listening);
    this.#makeRoom();
  }

  #stop(): void {
    if (!this.#listening) return;
    this.#listening.abort();
    this.#listening = undefined;
    this.#resizing?.disconnect();
    const page = this.#host.ownerDocument;
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  #makeRoom(): void {
    const region = this.#region;
    if (!region) return;
    const room = innerHeight - region.getBoundingClientRect().top;
    this.#sheet.replaceSync(
      `:root{scroll-padding-block-end:${room}px!important;padding-block-end:${room}px!important}`,
    );
    this.#uncover();
  }

  readonly #uncover = (): void => {
    const region = this.#region;
    const focused = focusedIn(this.#host.ownerDocument);
    if (!region || !focused || focused === this.#host.ownerDocument.body || region.contains(focused)) return;
    const hidden = (): number => focused.getBoundingClientRect().bottom - region.getBoundingClientRect().top;
    const { top, height } = focused.getBoundingClientRect();
    // What is as high as the window (an editor, a map) cannot be shown whole.
    if (hidden() <= 0 || top > innerHeight || height > region.getBoundingClientRect().top) return;
    scrollBy({ top: hidden() + 8, behavior: 'instant' });
    if (hidden() > 0) this.#onHopeless();
  };
}
