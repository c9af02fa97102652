import type { BookingRecord, StoreTransaction } from '../../store/store.js';

/**
 * Locks the resources of bookings that were found and reads the bookings again, so that nothing is decided on what
 * another transaction is changing. One that was moved meanwhile is locked where it is now.
 */
export async function lockBookings(
  transaction: StoreTransaction,
  found: readonly BookingRecord[],
): Promise<BookingRecord[]> {
  await transaction.lock(found.map(({ resourceId }) => resourceId));
  const locked: BookingRecord[] = [];
  for (const { id } of found) {
    const now = await transaction.find(id);
    if (now) locked.push(now);
  }
  const moved = locked.filter(({ id, resourceId }) =>
    found.every((one) => one.id !== id || one.resourceId !== resourceId),
  );
  return moved.length === 0 ? locked : lockBookings(transaction, locked);
}
