/**
 * From a chosen time to a booking: keeps the time while the visitor writes, sends the booking, says what came of it.
 * Owns that the hold follows the flow's choice. Loaded when the first times are shown, since nothing before needs it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BookingApi } from '../client/booking-api.js';
import { BookingError } from '../client/booking-error.js';
import type { ChosenConsents } from '../policy/consent/chosen-consents.js';
import type { BookingRequest, CreatedBooking } from '../protocol/booking.js';
import type { ProblemError } from '../protocol/problem.js';
import type { Checked } from '../protocol/validation.js';
import { CalendarFileController } from './calendar-file-controller.js';
import { isOutcomeUnknown, isSlotLost } from './booking-errors.js';
import type { BookingFlowController } from './booking-flow-controller.js';
import type { Clock } from './clock.js';
import { ConnectionController } from './connection-controller.js';
import { entryState, keepInEntry, type PendingBooking } from './history-entry.js';
import { HoldController } from './hold-controller.js';
import type { HoldNotice } from './hold-controller.js';
import { LazyModule } from './lazy-module.js';
import { OtherTabs } from './other-tabs.js';
import type { PaymentController } from './payment-controller.js';
import { takePendingBooking } from './pending-booking.js';
import { receiptCode } from './receipt-code.js';
import { findSentBooking } from './sent-booking.js';
import { SubmitController } from './submit-controller.js';
import type { SubmitOutcome } from './submit-controller.js';
import { toTimeSlots } from './time-slot.js';

/** What sees to payments: code of its own, since most bookings are not paid for first. */
export interface PaymentCode {
  readonly PaymentController: typeof PaymentController;
}

/** What the checkout is given, and whom it tells. */
export interface CheckoutOptions<Code extends PaymentCode = PaymentCode> {
  readonly flow: BookingFlowController;
  readonly client: () => BookingApi | undefined;
  readonly clock: () => Clock;
  readonly makeKey: () => string;
  /** False when the browser knows that there is no connection. */
  readonly isOnline: () => boolean;
  readonly onConflict: () => void;
  /** The slot that could not be had is kept for this visitor, in another tab. */
  readonly onOwnConflict: () => void;
  /** What could not be sent for want of a connection can be sent now. */
  readonly onReconnected: () => void;
  readonly onHoldNotice: (notice: HoldNotice) => void;
  /** A slot has been given back. */
  readonly onFreed: () => void;
  /** Gives the visitor a calendar file. */
  readonly onCalendarFile: (text: string) => void;
  readonly onBooked: (booking: CreatedBooking) => void;
  readonly onError: (error: BookingError) => void;
  readonly loadPayment: () => Promise<Code>;
}

/** A request that our own check refuses, as the server would have. */
function refusedByUs(errors: ProblemError[]): BookingError {
  const title = 'the request does not fit its schema';
  return new BookingError('validation', title, {
    problem: { type: 'about:blank', title, status: 422, code: 'validation', errors },
  });
}

