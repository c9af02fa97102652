/** Slots kept for one visitor for some minutes: take, extend, release. */
import type { Hold, SlotChoice } from '../../protocol/hold.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { BookingRecord } from '../store/store.js';
import { toInstant } from './availability.js';
import type { MissedSlot } from './alternatives.js';
import type { BookingOffice } from './booking-office.js';
import { keep, lookUp, reserve, toKeyedRequest, type KeyedRequest } from './idempotency.js';
import { replaceLocked } from './locked-record.js';
import type { Takers } from './limits.js';
import { ClaimLost, place } from './placing.js';
import { Refusal } from './refusal.js';
import { createReference } from './secrets.js';
import { serviceOfBody, toSlotRequest } from './slot-request.js';
import type { Visit } from './visit.js';

const CREATED = 201;
const SECOND = 1_000;
const MINUTE = 60_000;

/** A record that keeps a slot, and until when. */
export type HeldRecord = BookingRecord & { readonly status: 'held'; readonly expiresAt: EpochMs };

/** True while a record keeps its slot for a visitor. */
export function isLiveHold(record: BookingRecord | undefined, now: EpochMs): record is HeldRecord {
  return record?.status === 'held' && record.expiresAt !== undefined && record.expiresAt > now;
}

function toHold(record: HeldRecord, now: EpochMs): Hold {
  const { id, serviceId, start, duration, resourceId, locationId, party, expiresAt } = record;
  return {
    id,
    serviceId,
    start: toInstant(start),
    duration,
    staffId: resourceId,
    ...(locationId !== undefined && { locationId }),
    party,
    expiresAt: toInstant(expiresAt),
    expiresIn: Math.max(0, Math.floor((expiresAt - now) / SECOND)),
  };
}

/** What is kept under a key: which hold it made. */
interface KeptHold {
  readonly id: string;
}

/** The hold that was made under a key; `hold-expired` when it is over. */
function heldBefore(record: BookingRecord | undefined, now: EpochMs): HeldRecord {
  if (!isLiveHold(record, now)) throw holdExpired();
  return record;
}

/**
 * Keeps a slot. Refuses as `validation` what is not offered, as `slot-unavailable` what is not free. Under one
 * idempotency key there is one hold: else a visitor whose answer was lost would stand in their own way.
 */
export async function createHold(
  office: BookingOffice,
  choice: SlotChoice,
  idempotencyKey?: string,
  visit: Visit = {},
): Promise<Hold> {
  const now = office.now();
  const takers = { holdsPerAddress: visit.address };
  await office.guard.admit({ visit, idempotencyKey, takers });
  const keyed = idempotencyKey === undefined ? undefined : await toKeyedRequest(idempotencyKey, choice, now);
  try {
    const request = toSlotRequest(serviceOfBody(office.catalogue, choice.serviceId), choice, 'body');
    const wanted = { request, start: Date.parse(choice.start), now };
    return toHold(await takeSlot(office, wanted, { keyed, takers }), now);
  } catch (error) {
    if (!keyed || !(error instanceof Refusal) || error.code !== 'slot-unavailable') throw error;
    // Taken perhaps by the very hold that was made under this key.
    const kept = await lookUp<KeptHold>(office.store, keyed);
    if (kept) return toHold(heldBefore(await office.store.find(kept.id), now), now);
    throw error;
  }
}

/** Under which key a slot is asked for, and by whom. */
interface Asking {
  readonly keyed: KeyedRequest | undefined;
  readonly takers: Takers;
}

/** Keeps a slot. Refuses as {@link createHold} does. */
export function takeSlot(office: BookingOffice, wanted: MissedSlot, { keyed, takers }: Asking): Promise<HeldRecord> {
  const { now } = wanted;
  const expiresAt = now + office.holdMinutes * MINUTE;
  return place(office, wanted, (claim) => {
    const record: HeldRecord = {
      ...claim,
      id: createReference(),
      status: 'held',
      expiresAt,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    return office.store.transaction(async (transaction) => {
      const kept = keyed && (await reserve<KeptHold>(transaction, keyed));
      if (kept) return heldBefore(await transaction.find(kept.id), now);
      await transaction.lock([record.resourceId]);
      if (!(await transaction.claim(record, now))) throw new ClaimLost();
      await transaction.insert(record);
      await office.limits.count(transaction, takers, now);
      if (keyed) await keep(transaction, keyed, CREATED, { id: record.id });
      return record;
    });
  });
}

function holdExpired(): Refusal {
  return new Refusal('hold-expired', 'the slot is not kept any longer');
}

/** Begins the hold's time anew, up to the longest a slot is kept at all. `hold-expired` when it is over. */
export async function extendHold(office: BookingOffice, id: string): Promise<Hold> {
  const now = office.now();
  const known = await office.store.find(id);
  if (!isLiveHold(known, now)) throw holdExpired();
  return office.store.transaction(async (transaction) => {
    await transaction.lock([known.resourceId]);
    const record = await transaction.find(id);
    if (!isLiveHold(record, now)) throw holdExpired();
    const limit = record.createdAt + office.maxHoldMinutes * MINUTE;
    const expiresAt = Math.max(record.expiresAt, Math.min(now + office.holdMinutes * MINUTE, limit));
    const extended: HeldRecord = { ...record, expiresAt, version: record.version + 1, updatedAt: now };
    await replaceLocked(transaction, extended, record.version);
    return toHold(extended, now);
  });
}

/** Keeps a slot at least until then, for somebody who pays meanwhile. `hold-expired` when it is over. */
export async function keepHeldFor(office: BookingOffice, id: string, until: EpochMs): Promise<void> {
  const now = office.now();
  const known = await office.store.find(id);
  if (!isLiveHold(known, now)) throw holdExpired();
  await office.store.transaction(async (transaction) => {
    await transaction.lock([known.resourceId]);
    const record = await transaction.find(id);
    if (!isLiveHold(record, now)) throw holdExpired();
    const expiresAt = Math.max(record.expiresAt, until);
    await replaceLocked(
      transaction,
      { ...record, expiresAt, version: record.version + 1, updatedAt: now },
      record.version,
    );
  });
}

/** Gives the slot back. An expired, used or unknown hold is left as it is. */
export async function releaseHold(office: BookingOffice, id: string): Promise<void> {
  const known = await office.store.find(id);
  if (known?.status !== 'held') return;
  await office.store.transaction(async (transaction) => {
    await transaction.lock([known.resourceId]);
    const record = await transaction.find(id);
    if (record?.status === 'held') await transaction.remove(record);
  });
}
