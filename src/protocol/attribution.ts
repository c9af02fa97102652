/** Where a visitor came from, as it is sent. */
import '../policy/jitless.js';
import * as z from 'zod/mini';
import { ATTRIBUTION_PARAMETERS, MAX_ATTRIBUTION_LENGTH, type AttributionParameter } from './read-attribution.js';

export * from './read-attribution.js';

const Mark = z.optional(z.string().check(z.minLength(1), z.maxLength(MAX_ATTRIBUTION_LENGTH)));

/** The parameters that were there. */
export const Attribution = z.strictObject(
  Object.fromEntries(ATTRIBUTION_PARAMETERS.map((name) => [name, Mark])) as Record<AttributionParameter, typeof Mark>,
);
export type Attribution = z.infer<typeof Attribution>;
