/**
 * One slot kept for the visitor. Owns the hold's life: taken with the choice, the older released by the newer, extended,
 * ended by time, given back when the element or the page goes away. Knows nothing of the flow around it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BookingApi } from '../client/booking-api.js';
import type { BookingError } from '../client/booking-error.js';
import type { Hold, SlotChoice } from '../protocol/hold.js';
import type { EpochMs } from '../scheduling/time-zone.js';
import { isOutcomeUnknown, isSlotLost, toBookingError } from './booking-errors.js';
import type { Clock } from './clock.js';
import { randomId } from './random-id.js';

/** What is told aloud: so much time is left, or none. */
export type HoldNotice = 'two-minutes' | 'thirty-seconds' | 'expired';

const NOTICES: readonly (readonly [number, HoldNotice])[] = [
  [0, 'expired'],
  [30_000, 'thirty-seconds'],
  [120_000, 'two-minutes'],
];

/** What counts of a hold. */
type KeptHold = Pick<Hold, 'id' | 'expiresIn'> & { readonly staffId?: string | undefined };

/** A hold that was asked for, and whether it was given is not known. */
interface Asked {
  readonly client: BookingApi;
  readonly choice: SlotChoice;
  readonly idempotencyKey: string;
  readonly turn: number;
}

/** What a hold controller is given. */
export interface HoldOptions {
  readonly clock: () => Clock;
  /** The slot cannot be kept because it cannot be had. */
  readonly onLost: (error: BookingError) => void;
  readonly onNotice: (notice: HoldNotice) => void;
  /** The slot has been given back: what was known of free times is old. */
  readonly onFreed?: () => void;
}

export class HoldController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly isConnected: boolean };
  readonly #options: HoldOptions;
  #client: BookingApi | undefined;
  #choice: SlotChoice | undefined;
  #hold: KeptHold | undefined;
  /** By this machine's clock, which may be wrong: counted from when the answer came. */
  #endsAt: EpochMs = 0;
  #taking: Promise<void> = Promise.resolve();
  #unheard: Asked | undefined;
  /** Grows with every choice, so that an answer to an older one is known as such. */
  #turn = 0;
  #noticed: HoldNotice | undefined;
  /** A booking is on its way with it: it is not given back, whatever becomes of the page. */
  inUse = false;
  #stopTick: (() => void) | undefined;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost & { readonly isConnected: boolean }, options: HoldOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Id of the live hold. */
  get id(): string | undefined {
    return this.remaining > 0 ? this.#hold?.id : undefined;
  }

  /** Milliseconds for which the slot is still kept; 0 when it is not. */
  get remaining(): number {
    return this.#hold ? Math.max(0, this.#endsAt - this.#options.clock().now()) : 0;
  }

  /** Who was given, where the visitor chose anyone. */
  get staffId(): string | undefined {
    return this.#hold?.staffId;
  }

  /** There was a hold and its time is over. */
  get expired(): boolean {
    return this.#hold !== undefined && this.remaining === 0;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('pagehide', () => void (this.inUse || this.#giveBack(true)), { signal });
    // Out of the back/forward cache the page is as it was, but the hold is not.
    addEventListener('pageshow', ({ persisted }) => void (persisted && !this.inUse && this.#takeAgain()), { signal });
    if (this.#hold) this.#tick();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#stopTick?.();
    // An element that is only moved is connected again at once, and keeps its hold.
    queueMicrotask(() => {
      if (!this.#host.isConnected && !this.inUse) this.release();
    });
  }

  /** Keeps a slot, once the one before is given back: the two may overlap. Never rejects. */
  take(client: BookingApi, choice: SlotChoice): Promise<void> {
    const freed = this.#giveBack(false);
    this.#client = client;
    this.#choice = choice;
    const asked = { client, choice, idempotencyKey: randomId(), turn: this.#turn };
    this.#taking = freed ? freed.then(() => this.#ask(asked)) : this.#ask(asked);
    return this.#taking;
  }

  /**
   * Waits for the hold that is on its way: a booking sent before it would find its slot kept for somebody. One whose
   * answer was lost is asked for once more, under its key, since it would stand in its own visitor's way.
   */
  async settled(): Promise<void> {
    await this.#taking;
    if (this.#unheard) await (this.#taking = this.#ask(this.#unheard));
  }

  /** Begins the hold's time anew, or takes the slot again where the hold is over. Says whether it is kept. */
  async extend(): Promise<boolean> {
    const { id } = this;
    const turn = this.#turn;
    if (!id || !this.#client) return this.#takeAgain();
    try {
      const hold = await this.#client.extendHold(id);
      if (turn === this.#turn) this.#start(hold);
      return true;
    } catch (thrown) {
      return turn === this.#turn && toBookingError(thrown).code === 'hold-expired' && this.#takeAgain();
    }
  }

  /** Takes over the hold of a payment, which keeps the slot for so many seconds, until it is paid. */
  adopt(client: BookingApi, id: string, expiresIn: number): void {
    const { staffId } = this;
    this.forget();
    this.#client = client;
    this.#start({ id, expiresIn, staffId });
  }

  /** Gives the slot back. */
  release(): void {
    void this.#giveBack(false);
    this.#choice = undefined;
  }

  /** Forgets the hold without giving it back: a booking has used it up, or the server no longer knows it. */
  forget(): void {
    this.#turn += 1;
    this.#unheard = undefined;
    this.#stopTick?.();
    this.#hold = undefined;
  }

  #giveBack(keepalive: boolean): Promise<void> | undefined {
    // One that is over by this machine's clock too, which may be wrong: the server would keep it from its own visitor.
    const id = this.#hold?.id;
    this.forget();
    const given = id ? this.#client?.releaseHold(id, { keepalive }) : undefined;
    return given?.then(
      () => {
        if (this.#host.isConnected) this.#options.onFreed?.();
      },
      () => undefined,
    );
  }

  async #ask(asked: Asked): Promise<void> {
    const { client, choice, idempotencyKey, turn } = asked;
    if (turn !== this.#turn) return;
    this.#unheard = undefined;
    try {
      const hold = await client.createHold(choice, { idempotencyKey });
      if (turn === this.#turn) this.#start(hold);
      else void client.releaseHold(hold.id).catch(() => undefined);
    } catch (thrown) {
      const error = toBookingError(thrown);
      if (turn !== this.#turn) return;
      if (isOutcomeUnknown(error) && error.code !== 'rate-limited') this.#unheard = asked;
      // Without a hold the slot can still be booked, so only its loss is worth telling.
      if (isSlotLost(error)) this.#options.onLost(error);
    }
  }

  async #takeAgain(): Promise<boolean> {
    if (!this.#client || !this.#choice) return false;
    await this.take(this.#client, this.#choice);
    return this.id !== undefined;
  }

  #start(hold: KeptHold): void {
    this.#hold = hold;
    this.#endsAt = this.#options.clock().now() + hold.expiresIn * 1000;
    this.#noticed = this.#noticeNow();
    this.#tick();
  }

  #noticeNow(): HoldNotice | undefined {
    return NOTICES.find(([left]) => this.remaining <= left)?.[1];
  }

  #tick(): void {
    this.#stopTick?.();
    const notice = this.#noticeNow();
    if (notice && notice !== this.#noticed) this.#options.onNotice(notice);
    this.#noticed = notice;
    this.#host.requestUpdate();
    // To the next full second, so that the shown seconds are never skipped.
    if (this.remaining > 0) {
      this.#stopTick = this.#options.clock().after(this.remaining % 1000 || 1000, () => this.#tick());
    }
  }
}
