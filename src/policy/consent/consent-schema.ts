/** What a record of today's shape calls itself. In a file of its own, so that whoever makes records loads no schema. */
export const CONSENT_SCHEMA = 'punctual.consent.1';
