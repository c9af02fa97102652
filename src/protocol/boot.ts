import '../policy/jitless.js';
import * as z from 'zod/mini';
import { Availability } from './availability.js';
import { Business } from './business.js';
import { Id } from './primitives.js';
import { Service } from './service.js';

/** Query of `GET /boot`. */
export const BootQuery = z.strictObject({ service: z.optional(Id) });
export type BootQuery = z.infer<typeof BootQuery>;

/**
 * All that a widget needs for its first screen, in one answer that is the same for every visitor.
 * `availability` belongs to the service asked for, or to the only one there is: it starts today (UTC) and ends
 * a day after the UTC month of the first free slot, so that every time zone's first page is in it.
 */
export const Boot = z.object({
  business: Business,
  services: z.array(Service),
  availability: z.optional(Availability),
});
export type Boot = z.infer<typeof Boot>;
