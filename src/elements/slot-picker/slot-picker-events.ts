import type { TimeSlot } from '../../state/time-slot.js';

/** The visitor chose a time. */
export class SlotChangeEvent extends Event {
  static readonly eventName = 'punctual-slot-change';
  /** The start as an RFC 3339 instant in UTC. */
  readonly value: string;
  /** The slot as the backend offered it. */
  readonly slot: TimeSlot;

  constructor(value: string, slot: TimeSlot) {
    super(SlotChangeEvent.eventName, { bubbles: true, composed: true });
    this.value = value;
    this.slot = slot;
  }
}
