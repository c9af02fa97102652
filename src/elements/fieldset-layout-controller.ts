/**
 * Has an element laid out that stands in a fieldset. Chromium (150) now and then lays out nothing of what is inside of a
 * size container there, and our hosts are size containers: the element would stay without height until the window changes.
 */
import type { ReactiveController, ReactiveElement } from 'lit';

export class FieldsetLayoutController implements ReactiveController {
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#host.closest('fieldset')) requestAnimationFrame(() => this.#mend());
  }

  #mend(): void {
    const root = this.#host.renderRoot.querySelector<HTMLElement>('.root');
    if (!root || root.offsetHeight > 0 || this.#host.offsetWidth === 0 || this.#host.hidden) return;
    // A box that is made anew is laid out.
    this.#host.hidden = true;
    this.#host.getBoundingClientRect();
    this.#host.hidden = false;
  }
}
