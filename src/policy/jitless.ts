/**
 * Switches zod's code generation off before the first schema is built, because zod otherwise probes
 * `new Function`, which a strict Content Security Policy refuses and reports.
 * Every schema file imports this first; the package lists it under `sideEffects`.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });
