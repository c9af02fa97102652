/**
 * How far a visitor is in a form. Owns which page is shown and whose faults are told: those of pages that the visitor
 * wanted to leave, and of the server's only where the question was not answered anew since. Knows no answers.
 */
import type { ReactiveControllerHost } from 'lit';

export class FormProgress {
  readonly #host: ReactiveControllerHost;
  #page = 0;
  #attempted: ReadonlySet<number> = new Set();
  #mended: ReadonlySet<string> = new Set();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Questions answered anew since the server refused them. */
  get mended(): ReadonlySet<string> {
    return this.#mended;
  }

  /** The page that is shown: there may be fewer of them than there were. */
  at(pages: number): number {
    return Math.min(this.#page, Math.max(0, pages - 1));
  }

  /** Whether the faults of a page are told. */
  isTold(page: number): boolean {
    return this.#attempted.has(page);
  }

  /** The visitor wants to leave a page, or to send them all. */
  attempt(page: number, pages: number): void {
    this.#attempted = page >= pages - 1 ? new Set(Array(pages).keys()) : new Set([...this.#attempted, page]);
    this.#host.requestUpdate();
  }

  turnTo(page: number): void {
    this.#page = page;
    this.#host.requestUpdate();
  }

  /** A question was answered anew. */
  mend(key: string): void {
    this.#mended = new Set([...this.#mended, key]);
    this.#host.requestUpdate();
  }

  /** The server has answered: what it says is about what was written last. */
  forgetMended(): void {
    this.#mended = new Set();
  }
}
