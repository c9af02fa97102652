/** What is stored on the visitor's device. */
import '../jitless.js';
import * as z from 'zod/mini';
import { Period, ProfileKey } from './data.js';
import { Text } from './text.js';
import { HttpsUrl } from './who.js';

/** `necessary` asks nothing; `exempt-with-objection` (audience measurement, France and UK) can be objected to. */
export const CookieMode = z.enum(['necessary', 'opt-in', 'opt-out', 'exempt-with-objection']);
export type CookieMode = z.infer<typeof CookieMode>;

/** One cookie or key of a storage. */
export const CookieRow = z.strictObject({
  /** Its name; `*` stands for the rest of it. */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  owner: z.optional(z.string().check(z.maxLength(200))),
  purpose: z.optional(Text),
  lifetime: z.optional(z.union([Period, z.literal('session')])),
  kind: z.optional(z.enum(['cookie', 'local-storage', 'session-storage'])),
});
export type CookieRow = z.infer<typeof CookieRow>;

export const CookieCategory = z.strictObject({
  /** `necessary`, `preferences`, `analytics`, `marketing`, or one's own. */
  id: ProfileKey,
  label: z.optional(Text),
  mode: CookieMode,
  purpose: Text,
  /** What a refusal changes. */
  consequence: z.optional(Text),
  cookies: z.optional(z.array(CookieRow)),
  /** Who sets them, each with a switch of its own. */
  services: z.optional(
    z.array(
      z.strictObject({
        id: ProfileKey,
        name: Text,
        policy: z.optional(HttpsUrl),
        cookies: z.optional(z.array(CookieRow)),
      }),
    ),
  ),
});
export type CookieCategory = z.infer<typeof CookieCategory>;

export const Cookies = z.strictObject({
  categories: z.array(CookieCategory),
  /**
   * Raised when what is asked has changed and nothing else in this clause has, as a purpose that is another one under
   * the same name: everybody is asked again.
   */
  revision: z.optional(z.int().check(z.minimum(1))),
  /** The policy points to the browser's own settings too. */
  browserHint: z.optional(z.boolean()),
});
export type Cookies = z.infer<typeof Cookies>;
