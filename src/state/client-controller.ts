/**
 * Finds the client of an element: its own `client`, its `api`, the provider around it, `configure()`, in that order.
 * Owns the order, and telling the page's author when there is none.
 */
import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BookingApi } from '../client/booking-api.js';
import { configuredClient } from '../client/configure.js';
import { clientContext } from './client-context.js';
import { clientFor } from './client-factory.js';
import type { Clock } from './clock.js';
import { warn } from './warn.js';

const PROVIDER = 'punctual-provider';

/** An element that talks to a backend. */
export interface ClientHost extends ReactiveControllerHost, HTMLElement {
  /** The backend's client. */
  client?: BookingApi | undefined;
  /** Base URL of the booking API. */
  api?: string | undefined;
  readonly clock: Clock;
}

export class ClientController implements ReactiveController {
  readonly #host: ClientHost;
  readonly #provided: ContextConsumer<typeof clientContext, ClientHost>;
  readonly #isNeeded: () => boolean;
  #missing = false;
  #stopLooking: (() => void) | undefined;

  /** `isNeeded` says whether the element cannot do without; nobody complains of a client that it can spare. */
  constructor(host: ClientHost, isNeeded: () => boolean = () => true) {
    this.#host = host;
    this.#isNeeded = isNeeded;
    this.#provided = new ContextConsumer(host, { context: clientContext, subscribe: true });
    host.addController(this);
  }

  /** The client in force now; `undefined` when nobody names one. */
  get client(): BookingApi | undefined {
    const { client, api } = this.#host;
    return client ?? (api ? clientFor(api) : undefined) ?? this.#provided.value ?? configuredClient();
  }

  /** Nobody names a client, and the page had time to. */
  get missing(): boolean {
    return this.#missing && !this.client;
  }

  hostConnected(): void {
    const provider = this.#host.closest(`${PROVIDER}:not(:defined)`);
    // A provider that is registered later has not heard the question: it is asked again.
    if (provider) void customElements.whenDefined(PROVIDER).then(() => this.#provided.hostConnected());
    else this.#stopLooking = this.#host.clock.whenIdle(() => this.#complain());
  }

  hostDisconnected(): void {
    this.#stopLooking?.();
  }

  #complain(): void {
    if (this.client || !this.#isNeeded()) return;
    const tag = this.#host.localName;
    warn('no-client', `<${tag}> has no backend: give it an api attribute, a client, a provider, or call configure()`);
    this.#missing = true;
    this.#host.requestUpdate();
  }
}
