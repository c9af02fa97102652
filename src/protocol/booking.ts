import '../policy/jitless.js';
import * as z from 'zod/mini';
import type { ConsentBundle } from '../policy/consent/consent-record.js';
import { Attribution } from './attribution.js';
import { Noticed } from './challenge.js';
import { Answers } from './form/answers-schema.js';
import { slotChoiceShape } from './hold.js';
import { Id, Instant, LanguageTag, Minutes, Party, PhoneNumber, TimeZone } from './primitives.js';
import { Location, Staff } from './service.js';
import { SmsConsent, SmsState } from './sms.js';

/** Longest free text that a booking takes, in characters. */
export const MAX_NOTES_LENGTH = 2000;

/** Who the booking is for. Leading and trailing blanks are cut off. */
export const Contact = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  email: z.string().check(z.trim(), z.maxLength(254), z.email()),
  /** Only where the form asks for it, or with a consent to text messages. */
  phone: z.optional(PhoneNumber),
});
export type Contact = z.infer<typeof Contact>;

/** Body of `POST /bookings`. */
export const BookingRequest = z.strictObject({
  ...slotChoiceShape,
  contact: Contact,
  notes: z.optional(z.string().check(z.trim(), z.maxLength(MAX_NOTES_LENGTH))),
  /** What else the service's form asks. */
  answers: z.optional(Answers),
  /** Where the visitor came from. */
  attribution: z.optional(Attribution),
  /** The hold that keeps the slot; a booking without one takes the slot if it is free. */
  holdId: z.optional(Id),
  /** The visitor's zone, for what is written to them. */
  timeZone: TimeZone,
  locale: LanguageTag,
  /**
   * What was agreed to and refused beside the form, with the words that were shown. Made by our own code on a page, and
   * checked by the server with {@link WholeBookingRequest}: no time waits for those schemas.
   */
  consents: z.optional(z.custom<ConsentBundle>((value: unknown) => typeof value === 'object' && value !== null)),
  /** Whether the visitor may be texted; `given` must be borne out by a record of kind `sms.transactional`. */
  smsConsent: z.optional(SmsConsent),
  /** Where the visitor comes back to from paying: address of the page, where the service is `prepaid`. */
  returnTo: z.optional(z.url().check(z.maxLength(2000))),
  /** Of the page, about how the form was filled in. */
  noticed: z.optional(Noticed),
});
export type BookingRequest = z.infer<typeof BookingRequest>;

/** Body of `PATCH /bookings/{id}`: another time for the same booking. */
export const RescheduleRequest = z.strictObject({
  start: Instant,
  duration: z.optional(Minutes),
  staffId: z.optional(Id),
});
export type RescheduleRequest = z.infer<typeof RescheduleRequest>;

/** Body of `POST /bookings/{id}/cancellation`. */
export const CancellationRequest = z.strictObject({
  reason: z.optional(z.string().check(z.trim(), z.maxLength(500))),
});
export type CancellationRequest = z.infer<typeof CancellationRequest>;

/** A slot taken. */
export const Booking = z.object({
  id: Id,
  status: z.enum(['confirmed', 'cancelled']),
  serviceId: Id,
  serviceName: z.string(),
  start: Instant,
  duration: Minutes,
  staff: Staff,
  location: z.optional(Location),
  party: Party,
  contact: z.object({ name: z.string(), email: z.string(), phone: z.optional(z.string()) }),
  notes: z.optional(z.string()),
  answers: z.optional(Answers),
  timeZone: z.string(),
  locale: z.string(),
  /** Whether the visitor may be texted; absent where they were not asked. */
  smsConsent: z.optional(z.object({ given: z.boolean() })),
  /** What becomes of text messages to a visitor who wants them, or has wanted them. */
  smsState: z.optional(SmsState),
  /** Grows by one with every change; the `ETag` is this number in quotes. */
  version: z.int().check(z.minimum(1)),
  createdAt: Instant,
  /** Until when its visitor may move or cancel it; absent where the backend does not say. */
  changeableUntil: z.optional(Instant),
});
export type Booking = z.infer<typeof Booking>;

/** Answer of `POST /bookings`: the only place where the manage token is ever told. */
export const CreatedBooking = z.extend(Booking, {
  /** Secret for this one booking: read, reschedule, cancel. */
  manageToken: z.string(),
});
export type CreatedBooking = z.infer<typeof CreatedBooking>;
