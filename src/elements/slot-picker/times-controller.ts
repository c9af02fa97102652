/**
 * The way through the times, by keys and by press. Owns where the keys are and getting the focus there; which times are
 * shown is the picker's, what a choice means is the element's.
 */
import type { ReactiveController } from 'lit';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { SlotPickerController } from '../../state/slot-picker-controller.js';
import type { TimeSlot } from '../../state/time-slot.js';
import type { DrawnHost } from '../focus-controller.js';
import { indexForKey } from './time-keys.js';

export interface TimesOptions {
  readonly picker: SlotPickerController;
  readonly rightToLeft: () => boolean;
  readonly choose: (slot: TimeSlot) => void;
  /** Escape: goes where the times were come from; answers whether there is such a place. */
  readonly leave: () => boolean;
}

/** The start that the pressed time stands for. */
function startOf(event: Event): EpochMs | undefined {
  const start = (event.target as Element).closest<HTMLElement>('.time')?.dataset['start'];
  return start === undefined ? undefined : Number(start);
}

export class TimesController implements ReactiveController {
  readonly #host: DrawnHost;
  readonly #options: TimesOptions;
  #at: EpochMs | undefined;
  #moveFocus = false;

  constructor(host: DrawnHost, options: TimesOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The time that Tab reaches; the heading where there are none. */
  get anchor(): HTMLElement | null {
    const find = (selector: string): HTMLElement | null => this.#host.renderRoot.querySelector<HTMLElement>(selector);
    return find(`.time[data-start="${this.#at}"]`) ?? find('.time[tabindex="0"]') ?? find('.times-title');
  }

  /** The one of a day's times that Tab reaches: where the keys were, the chosen one, the first. */
  tabStopOf(slots: readonly TimeSlot[], chosen: EpochMs | undefined): EpochMs | undefined {
    const has = (start: EpochMs | undefined): boolean => slots.some((slot) => slot.start === start);
    return [this.#at, chosen].find(has) ?? slots[0]?.start;
  }

  /** Moves the focus to the times as soon as they are there. */
  focusSoon(): void {
    this.#moveFocus = true;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#moveFocus) return;
    this.anchor?.focus();
    if (this.#options.picker.status !== 'loading') this.#moveFocus = false;
  }

  readonly onClick = (event: Event): void => {
    const start = startOf(event);
    const slot = start === undefined ? undefined : this.#options.picker.find(start);
    if (!slot) return;
    this.#at = slot.start;
    this.#options.choose(slot);
    this.#host.requestUpdate();
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      if (this.#options.leave()) event.stopPropagation();
      return;
    }
    const start = startOf(event);
    if (start === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const slots = this.#options.picker.slotsBeside(start);
    const from = slots.findIndex((slot) => slot.start === start);
    const to = indexForKey(event.key, from, slots.length, this.#options.rightToLeft());
    if (from < 0 || to === undefined) return;
    event.preventDefault();
    this.#at = slots[to]?.start;
    this.focusSoon();
  };
}
