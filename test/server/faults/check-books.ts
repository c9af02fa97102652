/** What must be true of the tables whatever has happened to the server: nothing lost, nothing twice, nothing half. */
import assert from 'node:assert/strict';
import type { OpenedStore } from '../store/opened-store.js';
import { assertClaimsMatch, isCrowdedOut, readTaken } from '../store/table-checks.js';
import type { Guest, Told } from './crowd.js';

type Rows = NonNullable<OpenedStore['rows']>;

/** A booking as its rows have it. */
export interface KeptBooking {
  readonly id: string;
  readonly email: string;
}

/** Fails where something of a booking is there and something else is not; gives the bookings. */
export async function assertNothingHalf(rows: Rows): Promise<KeptBooking[]> {
  const taken = await readTaken(rows);
  for (const one of taken) assert.ok(!isCrowdedOut(one, taken), `${one.id} is in another's way`);
  assertClaimsMatch(taken, await rows('select * from claim'));

  const booked = await rows("select id, details from booking where status = 'confirmed'");
  const ids = booked.map(({ id }) => String(id)).sort();
  const idsIn = async (statement: string): Promise<string[]> =>
    (await rows(statement)).map(({ id }) => String(id)).sort();
  // One line of evidence, one message and one kept answer each, and none without a booking.
  assert.deepEqual(await idsIn('select subject_ref as id from consent'), ids);
  assert.deepEqual(await idsIn("select subject_ref as id from outbox where kind = 'booking-confirmation'"), ids);
  const answers = await rows('select status, body from idempotency');
  assert.ok(
    answers.every(({ status }) => status !== null),
    'a key is reserved and has no answer',
  );
  const answered = answers.map(({ body }) => (JSON.parse(String(body)) as { booking: { id: string } }).booking.id);
  assert.deepEqual(answered.sort(), ids);

  return booked.map(({ id, details }) => {
    const { contact } = JSON.parse(String(details)) as { contact: { email: string } };
    return { id: String(id), email: contact.email };
  });
}

/** Fails where a guest was told of a booking that is not there, or has more than one. */
export function assertKept(told: ReadonlyMap<Guest, Told>, bookings: readonly KeptBooking[]): void {
  const ids = new Map(bookings.map(({ email, id }) => [email, id]));
  assert.equal(ids.size, bookings.length, 'somebody is booked twice');
  for (const [{ email }, outcome] of told) {
    if (outcome.is === 'booked') assert.equal(ids.get(email), outcome.id, `${email} was told of a booking`);
    if (outcome.is === 'refused') assert.equal(ids.get(email), undefined, `${email} was refused`);
  }
}
