/**
 * The steps after the time. Owns their code, fetched as soon as there is nothing else to do while times are looked at,
 * and what comes with it: the checkout and the styles. What happens in the steps is the element's.
 */
import { adoptStyles } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import type { LaterMessages } from '../../i18n/later/later-messages.js';
import type { LocaleController } from '../../i18n/locale-controller.js';
import type { CheckoutOptions } from '../../state/checkout-controller.js';
import type { Clock } from '../../state/clock.js';
import { LazyModule } from '../../state/lazy-module.js';
import type { DrawnHost } from '../focus-controller.js';
import type { BookingCheckout } from './booking-checkout.js';
import type { LaterSteps } from './booking-template.js';

/** An element that draws, in the page or not. */
export type StepsHost = DrawnHost & HTMLElement;

export interface LaterStepsOptions {
  readonly load: () => Promise<LaterSteps>;
  readonly clock: () => Clock;
  /** Times are looked at: the next steps may be wanted soon. */
  readonly isNear: () => boolean;
  /** What the checkout is made with. */
  readonly checkout: (code: LaterSteps) => Omit<CheckoutOptions, 'clock' | 'makeKey' | 'isOnline' | 'loadPayment'>;
}

/** Random enough that no two visitors ever share one; `randomUUID` is missing on pages without https. */
function makeKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export class LaterStepsController implements ReactiveController {
  readonly #host: StepsHost;
  readonly #options: LaterStepsOptions;
  readonly #module: LazyModule<LaterSteps>;
  #checkout: BookingCheckout | undefined;
  #words: LocaleController<LaterMessages> | undefined;
  #cancelPrefetch: (() => void) | undefined;

  constructor(host: StepsHost, options: LaterStepsOptions) {
    this.#host = host;
    this.#options = options;
    this.#module = new LazyModule(host, options.load);
    host.addController(this);
  }

  /** The code; `undefined` until it is there. */
  get code(): LaterSteps | undefined {
    return this.#module.value;
  }

  /** It could not be had. */
  get failed(): boolean {
    return this.#module.failed;
  }

  /** Holds and books; there once the code is. */
  get checkout(): BookingCheckout | undefined {
    return this.#checkout;
  }

  /** Their texts; there once the code is. */
  get words(): LaterMessages | undefined {
    return this.#words?.messages;
  }

  load(): void {
    void this.#module.load();
  }

  /** Gets ready what the next drawing needs. */
  prepare(): void {
    const { code } = this;
    if (!code || this.#checkout) return;
    const { clock, checkout } = this.#options;
    const rest = { clock, makeKey, isOnline: () => navigator.onLine };
    this.#checkout = new code.BookingCheckout(this.#host, { ...checkout(code), ...rest });
    this.#words = code.laterWords(this.#host);
    const { elementStyles } = this.#host.constructor as typeof LitElement;
    adoptStyles(this.#host.renderRoot as ShadowRoot, [...elementStyles, ...code.laterStyles]);
  }

  hostUpdated(): void {
    if (this.#options.isNear()) this.#cancelPrefetch ??= this.#options.clock().whenIdle(() => this.load());
  }

  hostDisconnected(): void {
    this.#cancelPrefetch?.();
  }
}
