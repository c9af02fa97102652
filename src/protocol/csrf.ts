import '../policy/jitless.js';
import * as z from 'zod/mini';

export { CSRF_HEADER } from './csrf-header.js';

/** Answer of `GET /csrf`. */
export const CsrfToken = z.object({
  /** To be sent back in the header {@link CSRF_HEADER} with every change. */
  token: z.string(),
  /** Seconds for which it is taken. */
  expiresIn: z.int().check(z.minimum(0)),
});
export type CsrfToken = z.infer<typeof CsrfToken>;
