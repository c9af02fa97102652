/** What of challenges is known without their schemas. */

/** The request header that carries what a page found: base64 of the JSON of a `ChallengeAnswer`. */
export const CHALLENGE_HEADER = 'challenge-answer';

/** Above this a form took long enough for a person; seconds. */
export const LONGEST_NOTICED = 60;
