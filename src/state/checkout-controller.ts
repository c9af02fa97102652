/**
 * From a chosen time to a booking: keeps the time while the visitor writes, sends the booking, says what came of it.
 * Owns that the hold follows the flow's choice. Loaded when the first times are shown, since nothing before needs it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BookingApi } from '../client/booking-api.js';
import { BookingError } from '../client/booking-error.js';
import type { BookingRequest, CreatedBooking } from '../protocol/booking.js';
import type { ProblemError } from '../protocol/problem.js';
import type { Checked } from '../protocol/validation.js';
import { isSlotLost } from './booking-errors.js';
import type { BookingFlowController } from './booking-flow-controller.js';
import type { Clock } from './clock.js';
import { HoldController } from './hold-controller.js';
import type { HoldNotice } from './hold-controller.js';
import { SubmitController } from './submit-controller.js';
import type { SubmitOutcome } from './submit-controller.js';
import { toTimeSlots } from './time-slot.js';

/** What the checkout is given, and whom it tells. */
export interface CheckoutOptions {
  readonly flow: BookingFlowController;
  readonly client: () => BookingApi | undefined;
  readonly clock: () => Clock;
  readonly makeKey: () => string;
  /** False when the browser knows that there is no connection. */
  readonly isOnline: () => boolean;
  readonly onConflict: () => void;
  readonly onHoldNotice: (notice: HoldNotice) => void;
  /** A slot has been given back. */
  readonly onFreed: () => void;
  readonly onBooked: (booking: CreatedBooking) => void;
  readonly onError: (error: BookingError) => void;
}

/** A request that our own check refuses, as the server would have. */
function refusedByUs(errors: ProblemError[]): BookingError {
  const title = 'the request does not fit its schema';
  return new BookingError('validation', title, {
    problem: { type: 'about:blank', title, status: 422, code: 'validation', errors },
  });
}

export class CheckoutController implements ReactiveController {
  readonly #options: CheckoutOptions;
  readonly #submit: SubmitController;
  /** The slot kept for the visitor. */
  readonly hold: HoldController;
  /** What the hold is for. */
  #heldFor = '';

  constructor(host: ReactiveControllerHost & { readonly isConnected: boolean }, options: CheckoutOptions) {
    const { flow, clock, makeKey, isOnline } = options;
    this.#options = options;
    this.hold = new HoldController(host, {
      clock,
      onLost: (error) => this.#lose(error),
      onNotice: options.onHoldNotice,
      onFreed: options.onFreed,
    });
    this.#submit = new SubmitController({
      clock,
      makeKey,
      isOnline,
      onChecking: () => flow.dispatch({ type: 'checking' }),
    });
    host.addController(this);
  }

  hostUpdate(): void {
    const { choice, state } = this.#options.flow;
    const client = this.#options.client();
    const wanted = choice && state.step !== 'confirmed' ? choice : undefined;
    const key = wanted ? JSON.stringify(wanted) : '';
    if (key === this.#heldFor) return;
    this.#heldFor = key;
    if (!wanted || !client || !state.boot?.business.capabilities.holds) this.hold.release();
    else void this.hold.take(client, wanted);
  }

  /**
   * Sends the booking; `build` makes its body, with the hold that keeps the slot. A hold that has ended in the meantime
   * is no reason to refuse it: the slot may still be free.
   */
  async submit(build: (holdId: string | undefined) => Checked<BookingRequest>): Promise<void> {
    const { flow } = this.#options;
    const client = this.#options.client();
    if (!client || flow.state.sending !== 'no') return;
    flow.dispatch({ type: 'sending' });
    await this.hold.settled();
    // The hold was refused, and the flow went back to the times.
    if (flow.state.step !== 'details') return;
    const first = await this.#send(client, build(this.hold.id));
    const again = !first.ok && first.error.code === 'hold-expired';
    if (again) this.hold.forget();
    this.#settle(again ? await this.#send(client, build(undefined)) : first);
  }

  async #send(client: BookingApi, request: Checked<BookingRequest>): Promise<SubmitOutcome> {
    return request.ok ? this.#submit.submit(client, request.value) : { ok: false, error: refusedByUs(request.errors) };
  }

  #settle(outcome: SubmitOutcome): void {
    const { flow, onBooked, onError } = this.#options;
    if (outcome.ok) {
      this.hold.forget();
      flow.dispatch({ type: 'booked', booking: outcome.booking });
      onBooked(outcome.booking);
    } else if (isSlotLost(outcome.error)) {
      this.#lose(outcome.error);
    } else {
      flow.dispatch({ type: 'send-failed', error: outcome.error });
      onError(outcome.error);
    }
  }

  #lose(reason: BookingError): void {
    const { flow, onConflict, onError } = this.#options;
    flow.dispatch({ type: 'slot-lost', conflict: { reason, alternatives: toTimeSlots(reason.alternatives) } });
    onConflict();
    onError(reason);
  }
}
