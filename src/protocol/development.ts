/** What whoever builds pages sees of a server with an inbox: never on a server that people use. */
import '../policy/jitless.js';
import * as z from 'zod/mini';
import { Instant, LanguageTag } from './primitives.js';

/** Answer of `GET /dev/outbox`: what would have been sent, newest first. */
export const DevelopmentOutbox = z.object({
  messages: z.array(
    z.object({
      id: z.string(),
      /** When it would have been sent. */
      at: Instant,
      /** What it is about, as in `verification`. */
      kind: z.string(),
      channel: z.enum(['email', 'sms']),
      to: z.string(),
      text: z.string(),
      language: z.optional(LanguageTag),
      subject: z.optional(z.string()),
      html: z.optional(z.string()),
      attachments: z.optional(
        z.array(
          z.object({
            name: z.string(),
            type: z.string(),
            content: z.string(),
            encoding: z.optional(z.literal('base64')),
          }),
        ),
      ),
    }),
  ),
});
export type DevelopmentOutbox = z.infer<typeof DevelopmentOutbox>;
