/** What only some pages want of an element, loaded and started once for as long as the element is connected. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class ConnectionExtras implements ReactiveController {
  readonly #started = new Set<string>();
  #connection: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Starts it unless it is; the answer of `start` ends it. What does not load is tried again. */
  start(name: string, start: () => Promise<() => void>): void {
    const connection = this.#connection;
    if (!connection || this.#started.has(name)) return;
    this.#started.add(name);
    start().then(
      (stop) => {
        if (connection.signal.aborted) stop();
        else connection.signal.addEventListener('abort', stop);
      },
      () => this.#started.delete(name),
    );
  }

  hostConnected(): void {
    this.#connection = new AbortController();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    this.#connection = undefined;
    this.#started.clear();
  }
}
