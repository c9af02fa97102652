/** Slots kept for one visitor for some minutes: take, extend, release. */
import type { Hold, SlotChoice } from '../../protocol/hold.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import type { BookingRecord } from '../store/store.js';
import { toInstant } from './availability.js';
import type { BookingOffice } from './booking-office.js';
import { replaceLocked } from './locked-record.js';
import { ClaimLost, place } from './placing.js';
import { Refusal } from './refusal.js';
import { createId } from './secrets.js';
import { serviceOfBody, toSlotRequest } from './slot-request.js';

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

/** Keeps a slot. Refuses as `validation` what is not offered, as `slot-unavailable` what is not free. */
export async function createHold(office: BookingOffice, choice: SlotChoice): Promise<Hold> {
  const now = office.now();
  const request = toSlotRequest(serviceOfBody(office.catalogue, choice.serviceId), choice, 'body');
  const wanted = { request, start: Date.parse(choice.start), now };
  const expiresAt = now + office.holdMinutes * MINUTE;
  const held = await place(office, wanted, (claim) => {
    const record: HeldRecord = {
      ...claim,
      id: createId(),
      status: 'held',
      expiresAt,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    return office.store.transaction(async (transaction) => {
      await transaction.lock([record.resourceId]);
      if (!(await transaction.claim(record, now))) throw new ClaimLost();
      await transaction.insert(record);
      return record;
    });
  });
  return toHold(held, now);
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
