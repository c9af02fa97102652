/** Moves the focus to what a drawing brings. Owns waiting for it; what it is, is told by the element. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element that draws. */
export interface DrawnHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class FocusController implements ReactiveController {
  readonly #host: DrawnHost;
  #find: (() => HTMLElement | null | undefined) | undefined;

  constructor(host: DrawnHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Focuses it after the first drawing that has it; the last wish counts. */
  soon(target: string | (() => HTMLElement | null | undefined)): void {
    this.#find = typeof target === 'string' ? () => this.#host.renderRoot.querySelector<HTMLElement>(target) : target;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const target = this.#find?.();
    if (!target) return;
    this.#find = undefined;
    target.focus();
  }
}
