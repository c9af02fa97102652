/** What some strings look like, for the schemas and for those who read without them. Knows no schema. */

/** A name in a profile or a form, as in `booking`. */
export const KEY_FORMAT = /^[a-z][a-zA-Z0-9-]{0,63}$/;

/** A mail address, as narrow as zod's. */
export const EMAIL_FORMAT = /^([\w'+-]+\.)*[\w'+-]*[\w+-]@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;

/** A telephone number in international form (E.164). */
export const PHONE_FORMAT = /^\+[1-9]\d{6,14}$/;
