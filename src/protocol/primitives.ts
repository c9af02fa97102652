import '../policy/jitless.js';
import * as z from 'zod/mini';
import { PHONE_FORMAT } from '../policy/formats.js';
import { isTimeZone } from '../scheduling/time-zone.js';
import { CURRENCY_FORMAT, ID_FORMAT } from './formats.js';

/** An instant on the wire: RFC 3339 in UTC, as in `2026-03-29T01:00:00Z`. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

/** An identifier: opaque to the page, 1 to 64 URL-safe characters. */
export const Id = z.string().check(z.regex(ID_FORMAT));
export type Id = z.infer<typeof Id>;

/** An IANA time zone that this machine knows. */
export const TimeZone = z.string().check(z.maxLength(64), z.refine(isTimeZone, { error: 'unknown-time-zone' }));
export type TimeZone = z.infer<typeof TimeZone>;

export { LanguageTag } from '../policy/profile/text.js';

/** A telephone number in international form (E.164), as in `+4915112345678`. */
export const PhoneNumber = z.string().check(z.trim(), z.regex(PHONE_FORMAT));
export type PhoneNumber = z.infer<typeof PhoneNumber>;

/** A length of time in whole minutes, up to one week. */
export const Minutes = z.int().check(z.minimum(1), z.maximum(7 * 24 * 60));

/** Seats asked for by one visitor. */
export const Party = z.int().check(z.minimum(1), z.maximum(1000));

/** An amount of money: `amount` in the currency's minor unit (cents), `currency` an ISO 4217 code. */
export const Money = z.object({
  amount: z.int().check(z.minimum(0)),
  currency: z.string().check(z.regex(CURRENCY_FORMAT)),
});
export type Money = z.infer<typeof Money>;
