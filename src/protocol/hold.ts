import '../policy/jitless.js';
import * as z from 'zod/mini';
import { Id, Instant, Minutes, Party } from './primitives.js';

const slotChoice = {
  serviceId: Id,
  start: Instant,
  /** Minutes; the service's first duration when absent. */
  duration: z.optional(Minutes),
  /** Anyone when absent. */
  staffId: z.optional(Id),
  /** The service's first location when absent. */
  locationId: z.optional(Id),
  /** Seats; 1 when absent. */
  party: z.optional(Party),
  /** The slot's opaque `data`, handed back. */
  data: z.optional(z.string().check(z.maxLength(2048))),
};

/** What a visitor picked: one slot of one service, before any personal data. */
export const SlotChoice = z.strictObject(slotChoice);
export type SlotChoice = z.infer<typeof SlotChoice>;

/** Members of {@link SlotChoice}, to build larger requests from. */
export const slotChoiceShape = slotChoice;

/** A slot kept for one visitor. The id is a secret of that visitor. */
export const Hold = z.object({
  id: Id,
  serviceId: Id,
  start: Instant,
  duration: Minutes,
  staffId: Id,
  locationId: z.optional(Id),
  party: Party,
  /** When it ends, by the backend's clock. */
  expiresAt: Instant,
  /** Seconds for which it still lives, so that no clock of a visitor's has to be right. */
  expiresIn: z.int().check(z.minimum(0)),
});
export type Hold = z.infer<typeof Hold>;
