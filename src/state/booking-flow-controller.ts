/**
 * The flow of one element: asks for business and services, and turns what the visitor does into actions. Owns the
 * flow's state; the steps are the reducer's, holding and booking are the {@link CheckoutController}'s.
 */
import { Task } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BookingApi } from '../client/booking-api.js';
import type { BookingError } from '../client/booking-error.js';
import type { Boot } from '../protocol/boot.js';
import type { SlotChoice } from '../protocol/hold.js';
import { toBookingError } from './booking-errors.js';
import { initialFlow, reduceFlow } from './booking-flow.js';
import type { FlowAction, FlowState, Step } from './booking-flow.js';
import type { Choices, Wishes } from './service-choices.js';
import { toInstant } from './time-slot.js';
import type { TimeSlot } from './time-slot.js';

/** What the flow is given, and whom it tells. */
export interface FlowOptions {
  readonly client: () => BookingApi | undefined;
  /** The first answer, where it is at hand already. */
  readonly given: () => Boot | undefined;
  /** The service that the page names. */
  readonly serviceId: () => string | undefined;
  /** What else the page has fixed. */
  readonly wishes: () => Wishes;
  readonly onStep: (step: Step) => void;
  readonly onError: (error: BookingError) => void;
}

/** One slot, wanted one way. What needs no word (anyone, one seat) has none. */
function toSlotChoice(serviceId: string, choices: Choices, slot: TimeSlot): SlotChoice {
  const { duration, locationId, party } = choices;
  const staffId = slot.staffId ?? choices.staffId;
  return {
    serviceId,
    start: toInstant(slot.start),
    duration,
    ...(staffId === undefined ? {} : { staffId }),
    ...(locationId === undefined ? {} : { locationId }),
    ...(party === 1 ? {} : { party }),
    ...(slot.data === undefined ? {} : { data: slot.data }),
  };
}

export class BookingFlowController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: FlowOptions;
  readonly #boot: Task<readonly [BookingApi | undefined, string | undefined], void>;
  #state: FlowState = initialFlow;

  constructor(host: ReactiveControllerHost, options: FlowOptions) {
    this.#host = host;
    this.#options = options;
    this.#boot = new Task(host, {
      args: () => [options.client(), options.serviceId()] as const,
      task: ([client, serviceId], { signal }) => this.#load(client, serviceId, signal),
    });
    host.addController(this);
  }

  hostUpdate(): void {
    this.dispatch({ type: 'wishes-changed', wishes: this.#options.wishes() });
  }

  /** Takes the answer that is at hand, before anything is drawn. A server draws without ever updating a controller. */
  begin(): void {
    const boot = this.#options.given();
    if (!boot || this.#state.boot) return;
    this.hostUpdate();
    this.dispatch({ type: 'booted', boot, serviceId: this.#options.serviceId() });
  }

  get state(): FlowState {
    return this.#state;
  }

  /** What is held and booked; `undefined` before a time is chosen. */
  get choice(): SlotChoice | undefined {
    const { service, choices, slot } = this.#state;
    return service && choices && slot && toSlotChoice(service.id, choices, slot);
  }

  /** Asks for business and services again. */
  retry(): void {
    void this.#boot.run();
  }

  /** Something has happened. */
  dispatch(action: FlowAction): void {
    const before = this.#state;
    this.#state = reduceFlow(before, action);
    if (this.#state === before) return;
    this.#host.requestUpdate();
    // The first step is no change of step: the visitor did nothing yet, and the focus stays where it is.
    const beginning = action.type === 'booted' || action.type === 'boot-started';
    if (this.#state.step !== before.step && !beginning) this.#options.onStep(this.#state.step);
  }

  async #load(client: BookingApi | undefined, serviceId: string | undefined, signal: AbortSignal): Promise<void> {
    if (this.#state.boot && this.#state.boot === this.#options.given()) return;
    this.dispatch({ type: 'boot-started' });
    if (!client) return;
    try {
      const boot = await client.getBoot({ serviceId }, { signal });
      if (!signal.aborted) this.dispatch({ type: 'booted', boot, serviceId });
    } catch (thrown) {
      if (signal.aborted) return;
      const error = toBookingError(thrown);
      this.dispatch({ type: 'boot-failed', error });
      this.#options.onError(error);
    }
  }
}
