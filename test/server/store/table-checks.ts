/** What must be true of the bookings and claims of a store after any race. Reads them as they are, knows no store code. */
import assert from 'node:assert/strict';
import type { BookingRecord } from '../../../src/server/store/store.js';
import type { OpenedStore, Row } from './opened-store.js';

/** What a check needs of a booking. */
export type Taken = Pick<
  BookingRecord,
  'id' | 'resourceId' | 'serviceId' | 'start' | 'duration' | 'from' | 'to' | 'party' | 'capacity'
>;

const UNIT = 5 * 60_000;

const sharesSession = (a: Taken, b: Taken): boolean =>
  a.capacity > 1 && a.serviceId === b.serviceId && a.start === b.start && a.duration === b.duration;

/** True when there is no room for a booking beside these. */
export function isCrowdedOut(wanted: Taken, taken: readonly Taken[]): boolean {
  const others = taken.filter(
    (other) =>
      other.id !== wanted.id &&
      other.resourceId === wanted.resourceId &&
      other.from < wanted.to &&
      wanted.from < other.to,
  );
  const mates = others.filter((other) => sharesSession(wanted, other));
  const seats = mates.reduce((sum, mate) => sum + mate.party, wanted.party);
  return mates.length < others.length || seats > wanted.capacity;
}

/** The bookings that the tables hold as taken. */
export async function readTaken(rows: NonNullable<OpenedStore['rows']>): Promise<Taken[]> {
  const found = await rows("select * from booking where status <> 'cancelled'");
  return found.map((row) => ({
    id: String(row['id']),
    resourceId: String(row['resource_id']),
    serviceId: String(row['service_id']),
    start: Number(row['start_at']),
    duration: Number(row['duration']),
    from: Number(row['taken_from']),
    to: Number(row['taken_to']),
    party: Number(row['party']),
    capacity: Number(row['capacity']),
  }));
}

/** Fails unless every claim belongs to a booking and every booking has exactly its claims. */
export function assertClaimsMatch(taken: readonly Taken[], claims: readonly Row[]): void {
  const guards = new Map<string, string>();
  const seats = new Map<string, number>();
  for (const one of taken) {
    const session = one.capacity === 1 ? one.id : `${one.serviceId}/${one.start}/${one.duration}`;
    for (let at = one.from; at < one.to; at += UNIT) guards.set(`${one.resourceId} ${at / UNIT}`, session);
    if (one.capacity > 1) seats.set(`${one.resourceId} ${one.start / UNIT} ${one.id}`, one.party);
  }
  const foundGuards = new Map<string, string>();
  const foundSeats = new Map<string, number>();
  for (const row of claims) {
    const place = `${String(row['resource_id'])} ${String(row['unit'])}`;
    const owner = `${place} ${String(row['booking_id'])}`;
    if (Number(row['seat']) === 0) foundGuards.set(place, String(row['session']));
    else foundSeats.set(owner, (foundSeats.get(owner) ?? 0) + 1);
  }
  assert.deepEqual(sorted(foundGuards), sorted(guards));
  assert.deepEqual(sorted(foundSeats), sorted(seats));
}

const sorted = <V>(map: ReadonlyMap<string, V>): [string, V][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));

/** Fails unless these are all the bookings that a store holds, none is in another's way, and the claims are theirs. */
export async function assertWhole({ store, rows }: OpenedStore, ids: readonly string[]): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const id of ids) {
    const record = await store.find(id);
    assert.ok(record, `${id} was given away and is not there`);
    taken.push(record);
  }
  for (const one of taken) assert.ok(!isCrowdedOut(one, taken), `${one.id} is in another's way`);
  if (rows) {
    assert.deepEqual((await readTaken(rows)).map(({ id }) => id).sort(), [...ids].sort());
    assertClaimsMatch(taken, await rows('select * from claim'));
  }
  return taken;
}
