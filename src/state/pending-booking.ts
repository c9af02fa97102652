/**
 * A booking that was under way when its page was left. Owns where it is found: with the tab's entry in its history, or in the
 * fragment that whoever takes the money leads back with, which leaves the address once it is read.
 */
import { entryState, keepInEntry, type PendingBooking } from './history-entry.js';

/** `punctual-booking=<service>/<hold>/<key>`, at the end of whatever fragment the page has. */
const RETURN = /[#&]punctual-booking=([\w.~-]{1,64})\/([\w.~-]{1,64})\/([\w.~-]{1,255})$/;

/** The booking. What a fragment says of it is two secrets to ask with, and proves nothing. */
export function takePendingBooking(page: Window = window): PendingBooking | undefined {
  const [found, serviceId, holdId, idempotencyKey] = RETURN.exec(page.location.hash) ?? [];
  if (!found || !serviceId || !holdId || !idempotencyKey) return entryState(page).pending;
  const pending = { serviceId, holdId, idempotencyKey, paying: true };
  const address = new URL(page.location.href);
  address.hash = address.hash.slice(0, -found.length);
  keepInEntry({ pending }, page, address);
  return pending;
}
