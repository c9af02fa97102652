/**
 * The link that manages a booking: `#booking=<id>&token=<token>` at the end of a page's address. Owns its form, and that
 * the token leaves the address once it is read: from then on the tab's entry in its history has it, which lives through a
 * reload (decision 19).
 */
import type { BookingAccess } from '../client/booking-api.js';
import { entryState, keepInEntry } from './history-entry.js';

/** Ids and tokens of any backend, in characters that need no decoding. */
const FRAGMENT = /^#booking=([\w.~-]{1,64})&token=([\w.~+/=-]{1,512})$/;

/** The link to a page that manages a booking; `undefined` where `page` is no address of a page. */
export function manageLink(page: string, { id, manageToken }: BookingAccess, base: string): string | undefined {
  const url = URL.canParse(page, base) ? new URL(page, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  url.hash = `booking=${id}&token=${manageToken}`;
  return url.href;
}

/** Which booking a fragment is about; `undefined` for any other fragment. */
export function parseManageFragment(hash: string): BookingAccess | undefined {
  const [, id, manageToken] = FRAGMENT.exec(hash) ?? [];
  return id && manageToken ? { id, manageToken } : undefined;
}

/** The link that the page was opened with, taken out of the address; also when it was read before, as after a reload. */
export function takeManageLink(page: Window): BookingAccess | undefined {
  const access = parseManageFragment(page.location.hash);
  if (!access) return entryState(page).access;
  const address = new URL(page.location.href);
  address.hash = '';
  keepInEntry({ access }, page, address);
  return access;
}
