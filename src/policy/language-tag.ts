/** The shape of a BCP 47 language tag, as in `fr` or `zh-Hant-TW`. */
export const LANGUAGE_TAG_FORMAT = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** Characters that a language tag has at most. */
export const MAX_LANGUAGE_TAG_LENGTH = 35;
