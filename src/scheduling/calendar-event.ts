/** An appointment as a calendar has it: what stands in a calendar file and in the links of calendars. Pure. */
import type { EpochMs } from './time-zone.js';

/** One appointment. Holds nothing of the visitor: it ends up in calendars that others may see. */
export interface CalendarEvent {
  readonly title: string;
  readonly start: EpochMs;
  /** Minutes. */
  readonly duration: number;
  /** IANA zone by whose clock it takes place. */
  readonly zone: string;
  /** Where, in one line. */
  readonly place?: string | undefined;
  /** More about it, line by line. */
  readonly details: readonly string[];
}

const MINUTE = 60_000;

/** The instant at which it is over. */
export function endOf({ start, duration }: CalendarEvent): EpochMs {
  return start + duration * MINUTE;
}

/** A text without halves of characters, which neither an address nor a file in UTF-8 can hold. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
