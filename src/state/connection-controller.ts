/** Whether the browser knows of a connection. Owns listening to it; what it means is somebody else's. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class ConnectionController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onReturn: () => void;
  #listening: AbortController | undefined;

  /** `onReturn` is called when there is one again. */
  constructor(host: ReactiveControllerHost, onReturn: () => void) {
    this.#host = host;
    this.#onReturn = onReturn;
    host.addController(this);
  }

  /** There is none for certain. `true` says little: a network may lead nowhere. */
  get isOffline(): boolean {
    return !navigator.onLine;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('offline', () => this.#host.requestUpdate(), { signal });
    addEventListener('online', () => this.#return(), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  #return(): void {
    this.#onReturn();
    this.#host.requestUpdate();
  }
}
