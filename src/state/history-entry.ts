/**
 * What our code keeps with the tab's entry in its history. Owns its place beside whatever the page keeps there. It lives
 * through a reload, is the tab's and this site's alone, and is in no request; what may be put there is decision 19's and 21's.
 */
import type { BookingAccess } from '../client/booking-api.js';

/** A booking that was sent and not yet answered: two random secrets, and what it is for. */
export interface PendingBooking {
  readonly holdId: string;
  readonly idempotencyKey: string;
  readonly serviceId: string;
  /** It waits to be paid for. */
  readonly paying?: boolean;
}

/** All that is ever kept. */
export interface EntryState {
  /** Of the link that the page was opened with. */
  readonly access?: BookingAccess | undefined;
  readonly pending?: PendingBooking | undefined;
}

interface Kept {
  readonly punctual?: EntryState | undefined;
}

/** What is kept; what a page may have put there in its place is nothing of ours. */
export function entryState({ history }: Window = window): EntryState {
  const state: unknown = history.state;
  const own: unknown = typeof state === 'object' && state !== null ? (state as Kept).punctual : undefined;
  return typeof own === 'object' && own !== null ? own : {};
}

/** Keeps it beside the rest, and gives the entry another address where one is named. */
export function keepInEntry(change: EntryState, page: Window = window, address?: URL): void {
  const { history } = page;
  const state: unknown = history.state;
  const rest = typeof state === 'object' ? state : {};
  const next = { ...rest, punctual: { ...entryState(page), ...change } };
  try {
    history.replaceState(next, '', address ?? page.location.href);
  } catch {
    // A page in a sandbox, or one that has written too often: then it is not kept, and nothing else fails.
  }
}

/** Whether a booking was under way when the page was left: here, or where a payment leads back from. */
export function isBookingPending(page: Window = window): boolean {
  return entryState(page).pending !== undefined || page.location.hash.includes('punctual-booking=');
}