export class CheckoutController<Code extends PaymentCode = PaymentCode> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: CheckoutOptions<Code>;
  readonly #submit: SubmitController<BookingRequest, CreatedBooking>;
  /** The slot kept for the visitor. */
  readonly hold: HoldController;
  /** Whether there is a connection. */
  readonly connection: ConnectionController;
  readonly calendarFile: CalendarFileController;
  /** The code that shows what was chosen, once it is booked. */
  readonly receipt: LazyModule<unknown>;
  readonly paymentCode: LazyModule<Code>;
  #payment: InstanceType<Code['PaymentController']> | undefined;
  #payAgain: (() => Promise<void>) | undefined;
  #chosen: ChosenConsents | undefined;
  readonly #tabs: OtherTabs;
  /** The booking that was sent last. */
  #sent: PendingBooking | undefined;
  /** What the hold is for. */
  #heldFor = '';
  #lookedForSent = false;
  #prepared: BookingApi | undefined;

  constructor(host: ReactiveControllerHost & { readonly isConnected: boolean }, options: CheckoutOptions<Code>) {
    const { flow, clock, makeKey, isOnline } = options;
    this.#host = host;
    this.#options = options;
    this.hold = new HoldController(host, {
      clock,
      onLost: (error) => this.#loseHold(error),
      onNotice: options.onHoldNotice,
      onFreed: options.onFreed,
    });
    this.#submit = new SubmitController({
      clock,
      makeKey,
      isOnline,
      onChecking: () => flow.dispatch({ type: 'checking' }),
    });
    this.calendarFile = new CalendarFileController(host, options.client, options.onCalendarFile);
    this.receipt = receiptCode(host);
    this.paymentCode = new LazyModule(host, options.loadPayment);
    this.#tabs = new OtherTabs(host, () => (this.hold.id ? flow.choice : undefined));
    this.connection = new ConnectionController(host, () => this.#onReturn());
    host.addController(this);
  }

  /** What was chosen of consents with the booking that was sent last; nothing where nothing was asked. */
  get chosen(): ChosenConsents | undefined {
    return this.#chosen;
  }

  /** The payment that the booking waits for. */
  get payment(): InstanceType<Code['PaymentController']> | undefined {
    return this.#payment;
  }

  /** Sends the booking again, whose payment came to nothing; absent where that was before the page was loaded. */
  get payAgain(): (() => Promise<void>) | undefined {
    return this.#payAgain;
  }

  hostUpdate(): void {
    const { choice, state } = this.#options.flow;
    const client = this.#options.client();
    if (client !== this.#prepared) void client?.prepareBooking?.().catch(() => undefined);
    this.#prepared = client;
    void this.#lookForSent();
    const wanted = choice && state.step !== 'confirmed' ? choice : undefined;
    const key = wanted ? JSON.stringify(wanted) : '';
    if (key === this.#heldFor) return;
    this.#heldFor = key;
    if (!wanted || !client || !state.boot?.business.capabilities.holds) this.hold.release();
    else void this.hold.take(client, wanted);
  }

  /**
   * Sends the booking; `build` makes its body, with the hold that keeps the slot. A hold that has ended in the meantime
   * is no reason to refuse it: the slot may still be free. `chosen` is kept for the receipt.
   */
  async submit(build: (holdId: string | undefined) => Checked<BookingRequest>, chosen?: ChosenConsents): Promise<void> {
    const { flow } = this.#options;
    const client = this.#options.client();
    if (!client || flow.state.sending !== 'no') return;
    flow.dispatch({ type: 'sending' });
    this.#chosen = chosen;
    if (chosen) void this.receipt.load();
    await this.hold.settled();
    // The hold was refused, and the flow went back to the times.
    if (flow.state.step !== 'details' && flow.state.step !== 'payment') return;
    this.hold.inUse = true;
    const first = await this.#send(client, build(this.hold.id));
    const again = !first.ok && first.error.code === 'hold-expired';
    if (again) this.hold.forget();
    this.#payAgain = () => this.submit(build, chosen);
    await this.#settle(again ? await this.#send(client, build(undefined)) : first);
    this.hold.inUse = flow.state.step === 'payment';
  }

  async #send(client: BookingApi, request: Checked<BookingRequest>): Promise<SubmitOutcome<CreatedBooking>> {
    if (!request.ok) return { ok: false, error: refusedByUs(request.errors) };
    const outcome = await this.#submit.submit((body, options) => {
      const { holdId, serviceId } = body;
      const { idempotencyKey } = options;
      this.#sent = { holdId: holdId ?? '', serviceId, idempotencyKey };
      if (holdId) keepInEntry({ pending: this.#sent });
      return client.createBooking(body, options);
    }, request.value);
    const isFinal = outcome.ok || !isOutcomeUnknown(outcome.error);
    if (isFinal && entryState().pending) keepInEntry({ pending: undefined });
    return outcome;
  }

  async #settle(outcome: SubmitOutcome<CreatedBooking>): Promise<void> {
    const { flow, onBooked, onError } = this.#options;
    if (outcome.ok) {
      this.hold.forget();
      flow.dispatch({ type: 'booked', booking: outcome.answer });
      onBooked(outcome.answer);
    } else if (isSlotLost(outcome.error)) {
      this.#lose(outcome.error);
    } else if (!(await this.#awaitPayment(outcome.error))) {
      flow.dispatch({ type: 'send-failed', error: outcome.error });
      onError(outcome.error);
    }
  }

  /** Goes where it is paid for, if that is what the error asks; says whether it does. */
  async #awaitPayment({ code, problem }: BookingError): Promise<boolean> {
    const payment = code === 'payment-required' ? problem?.payment : undefined;
    const controller = payment && (await this.#withPayments());
    if (!payment || !controller || !this.#sent) return false;
    controller.begin({ ...this.#sent, holdId: payment.holdId, paying: true }, payment);
    return true;
  }

  async #withPayments(): Promise<PaymentController | undefined> {
    await this.paymentCode.load();
    const { value: code } = this.paymentCode;
    const options = { ...this.#options, hold: this.hold, again: () => this.#payAgain };
    this.#payment ??=
      code && (new code.PaymentController(this.#host, options) as InstanceType<Code['PaymentController']>);
    return this.#payment;
  }

  #loseHold(reason: BookingError): void {
    const { flow, onOwnConflict } = this.#options;
    const { choice } = flow;
    this.#lose(reason);
    if (!choice || reason.code !== 'slot-unavailable') return;
    this.#tabs.ask(choice, () => {
      if (flow.state.conflict?.reason !== reason) return;
      flow.dispatch({ type: 'kept-elsewhere' });
      onOwnConflict();
    });
  }

  #lose(reason: BookingError): void {
    const { flow, onConflict, onError } = this.#options;
    const { slot: missed } = flow.state;
    flow.dispatch({ type: 'slot-lost', conflict: { reason, alternatives: toTimeSlots(reason.alternatives), missed } });
    onConflict();
    onError(reason);
  }

  #onReturn(): void {
    const { flow, onReconnected } = this.#options;
    if (flow.state.sendError?.code !== 'offline') return;
    flow.dispatch({ type: 'reconnected' });
    onReconnected();
  }

  /** Once: whether a booking was under way when the page was loaded anew, and what became of it. */
  async #lookForSent(): Promise<void> {
    const { flow, clock, onBooked, onFreed } = this.#options;
    const client = this.#options.client();
    const { boot } = flow.state;
    if (this.#lookedForSent || !client || !boot) return;
    this.#lookedForSent = true;
    const pending = takePendingBooking();
    const service = boot.services.find(({ id }) => id === pending?.serviceId);
    if (!pending || !service) return;
    if (pending.paying) {
      await (await this.#withPayments())?.resume(pending, service);
      return;
    }
    const booking = await findSentBooking(client, pending, clock());
    if (!booking) {
      onFreed();
      return;
    }
    flow.dispatch({ type: 'booked', booking });
    onBooked(booking);
  }
}
