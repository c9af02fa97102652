/**
 * How many months an element shows side by side: at most as many as its `months` attribute says, and no more than it has
 * room for. Owns watching the element's width; which months those are is somebody else's.
 */
import { isServer } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { checkedAttribute } from './checked-attribute.js';

/** A month takes so many `em` at least, and so many lie between two: see the calendar's styles. */
const MONTH = 17;
const GAP = 2;
const MOST = 3;

export interface MonthsHost extends ReactiveControllerHost, HTMLElement {
  readonly months?: number | undefined;
}

export class MonthsController implements ReactiveController {
  readonly #host: MonthsHost;
  readonly #beside: number;
  #observer: ResizeObserver | undefined;
  #room: number | undefined;

  /** `beside` is how many `em` are taken by what stands beside the months. */
  constructor(host: MonthsHost, beside = 0) {
    this.#host = host;
    this.#beside = beside;
    host.addController(this);
  }

  /** Measured before the first drawing too, so that nothing moves after it. */
  get count(): number {
    const wanted = this.#wanted;
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Typed for pages; a server has no room.
    if (wanted === 1 || isServer) return 1;
    return Math.min(wanted, (this.#room ??= this.#measure()));
  }

  hostConnected(): void {
    // In the next frame: a drawing inside the observer's own would be told to the page as an error.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measureAgain()));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  get #wanted(): number {
    const { months } = this.#host;
    if (months == null || (Number.isInteger(months) && months >= 1 && months <= MOST)) return months ?? 1;
    checkedAttribute('months', this.#host.getAttribute('months') ?? String(months), () => false, 'write 1, 2 or 3');
    return 1;
  }

  #measure(): number {
    const em = parseFloat(getComputedStyle(this.#host).fontSize);
    const room = Math.floor((this.#host.clientWidth / em - this.#beside + GAP) / (MONTH + GAP));
    // Out of the page there is no size to go by.
    return Math.max(1, room || 1);
  }

  #measureAgain(): void {
    const before = this.#room;
    if (this.#observer && this.#wanted > 1) this.#room = this.#measure();
    if (this.#room !== before) this.#host.requestUpdate();
  }
}
