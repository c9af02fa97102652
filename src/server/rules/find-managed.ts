/** The booking that a manage token is for. Owns that nobody learns from a refusal whether there is such a booking. */
import type { BookingOffice } from './booking-office.js';
import { isBooked, type BookedRecord } from './booking-view.js';
import { Refusal } from './refusal.js';
import { isSameHash, sha256 } from './secrets.js';

/** Compared with where there is no booking, so that an unknown id takes as long as a wrong token. */
const NO_HASH = '0'.repeat(64);

/** Which booking, and the right to it. */
export interface BookingAccess {
  readonly id: string;
  readonly manageToken: string;
}

/** The one answer to a wrong token and to an unknown booking, so that ids cannot be probed. */
export function unauthorized(): Refusal {
  return new Refusal('unauthorized', 'there is no such booking, or this is not its manage token');
}

/** The record of a booking, for the holder of its token. `unauthorized` for a wrong token and for an unknown id. */
export async function findManaged(office: BookingOffice, { id, manageToken }: BookingAccess): Promise<BookedRecord> {
  const record = await office.store.find(id);
  const shown = await sha256(manageToken);
  const linked = office.linkTokenOf ? await sha256(await office.linkTokenOf(id)) : NO_HASH;
  // Both are compared, whichever is right.
  const isRight = [record?.tokenHash ?? NO_HASH, linked].filter((hash) => isSameHash(shown, hash)).length > 0;
  if (!isRight || !isBooked(record)) throw unauthorized();
  return record;
}
