/**
 * A booking that waits to be paid for. Owns asking the server what became of it: at once when the visitor is back on the page,
 * now and then while they look at it, and by a press. No address is believed, only the server's word (decision 47). Loaded when
 * a payment is first asked for.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BookingApi } from '../client/booking-api.js';
import type { BookingError } from '../client/booking-error.js';
import type { CreatedBooking } from '../protocol/booking.js';
import type { Payment } from '../protocol/payment.js';
import type { Service } from '../protocol/service.js';
import { toBookingError } from './booking-errors.js';
import type { BookingFlowController } from './booking-flow-controller.js';
import type { PaymentDue, PaymentState } from './booking-flow.js';
import type { Clock } from './clock.js';
import { keepInEntry, type PendingBooking } from './history-entry.js';
import type { HoldController } from './hold-controller.js';

/** Milliseconds until it is asked after again: soon at first, and less often the longer it takes. */
const FIRST_WAIT = 3_000;
const LONGEST_WAIT = 20_000;
const GROWTH = 1.5;

/** What a payment controller is given, and whom it tells. */
export interface PaymentOptions {
  readonly flow: BookingFlowController;
  readonly client: () => BookingApi | undefined;
  readonly clock: () => Clock;
  /** Keeps the slot until it is paid, or the time to pay is over. */
  readonly hold: HoldController;
  /** Sends the booking again, under its key: how a backend is asked that looks up nothing. */
  readonly again: () => (() => Promise<void>) | undefined;
  readonly onBooked: (booking: CreatedBooking) => void;
}

/** Whether a payment may be made at this address: on a page that nobody on the way can read or change. */
export function isPaymentAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname));
}

export class PaymentController implements ReactiveController {
  readonly #options: PaymentOptions;
  #pending: PendingBooking | undefined;
  #asking = false;
  #wait = FIRST_WAIT;
  #stopWaiting: (() => void) | undefined;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: PaymentOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const back = (): void => this.#onReturn();
    document.addEventListener('visibilitychange', back, { signal });
    for (const name of ['focus', 'pageshow', 'online']) addEventListener(name, back, { signal });
    this.#askLater();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#stopWaiting?.();
  }

  /** The server has said what is to be paid, and until when. */
  begin(pending: PendingBooking, payment: Payment): void {
    this.#follow(pending);
    this.#toPay(payment);
    this.#askLater();
  }

  /** It was begun before the page was loaded anew, or the visitor is back from paying. */
  async resume(pending: PendingBooking, service: Service): Promise<void> {
    this.#follow(pending);
    this.#options.flow.dispatch({ type: 'payment-due', payment: { state: 'asking' }, service });
    await this.#ask();
  }

  /** The visitor wants to know. */
  async check(): Promise<void> {
    const { client, again } = this.#options;
    if (!client()?.findBooking) return again()?.();
    this.#turn('asking');
    await this.#ask(true);
  }

  /** The visitor does not pay: the slot is given back. */
  leave(): void {
    const { flow, hold } = this.#options;
    this.#end();
    hold.release();
    flow.dispatch({ type: 'payment-left' });
  }

  #follow(pending: PendingBooking): void {
    this.#pending = pending;
    this.#wait = FIRST_WAIT;
    keepInEntry({ pending });
  }

  /** Nothing is asked after any more, also after a reload. */
  #end(): void {
    this.#pending = undefined;
    this.#stopWaiting?.();
    this.#options.hold.inUse = false;
    keepInEntry({ pending: undefined });
  }

  #turn(state: PaymentState, more: Omit<PaymentDue, 'state'> = {}): void {
    const { flow } = this.#options;
    flow.dispatch({ type: 'payment-due', payment: { ...flow.state.payment, asked: false, ...more, state } });
  }

  #toPay({ url, opens, holdId, expiresIn }: Payment, asked = false): void {
    const { client, hold } = this.#options;
    const api = client();
    if (api) hold.adopt(api, holdId, expiresIn);
    hold.inUse = true;
    this.#turn('open', { at: isPaymentAddress(url) ? { url, opens } : undefined, asked });
  }

  #onReturn(): void {
    if (document.visibilityState !== 'visible' || !this.#pending) return;
    this.#wait = FIRST_WAIT;
    void this.#ask();
  }

  #askLater(): void {
    this.#stopWaiting?.();
    if (!this.#pending) return;
    this.#stopWaiting = this.#options.clock().after(this.#wait, () => {
      if (document.visibilityState === 'visible') void this.#ask();
    });
    this.#wait = Math.min(LONGEST_WAIT, this.#wait * GROWTH);
  }

  async #ask(wanted = false): Promise<void> {
    const pending = this.#pending;
    const client = this.#options.client();
    if (!pending || !client || this.#asking) return;
    this.#asking = true;
    try {
      const booking = await client.findBooking?.(pending.holdId, { idempotencyKey: pending.idempotencyKey });
      if (booking && pending === this.#pending) this.#book(booking);
    } catch (thrown) {
      if (pending === this.#pending) this.#hear(toBookingError(thrown), wanted);
    } finally {
      this.#asking = false;
    }
    this.#askLater();
  }

  #book(booking: CreatedBooking): void {
    const { flow, hold, onBooked } = this.#options;
    this.#end();
    hold.forget();
    flow.dispatch({ type: 'booked', booking });
    onBooked(booking);
  }

  #hear({ code, problem }: BookingError, wanted: boolean): void {
    if (code === 'payment-required' && problem?.payment) {
      this.#toPay(problem.payment, wanted);
      return;
    }
    if (code === 'slot-unavailable') {
      this.#endAs('lost');
      return;
    }
    // The payment came to nothing, or its time did.
    if (code === 'not-found') {
      this.#endAs(this.#options.hold.expired ? 'over' : 'failed');
      return;
    }
    this.#turn('unreachable');
  }

  #endAs(state: PaymentState): void {
    this.#end();
    this.#turn(state, { at: undefined });
  }
}
