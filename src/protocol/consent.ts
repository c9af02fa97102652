import '../policy/jitless.js';
import * as z from 'zod/mini';
import { ConsentBundle, ShownText, StoredConsent } from '../policy/consent/consent-record.js';
import { BookingRequest } from './booking.js';
import { Id } from './primitives.js';
import { SmsState, VerificationProof } from './sms.js';

/** Body of `POST /bookings` with its consent records, as a server checks it. */
export const WholeBookingRequest = z.extend(BookingRequest, { consents: z.optional(ConsentBundle) });
export type WholeBookingRequest = z.infer<typeof WholeBookingRequest>;

/** Body of `POST /consents`: records alone, or for a booking that is there already. */
export const ConsentSubmission = z.extend(ConsentBundle, {
  /** The booking that the records belong to; its manage token must come along. */
  bookingId: z.optional(Id),
  /** That the number of a record of kind `sms.transactional` is the visitor's: of a verification for `sms-consent`. */
  proof: z.optional(VerificationProof),
});
export type ConsentSubmission = z.infer<typeof ConsentSubmission>;

/** Query of `GET /consents`. */
export const ConsentQuery = z.strictObject({ booking: Id });
export type ConsentQuery = z.infer<typeof ConsentQuery>;

/** Records as they are kept, newest first, and the texts that they name. */
export const ConsentList = z.object({
  records: z.array(z.object(StoredConsent.shape)),
  texts: z.array(z.object(ShownText.shape)),
  /** What becomes of text messages, where a record that was sent is about them. */
  smsState: z.optional(SmsState),
});
export type ConsentList = z.infer<typeof ConsentList>;
