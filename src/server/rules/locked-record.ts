import type { BookingRecord, StoreTransaction } from '../store/store.js';

/**
 * Replaces a record that was read under its resource's lock. The lock keeps everybody else away, so another version by
 * now is a fault of the store, and the transaction is undone.
 */
export async function replaceLocked(
  transaction: StoreTransaction,
  record: BookingRecord,
  expectedVersion: number,
): Promise<void> {
  if (await transaction.update(record, expectedVersion)) return;
  throw new Error(`a locked record changed: ${record.id}, version ${expectedVersion}`);
}
