import '../policy/jitless.js';
import * as z from 'zod/mini';
import { Id, Minutes, Money } from './primitives.js';

/** A person (or a room, or a table) whose time is booked. */
export const Staff = z.object({ id: Id, name: z.string() });
export type Staff = z.infer<typeof Staff>;

/** Where an appointment takes place. */
export const Location = z.object({
  id: Id,
  kind: z.enum(['in-person', 'phone', 'video', 'other']),
  name: z.string(),
  address: z.optional(z.string()),
});
export type Location = z.infer<typeof Location>;

/** How far from now a service can be booked. */
export const BookingWindow = z.object({
  /** Shortest notice, in minutes before the start. */
  noticeMinutes: z.int().check(z.minimum(0)),
  /** Furthest day that can be booked, in days from now. */
  daysAhead: z.int().check(z.minimum(1)),
});
export type BookingWindow = z.infer<typeof BookingWindow>;

/** What a length costs. */
export const LengthPrice = z.extend(Money, { duration: Minutes });
export type LengthPrice = z.infer<typeof LengthPrice>;

/** What can be booked. */
export const Service = z.object({
  id: Id,
  name: z.string(),
  description: z.optional(z.string()),
  /** Heading under which the service is listed. */
  group: z.optional(z.string()),
  /** Lengths offered, in minutes; the first is the usual one. */
  durations: z.array(Minutes).check(z.minLength(1)),
  /** What a seat costs; absent where the business does not say. */
  price: z.optional(Money),
  /** What a seat costs in the lengths where that is not `price`. */
  prices: z.optional(z.array(LengthPrice)),
  /** Seats a session has; 1 is an appointment for one. */
  capacity: z.int().check(z.minimum(1)),
  staff: z.array(Staff),
  locations: z.array(Location),
  bookingWindow: BookingWindow,
  /** Form of its details step, at `GET /forms/{id}`; name, email and notes where it is absent. */
  formId: z.optional(Id),
  /** It is paid for before it is booked: `POST /bookings` answers `payment-required`. */
  prepaid: z.optional(z.boolean()),
});
export type Service = z.infer<typeof Service>;

/** Answer of `GET /services`. */
export const ServiceList = z.object({ services: z.array(Service) });
export type ServiceList = z.infer<typeof ServiceList>;
