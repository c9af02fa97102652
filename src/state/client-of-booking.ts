/** A client for what was agreed to with one booking: each record that it sends is one of that booking, with its token. */
import type { BookingAccess, BookingApi } from '../client/booking-api.js';
import { BookingError } from '../client/booking-error.js';
import type { ConsentRecord } from '../policy/consent/consent-record.js';

/** `surface` is where the records come from, instead of what they say themselves. */
export function clientOfBooking(
  client: BookingApi,
  { id, manageToken }: BookingAccess,
  surface?: ConsentRecord['surface'],
): BookingApi {
  const sendConsents: NonNullable<BookingApi['sendConsents']> = async (bundle, options = {}) => {
    if (!client.sendConsents) throw new BookingError('unavailable', 'the backend keeps no consents');
    const records = surface ? bundle.records.map((record) => ({ ...record, surface })) : bundle.records;
    return client.sendConsents({ ...bundle, records, bookingId: id }, { ...options, manageToken });
  };
  // A consent asks for nothing else.
  const calls: Partial<BookingApi> = {
    getBusiness: (options) => client.getBusiness(options),
    ...(client.startVerification && { startVerification: client.startVerification.bind(client) }),
    ...(client.checkVerification && { checkVerification: client.checkVerification.bind(client) }),
    sendConsents,
  };
  return calls as BookingApi;
}
