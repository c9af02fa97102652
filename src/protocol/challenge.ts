import '../policy/jitless.js';
import * as z from 'zod/mini';
import { LONGEST_NOTICED } from './challenge-limits.js';

const Hex = z.string().check(z.regex(/^([0-9a-f]{2})+$/), z.maxLength(256));

/**
 * A puzzle for a machine, as ALTCHA 2 has them: find the number that, written after the nonce, derives a key that begins
 * as the prefix does. It costs a visitor's device a moment of arithmetic, and asks nothing of the visitor.
 */
export const Challenge = z.object({
  parameters: z.object({
    algorithm: z.literal('PBKDF2/SHA-256'),
    nonce: Hex,
    salt: Hex,
    /** Iterations for one try. */
    cost: z.int().check(z.minimum(1), z.maximum(1_000_000)),
    /** Bytes. */
    keyLength: z.int().check(z.minimum(16), z.maximum(64)),
    keyPrefix: Hex,
    keySignature: z.optional(Hex),
    /** The server's own, handed back as it came. */
    data: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))),
  }),
  /** Of the server, over the parameters. */
  signature: Hex,
});
export type Challenge = z.infer<typeof Challenge>;

/** A challenge and what was found for it. */
export const ChallengeAnswer = z.object({
  challenge: Challenge,
  solution: z.object({ counter: z.int().check(z.minimum(0), z.maximum(0xffffffff)), derivedKey: Hex }),
});
export type ChallengeAnswer = z.infer<typeof ChallengeAnswer>;

/** What a page noticed that a person seldom does; absent where there is nothing. No part of what is asked for. */
export const Noticed = z.strictObject({
  /** A field that nobody sees or reaches was filled in. */
  trap: z.optional(z.literal(true)),
  /** Whole seconds from the form being shown to its being sent, where they are few. */
  seconds: z.optional(z.int().check(z.minimum(0), z.maximum(LONGEST_NOTICED))),
});
export type Noticed = z.infer<typeof Noticed>;
