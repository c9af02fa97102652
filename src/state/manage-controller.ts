/**
 * A booking in the hands of its visitor: read, moved, cancelled. Owns what is known of it, and that every change ends in
 * what is true: an answer that was lost, or a booking that somebody else has changed, is read again before anything is
 * said. Draws nothing; when and to whom the booking is shown is the element's.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BookingAccess, BookingApi, ChangeOptions, VersionedAccess } from '../client/booking-api.js';
import { BookingError } from '../client/booking-error.js';
import type { Booking } from '../protocol/booking.js';
import type { Boot } from '../protocol/boot.js';
import type { Business } from '../protocol/business.js';
import { isOutcomeUnknown, toBookingError } from './booking-errors.js';
import type { Conflict } from './booking-flow.js';
import type { Clock } from './clock.js';
import { toInstant, toTimeSlots } from './time-slot.js';
import type { TimeSlot } from './time-slot.js';

/** How long a visitor waits, in milliseconds, before being told that it takes long. */
const LONG_WAIT = 4_000;

/** `times`: another time is chosen. `move`, `cancel`: the last question before it is done. */
export type ManageStep = 'view' | 'times' | 'move' | 'cancel';

/** What has just become of the booking; `changed` by somebody else, or in another tab. */
export type ManageNews = 'moved' | 'cancelled' | 'changed';

/** What is known, and where the visitor is. */
export interface ManageState {
  readonly step: ManageStep;
  readonly booking?: Booking | undefined;
  readonly business?: Business | undefined;
  /** Why there is no booking to show. */
  readonly error?: BookingError | undefined;
  /** What the times of another appointment are shown from. */
  readonly boot?: Boot | undefined;
  /** The time that it is to be moved to. */
  readonly slot?: TimeSlot | undefined;
  readonly conflict?: Conflict | undefined;
  readonly sending: 'no' | 'sending' | 'checking';
  /** Why the change was not made. */
  readonly failure?: BookingError | undefined;
  readonly news?: ManageNews | undefined;
  /** The server has said that it is too late. */
  readonly closed: boolean;
}

/** What the controller is given, and whom it tells. */
export interface ManageOptions {
  readonly client: () => BookingApi | undefined;
  readonly access: () => BookingAccess | undefined;
  readonly clock: () => Clock;
  /** The step, or what is shown in it, is another one. */
  readonly onStep: (state: ManageState) => void;
  /** The booking is changed, by this visitor here. */
  readonly onChanged: (booking: Booking) => void;
  readonly onError: (error: BookingError) => void;
}

const OPENING: ManageState = { step: 'view', sending: 'no', closed: false };

/** A change that is asked for: how, and how it can be told that it has been made. */
interface Change {
  readonly send: (client: BookingApi, access: VersionedAccess, options: ChangeOptions) => Promise<Booking>;
  readonly isMade: (booking: Booking) => boolean;
  readonly news: ManageNews;
}

