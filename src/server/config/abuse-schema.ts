/** What of a config keeps machines and nuisances away. Owns shapes and defaults; what is done with them is in `rules/`. */
import * as z from 'zod/mini';
import { LONGEST_NOTICED } from '../../protocol/challenge-limits.js';
import { ConfigSecret } from './trust-schema.js';

/** So many in so many minutes; `false` is no limit. */
const Limit = z.union([
  z.strictObject({
    most: z.int().check(z.minimum(1), z.maximum(1_000_000)),
    minutes: z.int().check(z.minimum(1), z.maximum(1440)),
  }),
  z.literal(false),
]);

const LIMITS = {
  holdsPerAddress: { most: 60, minutes: 10 },
  bookingsPerAddress: { most: 60, minutes: 60 },
  bookingsPerContact: { most: 20, minutes: 60 },
};

const Limits = z.strictObject({
  /** Slots that one address may have kept. */
  holdsPerAddress: z._default(Limit, LIMITS.holdsPerAddress),
  bookingsPerAddress: z._default(Limit, LIMITS.bookingsPerAddress),
  /** Bookings for one mail address. */
  bookingsPerContact: z._default(Limit, LIMITS.bookingsPerContact),
});

/** Against machines and nuisances. */
export const AbuseConfig = z.strictObject({
  /**
   * Whether a page has to work a puzzle out before something is taken: never, where something looks like a machine, or
   * always.
   */
  challenge: z._default(z.enum(['off', 'suspicious', 'always']), 'off'),
  /** Signs challenges and hides addresses; the same on every server of the business. Random, for one process, unless set. */
  secret: z.optional(ConfigSecret),
  /** A form that was filled in faster looks like a machine's; seconds. */
  minSeconds: z._default(z.int().check(z.minimum(0), z.maximum(LONGEST_NOTICED)), 2),
  /** Tries that a challenge takes at most, of about a millisecond each. */
  work: z._default(z.int().check(z.minimum(10), z.maximum(20_000)), 500),
  limits: z._default(Limits, LIMITS),
});

/** The clause with its defaults. */
export type AbuseConfig = z.output<typeof AbuseConfig>;
/** One limit. */
export type Limit = z.output<typeof Limit>;

/** What holds where a config says nothing of it. */
export const DEFAULT_ABUSE: AbuseConfig = { challenge: 'off', minSeconds: 2, work: 500, limits: LIMITS };
