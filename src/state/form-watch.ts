/**
 * What a page notices of how a form is filled in. Owns how long that took, counted once, to the first press: what is sent
 * again stays the same request. Says nothing of who took their time and left the trap alone.
 */
import { LONGEST_NOTICED } from '../protocol/challenge-limits.js';
import type { Noticed } from '../protocol/challenge.js';
import type { EpochMs } from '../scheduling/time-zone.js';
import type { Clock } from './clock.js';

export class FormWatch {
  readonly #clock: () => Clock;
  #shownAt: EpochMs | undefined;
  #seconds: number | undefined;
  #trap = '';

  constructor(clock: () => Clock) {
    this.#clock = clock;
  }

  /** The questions are on the screen. */
  shown(): void {
    this.#shownAt ??= this.#clock().now();
  }

  /** The visitor asks for it to be sent. */
  tried(): void {
    const now = this.#clock().now();
    this.#seconds ??= Math.floor((now - (this.#shownAt ?? now)) / 1000);
  }

  /** What stands in the field that nobody sees or reaches. */
  readonly fill = (trap: string): void => {
    this.#trap = trap;
  };

  /** As a member of what is sent; none where there is nothing to tell. */
  get told(): { readonly noticed?: Noticed } {
    const seconds = this.#seconds;
    // A machine's clock that was set back has noticed nothing.
    const isQuick = seconds !== undefined && seconds >= 0 && seconds <= LONGEST_NOTICED;
    if (this.#trap === '' && !isQuick) return {};
    return { noticed: { ...(this.#trap !== '' && { trap: true }), ...(isQuick && { seconds }) } };
  }
}