export class ManageController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: ManageOptions;
  #state: ManageState = OPENING;
  #asked: { readonly client: BookingApi; readonly access: BookingAccess } | undefined;

  constructor(host: ReactiveControllerHost, options: ManageOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): ManageState {
    return this.#state;
  }

  hostUpdate(): void {
    const client = this.#options.client();
    const access = this.#options.access();
    const { id, manageToken } = this.#asked?.access ?? {};
    if (!client || !access) return;
    if (this.#asked?.client === client && id === access.id && manageToken === access.manageToken) return;
    this.#asked = { client, access };
    void this.#open();
  }

  /** Reads the booking, after it could not be had. */
  retry(): void {
    void this.#open();
  }

  /** Reads the booking again, and shows it if it can be had; as after something beside it was changed. */
  async refresh(): Promise<void> {
    const asked = this.#asked;
    const booking = await this.#read().catch(() => undefined);
    if (booking && asked === this.#asked) this.#set({ booking });
  }

  /** Another time is wanted. */
  startMove(): void {
    this.#go({ step: 'times', slot: undefined, failure: undefined, news: undefined, conflict: undefined });
    void this.#loadBoot();
  }

  /** Asks for the times' beginnings again. */
  retryTimes(): void {
    this.#set({ failure: undefined });
    void this.#loadBoot();
  }

  /** A time is chosen; the one that the booking has is none. */
  choose(slot: TimeSlot): void {
    const { booking } = this.#state;
    if (!booking || slot.start === Date.parse(booking.start)) return;
    this.#go({ step: 'move', slot, conflict: undefined, failure: undefined, news: undefined });
  }

  startCancel(): void {
    this.#go({ step: 'cancel', failure: undefined, news: undefined });
  }

  /** Leaves the booking as it is. */
  stay(): void {
    if (this.#state.sending === 'no') this.#go({ ...OPENING, ...this.#known });
  }

  /** Moves the booking to the chosen time; `staffId` where it must be with them. */
  move(staffId: string | undefined): Promise<void> {
    const { slot } = this.#state;
    if (!slot) return Promise.resolve();
    const wanted = slot.staffId ?? staffId;
    const request = { start: toInstant(slot.start), ...(wanted !== undefined && { staffId: wanted }) };
    return this.#change({
      send: (client, access, options) => client.rescheduleBooking(access, request, options),
      isMade: ({ start, status }) => status === 'confirmed' && Date.parse(start) === slot.start,
      news: 'moved',
    });
  }

  /** Cancels the booking. */
  cancel(reason: string): Promise<void> {
    const request = reason.trim() ? { reason: reason.trim() } : {};
    return this.#change({
      send: (client, access, options) => client.cancelBooking(access, request, options),
      isMade: ({ status }) => status === 'cancelled',
      news: 'cancelled',
    });
  }

  get #known(): Pick<ManageState, 'booking' | 'business' | 'boot' | 'closed'> {
    const { booking, business, boot, closed } = this.#state;
    return { booking, business, boot, closed };
  }

  async #open(): Promise<void> {
    const asked = this.#asked;
    if (!asked) return;
    this.#set({ ...OPENING });
    try {
      const [booking, business] = await Promise.all([this.#read(), asked.client.getBusiness()]);
      if (asked === this.#asked) this.#set({ booking, business });
    } catch (thrown) {
      if (asked !== this.#asked) return;
      const error = toBookingError(thrown);
      this.#set({ error });
      this.#options.onError(error);
    }
  }

  #read(): Promise<Booking> {
    const { client, access } = this.#asked ?? {};
    return client && access ? client.getBooking(access) : Promise.reject(new BookingError('unauthorized', 'no link'));
  }

  async #loadBoot(): Promise<void> {
    const asked = this.#asked;
    const { booking, boot } = this.#state;
    if (!asked || !booking || boot) return;
    try {
      const { availability: _, ...loaded } = await asked.client.getBoot({ serviceId: booking.serviceId });
      // Its first times are those of a stranger, for whom this very booking is in the way.
      if (asked === this.#asked) this.#set({ boot: loaded });
    } catch (thrown) {
      if (asked === this.#asked && this.#state.step === 'times') this.#fail({ failure: toBookingError(thrown) });
    }
  }

  async #change(change: Change): Promise<void> {
    const { client, access } = this.#asked ?? {};
    const { booking, sending } = this.#state;
    if (!client || !access || !booking || sending !== 'no') return;
    this.#set({ sending: 'sending', failure: undefined, news: undefined });
    const onAgain = (): void => this.#set({ sending: 'checking' });
    const stopWaiting = this.#options.clock().after(LONG_WAIT, onAgain);
    try {
      this.#made(await change.send(client, { ...access, version: booking.version }, { onAgain }), change);
    } catch (thrown) {
      await this.#settle(toBookingError(thrown), booking, change);
    } finally {
      stopWaiting();
      this.#set({ sending: 'no' });
    }
  }

  #made(booking: Booking, { news }: Change): void {
    this.#go({ ...OPENING, ...this.#known, booking, news, sending: this.#state.sending });
    this.#options.onChanged(booking);
  }

  /** It failed, or nobody knows whether it did: then the booking itself says. */
  async #settle(error: BookingError, before: Booking, change: Change): Promise<void> {
    switch (error.code) {
      case 'slot-unavailable': {
        const conflict: Conflict = {
          reason: error,
          alternatives: toTimeSlots(error.alternatives),
          missed: this.#state.slot,
        };
        this.#go({ step: 'times', slot: undefined, conflict });
        this.#options.onError(error);
        return;
      }
      case 'policy-window':
        // Cancelled by somebody else, or too late by now: both are told by what it has become.
        this.#go({ ...OPENING, ...this.#known, booking: await this.#readOr(before), closed: true });
        {
          this.#options.onError(error);
          return;
        }
      case 'unauthorized': {
        this.#fail({ ...OPENING, booking: undefined, error });
        return;
      }
      default:
    }
    if (error.code !== 'version-conflict' && !isOutcomeUnknown(error)) {
      this.#fail({ failure: error });
      return;
    }
    this.#set({ sending: 'checking' });
    const booking = await this.#readOr(undefined);
    if (!booking) {
      this.#fail({ failure: error });
      return;
    }
    if (change.isMade(booking)) {
      this.#made(booking, change);
      return;
    }
    if (booking.version === before.version) {
      this.#fail({ failure: error });
      return;
    }
    this.#changedByOthers(booking);
  }

  /** The question is asked again of what the booking is now, unless there is nothing left to ask. */
  #changedByOthers(booking: Booking): void {
    const { step } = this.#state;
    const next = booking.status === 'cancelled' ? 'view' : step;
    this.#go({ ...this.#state, step: next, booking, news: 'changed', failure: undefined });
  }

  async #readOr<T>(instead: T): Promise<Booking | T> {
    try {
      return await this.#read();
    } catch {
      return instead;
    }
  }

  #fail(change: Partial<ManageState>): void {
    this.#set(change);
    const error = change.error ?? change.failure;
    if (error) this.#options.onError(error);
    this.#options.onStep(this.#state);
  }

  #go(change: Partial<ManageState>): void {
    this.#set(change);
    this.#options.onStep(this.#state);
  }

  #set(change: Partial<ManageState>): void {
    this.#state = { ...this.#state, ...change };
    this.#host.requestUpdate();
  }
}
