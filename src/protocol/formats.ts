/** What strings of the wire look like, for the schemas and for those who read without them. Knows no schema. */

/** An identifier: 1 to 64 URL-safe characters. */
export const ID_FORMAT = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,63}$/;

/** An ISO 4217 code. */
export const CURRENCY_FORMAT = /^[A-Z]{3}$/;

/** The key of an answer. */
export { KEY_FORMAT as ANSWER_KEY_FORMAT } from '../policy/formats.js';
