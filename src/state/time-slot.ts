/** A slot as the page holds it: its instant a number, which is cheap to compare, group and format. */
import type { Slot } from '../protocol/availability.js';
import type { EpochMs } from '../scheduling/time-zone.js';

export interface TimeSlot {
  readonly start: EpochMs;
  /** Absent for appointments for one. */
  readonly seatsLeft?: number | undefined;
  /** Opaque data of the backend, handed back with the choice. */
  readonly data?: string | undefined;
  /** Who takes it, where the backend names somebody. */
  readonly staffId?: string | undefined;
}

/** Slots of an answer, in order. */
export function toTimeSlots(slots: readonly (Slot & { readonly staffId?: string | undefined })[]): TimeSlot[] {
  return slots
    .map(({ start, seatsLeft, data, staffId }) => ({ start: Date.parse(start), seatsLeft, data, staffId }))
    .sort((a, b) => a.start - b.start);
}

/** An instant on the wire. */
export function toInstant(start: EpochMs): string {
  return new Date(start).toISOString();
}

/** True for an instant with its zone, as RFC 3339 has it. */
export function isInstant(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/i.test(text) && !Number.isNaN(Date.parse(text));
}
