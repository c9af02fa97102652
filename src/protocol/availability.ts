import '../policy/jitless.js';
import * as z from 'zod/mini';
import { Id, Instant } from './primitives.js';

/** Longest stretch one availability request may ask for. */
export const MAX_AVAILABILITY_DAYS = 62;

/**
 * A bookable start. Objects drop what they do not name, so titles or attendees of somebody's calendar
 * never get past this schema.
 */
export const Slot = z.object({
  start: Instant,
  /** Seats left; absent for appointments for one. */
  seatsLeft: z.optional(z.int().check(z.minimum(0))),
  /** Opaque to the page, handed back to the backend with the hold or the booking. */
  data: z.optional(z.string().check(z.maxLength(2048))),
});
export type Slot = z.infer<typeof Slot>;

const positiveInteger = z.pipe(
  z.string().check(z.regex(/^[1-9]\d{0,4}$/)),
  z.transform((text: string) => Number(text)),
);

/** Milliseconds asked for; not a number, and so neither too short nor too long, where an end is no instant. */
function lengthOf({ from, to }: { readonly from: string; readonly to: string }): number {
  return Date.parse(to) - Date.parse(from);
}

/** Query of `GET /services/{id}/availability`, as strings of a URL. */
export const AvailabilityQuery = z
  .strictObject({
    from: Instant,
    /** Exclusive. */
    to: Instant,
    /** Minutes; the service's first duration when absent. */
    duration: z.optional(positiveInteger),
    /** A staff member's id; anyone when absent. */
    staff: z.optional(Id),
    location: z.optional(Id),
    /** Seats wanted; 1 when absent. */
    party: z.optional(positiveInteger),
    /** Id of a booking that is being moved: its own time counts as free for whoever sends its manage token. */
    moving: z.optional(Id),
  })
  .check(
    z.refine((query) => !(lengthOf(query) <= 0), { path: ['to'], error: 'not-after-from' }),
    z.refine((query) => !(lengthOf(query) > MAX_AVAILABILITY_DAYS * 86_400_000), {
      path: ['to'],
      error: 'range-too-long',
    }),
  );
export type AvailabilityQuery = z.infer<typeof AvailabilityQuery>;

/** Slots of one service in `[from, to)`, ascending. */
export const Availability = z.object({
  serviceId: Id,
  /** Minutes each of these slots lasts. */
  duration: z.int(),
  from: Instant,
  to: Instant,
  slots: z.array(Slot),
  /** First slot at or after `to`, given when `slots` is empty and there is one. */
  nextAvailable: z.optional(Instant),
});
export type Availability = z.infer<typeof Availability>;
