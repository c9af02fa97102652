/** Who makes the promises, who receives the data and where it goes. */
import '../jitless.js';
import * as z from 'zod/mini';
import { PHONE_FORMAT } from '../formats.js';
import { Text } from './text.js';

const Name = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/** An absolute `https:` address. */
export const HttpsUrl = z.url({ protocol: /^https$/ }).check(z.maxLength(2000));

export const MailAddress = z.string().check(z.trim(), z.maxLength(254), z.email());

/** A telephone number as the business writes it, vanity letters included, and what to dial where that differs. */
export const DisplayPhone = z.strictObject({
  display: Name,
  /** E.164. */
  dial: z.optional(z.string().check(z.regex(PHONE_FORMAT))),
});
export type DisplayPhone = z.infer<typeof DisplayPhone>;

export const PostalAddress = z.strictObject({
  street: z.optional(Name),
  postcode: z.optional(Name),
  city: z.optional(Name),
  region: z.optional(Name),
  /** ISO 3166-1 alpha-2. */
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
});
export type PostalAddress = z.infer<typeof PostalAddress>;

/** Who decides why and how data is used (GDPR, article 4(7)). */
export const Controller = z.strictObject({
  name: Name,
  /** The name that people know, where it is another: it must stand in every text message. */
  brand: z.optional(Name),
  address: z.optional(PostalAddress),
  mail: z.optional(MailAddress),
  phone: z.optional(DisplayPhone),
  /** A page with a form or other ways to get help. */
  contactPage: z.optional(HttpsUrl),
  website: z.optional(HttpsUrl),
  /** Who answers questions about privacy: a team, an officer. */
  privacyContact: z.optional(Name),
});
export type Controller = z.infer<typeof Controller>;

/** Somebody who receives data, and what for. */
export const Recipient = z.strictObject({
  name: z.union([Name, Text]),
  purpose: z.optional(Text),
  /** Where: an ISO 3166-1 alpha-2 code, or `EU`. */
  region: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  policy: z.optional(HttpsUrl),
});
export type Recipient = z.infer<typeof Recipient>;

/** Data that leaves the country of the person. */
export const Transfer = z.strictObject({
  /** Where to: an ISO 3166-1 alpha-2 code; absent where the policy does not say. */
  to: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  text: Text,
});
export type Transfer = z.infer<typeof Transfer>;
